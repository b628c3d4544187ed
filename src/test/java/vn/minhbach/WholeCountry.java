package vn.minhbach;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.minhbach.model.AreaKind;

/**
 * Every unit of the country until 30 June 2025 and from 1 July 2025, and what became what.
 *
 * <p>The list of successions speaks of communes, and of the five island districts that had none.
 * What provinces became follows from the provinces of these. A province that kept its territory,
 * its name and its code is one unit that went on.
 *
 * @param units the old ones, then the new ones
 */
public record WholeCountry(List<Unit> units, Set<Pair> pairs) {

  static final Path FOLDER = Path.of("../shared/areas");

  /**
   * A unit.
   *
   * @param address as its slug and those above it make it
   */
  public record Unit(String code, String name, String level, Unit parent, String address, Era era) {

    private String line() {
      String above = parent == null ? "" : parent.code;
      String slug = address.replaceAll(".*/([^/]+)/$", "$1");
      return String.join(",", code, name, "", level, above, slug, era.from, era.to);
    }
  }

  /** When a unit was in force. */
  public enum Era {
    OLD("", "2025-06-30"),
    NEW("2025-07-01", ""),
    BOTH("", "");

    private final String from;
    private final String to;

    Era(String from, String to) {
      this.from = from;
      this.to = to;
    }
  }

  /** One unit that became, wholly or in part, another. */
  public record Pair(Unit from, Unit to, boolean divided) {

    private String line() {
      return from.code + "," + to.code + ",2025-07-01," + (divided ? "yes" : "no");
    }
  }

  private record Row(String code, String name, String level, String parent) {}

  /**
   * Reads the official lists.
   *
   * @param folder that holds them
   */
  public static WholeCountry read(Path folder) throws IOException {
    List<Row> old = rows(folder.resolve("units-until-2025-06-30.csv"));
    List<Row> now = rows(folder.resolve("units-from-2025-07-01.csv"));
    List<String[]> successions = cells(folder.resolve("successions-2025-07-01.csv")).toList();
    Set<List<String>> provinces = provincePairs(old, now, successions);
    Set<String> lasting = new HashSet<>();
    for (Row row : now) {
      boolean alone =
          provinces.stream()
              .filter(pair -> pair.contains(row.code))
              .toList()
              .equals(List.of(List.of(row.code, row.code)));
      if (alone && old.contains(row)) {
        lasting.add(row.code);
      }
    }
    Map<String, Unit> oldUnits = units(old, Era.OLD, lasting, Map.of());
    Map<String, Unit> newUnits = units(now, Era.NEW, lasting, oldUnits);
    Set<Pair> pairs = new LinkedHashSet<>();
    for (List<String> pair : provinces) {
      if (!lasting.contains(pair.get(0))) {
        pairs.add(new Pair(oldUnits.get(pair.get(0)), newUnits.get(pair.get(1)), false));
      }
    }
    for (String[] pair : successions) {
      pairs.add(new Pair(oldUnits.get(pair[0]), newUnits.get(pair[1]), pair[2].equals("yes")));
    }
    Set<Unit> all = new LinkedHashSet<>(oldUnits.values());
    all.addAll(newUnits.values());
    return new WholeCountry(List.copyOf(all), pairs);
  }

  private static Set<List<String>> provincePairs(
      List<Row> old, List<Row> now, List<String[]> successions) {
    Map<String, Row> oldRows = byCode(old);
    Map<String, Row> newRows = byCode(now);
    Set<List<String>> pairs = new LinkedHashSet<>();
    for (String[] pair : successions) {
      pairs.add(List.of(province(pair[0], oldRows), province(pair[1], newRows)));
    }
    return pairs;
  }

  private static String province(String code, Map<String, Row> rows) {
    Row row = rows.get(code);
    return row.parent.isEmpty() ? code : province(row.parent, rows);
  }

  private static Map<String, Row> byCode(List<Row> rows) {
    return rows.stream().collect(Collectors.toMap(Row::code, Function.identity()));
  }

