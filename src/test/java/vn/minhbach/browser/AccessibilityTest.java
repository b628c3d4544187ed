package vn.minhbach.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * On every kind of page, in both languages: axe finds nothing, nothing is lost at 400 % zoom, with
 * twice the text size or without scripts, and it reads in the order that it shows. Each page is
 * opened three times, on a phone, on a desk and without scripts, and all is looked at there.
 */
class AccessibilityTest {

  /** What may be wrong with a page. */
  private enum Fault {
    FOUND_BY_AXE,
    LOST_WHEN_ZOOMED,
    LOST_WITH_LARGE_TEXT,
    UNSEEN_WITHOUT_SCRIPTS,
    OUT_OF_ORDER
  }

  private static final Map<Fault, Set<String>> FOUND = new EnumMap<>(Fault.class);
  private static Set<String> kinds;

  @BeforeAll
  static void look(@TempDir Path folder) throws IOException {
    Browser browser = Chromium.shared().browser();
    try (ExamplePages pages = new ExamplePages(folder)) {
      kinds = pages.urls().keySet();
      visit(browser, pages, Axe.options(360, 800), AccessibilityTest::onAPhone);
      visit(browser, pages, Axe.options(1280, 800), AccessibilityTest::onADesk);
      visit(
          browser,
          pages,
          new Browser.NewContextOptions().setJavaScriptEnabled(false),
          (kind, page) -> note(Fault.UNSEEN_WITHOUT_SCRIPTS, kind, Layout.unseen(page)));
    }
  }

  private static void onAPhone(String kind, Page page) {
    note(Fault.OUT_OF_ORDER, kind, Layout.outOfOrder(page));
    // WCAG 1.4.10: 1280 px at 400 % are 320.
    Layout.resize(page, 320, 640);
    note(Fault.LOST_WHEN_ZOOMED, kind, Layout.lost(page));
    withLargeText(kind, page, 640);
    axe(kind, page, 360);
  }

  private static void onADesk(String kind, Page page) {
    withLargeText(kind, page, 1280);
    axe(kind, page, 1280);
  }

  private static void withLargeText(String kind, Page page, int width) {
    Layout.resize(page, width, 800);
    page.evaluate("document.documentElement.style.fontSize = '200%'");
    note(Fault.LOST_WITH_LARGE_TEXT, kind + ", " + width + " px", Layout.lost(page));
    page.evaluate("document.documentElement.style.fontSize = ''");
  }

  private static void axe(String kind, Page page, int width) {
    Layout.resize(page, width, 800);
    page.evaluate("document.querySelectorAll('details').forEach(d => d.open = true)");
    Axe.thin(page);
    note(Fault.FOUND_BY_AXE, kind + ", " + width + " px", Axe.byDayAndNight(page));
  }

  private static void note(Fault fault, String where, List<String> found) {
    Set<String> findings = FOUND.computeIfAbsent(fault, none -> new TreeSet<>());
    found.forEach(what -> findings.add(where + ": " + what));
  }

  @Test
  void thereIsAPageOfEveryKind() {
    assertThat(
            kinds.stream().map(kind -> kind.replace(" in English", "")).collect(Collectors.toSet()))
        .containsExactlyInAnyOrderElementsOf(KindsOfPages.names());
  }

  @Test
  void axeFindsNothing() {
    assertThat(FOUND.get(Fault.FOUND_BY_AXE)).isEmpty();
  }

  @Test
  void atFourHundredPercentNothingIsScrolledSidewaysOrCut() {
    assertThat(FOUND.get(Fault.LOST_WHEN_ZOOMED)).isEmpty();
  }

  @Test
  void withTextOfTwiceTheSizeNothingIsScrolledSidewaysOrCut() {
    assertThat(FOUND.get(Fault.LOST_WITH_LARGE_TEXT)).isEmpty();
  }

  @Test
  void withoutScriptsAllOfThePageIsThere() {
    assertThat(FOUND.get(Fault.UNSEEN_WITHOUT_SCRIPTS)).isEmpty();
  }

  @Test
  void whatComesFirstStandsAboveWhatComesLater() {
    assertThat(FOUND.get(Fault.OUT_OF_ORDER)).isEmpty();
  }

  private static void visit(
      Browser browser,
      ExamplePages pages,
      Browser.NewContextOptions options,
      BiConsumer<String, Page> look) {
    try (BrowserContext context = browser.newContext(options)) {
      Page page = context.newPage();
      pages
          .urls()
          .forEach(
              (kind, url) -> {
                if (kind.startsWith("Redirect")) {
                  // An old address leads on at once; here it is looked at.
                  page.route(url, AccessibilityTest::staying);
                }
                page.navigate(url);
                assertThat(page.url()).isEqualTo(url);
                look.accept(kind, page);
              });
    }
  }

  private static void staying(Route route) {
    var response = route.fetch();
    String text =
        response
            .text()
            .replaceAll("<meta http-equiv=\"refresh\"[^>]*>|<script[^>]*/redirect[.][^>]*>", "");
    route.fulfill(new Route.FulfillOptions().setResponse(response).setBody(text));
  }
}
