package vn.minhbach;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import vn.minhbach.model.Finding;

/**
 * Every folder in {@code src/test/sites-audit} is a test: its {@code content} is laid over a sound
 * site, which must stay sound, and the audit must find exactly what {@code findings.txt} lists.
 *
 * <p>A site is either planted, with figures that do not follow from one another, or a trap, with
 * figures that only look wrong; {@code about.txt} says which and gives the arithmetic. The
 * expectations were written from the specification, without sight of the program, and are never
 * rewritten by it.
 */
class AuditSitesTest {

  @TempDir Path temporary;

  @TestFactory
  Stream<DynamicTest> exactlyWhatWasPlantedIsFound() {
    return Sites.cases(Sites.AUDIT).stream()
        .map(site -> DynamicTest.dynamicTest(site.getFileName().toString(), () -> check(site)));
  }

  @Test
  void thereAreEnoughOfBothSorts() throws IOException {
    List<Path> sites = Sites.cases(Sites.AUDIT);
    int planted = 0;
    for (Path site : sites) {
      boolean finds = !Files.readAllLines(site.resolve("findings.txt")).isEmpty();
      planted += finds ? 1 : 0;
      assertThat(site.resolve("about.txt"))
          .content()
          .startsWith(finds ? "Planted" : "Trap")
          .isNotBlank();
    }
    assertThat(sites).hasSizeGreaterThanOrEqualTo(60);
    assertThat(planted).isGreaterThanOrEqualTo(25);
    assertThat(sites.size() - planted).isGreaterThanOrEqualTo(25);
  }

  private void check(Path site) throws IOException {
    Path content = Files.createTempDirectory(temporary, "site").resolve("content");
    Sites.copy(Sites.BASE, content);
    Sites.copy(site.resolve("content"), content);

    Portal.Outcome outcome = new Portal(content, Sites.TODAY).check();

    assertThat(outcome.problems()).isEmpty();
    assertThat(outcome.findings().stream().filter(Finding::isPublished).map(AuditSitesTest::line))
        .as(Files.readString(site.resolve("about.txt")).strip())
        .containsExactlyInAnyOrderElementsOf(Files.readAllLines(site.resolve("findings.txt")));
  }

  private static String line(Finding finding) {
    return finding.key() + " " + finding.outcome() + " " + finding.subject().report().address();
  }
}
