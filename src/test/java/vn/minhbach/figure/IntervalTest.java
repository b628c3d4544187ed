package vn.minhbach.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Scale;
import org.junit.jupiter.api.Test;

/** What is computed with intervals contains what is computed with their numbers. */
class IntervalTest {

  /** A number and an interval that contains it. */
  private record Member(BigDecimal number, Interval of) {}

  @Property
  void everyNumberThatIsRoundedToThePrintedOneIsAroundIt(
      @ForAll @BigRange(min = "-1000000", max = "1000000") @Scale(6) BigDecimal number,
      @ForAll @IntRange(max = 4) int decimals) {
    for (RoundingMode mode :
        List.of(RoundingMode.HALF_UP, RoundingMode.HALF_DOWN, RoundingMode.HALF_EVEN)) {
      Interval around = Interval.around(number.setScale(decimals, mode));

      assertContains(around, number);
    }
  }

  @Property
  void sumsDifferencesAndQuotientsAreContained(
      @ForAll("members") Member one, @ForAll("members") Member other) {
    assertContains(Interval.sum(List.of(one.of(), other.of())), one.number().add(other.number()));
    assertContains(one.of().minus(other.of()), one.number().subtract(other.number()));
    assertContains(one.of().negated(), one.number().negate());
    assertContains(
        one.of().dividedBy(other.of()),
        one.number().divide(other.number(), MathContext.DECIMAL128));
  }

  @Property
  void overlappingIsMutual(@ForAll("members") Member one, @ForAll("members") Member other) {
    assertThat(one.of().overlaps(other.of())).isEqualTo(other.of().overlaps(one.of()));
  }

  @Test
  void intervalsThatTouchOverlap() {
    assertThat(Interval.around(new BigDecimal("12")).overlaps(Interval.of(new BigDecimal("12.5"))))
        .isTrue();
    assertThat(Interval.around(new BigDecimal("12")).overlaps(Interval.of(new BigDecimal("12.51"))))
        .isFalse();
  }

  @Test
  void aTrailingZeroIsADecimalOfItsOwn() {
    assertThat(Interval.around(new BigDecimal("1.50")))
        .isEqualTo(new Interval(new BigDecimal("1.495"), new BigDecimal("1.505")));
  }

  @Provide
  Arbitrary<Member> members() {
    Arbitrary<BigDecimal> parts =
        Arbitraries.bigDecimals().between(BigDecimal.ZERO, BigDecimal.TEN).ofScale(3);
    Arbitrary<BigDecimal> lows =
        Arbitraries.bigDecimals()
            .between(new BigDecimal("0.001"), new BigDecimal("1000000"))
            .ofScale(3);
    return Combinators.combine(lows, parts, parts)
        .as(
            (low, up, further) ->
                new Member(low.add(up), new Interval(low, low.add(up).add(further))));
  }

  private static void assertContains(Interval interval, BigDecimal number) {
    assertThat(interval.overlaps(Interval.of(number))).as("%s in %s", number, interval).isTrue();
  }
}
