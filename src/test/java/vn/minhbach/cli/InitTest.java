package vn.minhbach.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.minhbach.Sites;
import vn.minhbach.config.PortalConfig;
import vn.minhbach.problem.Problems;
import vn.minhbach.source.ContentFolder;

/** A portal of one's own, made by answers or options, builds at once. */
class InitTest {

  private static final Locale VIETNAMESE = Locale.forLanguageTag("vi-VN");

  /** Enter at each question. */
  private static final String ALL_PROPOSALS = "\n".repeat(20);

  @TempDir Path temporary;

  private Path folder() {
    return temporary.resolve("cổng của tôi");
  }

  private String name() {
    return folder().toString();
  }

  @ParameterizedTest
  @ValueSource(strings = {"vi", "en"})
  void whoTakesEveryProposalHasAPortalThatBuilds(String language) {
    Locale locale = Locale.forLanguageTag(language);

    CommandLineRun made = CommandLineRun.answeredIn(locale, ALL_PROPOSALS, "init", name());

    assertThat(made.exitCode()).as(made.err()).isZero();
    assertThat(made.err()).isEmpty();
    builds("mau/xa-mau/bao-cao-mau/index.html");
  }

  private void builds(String page) {
    Path site = temporary.resolve("site");
    CommandLineRun built =
        CommandLineRun.of(
            "build", "--source", folder().resolve("content") + "", "--output", site.toString());
    assertThat(built.err()).isEmpty();
    assertThat(built.exitCode()).isZero();
    assertThat(built.out())
        .contains("1 reports, 3 indicators")
        .contains("(errors: 0, warnings: 0)");
    assertThat(site.resolve(page)).exists();
    assertThat(site.resolve(page))
        .content()
        .contains("Báo cáo mẫu (số liệu không có thật)", "Đây là báo cáo mẫu.");
  }

  @Test
  void everyFileThatIsMadeIsNamedAndTheNextCommandToo() throws IOException {
    CommandLineRun made = CommandLineRun.of("init", name(), "--yes");

    for (String file : Sites.files(folder()).keySet()) {
      assertThat(made.out()).contains("made: " + folder().resolve(file));
    }
    assertThat(made.out()).contains("cd \"" + name() + '"', "mvn site");
    assertThat(folder())
        .isDirectoryRecursivelyContaining("glob:**/.github/workflows/portal.yml")
        .isDirectoryRecursivelyContaining("glob:**/.gitlab-ci.yml")
        .isDirectoryRecursivelyContaining("glob:**/pom.xml")
        .isDirectoryRecursivelyContaining("glob:**/README.md")
        .isDirectoryRecursivelyContaining("glob:**/.gitignore");
  }

  @Test
  void optionsAnswerWithoutATerminal() throws IOException {
    CommandLineRun made =
        CommandLineRun.of(
            "init",
            name(),
            "--yes",
            "--province=Tỉnh Lạng Sơn",
            "--province-code=20",
            "--area-level=district",
            "--area=Huyện Chi Lăng",
            "--area-code=187",
            "--name=Chi Lăng: 'công khai' & \"rõ\", #1",
            "--publisher=UBND huyện: Chi Lăng",
            "--base-url=https://chilang.gov.example/sub",
            "--contact=a@b.example",
            "--licence=CC0, 'tự do'",
            "--licence-url=https://license.example/0",
            "--colour=#a00000");

    assertThat(made.exitCode()).as(made.err()).isZero();
    builds("lang-son/chi-lang/bao-cao-mau/index.html");
    Problems problems = new Problems();
    PortalConfig config =
        PortalConfig.read(new ContentFolder(folder().resolve("content"), problems), problems)
            .orElseThrow();
    assertThat(config.name().vi()).isEqualTo("Chi Lăng: 'công khai' & \"rõ\", #1");
    assertThat(config.publisher().vi()).isEqualTo("UBND huyện: Chi Lăng");
    assertThat(config.baseUrl()).hasToString("https://chilang.gov.example/sub/");
    assertThat(config.licence())
        .isEqualTo(new PortalConfig.Licence("CC0, 'tự do'", "https://license.example/0"));
    assertThat(Files.readString(folder().resolve("content/areas.csv")))
        .contains("\"187\",\"Huyện Chi Lăng\",,district,\"20\",chi-lang,,2025-06-30");
  }

