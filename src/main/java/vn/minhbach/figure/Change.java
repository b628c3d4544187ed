package vn.minhbach.figure;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A rise or a fall by an amount: {@code tăng 10,04%}, {@code giảm từ 13-14%}.
 *
 * <p>Its numbers carry the sign of the change: a fall of 13 to 14% has low -14 and high -13.
 *
 * @param trend up or down
 * @param amount by how much, not negative; neither a ratio nor a change
 */
public record Change(Trend trend, Quantity amount) implements Quantity {

  /**
   * Checks the amount.
   *
   * @throws IllegalArgumentException if it is a ratio, a change, or negative
   */
  public Change {
    requireNonNull(trend);
    if (amount instanceof Ratio || amount instanceof Change || isNegative(amount)) {
      throw new IllegalArgumentException("not the amount of a change: " + amount);
    }
  }

  @Override
  public String kind() {
    return "change";
  }

  @Override
  public Unit unit() {
    return amount.unit();
  }

  @Override
  public Optional<BigDecimal> value() {
    return trend == Trend.UP ? amount.value() : amount.value().map(BigDecimal::negate);
  }

  @Override
  public Optional<BigDecimal> low() {
    return trend == Trend.UP ? amount.low() : amount.high().map(BigDecimal::negate);
  }

  @Override
  public Optional<BigDecimal> high() {
    return trend == Trend.UP ? amount.high() : amount.low().map(BigDecimal::negate);
  }

  /** Whether any number of {@code amount} is below zero. */
  static boolean isNegative(Quantity amount) {
    return amount.value().or(amount::low).or(amount::high).orElseThrow().signum() < 0;
  }

  /** The direction of a change. */
  public enum Trend {
    /** {@code tăng}, {@code nhiều hơn}. */
    UP,
    /** {@code giảm}, {@code ít hơn}. */
    DOWN
  }
}
