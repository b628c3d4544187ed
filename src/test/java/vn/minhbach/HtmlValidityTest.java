package vn.minhbach;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import nu.validator.client.EmbeddedValidator;
import org.junit.jupiter.api.Test;
import org.xml.sax.SAXException;

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
        pages.parallelStream()
            .map(HtmlValidityTest::findings)
            .filter(found -> !found.isBlank())
            .toList();
    System.out.println(
        "Nu checker: " + pages.size() + " pages, " + findings.size() + " with findings");
    assertThat(pages).hasSizeGreaterThan(800);
    assertThat(findings).isEmpty();
  }

  private static String findings(Path page) {
    EmbeddedValidator validator = new EmbeddedValidator();
    validator.setOutputFormat(EmbeddedValidator.OutputFormat.GNU);
    validator.setNoLangDetect(true);
    try {
      return validator.validate(page);
    } catch (IOException | SAXException e) {
      throw new IllegalStateException(page.toString(), e);
    }
  }
}
