package vn.minhbach.intake.tidy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.minhbach.intake.Imported;
import vn.minhbach.model.Area;
import vn.minhbach.problem.Problems;

/**
 * Writes what observations become: their definitions, and the reports, one for each theme and area,
 * with a table for each indicator, and more of an indicator that is too long for one.
 */
public final class Reports {

  private final Origin origin;
  private final Descriptions descriptions;
  private final List<Places.Located> located;
  private final Definitions definitions;
  private final Codes tableNames;
  private final Repetitions repetitions;
  private final Division division;
  private final ReportFile text;
  private final Set<String> withTargets = new HashSet<>();
  private final SortedMap<String, byte[]> files = new TreeMap<>();
  private int areas;
  private int reports;
  private int tables;

  /**
   * What a report holds of an indicator.
   *
   * @param years addresses of the reports that hold the rest, by year
   */
  private record Held(
      String id, String table, List<Observation> rows, SortedMap<Integer, String> years) {}

  /**
   * @param located all observations
   * @param content the content folder that is imported into; what an earlier import put there stays
   *     where it is
   */
  public Reports(
      Origin origin,
      Descriptions descriptions,
      List<Places.Located> located,
      Path content,
      Once once,
      Tally tally,
      Problems doubts) {
    this.origin = origin;
    this.descriptions = descriptions;
    this.located = List.copyOf(located);
    this.definitions =
        new Definitions(
            origin,
            located.stream().map(Places.Located::observation).toList(),
            descriptions,
            once,
            doubts);
    this.tableNames = new Codes('-', doubts);
    this.repetitions = new Repetitions(definitions, tally, doubts);
    this.division = new Division(origin, new Earlier(content, origin));
    this.text = new ReportFile(origin, descriptions, definitions);
  }

  /** The files of the definitions and of all reports, by path. */
  public SortedMap<String, byte[]> write() {
    Map<String, List<Places.Located>> byArea = new LinkedHashMap<>();
    for (Places.Located one : located) {
      byArea.computeIfAbsent(one.area().address(), a -> new ArrayList<>()).add(one);
    }
    byArea.values().forEach(of -> area(of.get(0).area(), of));
    files.put(origin.definitions(), new DefinitionsFile(origin, descriptions, definitions).bytes());
    return files;
  }

  /**
   * What was written, as a line of the summary: how many indicators, dimensions, values of these,
   * areas, reports, tables, and lines that are targets alone.
   *
   * @param key of the line
   */
  public Imported.Count made(String key) {
    return Imported.Count.of(
        key,
        definitions.series().size(),
        definitions.dimensions().size(),
        definitions.dimensions().values().stream().mapToInt(one -> one.values().size()).sum(),
        areas,
        reports,
        tables,
        repetitions.targetCount());
  }

  private void area(Area area, List<Places.Located> located) {
    SortedMap<String, List<Observation>> byId = new TreeMap<>(Codes::byNumber);
    for (Places.Located one : located) {
      byId.computeIfAbsent(one.observation().id(), i -> new ArrayList<>()).add(one.observation());
    }
    SortedMap<Division.Part, List<Held>> held = new TreeMap<>();
    byId.values()
        .forEach(
            all ->
                held(repetitions.without(all), area)
                    .forEach(
                        (part, of) -> held.computeIfAbsent(part, p -> new ArrayList<>()).add(of)));
    held.values().removeIf(of -> of.stream().allMatch(one -> one.rows().isEmpty()));
    held.forEach((part, of) -> report(part, area, of));
    areas++;
  }

  /** What the reports of an area hold of one indicator. */
  private Map<Division.Part, Held> held(List<Observation> kept, Area area) {
    String id = kept.get(0).id();
    String table = tableNames.of(id, "", id, kept.get(0).place());
    Division.Part whole = Division.Part.of(descriptions.theme(id));
    Map<Division.Part, List<Observation>> parts = division.of(kept, area, whole, table);
    SortedMap<Integer, String> years = new TreeMap<>();
    for (Division.Part part : parts.keySet()) {
      if (!part.isOfTheme()) {
        years.put(part.year(), area.address() + part.folder() + "/");
      }
    }
    Map<Division.Part, Held> held = new HashMap<>();
    parts.forEach((part, rows) -> held.put(part, new Held(id, table, rows, new TreeMap<>())));
    // The theme's report leads to the others, even where it holds no line of the table itself.
    held.put(whole, new Held(id, table, parts.getOrDefault(whole, List.of()), years));
    return held;
  }

  private void report(Division.Part part, Area area, List<Held> held) {
    String folder = "reports" + area.address() + part.folder() + "/";
    List<ReportFile.Section> sections = new ArrayList<>();
    for (Held of : held) {
      TableText table = new TableText(of.rows(), definitions);
      // They stand in the text of the first report that has the indicator.
      List<String> targets = withTargets.add(of.id()) ? descriptions.targets(of.id()) : List.of();
      sections.add(
          new ReportFile.Section(
              of.id(), of.table(), of.rows(), table.shown(), targets, of.years()));
      if (!of.rows().isEmpty()) {
        files.put(folder + of.table() + ".csv", bytes(table.csv()));
        tables++;
      }
    }
    files.put(folder + "report.md", bytes(text.of(part, area, sections)));
    reports++;
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
