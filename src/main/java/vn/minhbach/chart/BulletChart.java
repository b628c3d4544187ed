package vn.minhbach.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Results beside what was to be reached: a bar each, and the targets as lines across every bar (the
 * bullet graph of Stephen Few, without its shades).
 */
public final class BulletChart {

  private static final int BAR = 14;

  /** How far a target stands out of the bars. */
  private static final int OVER = 5;

  /** For the heads of arrows. */
  private static final int ABOVE = 6;

  private BulletChart() {}

  /**
   * A figure.
   *
   * @param label whose it is, or of when
   * @param printed as the report prints it, with its unit
   * @param expected whether it is a forecast
   */
  public record Item(String label, String printed, Extent extent, boolean expected) {}

  /**
   * Draws them.
   *
   * @param unit what the numbers of the axis are in; may be empty
   * @param print how a number is printed
   */
  public static Picture draw(
      List<Item> results, List<Item> targets, String unit, Function<BigDecimal, String> print) {
    Sheet sheet = new Sheet();
    Scale scale = scale(results, targets);
    Bars bars = new Bars(sheet, scale);
    for (Item result : results) {
      sheet.entry(0, result.label(), result.printed());
      double top = sheet.bottom() + OVER + ABOVE;
      bars.result(result.extent(), result.expected(), top, top + BAR);
      targets.forEach(target -> bars.target(target.extent(), top - OVER, top + BAR + OVER));
      sheet.down(BAR + 2 * OVER + ABOVE + 4);
    }
    Axis.below(sheet, scale, unit, print);
    for (Item target : targets) {
      sheet.down(4);
      sheet.line(
          target.extent().form() == Extent.Form.VAGUE ? Role.LOOSE : Role.TARGET,
          4,
          sheet.bottom() + 1,
          4,
          sheet.bottom() + Picture.LINE - 2);
      sheet.entry(14, target.label(), target.printed());
    }
    sheet.down(3);
    return sheet.picture();
  }

  /** The same without words, to stand in a table beside its figures. */
  public static Picture small(Extent result, List<Extent> targets) {
    int width = 112;
    int height = 18;
    Sheet sheet = new Sheet();
    List<Extent> extents = new ArrayList<>(targets);
    extents.add(result);
    Scale scale =
        Scale.of(extents, true, Bars.start(extents), Bars.end(extents, width)).exactly(extents);
    Bars bars = new Bars(sheet, scale);
    sheet.line(Role.AXIS, scale.base(), 0, scale.base(), height);
    bars.result(result, false, 5, height - 5);
    targets.forEach(target -> bars.target(target, 5, height - 1));
    return sheet.picture(width, height);
  }

  private static Scale scale(List<Item> results, List<Item> targets) {
    List<Extent> extents = new ArrayList<>();
    results.forEach(item -> extents.add(item.extent()));
    targets.forEach(item -> extents.add(item.extent()));
    return Scale.of(extents, true, Bars.start(extents), Bars.end(extents, Picture.WIDTH));
  }
}
