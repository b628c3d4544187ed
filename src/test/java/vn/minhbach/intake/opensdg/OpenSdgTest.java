package vn.minhbach.intake.opensdg;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.minhbach.Sites;
import vn.minhbach.cli.CommandLineRun;

/**
 * A made-up repository with all that is met in real ones becomes exactly these files, doubts and
 * counts, and a portal.
 */
class OpenSdgTest {

  private static final Path CASE = Path.of("src/test/open-sdg");
  private static final Path REPOSITORY = CASE.resolve("repository");

  @TempDir private Path folder;
  private Path content;

  @BeforeEach
  void portal() throws IOException {
    content = folder.resolve("content");
    Sites.copy(Sites.BASE, content);
    Path areas = content.resolve("areas.csv");
    Files.writeString(
        areas, Files.readString(areas) + "VN,Việt Nam,Viet Nam,country,,viet-nam,,\n");
  }

  @Test
  void everyRowIsPublishedOrListed() throws IOException {
    CommandLineRun run = imported();
    Path expected = CASE.resolve("expected");
    Map<String, String> made = new TreeMap<>();
    for (Map.Entry<String, Path> file : Sites.files(content).entrySet()) {
      if (!Files.exists(Sites.BASE.resolve(file.getKey()))) {
        made.put("content/" + file.getKey(), Files.readString(file.getValue()));
      }
    }
    made.put("doubts.txt", run.err());
    made.put(
        "counts.txt",
        run.out().lines().filter(l -> !l.startsWith("made: ")).collect(Collectors.joining("\n"))
            + "\n");
    if (Sites.REWRITE) {
      for (Path old : Sites.files(expected).values()) {
        Files.delete(old);
      }
      for (Map.Entry<String, String> file : made.entrySet()) {
        Path path = expected.resolve(file.getKey());
        Files.createDirectories(path.getParent());
        Files.writeString(path, file.getValue());
      }
    }
    Map<String, String> wanted = new TreeMap<>();
    for (Map.Entry<String, Path> file : Sites.files(expected).entrySet()) {
      wanted.put(file.getKey(), Files.readString(file.getValue()));
    }
    assertThat(run.exitCode()).isZero();
    assertThat(made).isEqualTo(wanted);
  }

  @Test
  void whatGoesInComesOutOrIsLeftOutWithAReason() {
    Matcher counts =
        Pattern.compile(
                "(?s)(\\d+) in, (\\d+) published, (\\d+) repetitions, (\\d+) left out"
                    + ".* (\\d+) targets of the metadata")
            .matcher(imported().out());
    assertThat(counts.find()).isTrue();
    int published = Integer.parseInt(counts.group(2));
    assertThat(published + Integer.parseInt(counts.group(3)) + Integer.parseInt(counts.group(4)))
        .isEqualTo(Integer.parseInt(counts.group(1)));
    long rows =
        Sites.files(content.resolve("reports")).entrySet().stream()
            .filter(file -> file.getKey().matches(".*/sdg-\\d+/[^/]+\\.csv"))
            .flatMap(file -> lines(file.getValue()))
            .filter(line -> !line.startsWith("indicator,"))
            .count();
    // The targets that the metadata declares are no rows of a table there.
    assertThat(rows).isEqualTo(published + Integer.parseInt(counts.group(5)));
  }

  @Test
  void itIsPublishedWithItsPeriodsAndDimensions() throws IOException {
    imported();
    Path site = folder.resolve("site");
    CommandLineRun build =
        CommandLineRun.of(
            "build", "--pages-only", "--source", content.toString(), "--output", site.toString());
    assertThat(build.err()).doesNotContain("error:");
    assertThat(build.exitCode()).isZero();
    assertThat(Files.readString(site.resolve("viet-nam/sdg-1/index.html")))
        .contains("Giới tính")
        .contains("Nữ")
        .contains("4/2021–3/2022")
        .contains("2017–2019");
    assertThat(Files.readString(site.resolve("viet-nam/chi-tieu/sdg-9-2-1/index.html")))
        .contains("Diễn biến qua các kỳ")
        .contains("Diễn biến qua các kỳ: Nam")
        // No other area states it.
        .contains("Về chỉ tiêu này")
        .doesNotContain("Xem các địa bàn khác");
    // The target for 2030 does not hide the latest result.
    assertThat(Files.readString(site.resolve("viet-nam/index.html")))
        .containsPattern("sdg-16-1-1/[^\n]*<span class=\"latest\">5%</span>");
  }

