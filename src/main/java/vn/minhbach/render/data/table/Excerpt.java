package vn.minhbach.render.data.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.minhbach.model.Cell;
import vn.minhbach.model.Observation;
import vn.minhbach.model.Report;
import vn.minhbach.model.Row;
import vn.minhbach.model.Table;

/** Rows of a table of a report, in its order. */
record Excerpt(Report report, Table table, List<Row> rows) {

  Excerpt {
    rows = List.copyOf(rows);
  }

  /** All that reports state. */
  static List<Excerpt> of(List<Report> reports) {
    return reports.stream()
        .flatMap(
            report ->
                report.tables().stream().map(table -> new Excerpt(report, table, table.rows())))
        .toList();
  }

  /** The same by the code of the indicator that the rows are of. */
  static Map<String, List<Excerpt>> byIndicator(List<Excerpt> all) {
    Map<String, List<Excerpt>> byIndicator = new HashMap<>();
    for (Excerpt one : all) {
      Map<String, List<Row>> rows = new LinkedHashMap<>();
      one.rows()
          .forEach(
              row -> rows.computeIfAbsent(row.indicator().code(), c -> new ArrayList<>()).add(row));
      rows.forEach(
          (code, of) ->
              byIndicator
                  .computeIfAbsent(code, c -> new ArrayList<>())
                  .add(new Excerpt(one.report(), one.table(), of)));
    }
    return byIndicator;
  }

  Stream<Observation> observations() {
    return rows.stream()
        .flatMap(row -> row.figures().keySet().stream().map(measure -> new Cell(row, measure)))
        .map(cell -> new Observation(report, cell));
  }
}
