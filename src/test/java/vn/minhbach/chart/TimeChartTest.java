package vn.minhbach.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.minhbach.chart.Drawn.PRINT;
import static vn.minhbach.chart.Drawn.extent;
import static vn.minhbach.chart.Inside.assertAllIsInside;
import static vn.minhbach.chart.Inside.of;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import vn.minhbach.chart.TimeChart.Item;
import vn.minhbach.chart.TimeChart.Stage;

/** A series is drawn where and as what its figures are. */
class TimeChartTest {

  private static final Map<Stage, String> LEGEND = new EnumMap<>(Stage.class);

  static {
    for (Stage stage : Stage.values()) {
      LEGEND.put(stage, "Kết quả lũy kế đến cuối kỳ báo cáo " + stage);
    }
  }

  @Property(tries = 200)
  void allIsInsideThePicture(
      @ForAll("figures") List<String> figures,
      @ForAll("figures") List<String> more,
      @ForAll("labels") String label) {
    List<Item> items = new ArrayList<>();
    for (String figure : figures) {
      int n = items.size();
      items.add(item(2000 + n, label, figure, Stage.values()[n % 4], n - 1));
    }
    for (String figure : more) {
      items.add(item(2020 + items.size(), label, figure, Stage.FINAL, -1));
    }
    assertAllIsInside(TimeChart.draw(items, LEGEND, label, PRINT));
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
  void onlyWhatFollowsIsJoined() {
    Picture picture =
        draw(
            item(2020, "2020", "10", Stage.FINAL, -1),
            item(2021, "2021", "12", Stage.FINAL, 0),
            item(2023, "2023", "13", Stage.FINAL, -1));
    assertThat(of(picture, Role.SERIES)).hasSize(1);
  }

  @Example
  void aLineToAForecastIsBroken() {
    Picture picture =
        draw(
            item(2020, "2020", "10", Stage.FINAL, -1), item(2021, "2021", "12", Stage.EXPECTED, 0));
    assertThat(of(picture, Role.SERIES)).isEmpty();
    assertThat(of(picture, Role.EXPECTED)).hasSize(1);
  }

  @Example
  void stagesDifferInForm() {
    Picture picture =
        draw(
            item(2020, "2020", "10", Stage.FINAL, -1),
            item(2021, "2021", "12", Stage.TO_DATE, -1),
            item(2022, "2022", "12", Stage.EXPECTED, -1),
            item(2022, "2022", "14", Stage.TARGET, -1));
    // One each in the chart and one in the legend.
    assertThat(of(picture, Role.RESULT)).hasSize(2).allMatch(Mark.Dot.class::isInstance);
    assertThat(of(picture, Role.HOLLOW)).filteredOn(Mark.Dot.class::isInstance).hasSize(2);
    assertThat(of(picture, Role.HOLLOW)).filteredOn(Mark.Shape.class::isInstance).hasSize(2);
    assertThat(of(picture, Role.TARGET)).hasSize(2);
  }

  @Example
  void aLimitIsNoPoint() {
    Picture picture =
        draw(
            item(2020, "2020", ">10", Stage.FINAL, -1),
            item(2021, "2021", "1-1,2", Stage.FINAL, -1));
    assertThat(of(picture, Role.RESULT)).as("the legend's alone").hasSize(1);
    assertThat(of(picture, Role.OPEN)).hasSize(3);
    assertThat(of(picture, Role.BAND)).hasSize(1);
  }

  @Example
  void theAxisBeginsAtZeroUnlessAllIsFarFromIt() {
    Item low = item(2020, "2020", "60", Stage.FINAL, -1);
    Item high = item(2021, "2021", "98", Stage.FINAL, -1);
    assertThat(TimeChart.fromZero(List.of(low, high))).isTrue();
    assertThat(Inside.texts(draw(low, high))).contains("0");
    Item higher = item(2020, "2020", "97", Stage.FINAL, -1);
    assertThat(TimeChart.fromZero(List.of(higher, high))).isFalse();
  }

  private static Picture draw(Item... items) {
    return TimeChart.draw(List.of(items), LEGEND, "%", PRINT);
  }

  private static Item item(int year, String period, String printed, Stage stage, int follows) {
    return new Item(LocalDate.of(year, 12, 31), period, extent(printed), stage, follows);
  }
}
