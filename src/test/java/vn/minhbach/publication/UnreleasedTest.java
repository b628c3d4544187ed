package vn.minhbach.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.minhbach.Sites;
import vn.minhbach.cli.CommandLineRun;

/** What was not released yet is no edition, and a draft keeps no ledger. */
class UnreleasedTest {

  private static final String REPORT = "reports/an-giang/binh-an/2024/report.md";

  @TempDir Path temporary;
  private Path content;

  @BeforeEach
  void copy() {
    content = temporary.resolve("content");
    Sites.copy(Sites.BASE, content);
  }

  @Test
  void aReportIsCitedAsTheEditionThatItIs() throws IOException {
    assertThat(cited()).endsWith("/an-giang/binh-an/2024/");
    assertThat(run("release").out()).contains("first edition");
    assertThat(cited()).endsWith("/an-giang/binh-an/2024/ban-1/");

    // An addition needs no entry, but it is in no edition yet.
    replace(REPORT, "## II. Xã hội", "Đoạn thêm vào.\n\n## II. Xã hội");
    assertThat(cited()).endsWith("/an-giang/binh-an/2024/");
    assertThat(run("release").out()).contains("edition 2, 1 place(s) changed");
    assertThat(cited()).endsWith("/an-giang/binh-an/2024/ban-2/");
  }

  @Test
  void theBuildSaysWhatIsNotRecorded() {
    assertThat(build().out()).contains("Not yet recorded: ").contains("run \"release\"");
    run("release");
    assertThat(build().out()).doesNotContain("Not yet recorded");
  }

  @Test
  void twoCorrectionsOfOneCellOnOneDayHaveAnAddressEach() throws IOException {
    run("release");
    replace("reports/an-giang/binh-an/2024/phu-luc.csv", "472", "474");
    Files.writeString(
        content.resolve("reports/an-giang/binh-an/2024/corrections.yaml"),
        """
        - {date: 2025-02-03, place: thu-nsnn.target, old: '472', new: '473', reason: Nhầm số}
        - {date: 2025-02-03, place: thu-nsnn.target, old: '473', new: '474', reason: Nhầm lần nữa}
        """);
    assertThat(build().exitCode()).isZero();

    Path report = temporary.resolve("site/an-giang/binh-an/2024/index.html");
    assertThat(Jsoup.parse(report, "UTF-8").select("article.correction").eachAttr("id"))
        .containsExactly(
            "dinh-chinh-2025-02-03-thu-nsnn.target", "dinh-chinh-2025-02-03-thu-nsnn.target--2");
    Path all = temporary.resolve("site/dinh-chinh/index.html");
    assertThat(Jsoup.parse(all, "UTF-8").select("article.correction .meta a").eachAttr("href"))
        .contains(
            "../an-giang/binh-an/2024/#dinh-chinh-2025-02-03-thu-nsnn.target",
            "../an-giang/binh-an/2024/#dinh-chinh-2025-02-03-thu-nsnn.target--2");
  }

  @Test
  void aDryRunRecordsNothing() {
    assertThat(run("release", "--dry-run").out()).contains("Would be recorded: ");
    assertThat(content.resolve("published.jsonl")).doesNotExist();
  }

  @Test
  void aDraftMayTurnTheLedgerOff() throws IOException {
    run("release");
    replace(REPORT, "Giáo dục được quan tâm", "Giáo dục rất được quan tâm");
    assertThat(run("check").exitCode()).isEqualTo(1);

    replace("portal.yaml", "contact:", "ledger: false\ncontact:");
    assertThat(run("check").exitCode()).isZero();
    assertThat(build().out()).doesNotContain("Not yet recorded");
    assertThat(temporary.resolve("site/an-giang/binh-an/2024/ban-1")).doesNotExist();
    assertThat(temporary.resolve("site/dinh-chinh/index.html")).content().contains("bản thảo");
  }

  @Test
  void releaseRecordsNothingWhereTheContentHasErrors() throws IOException {
    replace(REPORT, "period=2024", "period=mai");

    assertThat(run("release").exitCode()).isEqualTo(1);
    assertThat(content.resolve("published.jsonl")).doesNotExist();
  }

  private CommandLineRun run(String command, String... options) {
    String[] arguments = new String[options.length + 3];
    arguments[0] = command;
    arguments[1] = "--source";
    arguments[2] = content.toString();
    System.arraycopy(options, 0, arguments, 3, options.length);
    return CommandLineRun.of(arguments);
  }

  private CommandLineRun build() {
    return run("build", "--output", temporary.resolve("site").toString());
  }

  private String cited() throws IOException {
    assertThat(build().exitCode()).isZero();
    Path page = temporary.resolve("site/an-giang/binh-an/2024/index.html");
    return Jsoup.parse(page, "UTF-8").selectFirst(".citetext .address").text();
  }

  private void replace(String path, String old, String now) throws IOException {
    String text = Files.readString(content.resolve(path));
    assertThat(text).contains(old);
    Files.writeString(content.resolve(path), text.replace(old, now));
  }
}
