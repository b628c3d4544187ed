package vn.minhbach.binding;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.minhbach.DemoContent;
import vn.minhbach.model.Report;

class CensusTest {

  private static Census census(int measurements, int bound, int inTables) {
    return new Census(Map.of(Mention.Kind.MEASUREMENT, measurements), bound, inTables);
  }

  @Test
  void theShareIsOfTheTextAndThePrintedTables() {
    Census census = census(10, 6, 30);

    assertThat(census.measurements()).isEqualTo(40);
    assertThat(census.unbound()).isEqualTo(4);
    assertThat(census.share()).isEqualTo(new BigDecimal("90.0"));
  }

  @Test
  void aHundredMeansEveryOne() {
    assertThat(census(3000, 2999, 0).share()).isEqualTo(new BigDecimal("99.9"));
    assertThat(census(3000, 3000, 0).share()).isEqualTo(new BigDecimal("100.0"));
    assertThat(census(0, 0, 0).share()).isEqualTo(new BigDecimal("100.0"));
  }

  @Test
  void theSumCountsEveryPart() {
    Census sum = Census.sum(List.of(census(10, 6, 30), census(5, 5, 0)));

    assertThat(sum).isEqualTo(census(15, 11, 30));
    assertThat(sum.kinds()).containsKeys(Mention.Kind.values());
  }

  /** What the project promises of its four reports; the rest is listed by `check --figures`. */
  @Test
  void ofEachOfTheFourReportsNineTenthsLeadToAnObservation() {
    for (Report report : DemoContent.catalog().reports()) {
      Census census = Census.of(report);

      assertThat(census.measurements()).as(report.address()).isGreaterThan(100);
      assertThat(census.share()).as(report.address()).isGreaterThan(BigDecimal.valueOf(95));
    }
  }

  @Test
  void noBindingIsMissingInTheFourReports() {
    assertThat(DemoContent.catalog().reports())
        .flatMap(report -> Proposals.of(report, Mentions.in(report)))
        .isEmpty();
  }
}
