package vn.minhbach.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.minhbach.Sites;
import vn.minhbach.preview.RunningPreview;

/** Whoever changes the content sees it in the browser, in place, or what is wrong with it. */
class PreviewInBrowserTest {

  private static final int PATIENCE_MILLIS = 60_000;
  private static final String REPORT = "reports/an-giang/binh-an/2024/report.md";
  private static final String ROOT = "/sub";
  private static final String PAGE = ROOT + "/an-giang/binh-an/2024/";

  /** Whether the page is still the one that was marked so, and was not loaded again. */
  private static final String MARKED = "() => window.marked === true";

  private static Chromium chromium;

  @TempDir Path temporary;

  private Path content;
  private RunningPreview preview;
  private BrowserContext context;
  private Page page;
  private final List<String> complaints = new ArrayList<>();

  @BeforeAll
  static void browser() {
    chromium = Chromium.shared();
    PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MILLIS);
  }

  @AfterAll
  static void quit() {
    PlaywrightAssertions.setDefaultAssertionTimeout(5_000);
    if (chromium != null) {
      chromium.leave();
    }
  }

  @BeforeEach
  void open() {
    content = temporary.resolve("content");
    Sites.copy(Sites.BASE, content);
    context =
        chromium
            .browser()
            .newContext(
                new com.microsoft.playwright.Browser.NewContextOptions().setViewportSize(800, 400));
    page = context.newPage();
    page.setDefaultTimeout(PATIENCE_MILLIS);
    page.onPageError(complaints::add);
    page.onConsoleMessage(
        message -> {
          // What is not there, or not answered, the browser says in its own words.
          if (message.type().equals("error") && !message.text().startsWith("Failed to load")) {
            complaints.add(message.text());
          }
        });
  }

  @AfterEach
  void close() {
    context.close();
    if (preview != null) {
      preview.close();
    }
    assertThat(complaints).isEmpty();
  }

  private void show(String path) {
    preview = RunningPreview.of(content);
    page.navigate(preview.url() + path);
  }

  /** Changes a content file. */
  private void change(String file, String from, String to) throws IOException {
    Path path = content.resolve(file);
    String text = Files.readString(path);
    assertThat(text).contains(from);
    Files.writeString(path, text.replace(from, to));
  }

  private void mark() {
    page.evaluate("window.marked = true");
  }

  private Locator panel() {
    return page.locator("#minhbach-preview .panel");
  }

  private Locator badge() {
    return page.locator("#minhbach-preview .badge");
  }

  private static final String SENTENCE = "Giáo dục được quan tâm";

  @Test
  void wordsOfANarrativeChangeInPlaceAndNothingElseMoves() throws IOException {
    show(PAGE);
    page.locator("#trich-dan").evaluate("details => details.open = true");
    page.evaluate("window.scrollTo({ top: 300, behavior: 'instant' })");
    page.locator("main a").nth(3).evaluate("link => link.focus({ preventScroll: true })");
    Object focused = page.evaluate("document.activeElement.outerHTML");
    mark();

    change(REPORT, SENTENCE, "Giáo dục được đổi mới");

    assertThat(page.locator("main").getByText("Giáo dục được đổi mới").first()).isAttached();
    assertThat(page.evaluate("window.pageYOffset")).isEqualTo(300);
    assertThat(page.evaluate("document.activeElement.outerHTML")).isEqualTo(focused);
    assertThat(page.evaluate("document.querySelector('#trich-dan').open")).isEqualTo(true);
    assertThat(page.evaluate(MARKED)).isEqualTo(true);
  }

  @Test
  void aNewParagraphLoadsThePageAgainAtTheSamePlace() throws IOException {
    show(PAGE);
    page.locator("#trich-dan").evaluate("details => details.open = true");
    page.evaluate("window.scrollTo({ top: 250, behavior: 'instant' })");
    mark();

    change(REPORT, "## Phụ lục", "Một đoạn mới về văn hóa.\n\n## Phụ lục");

    assertThat(page.locator("main").getByText("Một đoạn mới về văn hóa.").first()).isAttached();
    page.waitForFunction("() => document.readyState === 'complete' && window.pageYOffset === 250");
    assertThat(page.evaluate("document.querySelector('#trich-dan').open")).isEqualTo(true);
    assertThat(page.evaluate("window.marked")).isNull();
  }

  @Test
  void aMistakeIsShownOverThePageWithItsPlaceAndGoesWhenItIsMended() throws IOException {
    show(PAGE);
    page.locator("main a").first().focus();
    mark();

    change(REPORT, "period=2024", "period=2024-13");

    assertThat(panel()).isVisible();
    assertThat(panel()).containsText(REPORT + ":4:8");
    assertThat(panel()).containsText("2024-13");
    assertThat(panel()).containsText("Errors: 1, warnings: 0");
    // Who is typing goes on typing.
    assertThat(page.locator("main a").first()).isFocused();
    assertThat(page.locator("h1")).isVisible();

    change(REPORT, "period=2024-13", "period=2024");

    assertThat(panel()).isHidden();
    assertThat(badge()).isHidden();
    assertThat(page.evaluate(MARKED)).isEqualTo(true);
  }

  @Test
  void thePanelIsHiddenAndShownByKeysAndStaysHiddenForTheSameErrors() throws IOException {
    show(PAGE);
    change(REPORT, "period=2024", "period=2024-13");
    assertThat(panel()).isVisible();
    panel().focus();
    page.keyboard().press("Escape");
    assertThat(panel()).isHidden();
    assertThat(badge()).isFocused();
    assertThat(badge()).hasText("Errors: 1, warnings: 0");

    page.reload();
    assertThat(badge()).isVisible();
    assertThat(panel()).isHidden();

    badge().focus();
    page.keyboard().press("Enter");
    assertThat(panel()).isVisible();

    change("portal.yaml", "base_url: https://", "base_url: ");
    assertThat(panel()).containsText("portal.yaml:3:11");
  }

  @Test
  void aStyleSheetIsExchangedWithoutThePage() throws IOException {
    Path styles = content.resolve("theme/assets/theme.css");
    Files.createDirectories(styles.getParent());
    Files.writeString(styles, "h1 { color: rgb(1, 2, 3) }");
    show(PAGE);
    assertThat(page.locator("h1")).hasCSS("color", "rgb(1, 2, 3)");
    mark();

    Files.writeString(styles, "h1 { color: rgb(4, 5, 6) }");

    assertThat(page.locator("h1")).hasCSS("color", "rgb(4, 5, 6)");
    assertThat(page.locator("head link[rel=stylesheet]")).hasCount(1);
    assertThat(page.evaluate(MARKED)).isEqualTo(true);
  }

  @Test
  void aPageThatIsDeletedIsNotThereAndComesBack() throws IOException {
    show(ROOT + "/gioi-thieu/");
    Path file = content.resolve("pages/gioi-thieu.md");
    String text = Files.readString(file);

    Files.delete(file);
    assertThat(page).hasTitle(Pattern.compile("Không có trang này.*"));

    Files.writeString(file, text);
    assertThat(page).hasTitle(Pattern.compile("Giới thiệu.*"));
  }

  @Test
  void withErrorsFromTheStartTheyAreShownAndThePortalComesWhenTheyAreMended() throws IOException {
    change(REPORT, "period=2024", "period=2024-13");
    show(PAGE);
    assertThat(page.locator("h1")).hasText("Nothing to show yet");
    assertThat(panel()).containsText(REPORT + ":4:8");

    change(REPORT, "period=2024-13", "period=2024");

    assertThat(page.locator("h1")).containsText("2024");
    assertThat(panel()).isHidden();
  }

  @Test
  void onlyTabsWhosePageChangedAreLoadedAgain() throws IOException {
    show(PAGE);
    Page other = context.newPage();
    other.navigate(preview.url() + ROOT + "/gioi-thieu/");
    other.evaluate("window.marked = true");

    change(REPORT, "## Phụ lục", "Một đoạn mới về văn hóa.\n\n## Phụ lục");

    assertThat(page.locator("main").getByText("Một đoạn mới về văn hóa.").first()).isAttached();
    assertThat(other.evaluate(MARKED)).isEqualTo(true);
    change("pages/gioi-thieu.md", "## Cổng này", "Trang này được bổ sung.\n\n## Cổng này");
    assertThat(other.locator("main").getByText("Trang này được bổ sung.")).isVisible();
    assertThat(other.evaluate("window.marked")).isNull();
  }

  @Test
  void aPreviewThatEndedIsWaitedFor() throws IOException {
    show(PAGE);
    preview.close();
    assertThat(badge()).containsText("The preview has ended");
    change(REPORT, SENTENCE, "Giáo dục được đổi mới");

    preview = RunningPreview.again(content, preview);

    assertThat(page.locator("main").getByText("Giáo dục được đổi mới").first()).isAttached();
    assertThat(badge()).isHidden();
  }
}
