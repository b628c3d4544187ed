package vn.minhbach.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.minhbach.figure.Quantity;
import vn.minhbach.figure.Unit;
import vn.minhbach.model.Catalog;
import vn.minhbach.model.Measure;
import vn.minhbach.model.Row;
import vn.minhbach.model.Statement;
import vn.minhbach.problem.Place;
import vn.minhbach.problem.Problems;

/**
 * All targets, results and estimates of one indicator in one area measure one quantity: their units
 * convert into one another.
 *
 * <p>Words that count things ({@code người}, {@code lao động}) do not convert. They may stand in
 * one series where the indicator's {@code unit_also} says that they count the same; an official
 * measure beside them, or beside one of another quantity, may not.
 */
final class UnitRule implements Rule {

  private static final List<Measure> IN_THE_UNIT =
      List.of(Measure.TARGET, Measure.ACTUAL, Measure.ESTIMATE);

  /** The unit that a series began with, and where. */
  private record First(Unit unit, Place place) {}

  @Override
  public void check(Catalog catalog, Problems problems) {
    Map<String, First> series = new HashMap<>();
    catalog.statements().forEach(statement -> check(statement, series, problems));
  }

  private static void check(Statement statement, Map<String, First> series, Problems problems) {
    Row row = statement.row();
    for (Measure measure : IN_THE_UNIT) {
      // A unit that does not measure the indicator at all was reported where it was read.
      if (row.figure(measure).isPresent() && row.indicator().accepts(unit(row, measure))) {
        check(row, unit(row, measure), statement.seriesAddress(), series, problems);
      }
    }
  }

  private static void check(
      Row row, Unit unit, String address, Map<String, First> series, Problems problems) {
    First first = series.computeIfAbsent(address, a -> new First(unit, row.place()));
    if (!oneQuantity(first.unit(), unit)) {
      problems.error(
          row.place(),
          "unit.series",
          row.indicator().code(),
          unit.printed(),
          first.unit().printed(),
          first.place().toString());
    }
  }

  /** The unit that the figure carries, or else its row's. */
  private static Unit unit(Row row, Measure measure) {
    return row.figure(measure)
        .map(figure -> figure.meaning() instanceof Quantity q ? q.unit() : Unit.NONE)
        .filter(unit -> !unit.equals(Unit.NONE))
        .orElse(row.unit());
  }

  private static boolean oneQuantity(Unit one, Unit other) {
    return one.convertibleTo(other) || (one.isCounted() && other.isCounted());
  }
}
