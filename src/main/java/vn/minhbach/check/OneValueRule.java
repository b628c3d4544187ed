package vn.minhbach.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.minhbach.model.Catalog;
import vn.minhbach.model.Measure;
import vn.minhbach.model.Report;
import vn.minhbach.model.Row;
import vn.minhbach.problem.Place;
import vn.minhbach.problem.Problems;

/**
 * A report's tables state one value for one indicator, period, set of dimension values and measure;
 * for targets, shares of plan and assessments, one for each plan.
 *
 * <p>The period is the row's own: where a report names two targets for one year beside results for
 * two periods, both are published, for it is the report that contradicts itself.
 */
final class OneValueRule implements Rule {

  @Override
  public void check(Catalog catalog, Problems problems) {
    // Rows differ by dimensions too, and those may not have been read.
    if (problems.sound("indicators.yaml")) {
      catalog.reports().forEach(report -> check(report, problems));
    }
  }

  private static void check(Report report, Problems problems) {
    Map<List<Object>, Place> stated = new HashMap<>();
    report.rows().forEach(row -> check(row, stated, problems));
  }

  private static void check(Row row, Map<List<Object>, Place> stated, Problems problems) {
    List<String> twice = new ArrayList<>();
    Place first = null;
    for (Measure measure : row.figures().keySet()) {
      Place earlier = stated.putIfAbsent(key(row, measure), row.place());
      if (earlier != null) {
        twice.add(measure.column());
        first = earlier;
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
