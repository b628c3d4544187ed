package vn.minhbach.chart;

import java.util.ArrayList;
import java.util.List;

/**
 * A picture that goes on its own: its title above, below it what is to be known and who says it.
 */
public final class Poster {

  private static final int MARGIN = 16;

  private Poster() {}

  /**
   * Makes one.
   *
   * @param above the title, one paragraph each; what is empty is left out
   * @param notes below the picture, one paragraph each
   */
  public static Picture of(Picture picture, List<String> above, String title, List<String> notes) {
    Sheet head = new Sheet();
    above.stream().filter(text -> !text.isEmpty()).forEach(text -> head.write(Role.QUIET, 0, text));
    head.write(Role.STRONG, 0, title);
    head.down(8);
    Sheet foot = new Sheet();
    foot.down(6);
    notes.forEach(note -> foot.write(Role.QUIET, 0, note));
    double top = MARGIN + head.bottom();
    List<Mark> marks = new ArrayList<>(moved(head.picture(), MARGIN));
    marks.addAll(moved(picture, top));
    marks.addAll(moved(foot.picture(), top + picture.height()));
    int height = (int) Math.ceil(top + picture.height() + foot.bottom() + MARGIN);
    return new Picture(Picture.WIDTH + 2 * MARGIN, height, marks);
  }

  private static List<Mark> moved(Picture picture, double down) {
    return picture.marks().stream().map(mark -> moved(mark, down)).toList();
  }

  private static Mark moved(Mark mark, double down) {
    if (mark instanceof Mark.Line line) {
      return new Mark.Line(line.role(), moved(line.points(), down));
    }
    if (mark instanceof Mark.Shape shape) {
      return new Mark.Shape(
          shape.role(), shape.rings().stream().map(ring -> moved(ring, down)).toList());
    }
    if (mark instanceof Mark.Dot dot) {
      return new Mark.Dot(dot.role(), moved(dot.centre(), down), dot.radius());
    }
    Mark.Words words = (Mark.Words) mark;
    return new Mark.Words(words.role(), words.anchor(), moved(words.at(), down), words.text());
  }

  private static List<Point> moved(List<Point> points, double down) {
    return points.stream().map(point -> moved(point, down)).toList();
  }

  private static Point moved(Point point, double down) {
    return new Point(point.x() + MARGIN, point.y() + down);
  }
}
