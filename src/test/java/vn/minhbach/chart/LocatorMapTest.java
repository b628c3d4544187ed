package vn.minhbach.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.minhbach.chart.Inside.assertAllIsInside;
import static vn.minhbach.chart.Inside.of;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.minhbach.model.Boundary;
import vn.minhbach.model.Boundary.Position;

/** A map shows where an area lies, in a few kilobytes. */
class LocatorMapTest {

  /** Nine areas of 2,000 positions each, in rows from the north. */
  private final List<Boundary> areas = new ArrayList<>();

  LocatorMapTest() {
    for (int i = 0; i < 9; i++) {
      areas.add(circle("9" + i, 105 + i % 3 * 0.2, 11 - i / 3 * 0.2));
    }
  }

  private static Boundary circle(String code, double longitude, double latitude) {
    List<Position> ring = new ArrayList<>();
    for (int i = 0; i < 2000; i++) {
      double angle = Math.PI * i / 1000;
      double radius = 0.1 + 0.002 * (i % 7);
      ring.add(
          new Position(longitude + radius * Math.cos(angle), latitude + radius * Math.sin(angle)));
    }
    ring.add(ring.get(0));
    return new Boundary(code, List.of(ring));
  }

  @Test
  void itIsSmallAndInside() {
    Picture map = LocatorMap.draw(areas, areas.get(4));
    assertAllIsInside(map);
    assertThat(Svg.inPage(map, "ban-do", "Vị trí", "Ở giữa")).hasSizeLessThan(7000);
  }

  @Test
  void theAreaIsFilledAndTheOthersAreAroundIt() {
    Picture map = LocatorMap.draw(areas, areas.get(2));
    assertThat(of(map, Role.AREA)).hasSize(8);
    assertThat(Inside.points(of(map, Role.RESULT).get(0)))
        .allMatch(point -> point.x() > map.width() / 2.0 && point.y() < map.height() / 2.0);
  }

  @Test
  void theWordsSayWhereItLies() {
    List<Bearing> bearings = areas.stream().map(area -> Bearing.of(area, areas)).toList();
    assertThat(bearings).containsExactly(Bearing.values());
  }

  @Test
  void simplifyingMovesNothingFurtherThanTold() {
    List<Point> ring = new ArrayList<>();
    for (int i = 0; i <= 400; i++) {
      ring.add(new Point(100 * Math.cos(Math.PI * i / 200), 100 * Math.sin(Math.PI * i / 200)));
    }
    List<Point> simple = Outline.simplified(ring, 1);
    assertThat(simple).hasSizeBetween(12, 60);
    for (int i = 0; i < simple.size(); i++) {
      Point one = simple.get(i);
      Point next = simple.get((i + 1) % simple.size());
      // The middle of a piece is where a circle is furthest from it.
      assertThat(100 - Math.hypot((one.x() + next.x()) / 2, (one.y() + next.y()) / 2))
          .isLessThanOrEqualTo(1.001);
    }
  }

  @Test
  void anAreaTooSmallToSeeIsADot() {
    Boundary tiny =
        new Boundary(
            "1",
            List.of(
                List.of(
                    new Position(105.3, 10.8),
                    new Position(105.30001, 10.8),
                    new Position(105.3, 10.80001),
                    new Position(105.3, 10.8))));
    areas.add(tiny);
    assertThat(of(LocatorMap.draw(areas, tiny), Role.RESULT))
        .hasSize(1)
        .allMatch(Mark.Dot.class::isInstance);
  }
}
