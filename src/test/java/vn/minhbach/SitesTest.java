package vn.minhbach;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import vn.minhbach.cli.CommandLineRun;

/**
 * Every folder in {@code src/test/sites} is a test: its {@code content} must become exactly its
 * {@code expected}, and every page of it is valid HTML. Style sheet and scripts are left out: they
 * are the same for every site.
 */
class SitesTest {

  /** What holds bytes that were packed by the machine, or sums of such. */
  private static final Pattern PACKED = Pattern.compile(".*\\.(png|zip|xlsx|ods)|data/SHA256SUMS");

  /** What describes the data: much the same for every site. */
  private static final Pattern DESCRIBED =
      Pattern.compile(
          "data/(datapackage|csv-metadata|sdmx/structure|v1/(openapi|schema))\\.json|data/dcat\\..*");

  /** The site that shows it. */
  private static final String DESCRIBING = "one-report";

  @TempDir Path temporary;

  @TestFactory
  Stream<DynamicTest> sitesBecomeExactlyTheirExpectedFiles() {
    return Sites.cases(Sites.VALID).stream()
        .map(site -> DynamicTest.dynamicTest(site.getFileName().toString(), () -> check(site)));
  }

  private void check(Path site) throws IOException {
    Path output = temporary.resolve(site.getFileName().toString());
    CommandLineRun run =
        CommandLineRun.of(
            "build", "--source", site.resolve("content").toString(), "--output", output.toString());
    assertThat(run.err()).isEmpty();
    assertThat(run.exitCode()).isZero();
    assertThat(NuChecker.findings(output, Sites.files(output).keySet(), "https://portal.example/"))
        .isEmpty();
    // The same for every site, and the search's index, whose packed bytes are those of the machine.
    for (Path shared : Sites.files(output.resolve("assets")).values()) {
      Files.delete(shared);
    }
    Files.delete(output.resolve(".minhbach-site"));
    // Packed by the machine as well; what is on pictures stands in the pages.
    for (Map.Entry<String, Path> file : Sites.files(output).entrySet()) {
      boolean told = DESCRIBED.matcher(file.getKey()).matches();
      boolean wanted = !told || site.getFileName().toString().equals(DESCRIBING);
      if (PACKED.matcher(file.getKey()).matches() || !wanted) {
        Files.delete(file.getValue());
      }
    }
    for (Map.Entry<String, Path> file : Sites.files(output).entrySet()) {
      // Another style sheet has another name, which every page would show.
      String text = Sites.plainAssets(Files.readString(file.getValue()));
      if (file.getKey().endsWith("/tai-ve.html")) {
        // The style sheet again, within the copy of a report.
        text = text.replaceFirst("(?s)(<style>).*(</style>)", "$1$2");
      }
      Files.writeString(file.getValue(), text);
    }
    Path expected = site.resolve("expected");
    if (Sites.REWRITE) {
      for (Path old : Sites.files(expected).values()) {
        Files.delete(old);
      }
      Sites.copy(output, expected);
    }
    Map<String, Path> actual = Sites.files(output);
    assertThat(actual).containsOnlyKeys(Sites.files(expected).keySet());
    for (Map.Entry<String, Path> file : actual.entrySet()) {
      assertThat(file.getValue())
          .as(file.getKey())
          .hasSameTextualContentAs(expected.resolve(file.getKey()));
    }
  }
}
