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
import vn.minhbach.Sites;

/** What {@code build} says of the files that it wrote, changed, removed and kept. */
class ChangedListTest {

  @TempDir Path temporary;
  private Path content;
  private Path output;

  @BeforeEach
  void makeAPortal() {
    content = temporary.resolve("content");
    output = temporary.resolve("site");
    Sites.copy(Sites.BASE, content);
  }

  @Test
  void itIsWrittenToAFile() throws IOException {
    Path list = temporary.resolve("changes.txt");
    build("--changed-list", list.toString());
    assertThat(Files.readAllLines(list)).contains("A index.html").allMatch(l -> l.startsWith("A "));

    CommandLineRun same = build("--changed-list", list.toString());
    assertThat(list).isEmptyFile();
    assertThat(same.out()).contains("\n0 of ").contains(" files are new or changed, 0 are gone.");

    rename();
    CommandLineRun run = build("--changed-list", list.toString());
    assertThat(run.exitCode()).isZero();
    assertThat(Files.readAllLines(list))
        .contains("M index.html", "A an-giang/binh-an/2024-hai/index.html")
        .contains("D an-giang/binh-an/2024/index.html")
        .doesNotContain("M assets/minhbach.css");
  }

  @Test
  void itIsPrintedAlone() throws IOException {
    build();
    rename();

    CommandLineRun run = build("--changed-list", "-");

    assertThat(run.exitCode()).isZero();
    assertThat(run.out().lines()).isNotEmpty().allMatch(line -> line.matches("[AMD] \\S.*"));
    assertThat(run.out()).contains("M index.html\n");
    assertThat(run.err()).contains("files are new or changed");
  }

  /** Its pages, where it is packed, and of the index what its words are in: nobody else's. */
  @Test
  void aWordOfAReportChangesNoOtherReport() throws IOException {
    content = temporary.resolve("pictures");
    Sites.copy(Sites.VALID.resolve("pictures/content"), content);
    Path report = content.resolve("reports/an-giang/binh-an/2021/report.md");
    text(report, "Huyện đã xây dựng 12 km đường.");
    build();

    text(report, "Huyện đã xây dựng xong 12 km đường.");
    CommandLineRun run = build("--changed-list", "-");

    assertThat(run.out().lines())
        .filteredOn(line -> !line.startsWith("M assets/search/t/"))
        .containsExactly(
            "M an-giang/binh-an/2021/index.html",
            "M an-giang/binh-an/2021/tai-ve.html",
            "M an-giang/binh-an/tai-ve.zip",
            "M assets/search/p/16/0.js",
            "M assets/search/start.js",
            "M assets/search/w.js");
  }

  private static void text(Path report, String sentence) throws IOException {
    String text = Files.readString(report);
    String from = text.substring(text.indexOf("## Phụ lục"));
    String header = text.substring(0, text.indexOf("\n\n") + 2);
    Files.writeString(report, header + sentence + "\n\n" + from);
  }

  @Test
  void jsonHoldsItAndItsSums() throws IOException {
    build();
    rename();

    JsonNode json = new ObjectMapper().readTree(build("--json", "--changed-list", "-").out());
    JsonNode sums = new ObjectMapper().readTree(build("--json").out());

    List<String> changes = new ArrayList<>();
    json.get("changes")
        .forEach(c -> changes.add(c.get("change").asText() + " " + c.get("path").asText()));
    assertThat(changes).contains("M index.html", "D an-giang/binh-an/2024/index.html");
    assertThat(
            json.get("added").intValue()
                + json.get("modified").intValue()
                + json.get("deleted").intValue())
        .isEqualTo(changes.size());
    assertThat(sums.get("modified").intValue()).isZero();
    assertThat(sums.has("changes")).isFalse();
  }

  @Test
  void aPlaceThatIsNoneIsWrongUsageBeforeAnythingIsBuilt() {
    CommandLineRun run = build("--changed-list", temporary.resolve("no/list").toString());

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains("no/list");
    assertThat(output).doesNotExist();
  }

  @Test
  void whatOthersPutThereIsNamed() throws IOException {
    build();
    Files.writeString(output.resolve("CNAME"), "tinh.example");

    assertThat(build().out()).contains("Not written by this program, and kept: CNAME.");
    assertThat(in(Locale.forLanguageTag("vi")).out())
        .contains("Không do chương trình ghi và được giữ lại: CNAME.");
    assertThat(output.resolve("CNAME")).hasContent("tinh.example");
  }

  @Test
  void whatAnEndedBuildLeftIsPutRightEvenWhereTheContentIsBroken() throws IOException {
    build();
    Path moved = temporary.resolve(".site.minhbach-old");
    Files.move(output, moved);
    Files.createDirectories(temporary.resolve(".site.minhbach-new/half"));
    Files.writeString(content.resolve("portal.yaml"), "");

    CommandLineRun run = build();

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.err())
        .contains("A build was ended before it was done; ", " has been put right.");
    assertThat(output.resolve("index.html")).exists();
    assertThat(Files.list(temporary))
        .containsExactlyInAnyOrder(content, output, temporary.resolve(".minhbach"));
  }

  private CommandLineRun build(String... options) {
    return in(Locale.ENGLISH, options);
  }

  private CommandLineRun in(Locale locale, String... options) {
    List<String> arguments = new ArrayList<>(List.of("build"));
    arguments.addAll(List.of("--source", content.toString(), "--output", output.toString()));
    arguments.addAll(List.of(options));
    return CommandLineRun.in(locale, arguments.toArray(String[]::new));
  }

  /** Gives the only report another address. */
  private void rename() throws IOException {
    Path reports = content.resolve("reports/an-giang/binh-an");
    Files.move(reports.resolve("2024"), reports.resolve("2024-hai"));
  }
}
