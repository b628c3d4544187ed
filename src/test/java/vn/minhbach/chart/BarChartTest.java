package vn.minhbach.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.minhbach.chart.Drawn.extent;
import static vn.minhbach.chart.Inside.assertAllIsInside;
import static vn.minhbach.chart.Inside.of;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Bars keep the order of their figures, and stay inside the picture. */
class BarChartTest {

  @Property(tries = 200)
  void allIsInsideThePicture(
      @ForAll("figures") List<String> figures, @ForAll("labels") String label) {
    List<BarChart.Item> items =
        figures.stream().map(f -> new BarChart.Item(label, f, extent(f), false)).toList();
    assertAllIsInside(BarChart.draw(items, Optional.empty()));
    assertAllIsInside(BarChart.draw(items, Optional.of(extent("1.000"))));
  }

  @Provide
  Arbitrary<List<String>> figures() {
    return Drawn.someFigures();
  }

  @Provide
  Arbitrary<String> labels() {
    return Drawn.labels();
  }

  @Example
  void barsStandInTheOrderGiven() {
    Picture picture =
        BarChart.draw(
            List.of(
                new BarChart.Item("Huyện Một", "93", extent("93"), false),
                new BarChart.Item("Huyện Hai", "91,5", extent("91,5"), false)),
            Optional.empty());
    assertThat(Inside.texts(picture)).containsExactly("93", "Huyện Một", "91,5", "Huyện Hai");
    List<Double> ends =
        of(picture, Role.RESULT).stream().map(m -> Inside.points(m).toList().get(1).x()).toList();
    assertThat(ends.get(0)).isGreaterThan(ends.get(1));
  }

  @Example
  void whatIsLeftOfAWholeIsNotDrawnAsAResult() {
    Picture picture =
        BarChart.draw(
            List.of(
                new BarChart.Item("Tỉnh", "300", extent("300"), false),
                new BarChart.Item("Còn lại", "50", extent("50"), true)),
            Optional.of(extent("350")));
    assertThat(of(picture, Role.RESULT)).hasSize(1);
    assertThat(of(picture, Role.VAGUE)).hasSize(1);
    assertThat(of(picture, Role.WHOLE)).hasSize(2);
  }

  @Example
  void whatIsBelowZeroGoesTheOtherWay() {
    Picture picture =
        BarChart.draw(
            List.of(
                new BarChart.Item("Một", "-5", extent("-5"), false),
                new BarChart.Item("Hai", "5", extent("5"), false)),
            Optional.empty());
    assertAllIsInside(picture);
    Mark below = of(picture, Role.RESULT).get(0);
    List<Point> bar = Inside.points(below).toList();
    assertThat(bar.get(1).x()).isLessThan(bar.get(0).x());
  }
}
