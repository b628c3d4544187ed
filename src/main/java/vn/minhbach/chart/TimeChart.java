package vn.minhbach.chart;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Figures over time, each where its period ends; only those that can be compared are joined.
 *
 * <p>How final a figure is shows in the form of its point, and in words below.
 */
public final class TimeChart {

  private static final int HEIGHT = 150;
  private static final int RIGHT = Picture.WIDTH - 14;
  private static final double RADIUS = 5;

  /**
   * Where all numbers are above this part of the greatest, a scale from zero would show nothing.
   */
  private static final double MOSTLY = 0.85;

  private final Sheet sheet = new Sheet();
  private final List<Item> items;
  private final Function<BigDecimal, String> print;
  private final Scale scale;
  private final double left;
  private final Map<LocalDate, Double> places = new TreeMap<>();

  private TimeChart(List<Item> items, Function<BigDecimal, String> print) {
    this.items = items;
    this.print = print;
    this.sheet.down(Picture.LINE);
    List<Extent> extents = items.stream().map(Item::extent).toList();
    this.scale = Scale.of(extents, fromZero(items), HEIGHT + 2.0 * Picture.LINE, Picture.LINE * 2);
    this.left =
        12
            + scale.ticks().stream()
                .mapToDouble(tick -> Lettering.width(print.apply(tick), Role.QUIET))
                .max()
                .orElse(0);
    items.forEach(item -> places.put(item.day(), 0.0));
    List<LocalDate> days = List.copyOf(places.keySet());
    double first = days.get(0).toEpochDay();
    double last = days.get(days.size() - 1).toEpochDay();
    double from = left + RADIUS + 6;
    places.replaceAll(
        (day, x) -> from + (RIGHT - from) * (day.toEpochDay() - first) / (last - first));
  }

  /** How final a figure is, or that it is a target. */
  public enum Stage {
    FINAL,
    TO_DATE,
    EXPECTED,
    TARGET
  }

  /**
   * A figure.
   *
   * @param day the last of its period
   * @param period in a few words
   * @param follows the place in the list of the figure that it is joined to, or -1
   */
  public record Item(LocalDate day, String period, Extent extent, Stage stage, int follows) {}

  /** Whether the scale that {@code items} are drawn on begins at zero. */
  public static boolean fromZero(List<Item> items) {
    double least = items.stream().mapToDouble(i -> i.extent().least()).min().orElse(0);
    double greatest = items.stream().mapToDouble(i -> i.extent().greatest()).max().orElse(0);
    return least <= greatest * MOSTLY;
  }

  /**
   * Draws them.
   *
   * @param items of two days at least
   * @param legend what the stages are called
   * @param unit what the numbers of the axis are in; may be empty
   */
  public static Picture draw(
      List<Item> items,
      Map<Stage, String> legend,
      String unit,
      Function<BigDecimal, String> print) {
    TimeChart chart = new TimeChart(items, print);
    chart.grid(unit);
    chart.lines();
    items.forEach(chart::point);
    chart.periods();
    chart.legend(legend);
    return chart.sheet.picture();
  }

  private void grid(String unit) {
    if (!unit.isEmpty()) {
      String line = Lettering.wrap(unit, Role.QUIET, Picture.WIDTH).get(0);
      sheet.write(Role.QUIET, Mark.Anchor.START, 0, 0, List.of(line));
    }
    for (BigDecimal tick : scale.ticks()) {
      double y = scale.at(tick);
      Role role = tick.equals(scale.ticks().get(0)) ? Role.AXIS : Role.GRID;
      sheet.line(role, left, y, Picture.WIDTH, y);
      sheet.write(
          Role.QUIET,
          Mark.Anchor.END,
          left - 6,
          y - Picture.LINE / 2.0,
          List.of(print.apply(tick)));
    }
    sheet.down(scale.start() - sheet.bottom() + 6);
  }

  private void lines() {
    for (Item item : items) {
      if (item.follows() >= 0) {
        Item before = items.get(item.follows());
        boolean expected = item.stage() == Stage.EXPECTED || before.stage() == Stage.EXPECTED;
        Point from = place(before);
        Point to = place(item);
        sheet.line(expected ? Role.EXPECTED : Role.SERIES, from.x(), from.y(), to.x(), to.y());
      }
    }
  }

  private Point place(Item item) {
    return new Point(places.get(item.day()), scale.at(item.extent().low()));
  }

