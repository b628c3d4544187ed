package vn.minhbach.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.minhbach.audit.PrintedFigure.cell;
import static vn.minhbach.audit.PrintedFigure.result;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.minhbach.figure.Interval;
import vn.minhbach.figure.Unit;
import vn.minhbach.model.Measure;

/** What a printed number may stand for. */
class ReadingTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "434,9               | tỷ đồng    | 434.85  | 434.95  | true",
        "472                 | tỷ đồng    | 471.5   | 472.5   | true",
        "14                  | người      | 14      | 14      | true",
        "02                  | xã         | 2       | 2       | true",
        "1,5                 | triệu con  | 1.45    | 1.55    | true",
        "2 tỷ 178 triệu đồng | triệu đồng | 2177.5  | 2178.5  | true",
        "1-1,2               | %          | 1       | 1.2     | true",
        ">91                 | %          | 91      | 91      | false",
        "hơn 5,6             | tỷ đồng    | 5.55    | 5.65    | false",
        "khoảng 600          | giường     | 600     | 600     | false",
        "17.291/19.660       | học sinh   | 17291   | 17291   | true",
      })
  void isAllThatIsRoundedToIt(
      String printed, String unit, BigDecimal low, BigDecimal high, boolean firm) {
    Reading reading = result(printed, unit).like(Unit.of(unit)).orElseThrow();

    assertThat(reading.interval().low()).isEqualByComparingTo(low);
    assertThat(reading.interval().high()).isEqualByComparingTo(high);
    assertThat(reading.firm()).isEqualTo(firm);
  }

  @Test
  void aRangeIsNoSingleNumber() {
    assertThat(result("1-1,2", "%").value()).isEmpty();
  }

  @Test
  void theWholeIsThatOfARatio() {
    assertThat(Reading.wholeOf(cell(Measure.ACTUAL, "12/16", "trạm")).orElseThrow().value())
        .hasValue(new BigDecimal("16"));
    assertThat(Reading.wholeOf(cell(Measure.ACTUAL, "12", "trạm"))).isEmpty();
  }

  @Test
  void aRiseOrFallIsNoNumberButAChange() {
    assertThat(Reading.of(cell(Measure.ACTUAL, "giảm 1,5%", "%"))).isEmpty();
    assertThat(Reading.change(cell(Measure.ACTUAL, "giảm 1,5%", "%")).orElseThrow().value())
        .hasValue(new BigDecimal("-1.5"));
    assertThat(Reading.change(cell(Measure.ACTUAL, "1,5%", "%"))).isEmpty();
  }

  @Test
  void wordsWithoutANumberAreNone() {
    assertThat(Reading.of(cell(Measure.ACTUAL, "cuối năm đánh giá", "%"))).isEmpty();
  }

  @Test
  void anotherUnitChangesTheNumberAndNotWhatItMayStandFor() {
    Reading billions = result("434,9", "tỷ đồng").like(Unit.of("triệu đồng")).orElseThrow();

    assertThat(billions.value().orElseThrow()).isEqualByComparingTo("434900");
    assertThat(billions.interval().low()).isEqualByComparingTo("434850");
    assertThat(billions.interval().high()).isEqualByComparingTo("434950");
  }

  @Test
  void thingsAreCountedByAnyWordAndMeasuredByOne() {
    assertThat(result("240", "người").like(Unit.of("lao động"))).isPresent();
    assertThat(result("240", "ha").like(Unit.of("tấn"))).isEmpty();
  }

  @Test
  void whatWasDeclaredWasNotRounded() {
    assertThat(result("100%", "%").exactly().interval())
        .isEqualTo(Interval.of(new BigDecimal("100")));
  }
}
