package vn.minhbach.chart;

import java.util.Collection;

/** Draws figures along a scale that goes to the right: results as bars, targets as lines. */
final class Bars {

  /** How long the arrow is where a number goes on without an end. */
  static final double ARROW = 16;

  private final Sheet sheet;
  private final Scale scale;

  Bars(Sheet sheet, Scale scale) {
    this.sheet = sheet;
    this.scale = scale;
  }

  /** A result between {@code top} and {@code foot}. */
  void result(Extent extent, boolean expected, double top, double foot) {
    double base = scale.base();
    double low = scale.at(extent.low());
    double high = scale.at(extent.high());
    double middle = (top + foot) / 2;
    extent.whole().ifPresent(whole -> sheet.box(Role.WHOLE, base, top, scale.at(whole), foot));
    switch (extent.form()) {
      case POINT -> sheet.box(expected ? Role.VAGUE : Role.RESULT, base, top, low, foot);
      case VAGUE -> sheet.box(Role.VAGUE, base, top, low, foot);
      case RANGE -> {
        sheet.line(Role.OPEN, base, middle, low, middle);
        sheet.box(Role.BAND, low, top, high, foot);
      }
      case AT_LEAST -> {
        sheet.line(Role.OPEN, low, top, low, foot);
        sheet.arrow(Role.OPEN, new Point(low, middle), new Point(low + ARROW, middle));
      }
      case AT_MOST -> {
        sheet.line(Role.OPEN, high, top, high, foot);
        sheet.arrow(Role.OPEN, new Point(high, middle), new Point(high - ARROW, middle));
      }
    }
  }

  /** A target between {@code top} and {@code foot}, which its arrow keeps to the top of. */
  void target(Extent extent, double top, double foot) {
    double low = scale.at(extent.low());
    double high = scale.at(extent.high());
    Role role = extent.form() == Extent.Form.VAGUE ? Role.LOOSE : Role.TARGET;
    sheet.line(Role.HALO, low, top, low, foot);
    sheet.line(role, low, top, low, foot);
    switch (extent.form()) {
      case RANGE -> {
        sheet.line(Role.HALO, high, top, high, foot);
        sheet.line(Role.TARGET, high, top, high, foot);
        sheet.line(Role.LIMIT, low, top, high, top);
        sheet.line(Role.LIMIT, low, foot, high, foot);
      }
      case AT_LEAST -> sheet.arrow(Role.LIMIT, new Point(low, top), new Point(low + ARROW, top));
      case AT_MOST -> sheet.arrow(Role.LIMIT, new Point(high, top), new Point(high - ARROW, top));
      case POINT, VAGUE -> {}
    }
  }

  /** Where a scale begins for {@code extents} to have room. */
  static double start(Collection<Extent> extents) {
    boolean open = extents.stream().anyMatch(e -> e.form() == Extent.Form.AT_MOST);
    return open ? ARROW + 2 : 2;
  }

  /** Where a scale ends for {@code extents} to have room left of {@code edge}. */
  static double end(Collection<Extent> extents, double edge) {
    boolean open = extents.stream().anyMatch(e -> e.form() == Extent.Form.AT_LEAST);
    return open ? edge - ARROW - 2 : edge - 2;
  }
}
