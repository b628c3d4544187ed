package vn.minhbach.figure;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A limit on one side: {@code >99}, {@code 4% trở lên}, {@code không quá 5%}.
 *
 * @param side where the true value lies, seen from the limit
 * @param limit the limit, with the printed decimals
 * @param unit its unit
 */
public record Bound(Side side, BigDecimal limit, Unit unit) implements Quantity {

  public Bound {
    requireNonNull(side);
    requireNonNull(limit);
    requireNonNull(unit);
  }

  @Override
  public String kind() {
    return "bound";
  }

  @Override
  public Optional<BigDecimal> low() {
    return side == Side.ABOVE || side == Side.AT_LEAST ? Optional.of(limit) : Optional.empty();
  }

  @Override
  public Optional<BigDecimal> high() {
    return side == Side.BELOW || side == Side.AT_MOST ? Optional.of(limit) : Optional.empty();
  }

  /** The side of a limit. */
  public enum Side {
    /** {@code >}; the word {@code trên} makes a {@link Qualified} figure instead. */
    ABOVE,
    /** {@code ≥}, {@code ít nhất}, {@code trở lên}. */
    AT_LEAST,
    /** {@code <}, {@code dưới}. */
    BELOW,
    /** {@code ≤}, {@code không quá}, {@code trở xuống}. */
    AT_MOST
  }
}