  private void point(Item item) {
    Extent extent = item.extent();
    Point at = place(item);
    double high = scale.at(extent.high());
    if (item.stage() == Stage.TARGET) {
      Role role = extent.form() == Extent.Form.POINT ? Role.TARGET : Role.LOOSE;
      sheet.line(role, at.x() - 8, at.y(), at.x() + 8, at.y());
      open(Role.LIMIT, extent, at);
      if (extent.form() == Extent.Form.RANGE) {
        sheet.line(role, at.x() - 8, high, at.x() + 8, high);
        sheet.line(role, at.x(), at.y(), at.x(), high);
      }
    } else if (extent.isNumber()) {
      mark(extent.form() == Extent.Form.VAGUE ? Role.VAGUE : role(item.stage()), item.stage(), at);
    } else if (extent.form() == Extent.Form.RANGE) {
      sheet.box(Role.BAND, at.x() - 5, high, at.x() + 5, at.y());
    } else {
      sheet.line(Role.OPEN, at.x() - 6, at.y(), at.x() + 6, at.y());
      open(Role.OPEN, extent, at);
    }
  }

  private void open(Role role, Extent extent, Point at) {
    double y = at.y();
    if (extent.form() == Extent.Form.AT_LEAST) {
      sheet.arrow(role, at, new Point(at.x(), y - Bars.ARROW));
    } else if (extent.form() == Extent.Form.AT_MOST) {
      sheet.arrow(role, at, new Point(at.x(), Math.min(scale.start() + 4, y + Bars.ARROW)));
    }
  }

  private static Role role(Stage stage) {
    return stage == Stage.FINAL ? Role.RESULT : Role.HOLLOW;
  }

  /** A filled dot for what is final, a ring for a part of a year, a diamond for a forecast. */
  private void mark(Role role, Stage stage, Point at) {
    if (stage == Stage.EXPECTED) {
      double r = RADIUS + 2;
      sheet.add(
          new Mark.Shape(
              role,
              List.of(
                  List.of(
                      new Point(at.x(), at.y() - r),
                      new Point(at.x() + r, at.y()),
                      new Point(at.x(), at.y() + r),
                      new Point(at.x() - r, at.y())))));
    } else {
      sheet.add(new Mark.Dot(role, at, RADIUS));
    }
  }

  /**
   * Writes the periods below their points: the last, the first, and of the others what has room.
   */
  private void periods() {
    Map<LocalDate, String> names = new TreeMap<>();
    for (Item item : items) {
      names.merge(item.day(), item.period(), (a, b) -> a.equals(b) ? a : a + "; " + b);
    }
    List<LocalDate> days = new ArrayList<>(names.keySet());
    LocalDate last = days.remove(days.size() - 1);
    List<LocalDate> order = new ArrayList<>(List.of(last));
    order.addAll(days);
    double room = Math.min(150, (Picture.WIDTH - left) / 2);
    Map<LocalDate, double[]> taken = new LinkedHashMap<>();
    double bottom = sheet.bottom();
    for (LocalDate day : order) {
      List<String> lines = Lettering.wrap(names.get(day), Role.QUIET, room);
      double half =
          lines.stream().mapToDouble(l -> Lettering.width(l, Role.QUIET)).max().orElse(0) / 2;
      double middle = Math.max(half, Math.min(Picture.WIDTH - half, places.get(day)));
      boolean free =
          taken.values().stream()
              .allMatch(t -> middle + half + 6 < t[0] || middle - half - 6 > t[1]);
      if (free) {
        taken.put(day, new double[] {middle - half, middle + half});
        double end = sheet.write(Role.QUIET, Mark.Anchor.MIDDLE, middle, sheet.bottom(), lines);
        bottom = Math.max(bottom, end);
      }
    }
    sheet.down(bottom - sheet.bottom() + 6);
  }

  private void legend(Map<Stage, String> words) {
    Map<Stage, List<Item>> drawn = items.stream().collect(Collectors.groupingBy(Item::stage));
    for (Stage stage : Stage.values()) {
      if (drawn.containsKey(stage)) {
        Point at = new Point(9, sheet.bottom() + Picture.LINE / 2.0);
        if (stage == Stage.TARGET) {
          sheet.line(Role.TARGET, at.x() - 8, at.y(), at.x() + 8, at.y());
        } else {
          mark(role(stage), stage, at);
        }
        sheet.write(Role.WORDS, 24, words.get(stage));
      }
    }
    sheet.down(3);
  }
}