  @Test
  void noPageGrowsWithTheDataAndEachRowHasItsPlace() throws IOException {
    Path repository = folder.resolve("large");
    Files.createDirectories(repository.resolve("data"));
    StringBuilder table = new StringBuilder("Year,Age,Units,Value\n");
    for (int i = 0; i < 900; i++) {
      table.append("%d,Age %d,Percent,%d.5\n".formatted(2020 + i % 3, i / 3, i % 89));
    }
    table.append("2021,,Percent,42.5\n");
    Files.writeString(repository.resolve("data/indicator_3-1-1.csv"), table);
    // Nothing is said of its whole, so the report of the goal has no table of it.
    Files.writeString(
        repository.resolve("data/indicator_3-1-2.csv"),
        table.toString().replace("2021,,Percent,42.5\n", ""));
    assertThat(importedFrom(repository).exitCode()).isZero();
    Path site = folder.resolve("site");
    CommandLineRun build =
        CommandLineRun.of(
            "build", "--pages-only", "--source", content.toString(), "--output", site.toString());
    assertThat(build.err()).doesNotContain("error:");

    String series = Files.readString(site.resolve("viet-nam/chi-tieu/sdg-3-1-1/index.html"));
    String indicator = Files.readString(site.resolve("chi-tieu/sdg-3-1-1/index.html"));
    assertThat(count("<article class=\"statement\">", series)).isEqualTo(100);
    assertThat(count("<tr>", indicator)).isBetween(500L, 502L);
    // The whole comes first, and what is left out is a link away, as pages and as files.
    assertThat(series)
        .contains("42,5%")
        .contains("100 trong 901 số liệu")
        .contains("../../sdg-3-1-1-2020/#bang-3-1-1")
        .contains("data/v1/chi-tieu/sdg-3-1-1/observations.csv");
    assertThat(indicator).contains("500 trong 901 số liệu");
    long rows = 0;
    for (String report : List.of("sdg-3", "sdg-3-1-1-2020", "sdg-3-1-1-2021", "sdg-3-1-1-2022")) {
      String page = Files.readString(site.resolve("viet-nam/" + report + "/index.html"));
      assertThat(count("<tr id=\"", page)).as(report).isLessThanOrEqualTo(500);
      rows += count("<tr id=\"", page);
    }
    assertThat(rows).isEqualTo(901);
  }

  private static long count(String sought, String text) {
    return text.split(Pattern.quote(sought), -1).length - 1L;
  }

  @Test
  void aSecondImportChangesNothing() {
    imported();
    assertThat(imported().out()).contains("there already").doesNotContain("replaced:");
  }

  @Test
  void aFolderThatIsRenamedChangesNoReport() {
    imported();
    CommandLineRun release =
        CommandLineRun.of("release", "--source", content.toString(), "--date", "2026-11-22");
    assertThat(release.exitCode()).as(release.err()).isZero();
    Path renamed = folder.resolve("renamed");
    Sites.copy(REPOSITORY, renamed);

    CommandLineRun again = importedFrom(renamed);

    assertThat(again.exitCode()).isZero();
    assertThat(again.out()).doesNotContain("replaced:").contains("there already");
    assertThat(again.err())
        .contains("call this repository \"repository\"")
        .contains("--name \"renamed\"")
        .doesNotContain("error:");
  }

  @Test
  void aRepositoryIsCalledAsAPersonSays() throws IOException {
    CommandLineRun run = importedFrom(REPOSITORY, "--name", "Cục Thống kê\n*SDG*");
    assertThat(run.err()).doesNotContain("call this repository");
    assertThat(content.resolve("reports/viet-nam/sdg-1/report.md"))
        .content()
        .contains("kho dữ liệu Open SDG “Cục Thống kê \\*SDG\\*”");
    assertThat(importedFrom(REPOSITORY).err()).contains("\"Cục Thống kê *SDG*\"");
  }

  @Test
  void anAreaThatThereIsNotIsOneError() {
    CommandLineRun run =
        CommandLineRun.of(
            "import",
            "open-sdg",
            REPOSITORY.toString(),
            "--area",
            "VM",
            "--source",
            content.toString());
    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.err()).contains("areas.csv: error: there is no area with the code VM");
    assertThat(content.resolve("indicators")).doesNotExist();
  }

  @Test
  void translationsThatLieElsewhereAreNamed() throws IOException {
    Path words = folder.resolve("words/translations/vi/global_indicators.yml");
    Files.createDirectories(words.getParent());
    Files.writeString(words, "1-2-1-title: Lời của người khác\n4-1-1-title: Học sinh\n");
    CommandLineRun run =
        importedFrom(REPOSITORY, "--translations", folder.resolve("words").toString());
    assertThat(run.exitCode()).isZero();
    assertThat(run.err()).doesNotContain("translations from another place");
    // The repository's own words go first.
    assertThat(content.resolve("indicators/open-sdg.yaml"))
        .content()
        .doesNotContain("Lời của người khác");
    CommandLineRun missing =
        importedFrom(REPOSITORY, "--translations", folder.resolve("none").toString());
    assertThat(missing.exitCode()).isEqualTo(2);
    assertThat(missing.err()).contains("There is no folder");
  }

  private CommandLineRun imported() {
    return importedFrom(REPOSITORY);
  }

  private CommandLineRun importedFrom(Path repository, String... options) {
    List<String> arguments =
        new ArrayList<>(
            List.of(
                "import",
                "open-sdg",
                repository.toString(),
                "--area",
                "VN",
                "--source",
                content.toString()));
    arguments.addAll(List.of(options));
    return CommandLineRun.of(arguments.toArray(String[]::new));
  }

  private static Stream<String> lines(Path file) {
    try {
      return Files.readAllLines(file).stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
