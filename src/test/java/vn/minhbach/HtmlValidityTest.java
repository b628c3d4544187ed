package vn.minhbach;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/**
 * Pages are valid HTML by the Nu checker. A few templates make the thousands of the demo portal: it
 * sees each that holds elements in a way that none before it does, and of the others every eighth.
 * {@link SitesTest} has it see all of the small sites.
 */
class HtmlValidityTest {

  private static final int EVERY = 8;

  @Test
  void theNuCheckerFindsNothingOnPagesOfAllShapes() {
    Shapes shapes = new Shapes();
    Map<String, Document> all = DemoPortal.pages();
    List<String> pages =
        all.keySet().stream()
            .filter(
                path -> shapes.areNewIn(all.get(path)) | Math.floorMod(path.hashCode(), EVERY) == 0)
            .toList();
    List<String> findings = NuChecker.findings(DemoPortal.SITE, pages, "https://minhbach.example/");
    System.out.printf(
        "Nu checker: %d of %d pages, %d findings%n", pages.size(), all.size(), findings.size());
    assertThat(all).hasSizeGreaterThan(800);
    assertThat(findings).isEmpty();
  }
}