  private static Map<String, Unit> units(
      List<Row> rows, Era era, Set<String> lasting, Map<String, Unit> before) {
    Map<String, Long> slugs =
        rows.stream()
            .collect(Collectors.groupingBy(r -> r.parent + "/" + slug(r), Collectors.counting()));
    Map<String, Long> longSlugs =
        rows.stream()
            .collect(
                Collectors.groupingBy(r -> r.parent + "/" + fold(r.name), Collectors.counting()));
    Map<String, Unit> units = new LinkedHashMap<>();
    for (Row row : rows) {
      if (era == Era.NEW && lasting.contains(row.code)) {
        units.put(row.code, before.get(row.code));
        continue;
      }
      // A town and the district around it: both with their kinds. Tân Thành and Tân Thạnh: with
      // their codes.
      boolean shared = slugs.get(row.parent + "/" + slug(row)) > 1;
      boolean stillShared = longSlugs.get(row.parent + "/" + fold(row.name)) > 1;
      String slug = (shared ? fold(row.name) : slug(row)) + (stillShared ? "-" + row.code : "");
      Unit parent = units.get(row.parent);
      String address = (parent == null ? "/" : parent.address) + slug + "/";
      Era its = lasting.contains(row.code) ? Era.BOTH : era;
      units.put(row.code, new Unit(row.code, row.name, row.level, parent, address, its));
    }
    return units;
  }

  private static String slug(Row row) {
    return fold(row.level.equals("commune") ? row.name : AreaKind.without(row.name));
  }

  private static String fold(String name) {
    return Normalizer.normalize(name.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
        .replaceAll("\\p{M}", "")
        .replace('đ', 'd')
        .replaceAll("[^a-z0-9]+", "-");
  }

  private static List<Row> rows(Path file) throws IOException {
    return cells(file).map(c -> new Row(c[0], c[1], c[2], c[3])).toList();
  }

  private static Stream<String[]> cells(Path file) throws IOException {
    return Files.readAllLines(file).stream().skip(1).map(l -> l.split(",", -1));
  }

  /** Writes the demonstration portal with the areas of the whole country. */
  void write(Path content) throws IOException {
    Sites.copy(DemoContent.FOLDER, content);
    // Where the whole country is published, some communes have other addresses than in the demo.
    Files.delete(content.resolve("published.jsonl"));
    Path portal = content.resolve("portal.yaml");
    String settings = Files.readString(portal);
    Files.writeString(portal, settings.replace("languages: [vi, en]", "languages: [vi]"));
    writeAreas(content);
  }

  /** The part of it that is made of {@code wanted}, with what became what within it. */
  public WholeCountry only(Set<Unit> wanted) {
    return new WholeCountry(
        units.stream().filter(wanted::contains).toList(),
        pairs.stream()
            .filter(pair -> wanted.contains(pair.from) && wanted.contains(pair.to))
            .collect(Collectors.toCollection(LinkedHashSet::new)));
  }

  /** Writes {@code areas.csv} and {@code successions.csv}. */
  public void writeAreas(Path content) throws IOException {
    List<String> areas = new ArrayList<>();
    areas.add("code,name,name_en,level,parent,slug,valid_from,valid_to");
    units.forEach(unit -> areas.add(unit.line()));
    Files.write(content.resolve("areas.csv"), areas);
    List<String> successions = new ArrayList<>();
    successions.add("from,to,date,divided");
    pairs.forEach(pair -> successions.add(pair.line()));
    Files.write(content.resolve("successions.csv"), successions);
  }

  /** The pairs of each unit that became another. */
  Map<Unit, Set<Pair>> onward() {
    return by(Pair::from);
  }

  /** The pairs of each unit that came from another. */
  Map<Unit, Set<Pair>> back() {
    return by(Pair::to);
  }

  private Map<Unit, Set<Pair>> by(Function<Pair, Unit> end) {
    Map<Unit, Set<Pair>> grouped = new HashMap<>();
    pairs.forEach(p -> grouped.computeIfAbsent(end.apply(p), u -> new HashSet<>()).add(p));
    return grouped;
  }
}
