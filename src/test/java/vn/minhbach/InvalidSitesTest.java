package vn.minhbach;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import vn.minhbach.cli.CommandLineRun;

/**
 * Every folder in {@code src/test/sites-invalid} is a test: its {@code content} is laid over a
 * sound site, files named in {@code removed.txt} are taken away, and the build must print exactly
 * {@code problems.txt}, exit with 1 and leave the published site as it was.
 */
class InvalidSitesTest {

  @TempDir Path temporary;

  @TestFactory
  Stream<DynamicTest> brokenSitesGiveExactlyTheirMessages() {
    return Sites.cases(Sites.INVALID).stream()
        .map(site -> DynamicTest.dynamicTest(site.getFileName().toString(), () -> check(site)));
  }

  @TestFactory
  Stream<DynamicTest> thereAreAtLeastFortyOfThem() {
    return Stream.of(
        DynamicTest.dynamicTest(
            "count", () -> assertThat(Sites.cases(Sites.INVALID)).hasSizeGreaterThan(39)));
  }

  private void check(Path site) throws IOException {
    Path work = Files.createTempDirectory(temporary, "site");
    Path content = work.resolve("content");
    Path output = work.resolve("site");
    Files.createDirectories(output);
    Files.writeString(output.resolve("index.html"), "published before");
    Files.writeString(output.resolve(".minhbach-site"), "");
    Sites.copy(Sites.BASE, content);
    if (Files.exists(site.resolve("removed.txt"))) {
      for (String path : Files.readAllLines(site.resolve("removed.txt"))) {
        Files.delete(content.resolve(path));
      }
    }
    Sites.copy(site.resolve("content"), content);

    CommandLineRun run =
        CommandLineRun.of("build", "--source", content.toString(), "--output", output.toString());

    Path expected = site.resolve("problems.txt");
    if (Sites.REWRITE) {
      Files.writeString(expected, run.err());
    }
    assertThat(run.err()).isEqualTo(Files.readString(expected));
    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(Sites.files(output)).containsOnlyKeys(".minhbach-site", "index.html");
    assertThat(output.resolve("index.html")).hasContent("published before");
  }
}
