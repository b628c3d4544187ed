package vn.minhbach.figure;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A meaning that can be reckoned with: numbers in a unit.
 *
 * <p>Numbers keep the decimals that were printed as their {@link BigDecimal#scale() scale}, because
 * {@code 5,60} says more than {@code 5,6}. All numbers of one quantity are in {@link #unit()}.
 */
public sealed interface Quantity extends Meaning
    permits Exact, Compound, Bound, Range, Ratio, Qualified, Change {

  /** The unit printed with the figure, or {@link Unit#NONE} where the table's column states it. */
  Unit unit();

  /** The one number to compute with, where the figure states one. */
  default Optional<BigDecimal> value() {
    return Optional.empty();
  }

  /** The number that the true value is not below, where the figure states one. */
  default Optional<BigDecimal> low() {
    return Optional.empty();
  }

  /** The number that the true value is not above, where the figure states one. */
  default Optional<BigDecimal> high() {
    return Optional.empty();
  }
}
