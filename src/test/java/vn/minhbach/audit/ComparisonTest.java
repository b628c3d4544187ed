package vn.minhbach.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.minhbach.audit.PrintedFigure.print;
import static vn.minhbach.audit.PrintedFigure.result;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Scale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.minhbach.figure.Unit;
import vn.minhbach.model.Finding.Outcome;

/** A share that was computed rightly is never found, and one that was cut off is called so. */
class ComparisonTest {

  private static final Unit PERCENT = Unit.of("%");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "468,512 | 520,4  | tỷ đồng  | 90,03    | CONSISTENT",
        "468,512 | 520,4  | tỷ đồng  | 92       | DIFFERENT",
        "1,7     | 4,7    | tỷ đồng  | 36,5     | WITHIN_ROUNDING",
        "17      | 47     | hợp tác xã | 36,5   | DIFFERENT",
        "86      | 95     | đảng viên | 90,52   | TRUNCATED",
        "86      | 95     | đảng viên | 90,53   | CONSISTENT",
        "25      | 200    | lao động | 12       | WITHIN_ROUNDING",
        "7,399   | 18,8   | tỷ đồng  | 39,35    | WITHIN_ROUNDING",
        "hơn 468 | 520,4  | tỷ đồng  | 92       | NOT_COMPUTABLE",
        "412     | 470    | tỷ đồng  | trên 90% | NOT_COMPUTABLE",
        "93,1    | >98    | %        | 96       | NOT_COMPUTABLE",
        "93,1    | >98    | %        | 95       | CONSISTENT",
        "1,1     | 1-1,2  | %        | 100      | CONSISTENT",
        "1,1     | 1-1,2  | %        | 120      | DIFFERENT",
      })
  void aPrintedShareIsOfOneOfFiveClasses(
      String part, String whole, String unit, String share, Outcome outcome) {
    assertThat(of(part, whole, unit).orElseThrow().with(result(share, "%"))).isEqualTo(outcome);
  }

  @Property
  void aShareOfExactNumbersIsNoFindingWhereAllAreRounded(
      @ForAll @BigRange(min = "0", max = "100000") @Scale(4) BigDecimal part,
      @ForAll @BigRange(min = "0.0001", max = "100000") @Scale(4) BigDecimal whole,
      @ForAll @IntRange(max = 3) int partDecimals,
      @ForAll @IntRange(max = 3) int wholeDecimals,
      @ForAll @IntRange(max = 2) int shareDecimals) {
    Optional<Comparison> computed =
        of(rounded(part, partDecimals), rounded(whole, wholeDecimals), "tỷ đồng");
    String share = rounded(share(part, whole), shareDecimals);

    assertThat(computed.map(c -> c.with(result(share, "%"))))
        .isNotEqualTo(Optional.of(Outcome.DIFFERENT))
        .isNotEqualTo(Optional.of(Outcome.TRUNCATED));
  }

  @Property
  void aShareThatWasRoundedFromCountsIsConsistent(
      @ForAll @IntRange(max = 100_000) int part,
      @ForAll @IntRange(min = 1, max = 100_000) int whole,
      @ForAll @IntRange(max = 3) int decimals) {
    String share = rounded(share(part, whole), decimals);

    assertThat(outcome(part, whole, share)).isEqualTo(Outcome.CONSISTENT);
  }

  @Property
  void aShareThatWasCutOffInsteadIsTruncatedOrWithinRounding(
      @ForAll @IntRange(max = 100_000) int part,
      @ForAll @IntRange(min = 1, max = 100_000) int whole,
      @ForAll @IntRange(max = 3) int decimals) {
    String cut = print(share(part, whole).setScale(decimals, RoundingMode.DOWN));
    boolean asRounded = cut.equals(rounded(share(part, whole), decimals));

    if (asRounded) {
      assertThat(outcome(part, whole, cut)).isEqualTo(Outcome.CONSISTENT);
    } else {
      assertThat(outcome(part, whole, cut)).isIn(Outcome.TRUNCATED, Outcome.WITHIN_ROUNDING);
    }
  }

  @Property
  void oneUnitBesideTheRoundedShareOfCountsIsNeverConsistent(
      @ForAll @IntRange(max = 100_000) int part,
      @ForAll @IntRange(min = 1, max = 100_000) int whole,
      @ForAll @IntRange(max = 3) int decimals) {
    BigDecimal rounded = share(part, whole).setScale(decimals, RoundingMode.HALF_UP);

    assertThat(outcome(part, whole, print(rounded.add(rounded.ulp()))))
        .isNotEqualTo(Outcome.CONSISTENT);
  }

  private static Outcome outcome(int part, int whole, String share) {
    return of(String.valueOf(part), String.valueOf(whole), "người")
        .orElseThrow()
        .with(result(share, "%"));
  }

  private static Optional<Comparison> of(String part, String whole, String unit) {
    return Ratios.share(result(part, unit), result(whole, unit), PERCENT);
  }

  private static BigDecimal share(int part, int whole) {
    return share(BigDecimal.valueOf(part), BigDecimal.valueOf(whole));
  }

  private static BigDecimal share(BigDecimal part, BigDecimal whole) {
    return part.scaleByPowerOfTen(2).divide(whole, MathContext.DECIMAL128);
  }

  private static String rounded(BigDecimal number, int decimals) {
    return print(number.setScale(decimals, RoundingMode.HALF_UP));
  }
}
