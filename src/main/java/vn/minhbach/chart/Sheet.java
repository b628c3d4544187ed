package vn.minhbach.chart;

import java.util.ArrayList;
import java.util.List;

/** A picture that is being drawn, from the top down. */
final class Sheet {

  /** From the top of a line to where its letters stand. */
  private static final int BASELINE = 14;

  private final List<Mark> marks = new ArrayList<>();
  private double bottom;

  /** Where nothing is drawn yet. */
  double bottom() {
    return bottom;
  }

  void down(double height) {
    bottom += height;
  }

  void add(Mark mark) {
    marks.add(mark);
  }

  void line(Role role, double x1, double y1, double x2, double y2) {
    add(new Mark.Line(role, List.of(new Point(x1, y1), new Point(x2, y2))));
  }

  void box(Role role, double x1, double y1, double x2, double y2) {
    add(
        new Mark.Shape(
            role,
            List.of(
                List.of(
                    new Point(x1, y1), new Point(x2, y1), new Point(x2, y2), new Point(x1, y2)))));
  }

  /** A line with a head at its end. */
  void arrow(Role role, Point from, Point to) {
    double length = Math.hypot(to.x() - from.x(), to.y() - from.y());
    double dx = 5 * (to.x() - from.x()) / length;
    double dy = 5 * (to.y() - from.y()) / length;
    line(role, from.x(), from.y(), to.x(), to.y());
    add(
        new Mark.Line(
            role,
            List.of(
                new Point(to.x() - dx - dy, to.y() - dy + dx),
                to,
                new Point(to.x() - dx + dy, to.y() - dy - dx))));
  }

  /** Writes lines from {@code top} down and gives where they end. */
  double write(Role role, Mark.Anchor anchor, double x, double top, List<String> lines) {
    double y = top;
    for (String text : lines) {
      add(new Mark.Words(role, anchor, new Point(x, y + BASELINE), text));
      y += Picture.LINE;
    }
    return y;
  }

  /**
   * Writes {@code text} below all, from {@code x} to the right edge, in as many lines as needed.
   */
  void write(Role role, double x, String text) {
    List<String> lines = Lettering.wrap(text, role, Picture.WIDTH - x);
    bottom = write(role, Mark.Anchor.START, x, bottom, lines);
  }

  /** A label and what it says: in one line where both have room, else one below the other. */
  void entry(double x, String label, String text) {
    double room = Picture.WIDTH - x - 10;
    if (Lettering.width(label, Role.QUIET) + Lettering.width(text, Role.STRONG) <= room) {
      write(Role.STRONG, Mark.Anchor.END, Picture.WIDTH, bottom, List.of(text));
      write(Role.QUIET, x, label);
    } else {
      write(Role.QUIET, x, label);
      write(Role.STRONG, x, text);
    }
  }

  Picture picture() {
    return new Picture(Picture.WIDTH, (int) Math.ceil(bottom), marks);
  }

  /** The picture in {@code width} and {@code height}, for those without words. */
  Picture picture(int width, int height) {
    return new Picture(width, height, marks);
  }
}
