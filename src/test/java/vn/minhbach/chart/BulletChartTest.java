package vn.minhbach.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.minhbach.chart.Drawn.PRINT;
import static vn.minhbach.chart.Drawn.extent;
import static vn.minhbach.chart.Drawn.item;
import static vn.minhbach.chart.Inside.assertAllIsInside;
import static vn.minhbach.chart.Inside.of;

import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** A figure beside its target is drawn as what it is, and inside the picture. */
class BulletChartTest {

  @Property(tries = 300)
  void allIsInsideThePicture(
      @ForAll("figures") List<String> results,
      @ForAll("figures") List<String> targets,
      @ForAll("labels") String label) {
    List<BulletChart.Item> items =
        results.stream()
            .map(r -> new BulletChart.Item(label, r + " " + label, extent(r), false))
            .toList();
    List<BulletChart.Item> lines = targets.stream().map(Drawn::item).toList();
    assertAllIsInside(BulletChart.draw(items, lines, label, PRINT));
    assertAllIsInside(
        BulletChart.small(extent(results.get(0)), targets.stream().map(Drawn::extent).toList()));
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
  void aLimitIsAnArrowAndNeverABar() {
    for (String printed : List.of(">91", "<9,58", "từ 85 trở lên", "không quá 5")) {
      Picture picture = draw(printed, "100");
      assertThat(of(picture, Role.RESULT)).as(printed).isEmpty();
      assertThat(of(picture, Role.OPEN)).as(printed).hasSize(3);
    }
  }

  @Example
  void theArrowOfALimitPointsToWhereTheNumberIs() {
    assertThat(head(draw(">91", "100"))).isGreaterThan(limit(draw(">91", "100")));
    assertThat(head(draw("<91", "100"))).isLessThan(limit(draw("<91", "100")));
    assertThat(head(draw("<0", "100"))).isLessThan(limit(draw("<0", "100")));
  }

  /** Where the line across stands; the shaft is the second mark, its head the third. */
  private static double limit(Picture picture) {
    return ((Mark.Line) of(picture, Role.OPEN).get(0)).points().get(0).x();
  }

  private static double head(Picture picture) {
    return ((Mark.Line) of(picture, Role.OPEN).get(2)).points().get(1).x();
  }

  @Example
  void aRangeIsABandBetweenItsEnds() {
    Picture picture = draw("1-1,2", "2");
    assertThat(of(picture, Role.RESULT)).isEmpty();
    List<Point> band = Inside.points(of(picture, Role.BAND).get(0)).toList();
    List<Point> full = Inside.points(of(draw("1,2", "2"), Role.RESULT).get(0)).toList();
    assertThat(band.get(1).x()).isEqualTo(full.get(1).x());
    assertThat(band.get(0).x()).isGreaterThan(full.get(0).x());
  }

  @Example
  void aVagueNumberHasABrokenEdge() {
    for (String printed : List.of("khoảng 600", "hơn 600", "gần 600")) {
      Picture picture = draw(printed, "700");
      assertThat(of(picture, Role.RESULT)).isEmpty();
      assertThat(of(picture, Role.VAGUE)).hasSize(1);
    }
  }

  @Example
  void theGreaterNumberHasTheLongerBar() {
    assertThat(length(draw("434,896", "484"))).isLessThan(length(draw("435", "484")));
    assertThat(length(draw("0", "484"))).isZero();
  }

  private static double length(Picture picture) {
    List<Point> bar = Inside.points(of(picture, Role.RESULT).get(0)).toList();
    return bar.get(1).x() - bar.get(0).x();
  }

  @Example
  void whatIsPrintedIsWritten() {
    Picture picture = draw("434,896", "484");
    assertThat(Inside.texts(picture)).contains("434,896", "484", "0", "tỷ đồng");
  }

  private static Picture draw(String result, String target) {
    return BulletChart.draw(List.of(item(result)), List.of(item(target)), "tỷ đồng", PRINT);
  }
}
