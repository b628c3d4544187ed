package vn.minhbach.figure;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A number that the report itself calls inexact: {@code khoảng 600}, {@code hơn 5,6 tỷ đồng}.
 *
 * @param qualifier in which way it is inexact
 * @param number the number, with the printed decimals
 * @param unit its unit
 */
public record Qualified(Qualifier qualifier, BigDecimal number, Unit unit) implements Quantity {

  public Qualified {
    requireNonNull(qualifier);
    requireNonNull(number);
    requireNonNull(unit);
  }

  @Override
  public String kind() {
    return "qualified";
  }

  @Override
  public Optional<BigDecimal> value() {
    return Optional.of(number);
  }

  @Override
  public Optional<BigDecimal> low() {
    return qualifier == Qualifier.MORE_THAN ? Optional.of(number) : Optional.empty();
  }

  @Override
  public Optional<BigDecimal> high() {
    return qualifier == Qualifier.NEARLY ? Optional.of(number) : Optional.empty();
  }

  /** How a number is inexact. */
  public enum Qualifier {
    /** {@code khoảng}, {@code chừng}; also {@code ước}, which says that it is an estimate. */
    ABOUT,
    /** {@code gần}: a little less. */
    NEARLY,
    /** {@code hơn}, {@code trên}: a little more, so that the number is still of use. */
    MORE_THAN
  }
}
