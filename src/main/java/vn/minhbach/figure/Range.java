package vn.minhbach.figure;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * Two numbers with the true value between them: {@code 1-1,2}, {@code từ 12 đến 14 tiêu chí}.
 *
 * @param from the lower number, with the printed decimals
 * @param to the upper number, with the printed decimals
 * @param unit the unit of both
 */
public record Range(BigDecimal from, BigDecimal to, Unit unit) implements Quantity {

  /**
   * Checks the order.
   *
   * @throws IllegalArgumentException if {@code from} is greater than {@code to}
   */
  public Range {
    requireNonNull(unit);
    if (from.compareTo(to) > 0) {
      throw new IllegalArgumentException("range descends from " + from + " to " + to);
    }
  }

  @Override
  public String kind() {
    return "range";
  }

  @Override
  public Optional<BigDecimal> low() {
    return Optional.of(from);
  }

  @Override
  public Optional<BigDecimal> high() {
    return Optional.of(to);
  }
}
