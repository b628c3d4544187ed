package vn.minhbach.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * On every kind of page, in both languages: axe finds nothing, nothing is lost at 400 % zoom, with
 * twice the text size or without scripts, and it reads in the order that it shows.
 */
class AccessibilityTest {

  private static Chromium chromium;
  private static ExamplePages pages;

  @BeforeAll
  static void start(@TempDir Path folder) throws IOException {
    chromium = Chromium.start();
    pages = new ExamplePages(folder);
  }

  @AfterAll
  static void stop() {
    if (pages != null) {
      pages.close();
    }
    if (chromium != null) {
      chromium.close();
    }
  }

  @Test
  void thereIsAPageOfEveryKind() {
    assertThat(
            pages.urls().keySet().stream()
                .map(kind -> kind.replace(" in English", ""))
                .collect(Collectors.toSet()))
        .containsExactlyInAnyOrderElementsOf(KindsOfPages.names());
  }

  @Test
  void axeFindsNothing() {
    Set<String> findings = new TreeSet<>();
    for (int width : List.of(360, 1280)) {
      for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
        visit(
            options().setViewportSize(width, 800).setColorScheme(scheme),
            (kind, page) -> {
              page.evaluate("document.querySelectorAll('details').forEach(d => d.open = true)");
              Axe.thin(page);
              note(axe(page, scheme), kind + ", " + width + " px, " + scheme, findings);
            });
      }
    }
    assertThat(findings).isEmpty();
  }

  /** By night only the colours are others. */
  private static List<String> axe(Page page, ColorScheme scheme) {
    return scheme == ColorScheme.LIGHT ? Axe.findings(page) : Axe.findingsOfColours(page);
  }

  @Test
  void axeFindsNothingInWhatIsOpenedChosenOrTyped() {
    Map<String, Consumer<Page>> states = new LinkedHashMap<>();
    states.put("", AccessibilityTest::suggestions);
    states.put("tim-kiem/?q=thu%20ng%C3%A2n%20s%C3%A1ch", AccessibilityTest::filters);
    states.put("cao-bang/ha-lang/2021-6-thang/", page -> opened(page, "sup.mark a", ".pop"));
    states.put("lang-son/chi-lang/2024-07-08/", AccessibilityTest::preview);
    states.put(
        "dong-thap/tan-hong/2021/", page -> opened(page, ".extracted a.cell", "dialog.citemenu"));
    states.put("so-sanh/", page -> page.locator("#chon [type=checkbox]:visible").first().uncheck());
    states.put("bao-cao/", page -> page.locator("#loc-year").selectOption("2021"));
    Set<String> findings = new TreeSet<>();
    for (int width : List.of(360, 1280)) {
      for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
        try (BrowserContext context =
            chromium
                .browser()
                .newContext(options().setViewportSize(width, 800).setColorScheme(scheme))) {
          Page page = context.newPage();
          for (String language : List.of("", "en/")) {
            states.forEach(
                (address, state) -> {
                  page.navigate(pages.demo() + language + address);
                  state.accept(page);
                  Axe.thin(page);
                  String where = language + address + ", " + width + " px, " + scheme;
                  note(axe(page, scheme), where, findings);
                });
          }
        }
      }
    }
    assertThat(findings).isEmpty();
  }

  private static void suggestions(Page page) {
    page.locator("#q").fill("loc");
    assertThat(page.locator(".suggestions [role=option]").first()).isVisible();
  }

  private static void filters(Page page) {
    assertThat(page.locator("#search-results > li").first()).isVisible();
    page.locator(".sift").evaluate("filters => filters.open = true");
    page.locator("#nam").selectOption("2021");
    assertThat(page.locator("#search")).hasAttribute("data-search-state", "done");
  }

  private static void preview(Page page) {
    page.locator("a.bound").first().focus();
    assertThat(page.locator(".pop")).isVisible();
  }

  private static void opened(Page page, String what, String shown) {
    page.locator(what).first().press("Enter");
    assertThat(page.locator(shown)).isVisible();
  }

  @Test
  void atFourHundredPercentNothingIsScrolledSidewaysOrCut() {
    // WCAG 1.4.10: 1280 px at 400 % are 320.
    Set<String> findings = new TreeSet<>();
    visit(
        options().setViewportSize(320, 640),
        (kind, page) -> note(lost(page), kind + " at 400 %", findings));
    assertThat(findings).isEmpty();
  }

  @Test
  void withTextOfTwiceTheSizeNothingIsScrolledSidewaysOrCut() {
    Set<String> findings = new TreeSet<>();
    for (int width : List.of(640, 1280)) {
      visit(
          options().setViewportSize(width, 800),
          (kind, page) -> {
            page.evaluate("document.documentElement.style.fontSize = '200%'");
            note(lost(page), kind + ", " + width + " px, text at 200 %", findings);
          });
    }
    assertThat(findings).isEmpty();
  }

  @Test
  void withoutScriptsAllOfThePageIsThere() {
    Set<String> findings = new TreeSet<>();
    visit(
        options().setJavaScriptEnabled(false),
        (kind, page) -> note(strings(page.evaluate(UNSEEN)), kind, findings));
    assertThat(findings).isEmpty();
  }

  @Test
  void whatComesFirstStandsAboveWhatComesLater() {
    Set<String> findings = new TreeSet<>();
    visit(
        options().setViewportSize(360, 800),
        (kind, page) -> note(strings(page.evaluate(OUT_OF_ORDER)), kind, findings));
    assertThat(findings).isEmpty();
  }

  /** Text that is not shown and can't be opened, but for what only a script has a use for. */
  private static final String UNSEEN =
      """
      () => {
        const found = [];
        const walk = document.createTreeWalker(document.querySelector('main') || document.body,
          NodeFilter.SHOW_TEXT);
        while (walk.nextNode()) {
          const text = walk.currentNode.textContent.trim();
          const of = walk.currentNode.parentElement;
          if (text && !of.checkVisibility({visibilityProperty: true})
              && !of.closest('svg title, svg desc, details:not([open]), .jsonly, template, script, noscript, [hidden]')) {
            found.push(text.slice(0, 60));
          }
        }
        return found;
      }
      """;

  /** Headings that stand above the one before them. */
  private static final String OUT_OF_ORDER =
      """
      () => {
        const found = [];
        let last = 0;
        document.querySelectorAll('h1, h2, h3, .bottom').forEach(heading => {
          const box = heading.getBoundingClientRect();
          if (box.height > 1 && heading.checkVisibility()) {
            if (box.top + scrollY < last) { found.push(heading.textContent.trim().slice(0, 60)); }
            last = box.top + scrollY;
          }
        });
        return found;
      }
      """;

  /** What sticks out of the page, or of a box that cuts it off. */
  private static List<String> lost(Page page) {
    return strings(
        page.evaluate(
            """
            () => {
              const found = [];
              const width = document.documentElement.clientWidth;
              const name = e => e.tagName + '.' + e.className + ' ' + e.textContent.trim().slice(0, 40);
              if (document.documentElement.scrollWidth > width) { found.push('scrolls sideways'); }
              document.querySelectorAll('body *').forEach(e => {
                const box = e.getBoundingClientRect();
                if (!e.checkVisibility() || box.width < 2 || e.closest('.unseen, .skip, svg')) { return; }
                const held = e.parentElement.closest('.scroll, [class*=scroll], pre');
                if (!held && box.right > width + 1) { found.push('sticks out: ' + name(e)); }
                const style = getComputedStyle(e);
                if ((style.overflowX === 'hidden' || style.overflowX === 'clip')
                    && e.scrollWidth > e.clientWidth + 1) { found.push('cut: ' + name(e)); }
              });
              return found;
            }
            """));
  }

  @SuppressWarnings("unchecked")
  private static List<String> strings(Object list) {
    return (List<String>) list;
  }

  private static void note(List<String> found, String where, Set<String> findings) {
    found.forEach(what -> findings.add(where + ": " + what));
  }

  private static Browser.NewContextOptions options() {
    return new Browser.NewContextOptions().setBypassCSP(true);
  }

  private interface Look {
    void at(String kind, Page page);
  }

  private static void visit(Browser.NewContextOptions options, Look look) {
    try (BrowserContext context = chromium.browser().newContext(options)) {
      Page page = context.newPage();
      // An old address leads on at once; here it is looked at.
      page.route("**/", AccessibilityTest::staying);
      for (Map.Entry<String, String> example : pages.urls().entrySet()) {
        page.navigate(example.getValue());
        look.at(example.getKey(), page);
      }
    }
  }

  private static void staying(Route route) {
    var response = route.fetch();
    String text = response.text();
    if (text.contains("http-equiv=\"refresh\"")) {
      text =
          text.replaceAll("<meta http-equiv=\"refresh\"[^>]*>|<script[^>]*redirect.js[^>]*>", "");
    }
    route.fulfill(new Route.FulfillOptions().setResponse(response).setBody(text));
  }
}
