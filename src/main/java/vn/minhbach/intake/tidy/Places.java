package vn.minhbach.intake.tidy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import vn.minhbach.model.Area;
import vn.minhbach.problem.Nearest;
import vn.minhbach.problem.Place;
import vn.minhbach.problem.Problems;

/** Which area an observation is of, by the code that its row gives. */
public final class Places {

  /** The heading by which codes that are no area's stay told apart. */
  private static final String CODE = "GeoCode";

  /** Higher before lower, later before earlier. */
  private static final Comparator<Area> ORDER =
      Comparator.comparing(Area::level).thenComparing(Area::validTo, Comparator.reverseOrder());

  /** An observation and its area. */
  public record Located(Area area, Observation observation) {}

  /** Named in a doubt; of more there are as many that somebody looks for the list itself. */
  private static final int MOST_CODES = 8;

  private final Map<String, List<Area>> byCode = new HashMap<>();
  private final Set<String> unknownCodes = new HashSet<>();
  private final Optional<Area> whole;
  private final Tally tally;
  private final Once once;

  /**
   * @param areas all that the portal knows; of several that bear a code the one that is in force at
   *     the end of the period, or else the higher and the later
   * @param whole the area of rows that name none; where it is empty, they are left out
   */
  public Places(List<Area> areas, Optional<Area> whole, Tally tally, Once once) {
    areas.stream()
        .sorted(ORDER)
        .forEach(area -> byCode.computeIfAbsent(area.code(), c -> new ArrayList<>()).add(area));
    this.whole = whole;
    this.tally = tally;
    this.once = once;
  }

  /**
   * The area that bears {@code code}, of several the highest and latest; where none does, that is
   * an error.
   */
  public static Optional<Area> of(String code, List<Area> areas, Problems doubts) {
    Optional<Area> found = areas.stream().filter(area -> area.code().equals(code)).min(ORDER);
    if (found.isEmpty()) {
      List<String> codes = areas.stream().map(Area::code).distinct().toList();
      doubts.error(Place.file("areas.csv"), "tidy.area", code, Nearest.to(code, codes));
    }
    return found;
  }

  /** The observations of one table, each with its area. */
  public List<Located> locate(List<Observation> table) {
    Set<String> codes = new TreeSet<>();
    table.forEach(o -> codes.add(o.geoCode()));
    if (whole.isPresent() && codes.size() == 1 && !byCode.containsKey(codes.iterator().next())) {
      // A code that all rows bear is that of the whole itself.
      Observation first = table.get(0);
      if (!first.geoCode().isEmpty()) {
        once.tell(
            "place " + first.geoCode(),
            first.place(),
            "tidy.geowhole",
            first.geoCode(),
            whole.get().name().vi());
      }
      return table.stream().map(o -> new Located(whole.get(), o)).toList();
    }
    Optional<String> names = headingOfPlaces(table);
    boolean told = names.isPresent() || areToldApart(table);
    List<Located> located = new ArrayList<>();
    for (Observation observation : table) {
      locate(observation, names, told).ifPresent(located::add);
    }
    tellUnknown(table, names, told);
    return located;
  }

  /** Tells of the codes of one table that no area bears, unless they were told of another. */
  private void tellUnknown(List<Observation> table, Optional<String> names, boolean told) {
    SortedMap<String, Observation> unknown = new TreeMap<>();
    for (Observation o : table) {
      if (whole.isPresent() && !o.geoCode().isEmpty() && !byCode.containsKey(o.geoCode())) {
        unknown.putIfAbsent(o.geoCode(), o);
      }
    }
    unknown.keySet().removeAll(unknownCodes);
    unknownCodes.addAll(unknown.keySet());
    if (!unknown.isEmpty()) {
      Observation first =
          unknown.values().stream().min(Comparator.comparing(Observation::place)).orElseThrow();
      once.tell(
          "place " + first.geoCode(),
          first.place(),
          "tidy.geounknown",
          unknown.keySet().stream().limit(MOST_CODES).collect(Collectors.joining(", "))
              + (unknown.size() > MOST_CODES ? ", …" : ""),
          String.valueOf(unknown.size()),
          whole.get().name().vi(),
          told ? names.orElse(String.join(", ", first.brokenDown().keySet())) : CODE);
    }
  }

