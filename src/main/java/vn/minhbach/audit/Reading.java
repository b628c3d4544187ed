package vn.minhbach.audit;

import java.math.BigDecimal;
import java.util.Optional;
import vn.minhbach.figure.Bound;
import vn.minhbach.figure.Change;
import vn.minhbach.figure.Figure;
import vn.minhbach.figure.Interval;
import vn.minhbach.figure.Qualified;
import vn.minhbach.figure.Quantity;
import vn.minhbach.figure.Range;
import vn.minhbach.figure.Ratio;
import vn.minhbach.figure.Unit;
import vn.minhbach.model.Cell;

/**
 * A printed number and all that it may stand for.
 *
 * <p>A number printed with s decimals was rounded: it stands for anything within half a unit of its
 * last decimal. A whole number of things that are counted one by one was not. A range stands for
 * all between its ends.
 *
 * @param value the one number to compute with: of a ratio its part, of a bound its limit; empty for
 *     a range
 * @param interval all that it may stand for, in {@code unit}
 * @param firm whether a number outside the interval contradicts it; not for a bound and a number
 *     that the report itself calls inexact ({@code hơn}, {@code khoảng})
 */
record Reading(Optional<BigDecimal> value, Interval interval, Unit unit, boolean firm) {

  /** The number of {@code cell}; empty where it prints none, or a rise or fall. */
  static Optional<Reading> of(Cell cell) {
    return of(cell.figure(), cell.unit());
  }

  /** The number of {@code cell} in {@code unit}, where it is above zero. */
  static Optional<BigDecimal> positive(Cell cell, Unit unit) {
    return of(cell)
        .flatMap(reading -> reading.like(unit))
        .flatMap(Reading::value)
        .filter(value -> value.signum() > 0);
  }

  static Optional<Reading> of(Figure figure, Unit unit) {
    return figure.meaning() instanceof Quantity quantity && !(quantity instanceof Change)
        ? Optional.of(of(quantity, unit))
        : Optional.empty();
  }

  /** The whole that a ratio is a part of; empty for anything else. */
  static Optional<Reading> wholeOf(Cell cell) {
    return cell.figure().meaning() instanceof Ratio ratio
        ? Optional.of(printed(ratio.whole(), cell.unit(), true))
        : Optional.empty();
  }

  /** The amount of a rise or fall, with its sign; empty where {@code cell} prints neither. */
  static Optional<Reading> change(Cell cell) {
    if (cell.figure().meaning() instanceof Change change) {
      Reading amount = of(change.amount(), cell.unit());
      return Optional.of(change.trend() == Change.Trend.UP ? amount : amount.negated());
    }
    return Optional.empty();
  }

  private static Reading of(Quantity quantity, Unit unit) {
    if (quantity instanceof Range range) {
      return new Reading(Optional.empty(), new Interval(range.from(), range.to()), unit, true);
    } else if (quantity instanceof Bound bound) {
      return new Reading(Optional.of(bound.limit()), Interval.of(bound.limit()), unit, false);
    }
    return printed(quantity.value().orElseThrow(), unit, !(quantity instanceof Qualified));
  }

  private static Reading printed(BigDecimal number, Unit unit, boolean firm) {
    return new Reading(Optional.of(number), Interval.printed(number, unit), unit, firm);
  }

  private Reading negated() {
    return new Reading(value.map(BigDecimal::negate), interval.negated(), unit, firm);
  }

  /** The same, as what another printed number is compared with. */
  Comparison asComputed() {
    return new Comparison(value, interval, firm);
  }

  /** The same number, which was declared and therefore not rounded. */
  Reading exactly() {
    return new Reading(value, value.map(Interval::of).orElse(interval), unit, firm);
  }

  /** The same number, from which nothing can be seen to differ. */
  Reading vaguely() {
    return new Reading(value, interval, unit, false);
  }

  /** The same number, taken to be in {@code other}. */
  Reading as(Unit other) {
    return new Reading(value, interval, other, firm);
  }

  /**
   * The same in {@code to}; things that are counted may be counted by another word ({@code lao
   * động}, {@code người}). Empty where that measures something else.
   */
  Optional<Reading> like(Unit to) {
    return unit.comparableTo(to)
        ? Optional.of(
            new Reading(
                value.map(number -> unit.express(number, to)),
                new Interval(unit.express(interval.low(), to), unit.express(interval.high(), to)),
                to,
                firm))
        : Optional.empty();
  }
}
