package vn.minhbach.chart;

import java.util.List;

/** A shape or a text of a picture. */
public sealed interface Mark {

  Role role();

  /** Straight lines from point to point. */
  record Line(Role role, List<Point> points) implements Mark {
    public Line {
      points = List.copyOf(points);
    }
  }

  /** Areas bounded by rings, of which one within another is a hole; a last point is joined. */
  record Shape(Role role, List<List<Point>> rings) implements Mark {
    public Shape {
      rings = rings.stream().map(List::copyOf).toList();
    }
  }

  /** A round point. */
  record Dot(Role role, Point centre, double radius) implements Mark {}

  /**
   * A text in one line.
   *
   * @param at the baseline's beginning, middle or end
   */
  record Words(Role role, Anchor anchor, Point at, String text) implements Mark {}

  /** Which part of a text stands at its place. */
  enum Anchor {
    START,
    MIDDLE,
    END
  }
}
