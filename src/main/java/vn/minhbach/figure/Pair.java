package vn.minhbach.figure;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * Two numbers in one unit.
 *
 * @param first the number printed first
 * @param second the number printed second
 * @param unit the unit of both
 */
record Pair(BigDecimal first, BigDecimal second, Unit unit) {

  /**
   * The values of two measures in one unit, or empty if they measure different things.
   *
   * <p>One unit serves both where only one is printed: {@code 13-14%}. Of two, it is the larger, so
   * that no number loses its decimals.
   */
  static Optional<Pair> of(Quantity first, Quantity second) {
    BigDecimal one = first.value().orElseThrow();
    BigDecimal two = second.value().orElseThrow();
    if (first.unit().equals(Unit.NONE)) {
      return Optional.of(new Pair(one, two, second.unit()));
    }
    if (second.unit().equals(Unit.NONE)) {
      return Optional.of(new Pair(one, two, first.unit()));
    }
    if (!first.unit().convertibleTo(second.unit())) {
      return Optional.empty();
    }
    Unit unit = first.unit().smallerThan(second.unit()) ? second.unit() : first.unit();
    return Optional.of(
        new Pair(first.unit().convert(one, unit), second.unit().convert(two, unit), unit));
  }
}
