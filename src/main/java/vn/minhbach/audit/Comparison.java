package vn.minhbach.audit;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.stream.Stream;
import vn.minhbach.figure.Interval;
import vn.minhbach.model.Finding.Outcome;
import vn.minhbach.model.Finding.Result;

/**
 * A number computed from printed ones, to be compared with the number that is printed for it.
 *
 * @param value from the numbers as printed; empty where one of them is a range
 * @param interval all that the numbers before they were rounded can give
 * @param firm whether all of them are
 */
record Comparison(Optional<BigDecimal> value, Interval interval, boolean firm) {

  private static final int MORE_DECIMALS = 1;
  private static final int MOST_DECIMALS = 6;

  static Comparison of(BigDecimal value, Interval interval, boolean firm) {
    return new Comparison(Optional.of(value), interval, firm);
  }

  /**
   * How {@code reported}, in the same unit, stands to it.
   *
   * <p>In this order: the computed number, rounded half up to the printed decimals, is the printed
   * one; the intervals have a number in common; a number is vague, so that nothing can be said; the
   * computed number was cut off at the printed decimals; the two differ.
   */
  Outcome with(Reading reported) {
    if (roundedTo(reported, RoundingMode.HALF_UP)) {
      return Outcome.CONSISTENT;
    }
    if (interval.overlaps(reported.interval())) {
      return value.isPresent() && reported.value().isPresent()
          ? Outcome.WITHIN_ROUNDING
          : Outcome.CONSISTENT;
    }
    if (!firm || !reported.firm()) {
      return Outcome.NOT_COMPUTABLE;
    }
    return roundedTo(reported, RoundingMode.DOWN) ? Outcome.TRUNCATED : Outcome.DIFFERENT;
  }

  private boolean roundedTo(Reading reported, RoundingMode mode) {
    return value.isPresent()
        && reported.value().isPresent()
        && value
                .get()
                .setScale(reported.value().get().scale(), mode)
                .compareTo(reported.value().get())
            == 0;
  }

  /**
   * The number to print beside {@code reported}, with as many decimals as show how they differ:
   * 82,847 and not 82,85 beside 82,9. Empty where there is no single number.
   */
  Optional<Result> result(Reading reported) {
    return value.map(number -> new Result(shown(number, reported), reported.unit()));
  }

  private BigDecimal shown(BigDecimal number, Reading reported) {
    int printed = Math.max(0, reported.value().orElse(reported.interval().low()).scale());
    int decimals = printed + MORE_DECIMALS;
    BigDecimal shown = number.setScale(decimals, RoundingMode.HALF_UP);
    while (decimals < printed + MOST_DECIMALS && !standsAlike(shown, number, printed)) {
      decimals++;
      shown = number.setScale(decimals, RoundingMode.HALF_UP);
    }
    BigDecimal shortest = shown.stripTrailingZeros();
    return shortest.scale() < 0 ? shortest.setScale(0) : shortest;
  }

  private static boolean standsAlike(BigDecimal shown, BigDecimal number, int decimals) {
    return Stream.of(RoundingMode.HALF_UP, RoundingMode.DOWN)
        .allMatch(
            mode -> shown.setScale(decimals, mode).compareTo(number.setScale(decimals, mode)) == 0);
  }
}
