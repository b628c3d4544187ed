package vn.minhbach.intake.opensdg;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.minhbach.config.Node;
import vn.minhbach.intake.tidy.Nodes;
import vn.minhbach.intake.tidy.Sheet;
import vn.minhbach.intake.tidy.Tally;
import vn.minhbach.problem.Place;
import vn.minhbach.problem.Problems;

/** Files of SDMX-ML of a repository, and what {@code config_data.yml} says of them. */
final class SdmxInput {

  private static final Set<String> KINDS =
      Set.of("InputSdmxMl_Multiple", "InputSdmxMl_Structure", "InputSdmxMl_StructureSpecific");

  private static final String SERIES = "SERIES";

  /** What no observation is understood without. */
  private static final Set<String> KEPT =
      Set.of(SdmxData.PERIOD, SdmxData.VALUE, SERIES, "UNIT_MEASURE", "UNIT_MULT");

  private final String pattern;
  private final PathPattern paths;
  private final Optional<SdmxStructure> structure;
  private final Map<String, List<String>> indicators;
  private final List<Renaming> renamings;
  private final Set<String> dropped;

  private SdmxInput(
      String pattern,
      PathPattern paths,
      Optional<SdmxStructure> structure,
      Map<String, List<String>> indicators,
      List<Renaming> renamings,
      Set<String> dropped) {
    this.pattern = pattern;
    this.paths = paths;
    this.structure = structure;
    this.indicators = indicators;
    this.renamings = renamings;
    this.dropped = dropped;
  }

  /** An input of files that are in the repository; empty where it is of another kind. */
  static Optional<SdmxInput> of(
      Node input, String below, Repository repository, SdmxStructures structures, Problems doubts) {
    String pattern = Nodes.text(input, "path_pattern");
    String files =
        pattern.isEmpty() ? Nodes.text(input, "source").replaceFirst("^\\./", "") : below + pattern;
    PathPattern paths = PathPattern.of(List.of(files), List.of());
    if (!KINDS.contains(Nodes.text(input, "class"))
        || repository.paths().stream().noneMatch(path -> paths.match(path).isPresent())) {
      return Optional.empty();
    }
    String dsd = Nodes.text(input, "dsd");
    Map<String, List<String>> indicators = new HashMap<>();
    entries(input, "indicator_id_map")
        .forEach((series, entry) -> indicators.put(series, ids(entry.value())));
    return Optional.of(
        new SdmxInput(
            files,
            paths,
            dsd.isEmpty() ? Optional.empty() : structures.named(dsd, input.place()),
            indicators,
            List.of(
                Renaming.of(texts(entries(input, "dimension_map"))),
                Renaming.of(input, repository, doubts)),
            new LinkedHashSet<>(Nodes.texts(input, "drop_dimensions"))));
  }

  private static Map<String, Node.Entry> entries(Node input, String key) {
    return Nodes.get(input, key)
        .filter(Node.Mapping.class::isInstance)
        .map(node -> ((Node.Mapping) node).entries())
        .orElse(Map.of());
  }

  private static Map<String, String> texts(Map<String, Node.Entry> entries) {
    Map<String, String> texts = new LinkedHashMap<>();
    entries.forEach((key, entry) -> texts.put(key, Nodes.scalar(entry.value())));
    return texts;
  }

  private static List<String> ids(Node node) {
    List<Node> items = node instanceof Node.Sequence list ? list.items() : List.of(node);
    return items.stream()
        .map(Nodes::scalar)
        .map(SdmxStructure::id)
        .filter(id -> !id.isEmpty())
        .toList();
  }

  /** Of their paths, with {@code *}. */
  String pattern() {
    return pattern;
  }

  /** Whether the file at {@code path} is one of these. */
  boolean holds(String path) {
    return paths.match(path).isPresent();
  }

  /**
   * The observations as a table for each indicator, a line for each observation. Those of a series
   * of several indicators stand in the table of each; those of a series of none are left out, told
   * and counted.
   */
  Map<String, Sheet> tables(List<SdmxData.Row> rows, Tally tally) {
    Map<String, List<SdmxData.Row>> byIndicator = new LinkedHashMap<>();
    Map<String, List<SdmxData.Row>> unknown = new LinkedHashMap<>();
    for (SdmxData.Row row : rows) {
      String series = row.values().getOrDefault(SERIES, "");
      List<String> ids = indicators(series);
      ids.forEach(id -> byIndicator.computeIfAbsent(id, i -> new ArrayList<>()).add(row));
      if (ids.isEmpty()) {
        unknown.computeIfAbsent(series, s -> new ArrayList<>()).add(row);
      }
    }
    unknown.forEach(
        (series, left) -> {
          tally.in(left.size());
          Place first = left.get(0).place();
          String count = String.valueOf(left.size());
          tally.leftOut(Tally.Reason.SERIES, left.size(), first, series, count);
        });
    Map<String, Sheet> tables = new LinkedHashMap<>();
    byIndicator.forEach((id, of) -> tables.put(id, table(of)));
    return tables;
  }

  private List<String> indicators(String series) {
    return indicators.containsKey(series)
        ? indicators.get(series)
        : structure.map(s -> s.indicators(series)).orElse(List.of());
  }

  /** Whether a component is never there, or but the period again, as TIME_DETAIL is in most. */
  private static boolean saysNothing(String id, List<SdmxData.Row> rows) {
    return rows.stream()
        .map(SdmxData.Row::values)
        .allMatch(
            row -> {
              String value = row.getOrDefault(id, "");
              return value.isEmpty() || value.equals(row.get(SdmxData.PERIOD));
            });
  }

  private Sheet table(List<SdmxData.Row> rows) {
    Set<String> ids = new LinkedHashSet<>(List.of(SdmxData.PERIOD));
    rows.forEach(row -> ids.addAll(row.values().keySet()));
    ids.removeIf(id -> !KEPT.contains(id) && (dropped.contains(id) || saysNothing(id, rows)));
    ids.remove(SdmxData.VALUE);
    ids.add(SdmxData.VALUE);
    Place first = rows.get(0).place();
    List<Sheet.Line> lines = new ArrayList<>();
    for (SdmxData.Row row : rows) {
      lines.add(
          new Sheet.Line(
              ids.stream()
                  .map(id -> new Sheet.Cell(row.values().getOrDefault(id, ""), row.place()))
                  .toList(),
              row.place()));
    }
    Sheet table = new Sheet(ids.stream().map(id -> new Sheet.Cell(id, first)).toList(), lines);
    for (Renaming renaming : renamings) {
      table = renaming.applied(table);
    }
    return table;
  }
}
