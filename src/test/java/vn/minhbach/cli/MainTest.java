package vn.minhbach.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.minhbach.Sites;

class MainTest {

  private static final String SOUND = Sites.BASE.toString();
  private static final Locale VIETNAMESE = Locale.forLanguageTag("vi-VN");

  @TempDir Path temporary;

  @ParameterizedTest
  @ValueSource(strings = {"--help", "-h", "help"})
  void helpNamesTheCommandsAndTheExitCodes(String argument) {
    CommandLineRun run = CommandLineRun.of(argument);

    assertThat(run.exitCode()).isZero();
    assertThat(run.out()).contains("build", "check", "Exit codes:");
    assertThat(run.err()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"build, --source", "build, --output", "build, --json", "check, --source"})
  void helpOfACommandNamesItsOptions(String command, String option) {
    CommandLineRun run = CommandLineRun.of(command, "--help");

    assertThat(run.exitCode()).isZero();
    assertThat(run.out()).contains(option);
  }

  @Test
  void versionNamesTheProgramAndJava() {
    CommandLineRun run = CommandLineRun.of("--version");

    assertThat(run.exitCode()).isZero();
    assertThat(run.out()).startsWith("minhbach ").contains("Java ");
  }

  @Test
  void withoutACommandItIsWrongUsage() {
    CommandLineRun run = CommandLineRun.of();

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains("Missing command", "build", "check");
  }

