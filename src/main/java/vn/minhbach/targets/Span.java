package vn.minhbach.targets;

import java.math.BigDecimal;
import java.util.Optional;
import vn.minhbach.figure.Bound;
import vn.minhbach.figure.Change;
import vn.minhbach.figure.Meaning;
import vn.minhbach.figure.Qualified;
import vn.minhbach.figure.Quantity;
import vn.minhbach.figure.Range;
import vn.minhbach.figure.Unit;
import vn.minhbach.model.Cell;

/**
 * All that a printed figure may stand for, taken by its print: {@code 95} is 95, {@code >95} is
 * more, {@code hơn 95} as well.
 *
 * @param low empty where there is no lower end
 * @param high empty where there is no upper end
 * @param open whether the ends themselves are left out
 */
record Span(Optional<BigDecimal> low, Optional<BigDecimal> high, boolean open) {

  /** Empty for a rise or fall, for {@code khoảng 600} and for what is no quantity. */
  static Optional<Span> of(Meaning meaning) {
    if (!(meaning instanceof Quantity quantity) || quantity instanceof Change) {
      return Optional.empty();
    }
    if (quantity instanceof Qualified qualified) {
      return qualified.qualifier() == Qualified.Qualifier.ABOUT
          ? Optional.empty()
          : Optional.of(new Span(quantity.low(), quantity.high(), true));
    }
    if (quantity instanceof Bound bound) {
      boolean open = bound.side() == Bound.Side.ABOVE || bound.side() == Bound.Side.BELOW;
      return Optional.of(new Span(quantity.low(), quantity.high(), open));
    }
    return Optional.of(
        quantity instanceof Range
            ? new Span(quantity.low(), quantity.high(), false)
            : new Span(quantity.value(), quantity.value(), false));
  }

  /** The span of {@code cell} in {@code unit}; empty where that measures something else. */
  static Optional<Span> of(Cell cell, Unit unit) {
    Unit own = cell.unit();
    return own.comparableTo(unit)
        ? of(cell.figure().meaning()).map(span -> span.in(own, unit))
        : Optional.empty();
  }

  private Span in(Unit own, Unit unit) {
    return new Span(
        low.map(end -> own.express(end, unit)), high.map(end -> own.express(end, unit)), open);
  }

  /** The same where less is better. */
  Span negated() {
    return new Span(high.map(BigDecimal::negate), low.map(BigDecimal::negate), open);
  }

  /** Whether every number of it is at least {@code goal}, as far down as that goes. */
  boolean reaches(Span goal) {
    return low.isPresent()
        && goal.low.isPresent()
        && low.get().compareTo(goal.low.get()) >= (goal.open && !open ? 1 : 0);
  }

  /** Whether every number of it is above every number of {@code other}. */
  boolean exceeds(Span other) {
    return low.isPresent()
        && other.high.isPresent()
        && low.get().compareTo(other.high.get()) >= (open || other.open ? 0 : 1);
  }

  /** Whether every number of it falls short of {@code goal}. */
  boolean misses(Span goal) {
    return high.isPresent()
        && goal.low.isPresent()
        && high.get().compareTo(goal.low.get()) <= (open || goal.open ? 0 : -1);
  }
}
