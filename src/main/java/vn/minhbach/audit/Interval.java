package vn.minhbach.audit;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Collection;

/** All numbers from one to another, both included. */
record Interval(BigDecimal low, BigDecimal high) {

  /** Ends of a quotient are rounded outwards, so that no number is lost. */
  private static final MathContext DOWN = new MathContext(34, RoundingMode.FLOOR);

  private static final MathContext UP = new MathContext(34, RoundingMode.CEILING);
  private static final BigDecimal HALF = new BigDecimal("0.5");

  static Interval of(BigDecimal number) {
    return new Interval(number, number);
  }

  /** Every number that is rounded to {@code printed}, half of its last decimal to each side. */
  static Interval around(BigDecimal printed) {
    BigDecimal half = printed.ulp().multiply(HALF);
    return new Interval(printed.subtract(half), printed.add(half));
  }

  static Interval sum(Collection<Interval> parts) {
    return parts.stream().reduce(of(BigDecimal.ZERO), Interval::plus);
  }

  private Interval plus(Interval other) {
    return new Interval(low.add(other.low), high.add(other.high));
  }

  Interval minus(Interval other) {
    return new Interval(low.subtract(other.high), high.subtract(other.low));
  }

  Interval times(BigDecimal positive) {
    return new Interval(low.multiply(positive), high.multiply(positive));
  }

  Interval scaled(int powerOfTen) {
    return new Interval(low.scaleByPowerOfTen(powerOfTen), high.scaleByPowerOfTen(powerOfTen));
  }

  Interval negated() {
    return new Interval(high.negate(), low.negate());
  }

  /** The quotients of numbers that are not negative and numbers above zero. */
  Interval dividedBy(Interval positive) {
    return new Interval(low.divide(positive.high, DOWN), high.divide(positive.low, UP));
  }

  boolean isPositive() {
    return low.signum() > 0;
  }

  boolean isNegative() {
    return low.signum() < 0;
  }

  boolean overlaps(Interval other) {
    return low.compareTo(other.high) <= 0 && other.low.compareTo(high) <= 0;
  }
}
