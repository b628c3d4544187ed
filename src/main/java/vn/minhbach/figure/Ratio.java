package vn.minhbach.figure;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A part of a whole, both printed: {@code 16/16}, {@code 65/100km}. Its value is the part.
 *
 * <p>The whole is a plan or a total; the part may exceed it ({@code 135.098/130.000 con}).
 *
 * @param part what there is, with the printed decimals
 * @param whole what there is to be, with the printed decimals
 * @param unit the unit of both
 */
public record Ratio(BigDecimal part, BigDecimal whole, Unit unit) implements Quantity {

  public Ratio {
    requireNonNull(part);
    requireNonNull(whole);
    requireNonNull(unit);
  }

  @Override
  public String kind() {
    return "ratio";
  }

  @Override
  public Optional<BigDecimal> value() {
    return Optional.of(part);
  }
}
