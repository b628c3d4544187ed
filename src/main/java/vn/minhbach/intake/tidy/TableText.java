package vn.minhbach.intake.tidy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import vn.minhbach.intake.CsvText;

/** The table of one indicator: series by series, the whole before its parts, in order of time. */
final class TableText {

  private final Definitions definitions;
  private final List<Observation> rows;
  private final Set<String> dimensions = new TreeSet<>();
  private final boolean targets;
  private final boolean notes;

  TableText(List<Observation> rows, Definitions definitions) {
    this.definitions = definitions;
    this.rows = sorted(rows);
    rows.forEach(o -> dimensions.addAll(definitions.brokenDown(o).keySet()));
    this.targets = rows.stream().anyMatch(o -> !o.target().isEmpty());
    this.notes = rows.stream().anyMatch(o -> !o.notes().isEmpty());
  }

  private List<Observation> sorted(List<Observation> all) {
    Map<List<Object>, List<Observation>> lines = new LinkedHashMap<>();
    for (Observation o : all) {
      lines
          .computeIfAbsent(
              List.of(definitions.of(o).code(), definitions.brokenDown(o)), l -> new ArrayList<>())
          .add(o);
    }
    List<List<Observation>> ordered = new ArrayList<>(lines.values());
    ordered.sort(
        Comparator.<List<Observation>, String>comparing(l -> definitions.of(l.get(0)).code())
            .thenComparing(l -> l.get(0).brokenDown().size()));
    List<Observation> sorted = new ArrayList<>();
    for (List<Observation> line : ordered) {
      line.sort(Comparator.comparing(o -> o.period().start()));
      sorted.addAll(line);
    }
    return sorted;
  }

  /** The columns that a reader needs and that tables of reports do not print by themselves. */
  List<String> shown() {
    List<String> shown = new ArrayList<>(List.of("period"));
    shown.addAll(dimensions);
    return shown;
  }

  /** The file. */
  String csv() {
    CsvText csv = new CsvText();
    List<String> header = new ArrayList<>(List.of("indicator", "label", "unit"));
    header.addAll(shown());
    header.add("actual");
    if (targets) {
      header.add("target");
    }
    if (notes) {
      header.add("note");
    }
    csv.line(header);
    rows.forEach(o -> csv.line(cells(o)));
    return csv.toString();
  }

  private List<String> cells(Observation o) {
    Definitions.Series series = definitions.of(o);
    Map<String, String> values = definitions.brokenDown(o);
    List<String> cells =
        new ArrayList<>(
            List.of(series.code(), series.series().vi(), series.unit(), o.period().code()));
    dimensions.forEach(code -> cells.add(values.getOrDefault(code, "")));
    cells.add(o.actual());
    if (targets) {
      cells.add(o.target());
    }
    if (notes) {
      cells.add(String.join("; ", o.notes()));
    }
    return cells;
  }
}
