package vn.minhbach.chart;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;

/** Makes rings of points simpler (Douglas and Peucker, 1973). */
final class Outline {

  private Outline() {}

  /**
   * The ring with fewer points, none of those left out further from it than {@code detail}.
   *
   * @param ring its last point like its first one
   * @return without the last point; fewer than three where nothing is left of it
   */
  static List<Point> simplified(List<Point> ring, double detail) {
    int last = ring.size() - 1;
    // A ring has no ends: it is cut where it begins and at the point furthest from there.
    int far = furthest(ring, 0, 0, last);
    BitSet kept = new BitSet();
    kept.set(0);
    kept.set(far);
    Deque<int[]> pieces = new ArrayDeque<>(List.of(new int[] {0, far}, new int[] {far, last}));
    while (!pieces.isEmpty()) {
      int[] piece = pieces.pop();
      int at = furthest(ring, piece[0], piece[1], piece[1]);
      if (at > piece[0]
          && distance(ring.get(at), ring.get(piece[0]), ring.get(piece[1])) > detail) {
        kept.set(at);
        pieces.push(new int[] {piece[0], at});
        pieces.push(new int[] {at, piece[1]});
      }
    }
    List<Point> simplified = new ArrayList<>();
    kept.stream().forEach(at -> simplified.add(ring.get(at)));
    return simplified;
  }

  /**
   * The place, after {@code from} and before {@code until}, furthest from the line to {@code to}.
   */
  private static int furthest(List<Point> ring, int from, int to, int until) {
    int furthest = from;
    double most = 0;
    for (int i = from + 1; i < until; i++) {
      double distance = distance(ring.get(i), ring.get(from), ring.get(to));
      if (distance > most) {
        most = distance;
        furthest = i;
      }
    }
    return furthest;
  }

  /** From {@code point} to the line between two others. */
  private static double distance(Point point, Point from, Point to) {
    double dx = to.x() - from.x();
    double dy = to.y() - from.y();
    double length = dx * dx + dy * dy;
    double along =
        length == 0 ? 0 : ((point.x() - from.x()) * dx + (point.y() - from.y()) * dy) / length;
    double on = Math.max(0, Math.min(1, along));
    return Math.hypot(point.x() - from.x() - on * dx, point.y() - from.y() - on * dy);
  }
}
