package vn.minhbach.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.minhbach.Sites;

/** {@code check} and the figures of a text: counting, proposing, writing. */
class BindTest {

  private static final String DIFF =
      """
      --- reports/an-giang/binh-an/2024/report.md
      +++ reports/an-giang/binh-an/2024/report.md
      @@ 23 @@
      -…ạt 434 tỷ 896 triệu đồng, đạt 92% kế hoạch. UBND huyện <script>…
      +…ạt 434 tỷ 896 triệu đồng, đạt [92%](indicator:thu-nsnn#of_plan) kế hoạch. UBND huyện <script>…
      @@ 25 @@
      -Vốn đầu tư từ ngân sách tỉnh: hơn 5,6 tỷ đồng.
      +Vốn đầu tư từ ngân sách tỉnh: [hơn 5,6 tỷ đồng](indicator:dau-tu).
      @@ 26 @@
      -…ốn đầu tư từ ngân sách huyện: 1-1,2 tỷ đồng.
      +…ốn đầu tư từ ngân sách huyện: [1-1,2 tỷ đồng](indicator:dau-tu).
      """;

  @TempDir Path temporary;
  private Path content;
  private Path report;

  @BeforeEach
  void copy() {
    content = temporary.resolve("content");
    Sites.copy(Sites.BASE, content);
    report = content.resolve("reports/an-giang/binh-an/2024/report.md");
  }

  private CommandLineRun check(String... options) {
    return CommandLineRun.of(arguments(options));
  }

  private String[] arguments(String... options) {
    List<String> arguments = new ArrayList<>(List.of("check", "--source"));
    arguments.add(content.toString());
    arguments.addAll(List.of(options));
    return arguments.toArray(String[]::new);
  }

