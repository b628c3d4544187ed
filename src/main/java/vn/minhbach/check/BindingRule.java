package vn.minhbach.check;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.minhbach.figure.Agreement;
import vn.minhbach.figure.Figure;
import vn.minhbach.figure.Unit;
import vn.minhbach.model.Catalog;
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
      report
          .narrative()
          .inlines()
          .filter(Inline.Binding.class::isInstance)
          .map(Inline.Binding.class::cast)
          .forEach(binding -> check(report, binding, problems));
    }
  }

  private static void check(Report report, Inline.Binding binding, Problems problems) {
    String column = binding.measure().isEmpty() ? Measure.ACTUAL.column() : binding.measure();
    Optional<Measure> measure =
        Stream.of(Measure.values()).filter(m -> m.column().equals(column)).findFirst();
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
    Figure printed = Figure.read(Inline.plain(binding.content()));
    boolean agrees = rows.stream().anyMatch(row -> agree(printed, row, measure.get(), report));
    if (!agrees && tablesAreSound(report, problems)) {
      problems.error(
          binding.place(),
          "binding.mismatch",
          printed.printed(),
          binding.indicator() + "#" + column,
          stated(rows, measure.get()));
    }
  }

  /** Whether it is the figure of the row, or what that was before it was corrected. */
  private static boolean agree(Figure printed, Row row, Measure measure, Report report) {
    Unit unit = row.unitOf(measure);
    String place = row.anchorOf(measure.column());
    return row.figure(measure)
        .filter(
            figure ->
                Agreement.agree(printed, unit, figure, unit)
                    || Agreement.agree(
                        printed, unit, Figure.read(report.first(place, figure.printed())), unit))
        .isPresent();
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
    return problems.sound("indicators.yaml")
        && problems.sound(
            place -> place.path().startsWith(folder) && !place.path().equals(narrative));
  }
}
