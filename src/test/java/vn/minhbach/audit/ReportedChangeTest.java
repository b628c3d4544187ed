package vn.minhbach.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.minhbach.audit.PrintedFigure.cell;
import static vn.minhbach.audit.PrintedFigure.print;
import static vn.minhbach.audit.PrintedFigure.result;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.minhbach.audit.ReportedChange.Way;
import vn.minhbach.figure.Unit;
import vn.minhbach.model.Finding.Outcome;
import vn.minhbach.model.Measure;

/** How a printed comparison with the year before may be meant. */
class ReportedChangeTest {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "tăng 10%         | tỷ đồng | PERCENT",
        "giảm 10%         | tỷ đồng | PERCENT",
        "bằng 110%        | tỷ đồng | RATIO",
        "giảm 12 vụ       | vụ      | DIFFERENCE",
        "tăng 4,672 tỷ đồng | triệu đồng | DIFFERENCE",
        "tăng 6 điểm %    | %       | DIFFERENCE",
        "tăng 2%          | %       | PERCENT DIFFERENCE",
        "tăng 12          | vụ      | PERCENT DIFFERENCE",
        "bằng cùng kỳ     | vụ      | ''",
      })
  void isComputedInOneWayOrInEither(String printed, String unit, String ways) {
    Stream<Way> understood = of(printed, unit).stream().map(ReportedChange::way);

    assertThat(understood.map(Way::name))
        .containsExactlyElementsOf(
            Stream.of(ways.split(" ")).filter(way -> !way.isEmpty()).toList());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "895,992 | 812,450 | tỷ đồng | tăng 12,3% | DIFFERENT",
        "895,992 | 812,450 | tỷ đồng | tăng 10,3% | CONSISTENT",
        "63,433  | 27,944  | tỷ đồng | bằng 227%  | CONSISTENT",
        "63,433  | 27,944  | tỷ đồng | bằng 127%  | DIFFERENT",
        "11.327  | 6.655   | triệu đồng | tăng 4,672 tỷ đồng | CONSISTENT",
        "11.327  | 6.655   | triệu đồng | tăng 4,762 tỷ đồng | DIFFERENT",
        "23      | 29      | vụ      | giảm 20,6% | TRUNCATED",
        "33      | 45      | vụ      | giảm 12 vụ | CONSISTENT",
        "33      | 45      | vụ      | tăng 12 vụ | DIFFERENT",
        "58,5    | 52,5    | %       | tăng 6%    | CONSISTENT",
        "66,0    | 60,0    | %       | tăng 10%   | CONSISTENT",
        "91,8    | 86,4    | %       | tăng 4,5%  | DIFFERENT",
        "45      | 33      | vụ      | tăng 12    | CONSISTENT",
        "45      | 33      | vụ      | tăng 13    | NOT_COMPUTABLE",
      })
  void theBestWayCounts(
      String current, String earlier, String unit, String printed, Outcome outcome) {
    assertThat(outcome(result(current, unit), result(earlier, unit), printed, unit))
        .isEqualTo(outcome);
  }

  @Property
  void aRightChangeOfRoundedNumbersIsNoFinding(
      @ForAll @IntRange(max = 1_000_000) int currentThousandths,
      @ForAll @IntRange(min = 1000, max = 1_000_000) int earlierThousandths,
      @ForAll @IntRange(max = 2) int decimals) {
    BigDecimal current = BigDecimal.valueOf(currentThousandths, 3);
    BigDecimal earlier = BigDecimal.valueOf(earlierThousandths, 3);
    BigDecimal ratio = current.multiply(HUNDRED).divide(earlier, MathContext.DECIMAL128);
    BigDecimal change = ratio.subtract(HUNDRED);
    List<String> printed =
        List.of(
            (change.signum() < 0 ? "giảm " : "tăng ") + rounded(change.abs(), decimals) + "%",
            "bằng " + rounded(ratio, decimals) + "%",
            (change.signum() < 0 ? "giảm " : "tăng ")
                + rounded(current.subtract(earlier).abs(), decimals)
                + " tỷ đồng");

    assertThat(printed)
        .allSatisfy(
            text ->
                assertThat(
                        outcome(
                            result(rounded(current, 1), "tỷ đồng"),
                            result(rounded(earlier, 1), "tỷ đồng"),
                            text,
                            "tỷ đồng"))
                    .isNotIn(Outcome.DIFFERENT, Outcome.TRUNCATED));
  }

  @Test
  void nothingIsComputedFromZero() {
    Reading none = result("0", "vụ");

    assertThat(of("tăng 100%", "vụ").get(0).computed(result("03", "vụ"), none)).isEmpty();
    assertThat(of("bằng 100%", "vụ").get(0).computed(none, none)).isEmpty();
  }

  private static Outcome outcome(Reading current, Reading earlier, String printed, String unit) {
    return of(printed, unit).stream()
        .flatMap(
            change -> change.computed(current, earlier).stream().map(c -> c.with(change.reading())))
        .min(Outcome::compareTo)
        .orElse(Outcome.NOT_COMPUTABLE);
  }

  private static List<ReportedChange> of(String printed, String unit) {
    return ReportedChange.of(cell(Measure.YEAR_ON_YEAR, printed, unit), Unit.of(unit));
  }

  private static String rounded(BigDecimal number, int decimals) {
    return print(number.setScale(decimals, RoundingMode.HALF_UP));
  }
}
