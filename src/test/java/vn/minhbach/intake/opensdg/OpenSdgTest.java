package vn.minhbach.intake.opensdg;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
        Pattern.compile("(\\d+) in, (\\d+) published, (\\d+) repetitions, (\\d+) left out")
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
            // The target that the metadata declares is no row of a table there.
            .filter(line -> !line.contains(",2030,"))
            .count();
    assertThat(rows).isEqualTo(published);
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
        .contains("Diễn biến qua các kỳ: Nam");
  }

  @Test
  void aSecondImportChangesNothing() {
    imported();
    assertThat(imported().out()).contains("there already").doesNotContain("replaced:");
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

  private CommandLineRun imported() {
    return CommandLineRun.of(
        "import",
        "open-sdg",
        REPOSITORY.toString(),
        "--area",
        "VN",
        "--source",
        content.toString());
  }

  private static Stream<String> lines(Path file) {
    try {
      return Files.readAllLines(file).stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
