package vn.minhbach.figure;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * One number: {@code 1.235,153}, {@code 99,9%}, {@code 66,6 tạ/ha}.
 *
 * @param number the number, with the printed decimals
 * @param unit its unit
 */
public record Exact(BigDecimal number, Unit unit) implements Quantity {

  public Exact {
    requireNonNull(number);
    requireNonNull(unit);
  }

  @Override
  public String kind() {
    return "exact";
  }

  @Override
  public Optional<BigDecimal> value() {
    return Optional.of(number);
  }
}
