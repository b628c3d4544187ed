package vn.minhbach.figure;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * Whether two printed figures state the same: {@code 434 tỷ 896 triệu đồng} and {@code 434,896} in
 * a column of {@code tỷ đồng} do, {@code hơn 5,6 tỷ đồng} and {@code 5,6 tỷ đồng} do not.
 */
public final class Agreement {

  private Agreement() {}

  /**
   * Compares two figures.
   *
   * @param unit what {@code a} is in where it carries no unit itself
   * @param otherUnit what {@code b} is in where it carries no unit itself
   */
  public static boolean agree(Figure a, Unit unit, Figure b, Unit otherUnit) {
    if (a.meaning() instanceof Quantity left && b.meaning() instanceof Quantity right) {
      return agree(left, unit, right, otherUnit);
    }
    return a.printed().strip().equals(b.printed().strip());
  }

  private static boolean agree(Quantity a, Unit unit, Quantity b, Unit otherUnit) {
    if (a instanceof Change left && b instanceof Change right) {
      return left.trend() == right.trend() && agree(left.amount(), unit, right.amount(), otherUnit);
    }
    Unit from = a.unit().equals(Unit.NONE) ? unit : a.unit();
    Unit to = b.unit().equals(Unit.NONE) ? otherUnit : b.unit();
    return form(a).equals(form(b))
        && from.convertibleTo(to)
        && same(a.value(), b.value(), from, to)
        && same(a.low(), b.low(), from, to)
        && same(a.high(), b.high(), from, to)
        && wholesAgree(a, b, from, to);
  }

  /**
   * A compound is an exact number, printed in parts; bounds and qualifiers differ by their words.
   */
  private static String form(Quantity quantity) {
    if (quantity instanceof Compound) {
      return "exact";
    } else if (quantity instanceof Bound bound) {
      return bound.side().name();
    } else if (quantity instanceof Qualified qualified) {
      return qualified.qualifier().name();
    }
    return quantity.kind();
  }

  private static boolean wholesAgree(Quantity a, Quantity b, Unit from, Unit to) {
    return !(a instanceof Ratio left && b instanceof Ratio right)
        || same(Optional.of(left.whole()), Optional.of(right.whole()), from, to);
  }

  private static boolean same(Optional<BigDecimal> a, Optional<BigDecimal> b, Unit from, Unit to) {
    return a.isPresent() == b.isPresent()
        && (a.isEmpty() || from.convert(a.get(), to).compareTo(b.get()) == 0);
  }
}