  @ParameterizedTest
  @CsvSource({"build, --souce", "check, --output", "publish, --source", "--quiet, build"})
  void whatItDoesNotKnowIsWrongUsage(String first, String second) {
    CommandLineRun run = CommandLineRun.of(first, second);

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).isNotEmpty().doesNotContain("\tat ");
    assertThat(run.out()).isEmpty();
  }

  @Test
  void buildPublishesAndSumsUp() {
    Path output = temporary.resolve("site");

    CommandLineRun run = build(SOUND, output);

    assertThat(run.exitCode()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(run.out())
        .contains("/an-giang/binh-an/: 1 report(s)")
        .contains("In all: 1 reports, 3 indicators")
        .contains("(errors: 0, warnings: 0)")
        .contains(output.toString());
    assertThat(output.resolve("an-giang/binh-an/2024/index.html")).exists();
  }

  @Test
  void checkPublishesNothing() {
    CommandLineRun run = CommandLineRun.of("check", "--source", SOUND);

    assertThat(run.exitCode()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(run.out()).contains("The content can be published. (errors: 0, warnings: 0)");
  }

  @Test
  void checkOfBrokenContentFails() throws IOException {
    CommandLineRun run = CommandLineRun.of("check", "--source", broken().toString());

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.err()).startsWith("portal.yaml:3:11: error: \"portal.example\"");
    assertThat(run.out()).contains("Nothing was published. (errors: 1, warnings: 0)");
  }

  @Test
  void theJsonOfABuildSaysWhatWasWritten() throws IOException {
    Path output = temporary.resolve("site");

    CommandLineRun run =
        CommandLineRun.of("build", "--json", "--source", SOUND, "--output", output.toString());

    JsonNode json = new ObjectMapper().readTree(run.out());
    assertThat(run.exitCode()).isZero();
    assertThat(json.get("published").booleanValue()).isTrue();
    assertThat(json.get("reports").intValue()).isEqualTo(1);
    assertThat(json.get("observations").intValue()).isPositive();
    assertThat(json.get("pages").intValue()).isPositive();
    // The mark of our own folders is not one of the site's files.
    assertThat(Sites.files(output)).hasSize(json.get("files").intValue() + 1);
    assertThat(json.get("problems")).isEmpty();
  }

  @Test
  void theJsonOfBrokenContentHoldsItsProblems() throws IOException {
    CommandLineRun run = CommandLineRun.of("check", "--json", "--source", broken().toString());

    JsonNode json = new ObjectMapper().readTree(run.out());
    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.err()).isEmpty();
    assertThat(json.get("published").booleanValue()).isFalse();
    assertThat(json.get("problems")).hasSize(1);
    JsonNode problem = json.get("problems").get(0);
    assertThat(problem.get("path").textValue()).isEqualTo("portal.yaml");
    assertThat(problem.get("line").intValue()).isEqualTo(3);
    assertThat(problem.get("column").intValue()).isEqualTo(11);
    assertThat(problem.get("severity").textValue()).isEqualTo("error");
    assertThat(problem.get("code").textValue()).isEqualTo("config.baseurl");
    assertThat(problem.get("message").textValue()).startsWith("\"portal.example\" is not");
  }

  @Test
  void checkListsTheRules() {
    CommandLineRun english = CommandLineRun.of("check", "--rules", "--source", "nowhere");
    CommandLineRun vietnamese = CommandLineRun.in(VIETNAMESE, "check", "--rules");

    assertThat(english.exitCode()).isZero();
    assertThat(english.err()).isEmpty();
    assertThat(english.out())
        .startsWith("Rules. ")
        .contains("\n\none-value\n  A report's tables state one value", "\n  row.twice\n");
    assertThat(vietnamese.out())
        .startsWith("Các quy tắc. ")
        .contains("\n\none-value\n  Các bảng của một báo cáo", "\n  row.twice\n");
  }

  @Test
  void theJsonOfTheRulesNamesTheirCodes() throws IOException {
    CommandLineRun run = CommandLineRun.in(VIETNAMESE, "check", "--rules", "--json");

    JsonNode rules = new ObjectMapper().readTree(run.out()).get("rules");
    assertThat(rules).hasSizeGreaterThan(10);
    assertThat(rules)
        .allSatisfy(
            rule -> {
              assertThat(rule.get("name").textValue()).matches("[a-z]+(-[a-z]+)*");
              assertThat(rule.get("description").textValue()).endsWith(".");
              assertThat(rule.get("codes")).isNotEmpty();
            });
    assertThat(run.out()).contains("\"codes\":[\"address.taken\",\"address.reserved\"]");
  }

  @Test
  void speaksVietnameseToVietnamese() throws IOException {
    CommandLineRun sound = CommandLineRun.in(VIETNAMESE, "check", "--source", SOUND);
    CommandLineRun broken = CommandLineRun.in(VIETNAMESE, "check", "--source", broken().toString());

    assertThat(sound.out()).contains("báo cáo").doesNotContain("reports");
    assertThat(broken.err()).startsWith("portal.yaml:3:11: lỗi: ").doesNotContain("error");
    assertThat(broken.exitCode()).isEqualTo(1);
  }

  @Test
  void speaksEnglishToEverybodyElse() throws IOException {
    String source = broken().toString();

    assertThat(CommandLineRun.in(Locale.FRENCH, "check", "--source", source))
        .isEqualTo(CommandLineRun.of("check", "--source", source));
  }

  @Test
  void aFolderOfSomebodyElseIsNotReplaced() throws IOException {
    Path output = Files.createDirectory(temporary.resolve("documents"));
    Files.writeString(output.resolve("thư.txt"), "của tôi");

    CommandLineRun run = build(SOUND, output);

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.err().lines()).hasSize(1);
    assertThat(run.err()).startsWith("error: ").contains(output.toString(), "--output");
    assertThat(Sites.files(temporary)).containsOnlyKeys("documents/thư.txt");
    assertThat(output.resolve("thư.txt")).hasContent("của tôi");
  }

  @Test
  void whatCannotBeWrittenIsSaidInOneLine() throws IOException {
    Path file = Files.writeString(temporary.resolve("file"), "");

    CommandLineRun run = build(SOUND, file.resolve("site"));

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.err().lines()).hasSize(1);
    assertThat(run.err()).startsWith("error: The site could not be written");
    assertThat(run.out()).isEmpty();
    assertThat(Sites.files(temporary)).isEqualTo(Map.of("file", file));
  }

  @Test
  void aSecondBuildReplacesTheFirst() throws IOException {
    Path output = temporary.resolve("site");
    build(SOUND, output);
    Map<String, Path> first = Sites.files(output);
    Path elsewhere = temporary.resolve("elsewhere");
    Sites.copy(Path.of(SOUND), elsewhere);
    Files.delete(elsewhere.resolve("pages/gioi-thieu.md"));

    build(elsewhere.toString(), output);
    assertThat(Sites.files(output)).isNotEqualTo(first);
    CommandLineRun run = build(SOUND, output);

    assertThat(run.exitCode()).isZero();
    assertThat(Sites.files(output)).isEqualTo(first);
  }

  private static CommandLineRun build(String source, Path output) {
    return CommandLineRun.of("build", "--source", source, "--output", output.toString());
  }

  /** A copy of the sound site whose address is none. */
  private Path broken() throws IOException {
    Path content = temporary.resolve("broken");
    Sites.copy(Sites.BASE, content);
    Path settings = content.resolve("portal.yaml");
    String text = Files.readString(settings);
    Files.writeString(settings, text.replaceFirst("base_url: .*", "base_url: portal.example"));
    return content;
  }

  /** As Java hands over {@code Huyện} where the locale is POSIX. */
  @Test
  void lettersThatDidNotArriveAreNotTakenForOthers() {
    CommandLineRun run = CommandLineRun.of("init", "--yes", "--area", "Huy\uFFFD\uFFFD\uFFFDn A");

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains("LC_ALL=C.UTF-8");
    assertThat(run.out()).isEmpty();
  }
}