  @Test
  void checkSaysHowManyBindingsAreMissing() {
    CommandLineRun run = check();

    assertThat(run.exitCode()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(run.out())
        .endsWith(
            """
            3 figure(s) equal an observation and are not bound; "check --bind" shows them.
            The content can be published. (errors: 0, warnings: 0)
            """);
  }

  @Test
  void figuresAreCountedAndTheUnboundOnesListed() {
    CommandLineRun run = check("--figures");

    assertThat(run.exitCode()).isZero();
    assertThat(run.out())
        .contains(
            """
            report                   figures  dates  documents  lists  names  measurements  bound  in tables  unbound  share
            /an-giang/binh-an/2024/       12      0          0      1      0            11      1          5        5  54.5%
            in all                        12      0          0      1      0            11      1          5        5  54.5%
            reports/an-giang/binh-an/2024/report.md:23:68: 92% | …thu NSNN đạt 434 tỷ 896 triệu đồng, đạt «92%» kế hoạch. UBND huyện <script>alert(1)</…
            """)
        .contains(":40:16: 472 tỷ đồng | Kế hoạch «472 tỷ đồng».");
  }

  @Test
  void figuresAreCountedInVietnamese() {
    CommandLineRun run = CommandLineRun.in(Locale.forLanguageTag("vi"), arguments("--figures"));

    assertThat(run.out())
        .contains("báo cáo", "số liệu", "tổng cộng", "54,5%")
        .contains("3 con số trong lời văn trùng với số liệu trong bảng mà chưa gắn")
        .doesNotContain("share", "54.5%");
  }

  @Test
  void theJsonHoldsTheCounts() throws IOException {
    JsonNode figures = new ObjectMapper().readTree(check("--json").out()).get("figures");

    assertThat(figures).hasSize(1);
    assertThat(figures.get(0).get("report").textValue()).isEqualTo("/an-giang/binh-an/2024/");
    assertThat(figures.get(0).get("text").get("list_number").intValue()).isEqualTo(1);
    assertThat(figures.get(0).get("measurements").intValue()).isEqualTo(11);
    assertThat(figures.get(0).get("share").decimalValue()).isEqualByComparingTo("54.5");
  }

  @Test
  void withoutATerminalItShowsAndWritesNothing() throws IOException {
    String before = Files.readString(report);

    CommandLineRun run = check("--bind");

    assertThat(run.exitCode()).isZero();
    assertThat(run.out())
        .contains(DIFF)
        .endsWith("Missing: 3 binding(s) in 1 file(s). \"check --bind --yes\" writes them.\n");
    assertThat(report).hasContent(before);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\n", "n\n", "N\n", "ok\n"})
  void onlyAYesWrites(String answer) throws IOException {
    String before = Files.readString(report);

    CommandLineRun run = CommandLineRun.answered(answer, arguments("--bind"));

    assertThat(run.exitCode()).isZero();
    assertThat(run.out())
        .contains(DIFF)
        .endsWith("Write these 3 binding(s) into 1 file(s)? [y/N] Nothing was written.\n");
    assertThat(report).hasContent(before);
  }

  @ParameterizedTest
  @ValueSource(strings = {"y\n", "YES\n", "c\n", "có\n"})
  void aYesWrites(String answer) throws IOException {
    CommandLineRun run = CommandLineRun.answered(answer, arguments("--bind"));

    assertThat(run.exitCode()).isZero();
    assertThat(run.out()).endsWith("[y/N] Written: 3 binding(s) into 1 file(s).\n");
    assertThat(Files.readString(report))
        .contains("đạt [92%](indicator:thu-nsnn#of_plan) kế hoạch")
        .contains("tỉnh: [hơn 5,6 tỷ đồng](indicator:dau-tu).")
        .contains("huyện: [1-1,2 tỷ đồng](indicator:dau-tu).");
  }

  @Test
  void aSecondRunFindsNothing() {
    check("--bind", "--yes");

    CommandLineRun run = check("--bind", "--yes");

    assertThat(run.exitCode()).isZero();
    assertThat(run.out()).endsWith("No binding is missing.\n");
    assertThat(check().out()).doesNotContain("check --bind");
  }

  @Test
  void lineEndsAndTheRestOfTheFileAreKept() throws IOException {
    String before = Files.readString(report).replace("\n", "\r\n");
    Files.writeString(report, before);

    CommandLineRun run = check("--bind", "--yes");

    assertThat(run.exitCode()).isZero();
    assertThat(Files.readString(report))
        .isEqualTo(
            before
                .replace("đạt 92%", "đạt [92%](indicator:thu-nsnn#of_plan)")
                .replace("hơn 5,6 tỷ đồng", "[hơn 5,6 tỷ đồng](indicator:dau-tu)")
                .replace("1-1,2 tỷ đồng", "[1-1,2 tỷ đồng](indicator:dau-tu)"));
    assertThat(Sites.files(temporary).keySet()).noneMatch(path -> path.endsWith(".tmp"));
  }

  @Test
  void contentWithErrorsIsNotTouched() throws IOException {
    Files.writeString(report, Files.readString(report).replace("434 tỷ", "435 tỷ"));
    String before = Files.readString(report);

    CommandLineRun run = check("--bind", "--yes");

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.err()).contains("error: the text says \"435 tỷ 896 triệu đồng\"");
    assertThat(run.out()).doesNotContain("+++");
    assertThat(report).hasContent(before);
  }

  @Test
  void whatSeveralObservationsFitIsNamedAndNotWritten() throws IOException {
    Path table = content.resolve("reports/an-giang/binh-an/2024/phu-luc.csv");
    Files.writeString(table, Files.readString(table).replace(",472,", ",\"434,896\","));
    Files.writeString(
        report,
        Files.readString(report)
            .replace("## II. Xã hội", "Thu NSNN là 434,896 tỷ đồng.\n\n## II. Xã hội"));

    CommandLineRun run = check("--bind", "--yes");

    assertThat(run.out())
        .contains(
            "\"434,896 tỷ đồng\" could be bound to indicator:thu-nsnn#target,"
                + " indicator:thu-nsnn. Bind it by hand.");
    assertThat(Files.readString(report)).contains("Thu NSNN là 434,896 tỷ đồng.");
  }

  @Test
  void optionsThatDoNotGoTogetherAreWrongUsage() {
    assertThat(check("--yes").exitCode()).isEqualTo(2);
    assertThat(check("--bind", "--json").exitCode()).isEqualTo(2);
    assertThat(check("--bind", "--json").err()).contains("leave out --json");
  }
}
