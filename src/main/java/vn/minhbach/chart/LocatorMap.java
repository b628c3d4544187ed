package vn.minhbach.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import vn.minhbach.model.Boundary;
import vn.minhbach.model.Boundary.Position;

/**
 * Where an area lies among others, in a plane where degrees of longitude are shortened as they are
 * in the middle of the map (the equirectangular projection).
 */
public final class LocatorMap {

  private static final int MARGIN = 2;
  private static final int TALLEST = 300;

  /** Points of all outlines: more are not seen at this size, and each takes some bytes. */
  private static final int MOST_POINTS = 600;

  private LocatorMap() {}

  /**
   * Draws it.
   *
   * @param here one of {@code areas}
   */
  public static Picture draw(List<Boundary> areas, Boundary here) {
    Frame frame = Frame.around(areas);
    double detail = 0.5;
    List<Mark> marks = marks(areas, here, frame, detail);
    while (points(marks) > MOST_POINTS) {
      detail *= 1.4;
      marks = marks(areas, here, frame, detail);
    }
    return new Picture(frame.width(), frame.height(), marks);
  }

  /** The one that the map is about is drawn last, over the lines of its neighbours. */
  private static List<Mark> marks(List<Boundary> areas, Boundary here, Frame frame, double detail) {
    List<Mark> marks = new ArrayList<>();
    areas.stream()
        .filter(Predicate.not(here::equals))
        .forEach(area -> add(Role.AREA, area, frame, detail, marks));
    add(Role.RESULT, here, frame, detail, marks);
    return marks;
  }

  private static void add(Role role, Boundary area, Frame frame, double detail, List<Mark> marks) {
    List<List<Point>> rings = new ArrayList<>();
    for (List<Position> ring : area.rings()) {
      List<Point> outline = Outline.simplified(ring.stream().map(frame::place).toList(), detail);
      if (outline.size() > 2) {
        rings.add(outline);
      }
    }
    if (rings.isEmpty()) {
      // Too small to have a shape here: a dot says where.
      marks.add(new Mark.Dot(role, frame.place(area.rings().get(0).get(0)), 2));
    } else {
      marks.add(new Mark.Shape(role, rings));
    }
  }

  private static int points(List<Mark> marks) {
    return marks.stream()
        .filter(Mark.Shape.class::isInstance)
        .flatMap(mark -> ((Mark.Shape) mark).rings().stream())
        .mapToInt(List::size)
        .sum();
  }

  /** What of the earth the map shows, and how large. */
  private record Frame(
      double west, double north, double perDegree, double narrowing, int width, int height) {

    static Frame around(List<Boundary> areas) {
      double west = Double.MAX_VALUE;
      double east = -Double.MAX_VALUE;
      double south = Double.MAX_VALUE;
      double north = -Double.MAX_VALUE;
      for (Boundary area : areas) {
        west = Math.min(west, area.west());
        east = Math.max(east, area.east());
        south = Math.min(south, area.south());
        north = Math.max(north, area.north());
      }
      double narrowing = Math.cos(Math.toRadians((south + north) / 2));
      double across = Math.max((east - west) * narrowing, 1e-9);
      double down = Math.max(north - south, 1e-9);
      double perDegree =
          Math.min((Picture.WIDTH - 2 * MARGIN) / across, (TALLEST - 2 * MARGIN) / down);
      return new Frame(
          west,
          north,
          perDegree,
          narrowing,
          (int) Math.ceil(across * perDegree) + 2 * MARGIN,
          (int) Math.ceil(down * perDegree) + 2 * MARGIN);
    }

    Point place(Position position) {
      return new Point(
          MARGIN + (position.longitude() - west) * narrowing * perDegree,
          MARGIN + (north - position.latitude()) * perDegree);
    }
  }
}
