package vn.minhbach.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.minhbach.figure.Agreement;
import vn.minhbach.model.Catalog;
import vn.minhbach.model.Indicator;
import vn.minhbach.model.Measure;
import vn.minhbach.model.Report;
import vn.minhbach.model.Row;
import vn.minhbach.problem.Place;
import vn.minhbach.problem.Problems;

/**
 * A report's tables state one value for one indicator, period, set of dimension values and measure;
 * for targets, shares of plan and assessments, one for each plan.
 *
 * <p>Two different values are accepted where the report states them in two places, and two targets
 * for one year beside results for two periods: then it is the report that contradicts itself, and
 * that is published as a finding.
 */
final class OneValueRule implements Rule {

  @Override
  public void check(Catalog catalog, Problems problems) {
    // Rows differ by dimensions too, and those may not have been read.
    if (problems.sound(Indicator::isDefinedAt)) {
      catalog.reports().forEach(report -> check(report, problems));
    }
  }

  private static void check(Report report, Problems problems) {
    Map<List<Object>, Row> stated = new HashMap<>();
    report.rows().forEach(row -> check(row, stated, problems));
  }

  private static void check(Row row, Map<List<Object>, Row> stated, Problems problems) {
    List<String> twice = new ArrayList<>();
    Place first = null;
    for (Measure measure : row.figures().keySet()) {
      Row earlier = stated.putIfAbsent(key(row, measure), row);
      if (earlier != null && !contradicts(earlier, row, measure)) {
        twice.add(measure.column());
        first = earlier.place();
      }
    }
    if (first != null) {
      problems.error(
          row.place(),
          "row.twice",
          row.indicator().code(),
          String.join(", ", twice),
          first.toString());
    }
  }

  /** Whether the report states two values in two places. */
  private static boolean contradicts(Row earlier, Row row, Measure measure) {
    return !earlier.source().anchor().equals(row.source().anchor())
        && !Agreement.agree(
            earlier.figure(measure).orElseThrow(),
            earlier.unitOf(measure),
            row.figure(measure).orElseThrow(),
            row.unitOf(measure));
  }

  private static List<Object> key(Row row, Measure measure) {
    boolean ofPlan =
        measure == Measure.TARGET || measure == Measure.OF_PLAN || measure == Measure.ASSESSMENT;
    return List.of(
        row.indicator().code(),
        row.dimensions(),
        row.period(),
        measure,
        ofPlan ? row.origin() : "");
  }
}
