package vn.minhbach.targets;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.minhbach.DemoContent;
import vn.minhbach.model.Report;
import vn.minhbach.model.Row;

/** The targets of the four districts, counted by hand in their reports. */
class TargetsOfTheDemoTest {

  private static Report report(String area) {
    return DemoContent.catalog().reports().stream()
        .filter(report -> report.area().address().equals(area))
        .findFirst()
        .orElseThrow();
  }

  private static long count(List<Target> targets, Standing standing, boolean printed) {
    return targets.stream()
        .filter(target -> target.standing() == standing)
        .filter(target -> (target.ground() == Ground.REPORT) == printed)
        .count();
  }

  /**
   * Lộc Ninh prints 27 numbered targets with a verdict each: 3 Vượt, 20 Đạt, 4 Không đạt. Its text
   * states 4 more without one.
   */
  @ParameterizedTest
  @CsvSource({
    "/binh-phuoc/loc-ninh/, 31, 3, 20, 4, 0, 1, 3, 0",
    "/cao-bang/ha-lang/,    35, 0,  1, 0, 4, 0, 29, 1",
    "/dong-thap/tan-hong/,  17, 2,  1, 0, 4, 4, 5, 1",
    "/lang-son/chi-lang/,    5, 0,  0, 0, 0, 0, 5, 0"
  })
  void theTargetsOfADistrictAreThoseOfItsReport(
      String area,
      int all,
      int exceeded,
      int met,
      int missed,
      int computedExceeded,
      int computedMet,
      int open,
      int undirected) {
    List<Target> targets = Targets.of(report(area));
    assertThat(targets).hasSize(all);
    assertThat(count(targets, Standing.EXCEEDED, true)).isEqualTo(exceeded);
    assertThat(count(targets, Standing.MET, true)).isEqualTo(met);
    assertThat(count(targets, Standing.NOT_MET, true)).isEqualTo(missed);
    assertThat(count(targets, Standing.EXCEEDED, false)).isEqualTo(computedExceeded);
    assertThat(count(targets, Standing.MET, false)).isEqualTo(computedMet);
    assertThat(count(targets, Standing.NOT_MET, false)).isZero();
    assertThat(count(targets, Standing.OPEN, false)).isEqualTo(open);
    assertThat(count(targets, Standing.UNDIRECTED, false)).isEqualTo(undirected);
  }

  @Test
  void theAnnexOfLocNinhIsCountedAsItIsNumbered() {
    Report report = report("/binh-phuoc/loc-ninh/");
    List<String> numbered =
        report.rows().map(Row::number).filter(number -> !number.isEmpty()).distinct().toList();
    List<Target> judged =
        Targets.of(report).stream().filter(target -> target.ground() == Ground.REPORT).toList();
    assertThat(numbered).hasSize(27);
    assertThat(judged)
        .extracting(target -> target.row().number())
        .containsExactlyElementsOf(numbered);
    assertThat(judged)
        .filteredOn(target -> target.standing() == Standing.NOT_MET)
        .extracting(target -> target.row().number())
        .containsExactly("1", "11", "12", "18");
  }
}
