package vn.minhbach.figure;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Collection;

/** All numbers from one to another, both included. */
public record Interval(BigDecimal low, BigDecimal high) {

  /** Ends of a quotient are rounded outwards, so that no number is lost. */
  private static final MathContext DOWN = new MathContext(34, RoundingMode.FLOOR);

  private static final MathContext UP = new MathContext(34, RoundingMode.CEILING);
  private static final BigDecimal HALF = new BigDecimal("0.5");

  public static Interval of(BigDecimal number) {
    return new Interval(number, number);
  }

  /** Every number that is rounded to {@code printed}, half of its last decimal to each side. */
  public static Interval around(BigDecimal printed) {
    BigDecimal half = printed.ulp().multiply(HALF);
    return new Interval(printed.subtract(half), printed.add(half));
  }

  /**
   * All that {@code printed} may stand for in {@code unit}: it was rounded, but for a whole number
   * of things that are counted one by one.
   */
  public static Interval printed(BigDecimal printed, Unit unit) {
    boolean counted = unit.countsOneByOne() && printed.stripTrailingZeros().scale() <= 0;
    return counted ? of(printed) : around(printed);
  }

  public static Interval sum(Collection<Interval> parts) {
    return parts.stream().reduce(of(BigDecimal.ZERO), Interval::plus);
  }

  private Interval plus(Interval other) {
    return new Interval(low.add(other.low), high.add(other.high));
  }

  public Interval minus(Interval other) {
    return new Interval(low.subtract(other.high), high.subtract(other.low));
  }

  public Interval times(BigDecimal positive) {
    return new Interval(low.multiply(positive), high.multiply(positive));
  }

  public Interval scaled(int powerOfTen) {
    return new Interval(low.scaleByPowerOfTen(powerOfTen), high.scaleByPowerOfTen(powerOfTen));
  }

  public Interval negated() {
    return new Interval(high.negate(), low.negate());
  }

  /** The quotients of numbers that are not negative and numbers above zero. */
  public Interval dividedBy(Interval positive) {
    return new Interval(low.divide(positive.high, DOWN), high.divide(positive.low, UP));
  }

  public boolean isPositive() {
    return low.signum() > 0;
  }

  public boolean isNegative() {
    return low.signum() < 0;
  }

  public boolean overlaps(Interval other) {
    return low.compareTo(other.high) <= 0 && other.low.compareTo(high) <= 0;
  }
}
