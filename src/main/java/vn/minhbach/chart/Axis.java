package vn.minhbach.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Draws the axis of a scale that goes to the right. */
final class Axis {

  private Axis() {}

  /** Draws it below what {@code sheet} holds; as many of the numbers as have room. */
  static void below(Sheet sheet, Scale scale, String unit, Function<BigDecimal, String> print) {
    double y = sheet.bottom();
    List<BigDecimal> shown = shown(scale, print);
    sheet.line(Role.AXIS, scale.start(), y, scale.end(), y);
    for (BigDecimal tick : shown) {
      double x = scale.at(tick);
      sheet.line(Role.AXIS, x, y, x, y + 4);
      double half = Lettering.width(print.apply(tick), Role.QUIET) / 2;
      Mark.Anchor anchor =
          x - half < 0
              ? Mark.Anchor.START
              : x + half > Picture.WIDTH ? Mark.Anchor.END : Mark.Anchor.MIDDLE;
      double at =
          switch (anchor) {
            case START -> 0;
            case MIDDLE -> x;
            case END -> Picture.WIDTH;
          };
      sheet.write(Role.QUIET, anchor, at, y + 4, List.of(print.apply(tick)));
    }
    sheet.down(4 + Picture.LINE);
    if (!unit.isEmpty()) {
      for (String line : Lettering.wrap(unit, Role.QUIET, Picture.WIDTH)) {
        sheet.write(Role.QUIET, Mark.Anchor.END, Picture.WIDTH, sheet.bottom(), List.of(line));
        sheet.down(Picture.LINE);
      }
    }
  }

  /** Every tick, or every second, third, ..., so that the numbers stand apart. */
  private static List<BigDecimal> shown(Scale scale, Function<BigDecimal, String> print) {
    List<BigDecimal> ticks = scale.ticks();
    double widest =
        ticks.stream()
            .mapToDouble(t -> Lettering.width(print.apply(t), Role.QUIET))
            .max()
            .orElse(0);
    double apart = scale.at(ticks.get(1)) - scale.at(ticks.get(0));
    int every = (int) Math.max(1, Math.ceil((widest + 10) / apart));
    List<BigDecimal> shown = new ArrayList<>();
    for (int i = 0; i < ticks.size(); i += every) {
      shown.add(ticks.get(i));
    }
    return shown;
  }
}
