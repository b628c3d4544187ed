package vn.minhbach.check;

import java.util.stream.Stream;
import vn.minhbach.model.Catalog;
import vn.minhbach.model.Measure;
import vn.minhbach.model.Report;
import vn.minhbach.model.narrative.Inline;
import vn.minhbach.problem.Problems;

/** A figure bound in a narrative names an indicator that the report's tables state. */
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
    boolean known = Stream.of(Measure.values()).anyMatch(m -> m.column().equals(binding.measure()));
    if (!binding.measure().isEmpty() && !known) {
      problems.error(binding.place(), "binding.measure", binding.measure());
    }
    boolean stated =
        report.rows().anyMatch(row -> row.indicator().code().equals(binding.indicator()));
    if (!stated && tablesAreSound(report, problems)) {
      problems.error(binding.place(), "binding.indicator", binding.indicator());
    }
  }

  /** A row that could not be read is not missing. */
  private static boolean tablesAreSound(Report report, Problems problems) {
    String narrative = report.place().path();
    String folder = narrative.substring(0, narrative.lastIndexOf('/') + 1);
    return problems.sound("indicators.yaml")
        && problems.sound(
            place -> place.path().startsWith(folder) && !place.path().equals(narrative));
  }
}
