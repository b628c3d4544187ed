package vn.minhbach.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.minhbach.Sites;

/** What the command line says of figures that do not follow. */
class FindingsTest {

  private static final Path SITE = Sites.VALID.resolve("findings/content");

  @TempDir Path temporary;

  @Test
  void findingsAreCountedAndListed() {
    CommandLineRun run = CommandLineRun.of("check", "--findings", "--source", SITE.toString());

    assertThat(run.err()).isEmpty();
    assertThat(run.exitCode()).isZero();
    assertThat(run.out())
        .endsWith(
            """
            examination     consistent  within rounding  truncated  different  not computable
            ty-le-ke-hoach           0                0          0          1               0
            ty-le                    0                0          0          0               0
            bien-dong                0                0          0          0               0
            tong-so                  0                0          0          1               0
            lap-lai                  0                0          0          0               0
            danh-gia                 1                0          0          1               0
            hop-ly                   7                0          0          0               0
            reports/an-giang/binh-an/2024/phu-luc.csv:2:1: ty-le-ke-hoach/thu-nsnn.of_plan | different | thu-nsnn.of_plan 95% | thu-nsnn.actual 434,896; thu-nsnn.target 472 = 92.1 %
            reports/an-giang/binh-an/2024/van-ban.csv:2:1: tong-so/dau-tu.actual | different | dau-tu.actual 12 | dau-tu_tinh.actual 5,6; dau-tu_huyen.actual 7,4 = 13 tỷ đồng
            reports/an-giang/binh-an/2024/phu-luc.csv:2:1: danh-gia/thu-nsnn.assessment | different | thu-nsnn.assessment Đạt | thu-nsnn.actual 434,896; thu-nsnn.target 472
            3 finding(s) are published beside the figures; "check --findings" lists them.
            The content can be published. (errors: 0, warnings: 0)
            """);
  }

  @Test
  void withoutTheOptionOneLineSaysThatThereAreFindings() {
    CommandLineRun run = CommandLineRun.of("check", "--source", SITE.toString());

    assertThat(run.out())
        .contains("3 finding(s) are published beside the figures")
        .doesNotContain("thu-nsnn.of_plan");
  }

  @Test
  void jsonHoldsTheFindings() throws IOException {
    CommandLineRun run = CommandLineRun.of("check", "--json", "--source", SITE.toString());

    JsonNode findings = new ObjectMapper().readTree(run.out()).get("findings");
    assertThat(findings).hasSize(3);
    assertThat(findings.get(0).get("finding").asText())
        .isEqualTo("ty-le-ke-hoach/thu-nsnn.of_plan");
    assertThat(findings.get(0).get("outcome").asText()).isEqualTo("different");
    assertThat(findings.get(0).get("line").asInt()).isEqualTo(2);
  }

  @Test
  void anAnswerToAFindingThatIsGoneIsAWarning() throws IOException {
    Sites.copy(SITE, temporary);
    Path answers = temporary.resolve("reports/an-giang/binh-an/2024/answers.yaml");
    Files.writeString(
        answers, Files.readString(answers).replace("thu-nsnn.of_plan", "thu-nsnn.target"));

    CommandLineRun run = CommandLineRun.of("check", "--source", temporary.toString());

    assertThat(run.exitCode()).isZero();
    assertThat(run.err())
        .isEqualTo(
            "reports/an-giang/binh-an/2024/answers.yaml:2:14: warning: nothing is found any more by"
                + " the name \"ty-le-ke-hoach/thu-nsnn.target\". Remove the answer, or correct the"
                + " name; this report's findings: ty-le-ke-hoach/thu-nsnn.of_plan,"
                + " tong-so/dau-tu.actual, danh-gia/thu-nsnn.assessment.\n");
  }
}
