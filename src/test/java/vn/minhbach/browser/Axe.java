package vn.minhbach.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ServiceWorkerPolicy;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The axe engine: what a page gets wrong for those who see, hear or move otherwise. */
final class Axe {

  private static final String SCRIPT = script();

  private Axe() {}

  private static String script() {
    try (InputStream in = Axe.class.getResourceAsStream("/axe.min.js")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Takes away what repeats: of neighbours of one shape (tags, classes, attributes) three stay. A
   * report has thousands of rows and paragraphs that one line of a template makes, and axe takes
   * minutes to find the same of each.
   */
  static void thin(Page page) {
    page.evaluate(
        """
        () => {
          const shape = e => e.tagName + e.className + e.getAttributeNames()
            + '(' + [...e.children].map(shape) + ')';
          const thin = parent => {
            const seen = {};
            [...parent.children].forEach(child => {
              const of = shape(child);
              seen[of] = (seen[of] || 0) + 1;
              const part = child.matches('td, th, dt, dd, svg *') || child.closest('table:has([rowspan])');
              if (seen[of] > 3 && !part) { child.remove(); } else { thin(child); }
            });
          };
          thin(document.body);
        }
        """);
  }

  /**
   * A context in which it may run, whatever a page allows, and no service worker answers in place
   * of the host.
   */
  static Browser.NewContextOptions options(int width, int height) {
    return new Browser.NewContextOptions()
        .setBypassCSP(true)
        .setServiceWorkers(ServiceWorkerPolicy.BLOCK)
        .setViewportSize(width, height);
  }

  /**
   * All that it finds on {@code page} as it stands, a line each: rule, element, what is wrong. By
   * night only the colours are others.
   */
  static List<String> byDayAndNight(Page page) {
    page.evaluate(SCRIPT);
    List<String> findings = new ArrayList<>(findings(page, "{resultTypes: ['violations']}"));
    page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
    findings(
            page,
            "{resultTypes: ['violations'], runOnly: ['color-contrast', 'link-in-text-block']}")
        .forEach(what -> findings.add("by night: " + what));
    page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
    return findings;
  }

  @SuppressWarnings("unchecked")
  private static List<String> findings(Page page, String options) {
    return (List<String>)
        page.evaluate(
            """
            () => axe.run(OPTIONS).then(found => found.violations.flatMap(v =>
              v.nodes.map(n => v.id + ': ' + n.target.join(' ') + ': '
                + n.failureSummary.replace(/\\s+/g, ' '))))
            """
                .replace("OPTIONS", options));
  }
}
