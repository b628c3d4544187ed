package vn.minhbach;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Every page is valid HTML by the Nu checker. */
class HtmlValidityTest {

  @Test
  void theNuCheckerFindsNothingOnAnyPage() {
    DemoPortal.outcome();
    List<Path> pages =
        Sites.files(DemoPortal.SITE).values().stream()
            .filter(file -> file.toString().endsWith(".html"))
            .toList();
    List<String> findings =
        pages.parallelStream().flatMap(page -> findings(page).stream()).toList();
    System.out.println("Nu checker: " + pages.size() + " pages, " + findings.size() + " findings");
    assertThat(pages).hasSizeGreaterThan(800);
    assertThat(findings).isEmpty();
  }

  private static List<String> findings(Path page) {
    String path = DemoPortal.SITE.relativize(page).toString().replace('\\', '/');
    return NuChecker.findings(page, "https://minhbach.example/" + path);
  }
}
