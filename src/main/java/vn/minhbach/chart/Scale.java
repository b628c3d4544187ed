package vn.minhbach.chart;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * A scale: where numbers stand between two edges of a picture.
 *
 * @param ticks round numbers, evenly spaced; the scale goes from the first to the last
 * @param start where the first stands
 * @param end where the last stands
 */
record Scale(List<BigDecimal> ticks, double start, double end) {

  private static final MathContext ONE_DIGIT = new MathContext(1, RoundingMode.FLOOR);

  Scale {
    ticks = List.copyOf(ticks);
  }

  /** A scale that holds {@code extents}. */
  static Scale of(Collection<Extent> extents, boolean fromZero, double start, double end) {
    double least = extents.stream().mapToDouble(Extent::least).min().orElse(0);
    double greatest = extents.stream().mapToDouble(Extent::greatest).max().orElse(0);
    return between(
        fromZero ? Math.min(0, least) : least,
        fromZero ? Math.max(0, greatest) : greatest,
        start,
        end);
  }

  private static Scale between(double least, double greatest, double start, double end) {
    // All numbers alike: a scale of one step around them.
    double spread = greatest > least ? greatest - least : Math.max(1, Math.abs(greatest));
    BigDecimal step = step(spread / 4);
    BigDecimal first = multiple(least, step, RoundingMode.FLOOR);
    BigDecimal last = multiple(greatest, step, RoundingMode.CEILING);
    List<BigDecimal> ticks = new ArrayList<>();
    for (BigDecimal tick = first; tick.compareTo(last) <= 0; tick = tick.add(step)) {
      ticks.add(tick.signum() == 0 ? BigDecimal.ZERO : plain(tick));
    }
    if (ticks.size() == 1) {
      ticks.add(plain(last.add(step)));
    }
    return new Scale(ticks, start, end);
  }

  /** 1, 2 or 5 times a power of ten, not less than {@code least}. */
  private static BigDecimal step(double least) {
    BigDecimal number = BigDecimal.valueOf(least);
    BigDecimal power = number.round(ONE_DIGIT);
    power = BigDecimal.ONE.scaleByPowerOfTen(power.precision() - power.scale() - 1);
    for (int times : new int[] {1, 2, 5}) {
      BigDecimal step = power.multiply(BigDecimal.valueOf(times));
      if (step.compareTo(number) >= 0) {
        return step;
      }
    }
    return power.scaleByPowerOfTen(1);
  }

  private static BigDecimal multiple(double number, BigDecimal step, RoundingMode mode) {
    return BigDecimal.valueOf(number).divide(step, 0, mode).multiply(step);
  }

  private static BigDecimal plain(BigDecimal number) {
    BigDecimal stripped = number.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }

  /** The same, ending where {@code extents} do; unless it would begin below zero. */
  Scale exactly(Collection<Extent> extents) {
    double greatest = extents.stream().mapToDouble(Extent::greatest).max().orElse(0);
    return ticks.get(0).signum() == 0 && greatest > 0
        ? new Scale(List.of(BigDecimal.ZERO, BigDecimal.valueOf(greatest)), start, end)
        : this;
  }

  /** Where {@code number} stands. */
  double at(double number) {
    double first = ticks.get(0).doubleValue();
    double last = ticks.get(ticks.size() - 1).doubleValue();
    return start + (end - start) * (number - first) / (last - first);
  }

  double at(BigDecimal tick) {
    return at(tick.doubleValue());
  }

  /** Where bars begin: at zero, or at the edge that is nearest to it. */
  double base() {
    double first = ticks.get(0).doubleValue();
    double last = ticks.get(ticks.size() - 1).doubleValue();
    return at(Math.max(first, Math.min(0, last)));
  }
}
