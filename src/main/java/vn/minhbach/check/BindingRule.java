package vn.minhbach.check;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.minhbach.model.Catalog;
import vn.minhbach.model.Indicator;
import vn.minhbach.model.Measure;
import vn.minhbach.model.Report;
import vn.minhbach.model.Row;
import vn.minhbach.model.narrative.Inline;
import vn.minhbach.problem.Problems;

/**
 * A figure bound in a narrative is the one that the report's tables state: the same number, in the
 * same or another unit of the same quantity.
 */
final class BindingRule implements Rule {

  @Override
  public void check(Catalog catalog, Problems problems) {
    for (Report report : catalog.reports()) {
      report.narrative().bindings().forEach(binding -> check(report, binding, problems));
    }
  }

  private static void check(Report report, Inline.Binding binding, Problems problems) {
    String column = binding.column();
    Optional<Measure> measure = Measure.ofColumn(column);
    if (measure.isEmpty()) {
      problems.error(binding.place(), "binding.measure", binding.measure());
      return;
    }
    List<Row> rows =
        report.rows().filter(r -> r.indicator().code().equals(binding.indicator())).toList();
    if (rows.isEmpty()) {
      if (tablesAreSound(report, problems)) {
        problems.error(binding.place(), "binding.indicator", binding.indicator());
      }
      return;
    }
    if (report.bound(binding).isEmpty() && tablesAreSound(report, problems)) {
      problems.error(
          binding.place(),
          "binding.mismatch",
          Inline.plain(binding.content()),
          binding.indicator() + "#" + column,
          stated(rows, measure.get()));
    }
  }

  /** What the tables state instead, each with its place. */
  private static String stated(List<Row> rows, Measure measure) {
    String stated =
        rows.stream()
            .filter(row -> row.figure(measure).isPresent())
            .map(row -> "\"" + row.figure(measure).get().printed() + "\" (" + row.place() + ")")
            .collect(Collectors.joining(", "));
    return stated.isEmpty() ? "–" : stated;
  }

  /** A row that could not be read is not missing. */
  private static boolean tablesAreSound(Report report, Problems problems) {
    String narrative = report.place().path();
    String folder = report.place().folder();
    return problems.sound(Indicator::isDefinedAt)
        && problems.sound(
            place -> place.path().startsWith(folder) && !place.path().equals(narrative));
  }
}
