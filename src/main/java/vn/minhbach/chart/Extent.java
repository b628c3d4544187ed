package vn.minhbach.chart;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalDouble;
import vn.minhbach.figure.Bound;
import vn.minhbach.figure.Change;
import vn.minhbach.figure.Figure;
import vn.minhbach.figure.Qualified;
import vn.minhbach.figure.Quantity;
import vn.minhbach.figure.Range;
import vn.minhbach.figure.Ratio;
import vn.minhbach.figure.Unit;

/**
 * What a figure covers of a scale: a point, a range, or all from a number on.
 *
 * @param form which of these
 * @param low the number, or the lower end
 * @param high the same number, or the upper end
 * @param whole what the number is a part of, where it is printed with it
 */
public record Extent(Form form, double low, double high, OptionalDouble whole) {

  /** The forms that figures have on a scale. */
  public enum Form {
    /** One number. */
    POINT,
    /** One number that the report itself calls inexact. */
    VAGUE,
    /** All between two numbers. */
    RANGE,
    /** All from a number on. */
    AT_LEAST,
    /** All up to a number. */
    AT_MOST
  }

  /**
   * That of {@code figure} on a scale of {@code scale}.
   *
   * @param unit what the figure is in
   * @return empty for what is no quantity, is a rise or fall, or measures something else. Things
   *     that are counted may be counted by another word
   */
  public static Optional<Extent> of(Figure figure, Unit unit, Unit scale) {
    if (!(figure.meaning() instanceof Quantity quantity) || quantity instanceof Change) {
      return Optional.empty();
    }
    return unit.comparableTo(scale) ? Optional.of(of(quantity, unit, scale)) : Optional.empty();
  }

  private static Extent of(Quantity quantity, Unit unit, Unit scale) {
    Optional<Double> value = quantity.value().map(number -> in(scale, number, unit));
    double low = quantity.low().map(n -> in(scale, n, unit)).or(() -> value).orElse(Double.NaN);
    double high = quantity.high().map(n -> in(scale, n, unit)).or(() -> value).orElse(Double.NaN);
    if (quantity instanceof Range) {
      return new Extent(Form.RANGE, low, high, OptionalDouble.empty());
    }
    if (quantity instanceof Bound) {
      return quantity.low().isPresent()
          ? new Extent(Form.AT_LEAST, low, low, OptionalDouble.empty())
          : new Extent(Form.AT_MOST, high, high, OptionalDouble.empty());
    }
    double number = value.orElseThrow();
    OptionalDouble whole =
        quantity instanceof Ratio ratio
            ? OptionalDouble.of(in(scale, ratio.whole(), unit))
            : OptionalDouble.empty();
    return new Extent(
        quantity instanceof Qualified ? Form.VAGUE : Form.POINT, number, number, whole);
  }

  private static double in(Unit scale, BigDecimal number, Unit unit) {
    return unit.express(number, scale).doubleValue();
  }

  /** Whether it is one number. */
  public boolean isNumber() {
    return form == Form.POINT || form == Form.VAGUE;
  }

  /** The least number that a scale has to have for it. */
  double least() {
    return Math.min(low, whole.orElse(low));
  }

  /** The greatest number that a scale has to have for it. */
  double greatest() {
    return Math.max(high, whole.orElse(high));
  }
}