  @Test
  void proposalsFollowFromTheAnswersBefore() {
    String answers = "Tỉnh Lạng Sơn\n20\n\n\nXã Chi Lăng\n06475\n\n\n\n";

    CommandLineRun made =
        CommandLineRun.answeredIn(VIETNAMESE, answers + ALL_PROPOSALS, "init", name());

    assertThat(made.out())
        .contains("[lang-son]", "[xa-chi-lang]", "[Ủy ban nhân dân xã Chi Lăng]")
        .contains("[Cổng báo cáo công khai xã Chi Lăng]")
        .contains("Có thể dựng cổng ngay:");
    builds("lang-son/xa-chi-lang/bao-cao-mau/index.html");
  }

  @Test
  void aMistakeIsSaidAndAskedAgain() {
    String answers = "\n\nLạng Sơn\nchi-tieu\nlang-son\n";

    CommandLineRun made =
        CommandLineRun.answered(answers + ALL_PROPOSALS, "init", name(), "--base-url=https://a.vn");

    assertThat(made.err())
        .contains("error: \"Lạng Sơn\" can't be part of an address.")
        .contains("error: \"chi-tieu\" is a word that the portal uses itself.");
    assertThat(made.exitCode()).isZero();
    builds("lang-son/xa-mau/bao-cao-mau/index.html");
  }

  @ParameterizedTest
  @CsvSource({
    "--base-url, portal.example, is not a web address",
    "--base-url, ftp://a.example/, is not a web address",
    "--contact, nobody, is not an e-mail address",
    "--licence-url, CC, is not a web address",
    "--colour, red, is no colour",
    "--area-level, huyen, is not a level",
    "--area-slug, Xã, can't be part of an address",
    "--province-slug, du-lieu, is a word that the portal uses itself",
    "--name, ' ', is missing"
  })
  void aWrongOptionIsSaidWithItsName(String option, String value, String message) {
    CommandLineRun run = CommandLineRun.of("init", name(), "--yes", option, value);

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).startsWith(option + ": error: ").contains(message);
    assertThat(folder()).doesNotExist();
  }

  @Test
  void allWrongOptionsAreSaidInOneRun() {
    CommandLineRun run = CommandLineRun.of("init", name(), "--yes", "--contact=x", "--colour=y");

    assertThat(run.err()).contains("--contact: error:", "--colour: error:");
  }

  @Test
  void withoutATerminalItSaysWhatToDo() {
    CommandLineRun run = CommandLineRun.of("init", name());

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains("nobody is at a terminal", "--yes");
    assertThat(folder()).doesNotExist();
  }

  @Test
  void whoEndsItMidwayHasNothingMade() {
    CommandLineRun run = CommandLineRun.answered("Tỉnh A\n01\n", "init", name());

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.out()).contains("nothing was made");
    assertThat(folder()).doesNotExist();
  }

  @Test
  void nothingIsOverwritten() throws IOException {
    Files.createDirectories(folder().resolve("content"));
    Files.writeString(folder().resolve("content/areas.csv"), "mine");
    Files.writeString(folder().resolve("README.md"), "mine");

    CommandLineRun run = CommandLineRun.answered(ALL_PROPOSALS, "init", name());

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.err()).contains("README.md, content/areas.csv", "Nothing was made");
    assertThat(run.out()).as("said before anything is asked").isEmpty();
    assertThat(Sites.files(folder())).hasSize(2);
    assertThat(folder().resolve("README.md")).hasContent("mine");
  }

  @Test
  void whatElseIsInTheFolderStays() throws IOException {
    Files.createDirectories(folder().resolve(".git"));
    Files.writeString(folder().resolve(".git/config"), "mine");

    CommandLineRun run = CommandLineRun.of("init", name(), "--yes");

    assertThat(run.exitCode()).as(run.err()).isZero();
    assertThat(folder().resolve(".git/config")).hasContent("mine");
  }

  @Test
  void aPortalThatWouldNotBuildIsTakenBack() {
    CommandLineRun run =
        CommandLineRun.of("init", name(), "--yes", "--province-code=1", "--area-code=1");

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.err()).contains("areas.csv:3", "What was made has been removed");
    assertThat(folder()).doesNotExist();
  }

  @Test
  void whereAFolderCantBeMadeNothingIsLeft() throws IOException {
    Path file = Files.writeString(temporary.resolve("a file"), "mine");

    CommandLineRun run = CommandLineRun.of("init", file.resolve("portal").toString(), "--yes");

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.err()).contains("Nothing was made").doesNotContain("\tat ");
    assertThat(file).hasContent("mine");
  }

  @Test
  void theSameAnswersMakeTheSameBytes() {
    CommandLineRun.in(VIETNAMESE, "init", name(), "--yes");
    CommandLineRun.of("init", temporary.resolve("again").toString(), "--yes");

    Sites.files(folder())
        .forEach(
            (path, file) ->
                assertThat(temporary.resolve("again/" + path)).hasSameBinaryContentAs(file));
  }
}
