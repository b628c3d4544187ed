package vn.minhbach.targets;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.minhbach.model.Measure.ACTUAL;
import static vn.minhbach.model.Measure.ASSESSMENT;
import static vn.minhbach.model.Measure.ESTIMATE;
import static vn.minhbach.model.Measure.OF_PLAN;
import static vn.minhbach.model.Measure.TARGET;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.minhbach.model.Direction;
import vn.minhbach.model.TargetOrigin;

/** Which targets are counted, and how each stands. */
class TargetsTest {

  @ParameterizedTest(name = "{0}: {1} beside {2} {3}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          MORE | 484    | 434,896      | tỷ đồng | NOT_MET
          MORE | 02     | 03           | trường  | EXCEEDED
          MORE | 95%    | 95           | %       | MET
          MORE | 95%    | 94,9         | %       | NOT_MET
          MORE | 484    | 484.000 triệu đồng | tỷ đồng | MET
          LESS | 10     | 9            | vụ      | EXCEEDED
          LESS | 10     | 11           | vụ      | NOT_MET
          LESS | <9,58  | 9,26         | %       | MET
          LESS | <9,58  | 9,58         | %       | NOT_MET
          LESS | không quá 9 | 9       | %       | MET
          MORE | >99    | 99,9%        | %       | MET
          MORE | >99    | 99           | %       | NOT_MET
          MORE | 99     | >99          | %       | EXCEEDED
          MORE | 99     | ít nhất 99   | %       | MET
          MORE | >99    | >99          | %       | MET
          MORE | 99     | <99          | %       | NOT_MET
          MORE | 1-1,2  | 1,1          | %       | MET
          MORE | 1-1,2  | 1,3          | %       | EXCEEDED
          MORE | 1-1,2  | 0,9          | %       | NOT_MET
          MORE | 1,1    | 1-1,2        | %       | OPEN
          MORE | 1      | 1-1,2        | %       | MET
          MORE | 16/16  | 16/16        | xã      | MET
          MORE | 16/16  | 15/16        | xã      | NOT_MET
          MORE | 02     | 02 xã (đạt 19/19 tiêu chí) | xã | MET
          MORE | 600    | khoảng 650   | hộ      | OPEN
          MORE | 600    | hơn 600      | hộ      | EXCEEDED
          MORE | 600    | gần 600      | hộ      | NOT_MET
          MORE | 600    | gần 650      | hộ      | OPEN
          MORE | trên 416 hộ | 416     | hộ      | NOT_MET
          MORE | 10     | tăng 10%     | %       | OPEN
          MORE | 16     | 100%         | xã      | OPEN
          MORE | 70     | 75 lao động  | người   | EXCEEDED
          MORE | <5     | 3            | %       | OPEN
          NEITHER | 484 | 500          | tỷ đồng | UNDIRECTED
          """)
  void figuresOfAWholeYearDecideOnlyWhatTheyDecide(
      Direction direction, String target, String result, String unit, Standing standing) {
    assertThat(
            new PrintedRows("2024")
                .row("a", direction, unit, Map.of(TARGET, target, ACTUAL, result))
                .targets())
        .singleElement()
        .extracting(Target::standing)
        .isEqualTo(standing);
  }

  @ParameterizedTest
  @CsvSource({
    "MORE, 100, 114, EXCEEDED, RESULT",
    "MORE, 100, 100, MET, RESULT",
    "MORE, 100, 99, OPEN, YEAR_RUNS",
    "LESS, 100, 20, OPEN, YEAR_RUNS",
    "LESS, 100, 120, OPEN, YEAR_RUNS"
  })
  void aResultToDateIsNeverCalledMissed(
      Direction direction, String target, String result, Standing standing, Ground ground) {
    Target only =
        new PrintedRows("2024-9M")
            .row("a", direction, "hộ", Map.of(TARGET, target, ACTUAL, result))
            .targets()
            .get(0);
    assertThat(only.standing()).isEqualTo(standing);
    assertThat(only.ground()).isEqualTo(ground);
  }

  @Test
  void theReportsOwnVerdictStandsWhateverItsFiguresSay() {
    Target only =
        new PrintedRows("2024")
            .row("a", Direction.MORE, "hộ", Map.of(TARGET, "100", ACTUAL, "92", ASSESSMENT, "Đạt"))
            .targets()
            .get(0);
    assertThat(only.standing()).isEqualTo(Standing.MET);
    assertThat(only.ground()).isEqualTo(Ground.REPORT);
  }

  @Test
  void aVerdictWithoutDirectionOrTargetIsCountedAsWell() {
    assertThat(
            new PrintedRows("2024")
                .row("a", Direction.NEITHER, "hộ", Map.of(ASSESSMENT, "Không đạt"))
                .targets())
        .singleElement()
        .extracting(Target::standing)
        .isEqualTo(Standing.NOT_MET);
  }

  @ParameterizedTest
  @CsvSource({"cuối năm đánh giá, DEFERRED", "chưa đánh giá, DEFERRED", "cơ bản đạt, AMBIGUOUS"})
  void whatTheReportDoesNotJudgeInWordsThatAreAVerdictStaysOpen(String printed, Ground ground) {
    Target only =
        new PrintedRows("2024")
            .row("a", Direction.MORE, "hộ", Map.of(TARGET, "1", ACTUAL, "2", ASSESSMENT, printed))
            .targets()
            .get(0);
    assertThat(only.standing()).isEqualTo(Standing.OPEN);
    assertThat(only.ground()).isEqualTo(ground);
  }

  @Test
  void twoVerdictsOnOneTargetDecideNothing() {
    assertThat(
            new PrintedRows("2024")
                .row("a", Direction.MORE, "hộ", Map.of(ASSESSMENT, "Đạt"))
                .row("a", Direction.MORE, "hộ", Map.of(ASSESSMENT, "Không đạt"))
                .targets())
        .singleElement()
        .extracting(Target::ground)
        .isEqualTo(Ground.AMBIGUOUS);
  }

  @Test
  void plansOfTwoOriginsAreTwoTargetsWithOneResult() {
    assertThat(
            new PrintedRows("2024")
                .row(
                    "a",
                    Direction.MORE,
                    "hộ",
                    "2024",
                    "",
                    TargetOrigin.PROVINCE,
                    Map.of(TARGET, "100", ACTUAL, "110"))
                .row(
                    "a",
                    Direction.MORE,
                    "hộ",
                    "2024",
                    "",
                    TargetOrigin.COUNCIL,
                    Map.of(TARGET, "120"))
                .targets())
        .extracting(Target::standing)
        .containsExactly(Standing.EXCEEDED, Standing.NOT_MET);
  }

  @Test
  void oneTargetInSeveralTablesIsCountedOnce() {
    assertThat(
            new PrintedRows("2024")
                .row("a", Direction.MORE, "hộ", Map.of(TARGET, "100"))
                .row("a", Direction.MORE, "hộ", Map.of(ACTUAL, "110", ASSESSMENT, "Vượt"))
                .targets())
        .singleElement()
        .satisfies(
            target -> {
              assertThat(target.ground()).isEqualTo(Ground.REPORT);
              assertThat(target.goal().orElseThrow().printed()).isEqualTo("100");
            });
  }

  @Test
  void partsAreCountedOnlyWhereTheWholeHasNoTarget() {
    PrintedRows parts =
        new PrintedRows("2024")
            .row(
                "a", Direction.MORE, "ha", "2024", "xa-mot", null, Map.of(TARGET, "1", ACTUAL, "1"))
            .row(
                "a",
                Direction.MORE,
                "ha",
                "2024",
                "xa-hai",
                null,
                Map.of(TARGET, "2", ACTUAL, "1"));
    assertThat(parts.targets())
        .extracting(Target::standing)
        .containsExactly(Standing.MET, Standing.NOT_MET);
    assertThat(parts.row("a", Direction.MORE, "ha", Map.of(ASSESSMENT, "Đạt")).targets())
        .extracting(Target::standing)
        .containsExactly(Standing.MET);
  }

  @Test
  void anEstimateCountsForTheYearThatIsNotOver() {
    PrintedRows year =
        new PrintedRows("2024")
            .row("a", Direction.MORE, "hộ", Map.of(TARGET, "100", ACTUAL, "80", ESTIMATE, "105"));
    assertThat(year.targets("2024-12-05").get(0))
        .extracting(Target::standing, Target::ground)
        .containsExactly(Standing.EXCEEDED, Ground.ESTIMATE);
    assertThat(year.targets("2025-01-15").get(0))
        .extracting(Target::standing, Target::ground)
        .containsExactly(Standing.NOT_MET, Ground.RESULT);
    assertThat(
            new PrintedRows("2024-H1")
                .row("a", Direction.MORE, "hộ", Map.of(TARGET, "100", ESTIMATE, "105"))
                .targets())
        .singleElement()
        .extracting(Target::ground)
        .isEqualTo(Ground.YEAR_RUNS);
  }

  @Test
  void aShareOfPlanAloneIsNoTarget() {
    assertThat(
            new PrintedRows("2024")
                .row("a", Direction.MORE, "hộ", Map.of(ACTUAL, "97", OF_PLAN, "97%"))
                .targets())
        .isEmpty();
  }
}
