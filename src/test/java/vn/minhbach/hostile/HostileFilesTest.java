package vn.minhbach.hostile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.minhbach.Sites;
import vn.minhbach.cli.CommandLineRun;

/** Links, pipes, names and YAML that lead out of the folder, or on and on: each is an error. */
class HostileFilesTest {

  private static final Duration HANGS = Duration.ofMinutes(3);
  private static final String REPORT = "reports/an-giang/binh-an/2024";
  private static final Pattern REPEATED = Pattern.compile("\\{(.+)\\*(\\d+)}");

  @TempDir Path temporary;

  static Iterable<String> yaml() throws IOException {
    return AttackedPortal.lines("yaml");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "portal.yaml",
        "areas.csv",
        "glossary.yaml",
        "redirects.csv",
        "published.jsonl",
        "pages",
        "pages/them.md",
        "reports",
        "reports/tinh",
        "reports/an-giang/huyen",
        REPORT,
        REPORT + "/report.md",
        REPORT + "/phu-luc.csv",
        REPORT + "/nguon.txt",
        REPORT + "/khac.pdf",
        "theme",
        "theme/assets",
        "theme/assets/hinh.png",
        "theme/templates/not-found.ftlh",
      })
  void aLinkIsNotFollowed(String path) throws IOException {
    Path content = base();
    Path elsewhere = temporary.resolve("elsewhere");
    Path file = content.resolve(path);
    Files.createDirectories(file.getParent());
    if (Files.exists(file)) {
      Files.move(file, elsewhere);
    } else if (path.contains(".")) {
      Files.writeString(elsewhere, "SECRET");
    } else {
      Files.createDirectories(elsewhere);
      Files.writeString(elsewhere.resolve("SECRET.md"), "SECRET");
    }
    Files.createSymbolicLink(file, elsewhere);

    CommandLineRun run = refused(content);

    assertThat(run.err()).contains(path + ": error: this is a link");
    assertThat(run.err() + run.out()).doesNotContain("SECRET");
  }

  @Test
  void aFolderThatHoldsItselfIsNotEntered() throws IOException {
    Path content = base();
    Files.createSymbolicLink(content.resolve("reports/an-giang/lai"), content.resolve("reports"));

    assertThat(refused(content).err()).contains("reports/an-giang/lai: error: this is a link");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "portal.yaml",
        "successions.csv",
        "pages/them.md",
        REPORT + "/report.md",
        REPORT + "/khac.csv",
        REPORT + "/khac.pdf",
        "theme/assets/hinh.png",
      })
  void aPipeDoesNotHoldTheProgram(String path) throws IOException, InterruptedException {
    Path content = base();
    Path file = content.resolve(path);
    Files.createDirectories(file.getParent());
    Files.deleteIfExists(file);
    boolean made;
    try {
      made = new ProcessBuilder("mkfifo", file.toString()).start().waitFor() == 0;
    } catch (IOException e) {
      made = false;
    }
    assumeTrue(made, "no pipes on this system");

    assertThat(refused(content).err()).contains(path + ": error: this is no ordinary file");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "trang.html",
        "trang.xhtml",
        "hinh.svg",
        "du-lieu.xml",
        "trang.mhtml",
        "chay.exe",
        "chay.js",
        "bang.xlsm",
        "van-ban.docm",
        "a.pdf.html",
        "a.pdf ",
        "gpj.\u202efdp",
        "a\u200b.pdf",
        "\u0430.pdf",
        "a%2f..%2fb.pdf",
        "a'onclick='x.pdf",
        "<b>.pdf",
        "-rf.pdf",
        "PDF",
        "a\nb.pdf",
      })
  void aSourceDocumentOfAnotherKindOrNameIsNotPublished(String name) throws IOException {
    Path content = base();
    Files.writeString(content.resolve(REPORT).resolve(name), "<script>alert(1)</script>");

    assertThat(refused(content).err()).startsWith(REPORT + "/").contains("error: ");
  }

  @ParameterizedTest
  @CsvSource({
    "../x, slug",
    "..%2fx, slug",
    "a/b, slug",
    "a\\b, slug",
    "., slug",
    "A, slug",
    "x\u202e, slug",
  })
  void anAreaStaysInItsFolder(String written, String column) throws IOException {
    Path content = base();
    String row =
        column.equals("slug")
            ? "902,Huyện X,X,district,91," + written
            : written + ",Huyện X,X,district,91,x";
    Files.writeString(
        content.resolve("areas.csv"),
        Files.readString(content.resolve("areas.csv")) + row + ",,\n");

    assertThat(refused(content).err()).contains("areas.csv:8:").contains("error: ");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "../logo.svg",
        "/etc/passwd",
        "theme/../../logo.png",
        "\\\\host\\x.png",
        "https://evil.example/x.png",
        "a\\0.png"
      })
  void aLogoIsAFileOfTheFolder(String written) throws IOException {
    Path content = base();
    Files.writeString(temporary.resolve("logo.svg"), "<svg/>");
    Files.writeString(temporary.resolve("logo.png"), "x");
    Files.writeString(
        content.resolve("portal.yaml"),
        Files.readString(content.resolve("portal.yaml")) + "theme:\n  logo: '" + written + "'\n");

    assertThat(refused(content).err()).contains("portal.yaml:").contains("error: ");
  }

  @ParameterizedTest
  @MethodSource("yaml")
  void yamlBuildsNothingAndEnds(String attack) throws IOException {
    String text = repeated(attack).replace("\\n", "\n").replace("\\t", "\t");
    for (String file :
        new String[] {"portal.yaml", "glossary.yaml", "indicators.yaml", REPORT + "/bang.yaml"}) {
      Path content = base();
      Files.writeString(content.resolve(file), text + "\n");

      ended(content);
    }
    Path content = base();
    String report = Files.readString(content.resolve(REPORT + "/report.md"));
    String body = report.substring(report.indexOf("~~~~~~") + 6);
    Files.writeString(content.resolve(REPORT + "/report.md"), "---\n" + text + "\n---\n" + body);
    ended(content);
    assertThat(Path.of("taken")).doesNotExist();
  }

  private static String repeated(String attack) {
    return REPEATED
        .matcher(attack)
        .replaceAll(m -> Matcher.quoteReplacement(m.group(1).repeat(Integer.parseInt(m.group(2)))));
  }

  private Path base() throws IOException {
    Path content = Files.createTempDirectory(temporary, "content");
    Sites.copy(Sites.BASE, content);
    return content;
  }

  /** What refuses says so with a place; a tag alone builds nothing, and its text is text. */
  private static CommandLineRun ended(Path content) {
    CommandLineRun run =
        assertTimeoutPreemptively(
            HANGS, () -> CommandLineRun.of("check", "--source", content.toString()));
    assertThat(run.err()).doesNotContain("\tat ", "Exception:", "fault of the program");
    assertThat(run.err().contains("error: ")).isEqualTo(run.exitCode() == 1);
    return run;
  }

  private static CommandLineRun refused(Path content) {
    CommandLineRun run = ended(content);
    assertThat(run.exitCode()).as(run.err()).isEqualTo(1);
    return run;
  }
}