  private Optional<Area> area(Observation observation) {
    List<Area> bearers = byCode.getOrDefault(observation.geoCode(), List.of());
    LocalDate end = observation.period().end();
    return bearers.stream()
        .filter(area -> !area.validFrom().isAfter(end) && !area.validTo().isBefore(end))
        .findFirst()
        .or(() -> bearers.stream().findFirst());
  }

  /**
   * @param names the heading of the column that names the places in words
   * @param told whether what lines are broken down by tells their places apart
   */
  private Optional<Located> locate(Observation observation, Optional<String> names, boolean told) {
    String code = observation.geoCode();
    Optional<Area> area = area(observation);
    if (area.isEmpty() && whole.isEmpty()) {
      tally.leftOut(
          code.isEmpty() ? Tally.Reason.NO_AREA : Tally.Reason.AREA, 1, observation.place(), code);
      return Optional.empty();
    }
    if (code.isEmpty()) {
      return Optional.of(new Located(whole.get(), observation));
    }
    Map<String, String> brokenDown = new LinkedHashMap<>(observation.brokenDown());
    if (area.isPresent()) {
      names.ifPresent(brokenDown::remove);
      return Optional.of(new Located(area.get(), observation.brokenDownBy(brokenDown)));
    }
    if (!told) {
      brokenDown.put(CODE, code);
    }
    return Optional.of(new Located(whole.get(), observation.brokenDownBy(brokenDown)));
  }

  /**
   * Whether columns that say the same of all lines of a code, as country and region do, tell codes
   * apart from each other, and from lines of the whole.
   */
  private boolean areToldApart(List<Observation> table) {
    Map<String, List<Map<String, String>>> lines = new HashMap<>();
    List<Map<String, String>> without = new ArrayList<>();
    for (Observation o : table) {
      Optional<Area> area = area(o);
      if (o.geoCode().isEmpty() || area.isPresent() && area.equals(whole)) {
        without.add(o.brokenDown());
      } else if (area.isEmpty()) {
        lines.computeIfAbsent(o.geoCode(), c -> new ArrayList<>()).add(o.brokenDown());
      }
    }
    Set<String> headings = new TreeSet<>();
    lines.values().forEach(of -> of.forEach(line -> headings.addAll(line.keySet())));
    headings.removeIf(heading -> lines.values().stream().anyMatch(of -> distinct(heading, of) > 1));
    Set<Map<String, String>> places = new HashSet<>();
    for (List<Map<String, String>> of : lines.values()) {
      Map<String, String> place = restricted(of.get(0), headings);
      if (place.isEmpty() || !places.add(place)) {
        return false;
      }
    }
    return without.stream().noneMatch(line -> places.contains(restricted(line, headings)));
  }

  private static long distinct(String heading, List<Map<String, String>> lines) {
    return lines.stream().map(line -> line.getOrDefault(heading, "")).distinct().count();
  }

  private static Map<String, String> restricted(Map<String, String> line, Set<String> headings) {
    Map<String, String> restricted = new HashMap<>(line);
    restricted.keySet().retainAll(headings);
    return restricted;
  }

  /** The heading of the column that names the places in words: one name, one code. */
  private static Optional<String> headingOfPlaces(List<Observation> table) {
    List<Observation> placed = table.stream().filter(o -> !o.geoCode().isEmpty()).toList();
    Set<String> headings = placed.isEmpty() ? Set.of() : placed.get(0).brokenDown().keySet();
    return headings.stream().filter(heading -> names(heading, placed)).findFirst();
  }

  private static boolean names(String heading, List<Observation> placed) {
    if (!placed.stream().allMatch(o -> o.brokenDown().containsKey(heading))) {
      return false;
    }
    Set<List<String>> pairs =
        placed.stream()
            .map(o -> List.of(o.geoCode(), o.brokenDown().get(heading)))
            .collect(Collectors.toSet());
    Set<String> codes = new HashSet<>();
    Set<String> names = new HashSet<>();
    pairs.forEach(
        pair -> {
          codes.add(pair.get(0));
          names.add(pair.get(1));
        });
    return pairs.size() == codes.size() && pairs.size() == names.size();
  }
}
