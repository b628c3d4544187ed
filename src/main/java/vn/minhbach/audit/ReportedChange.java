package vn.minhbach.audit;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.minhbach.figure.Interval;
import vn.minhbach.figure.Unit;
import vn.minhbach.model.Cell;

/**
 * One way to understand a printed comparison with the year before.
 *
 * @param way how it is computed
 * @param reading the printed number, below zero for a fall
 */
record ReportedChange(Way way, Reading reading) {

  private static final Unit PERCENT = Unit.of("%");
  private static final Unit POINTS = Unit.of("điểm %");

  /** How a comparison is computed from a current result C and an earlier one E. */
  enum Way {
    /** {@code tăng 10%}: 100 · (C / E - 1). */
    PERCENT,
    /** {@code bằng 110%}: 100 · C / E. */
    RATIO,
    /** {@code tăng 12 vụ}, {@code tăng 6 điểm %}: C - E. */
    DIFFERENCE
  }

  /**
   * Every way to understand {@code cell}.
   *
   * @param measured the unit of the results; {@code tăng 2%} of an indicator in per cent may mean
   *     points, and a number without a unit anything, so that nothing contradicts it
   */
  static List<ReportedChange> of(Cell cell, Unit measured) {
    Optional<Reading> change = Reading.change(cell);
    if (change.isEmpty()) {
      return Reading.of(cell)
          .filter(ratio -> ratio.unit().equals(PERCENT))
          .map(ratio -> List.of(new ReportedChange(Way.RATIO, ratio)))
          .orElse(List.of());
    }
    Unit unit = change.get().unit();
    List<ReportedChange> ways = new ArrayList<>();
    if (unit.equals(Unit.NONE)) {
      ways.add(new ReportedChange(Way.PERCENT, change.get().vaguely().as(PERCENT)));
      ways.add(new ReportedChange(Way.DIFFERENCE, change.get().vaguely().as(measured)));
    } else if (unit.equals(POINTS)) {
      ways.add(new ReportedChange(Way.DIFFERENCE, change.get().as(measured)));
    } else if (unit.equals(PERCENT)) {
      ways.add(new ReportedChange(Way.PERCENT, change.get()));
      if (measured.convertibleTo(PERCENT)) {
        ways.add(new ReportedChange(Way.DIFFERENCE, change.get()));
      }
    } else {
      ways.add(new ReportedChange(Way.DIFFERENCE, change.get()));
    }
    return ways;
  }

  /** The change from {@code earlier} to {@code current}; empty where it can't be computed. */
  Optional<Comparison> computed(Reading current, Reading earlier) {
    if (way == Way.DIFFERENCE) {
      return current
          .like(reading.unit())
          .flatMap(c -> earlier.like(reading.unit()).map(e -> difference(c, e)));
    }
    Optional<Comparison> ratio = Ratios.share(current, earlier, PERCENT);
    return way == Way.RATIO ? ratio : ratio.map(ReportedChange::beyondHundred);
  }

  private static Comparison difference(Reading current, Reading earlier) {
    Optional<BigDecimal> value = current.value().flatMap(c -> earlier.value().map(c::subtract));
    return new Comparison(
        value, current.interval().minus(earlier.interval()), current.firm() && earlier.firm());
  }

  private static Comparison beyondHundred(Comparison ratio) {
    BigDecimal hundred = BigDecimal.valueOf(100);
    return new Comparison(
        ratio.value().map(value -> value.subtract(hundred, MathContext.DECIMAL128)),
        ratio.interval().minus(Interval.of(hundred)),
        ratio.firm());
  }
}
