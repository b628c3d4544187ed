package vn.minhbach.audit;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import vn.minhbach.figure.Interval;
import vn.minhbach.figure.Unit;

/** Computes shares. */
final class Ratios {

  private static final Unit PERCENT = Unit.of("%");

  private Ratios() {}

  /**
   * The share of {@code whole} that {@code part} is, in {@code unit}.
   *
   * <p>100 · part / whole for per cent, 1,000 · part / whole for per mille. With a part in [a, b]
   * and a whole in [c, d] it is in [a / d, b / c].
   *
   * @return empty where they measure different things, the part is below zero or the whole is not
   *     above it
   */
  static Optional<Comparison> share(Reading part, Reading whole, Unit unit) {
    Optional<Reading> same = part.like(whole.unit());
    if (same.isEmpty() || !whole.interval().isPositive() || part.interval().isNegative()) {
      return Optional.empty();
    }
    int power = unit.equals(PERCENT) ? 2 : 3;
    Optional<BigDecimal> value =
        same.get()
            .value()
            .flatMap(
                p ->
                    whole
                        .value()
                        .map(w -> p.scaleByPowerOfTen(power).divide(w, MathContext.DECIMAL128)));
    Interval interval = same.get().interval().dividedBy(whole.interval()).scaled(power);
    return Optional.of(new Comparison(value, interval, part.firm() && whole.firm()));
  }
}
