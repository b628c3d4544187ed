package vn.minhbach.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.minhbach.DemoPortal;

/** A citizen finds out how a district did, and reads a report: by mouse, finger and keyboard. */
class ReadingInBrowserTest extends PortalInBrowser {

  private static final String REPORT = "binh-phuoc/loc-ninh/2021-9-thang/";
  private static final String BOUND = "895 tỷ 992 triệu đồng";

  private BrowserContext context;
  private Page page;
  private final List<String> complaints = new ArrayList<>();

  @BeforeEach
  void open() {
    open(new Browser.NewContextOptions());
  }

  private void open(Browser.NewContextOptions options) {
    if (context != null) {
      context.close();
    }
    context = chromium.browser().newContext(options);
    page = context.newPage();
    page.onPageError(complaints::add);
  }

  private void openPhone() {
    open(
        new Browser.NewContextOptions()
            .setHasTouch(true)
            .setIsMobile(true)
            .setViewportSize(360, 740));
  }

  @AfterEach
  void close() {
    assertThat(complaints).isEmpty();
    context.close();
  }

  private Locator shown() {
    return page.locator(".pop");
  }

  private Locator bound() {
    return page.locator("a.bound", new Page.LocatorOptions().setHasText(BOUND));
  }

  private void assertWithinTheScreen() {
    BoundingBox box = shown().boundingBox();
    assertThat(box.x).isNotNegative();
    assertThat(box.x + box.width).isLessThanOrEqualTo(page.viewportSize().width);
  }

  @Test
  void whatADistrictDidNotGetDoneIsOneClickFromTheHomePage() {
    openPhone();
    page.navigate(host.url());
    Locator card = page.locator(".card").filter(new Locator.FilterOptions().setHasText("Lộc Ninh"));
    assertThat(card).containsText("4\u00a0chưa\u00a0đạt");
    card.locator("a").tap();
    assertThat(page.locator(".targets > .lead"))
        .hasText(
            "9 tháng đầu năm 2021: trong 31 chỉ tiêu kế hoạch, 3 vượt, 21 đạt, 4 chưa đạt,"
                + " 3 chưa đánh giá.");
    Locator missed = page.locator("#ke-hoach-not-met li:visible");
    assertThat(missed).hasCount(4);
    assertThat(missed.nth(3)).containsText("Tỷ lệ bao phủ bảo hiểm y tế");
    missed.nth(3).locator(".meta a").tap();
    assertThat(page.locator(":target")).hasText("Không đạt");
  }

  @Test
  void aNoteOpensInPlaceAndEscapeClosesIt() {
    page.navigate(host.url() + REPORT);
    Locator mark = page.locator("sup.mark a").first();
    assertThat(mark).hasAttribute("aria-expanded", "false");
    mark.focus();
    page.keyboard().press("Enter");
    assertThat(mark).hasAttribute("aria-expanded", "true");
    String note = page.locator("#fn-1 .note p").first().textContent().strip();
    assertThat(shown()).containsText(note);
    assertThat(page.url()).doesNotContain("#fn-1");
    page.keyboard().press("Tab");
    assertThat(shown().locator("button")).isFocused();
    page.keyboard().press("Escape");
    assertThat(shown()).hasCount(0);
    assertThat(mark).isFocused();
    assertThat(mark).hasAttribute("aria-expanded", "false");
  }

  @Test
  void aNoteOpensUnderAFingerAndClosesBesideIt() {
    openPhone();
    page.navigate(host.url() + REPORT);
    page.locator("sup.mark a").first().tap();
    assertThat(shown()).hasCount(1);
    assertWithinTheScreen();
    page.locator("h1").tap();
    assertThat(shown()).hasCount(0);
  }

  @Test
  void anAbbreviationIsExplainedUnderAFinger() {
    openPhone();
    page.navigate(host.url() + REPORT);
    page.locator(".prose abbr", new Page.LocatorOptions().setHasText("UBND")).first().tap();
    assertThat(shown()).containsText("Ủy ban nhân dân");
    assertWithinTheScreen();
  }

  @Test
  void aFigureIsPreviewedByTheFirstTapAndFollowedByTheSecond() {
    openPhone();
    page.navigate(host.url() + REPORT);
    bound().tap();
    assertThat(shown()).containsText("947,256");
    assertThat(shown()).containsText("Đạt");
    assertWithinTheScreen();
    bound().tap();
    assertThat(page.locator("h1")).hasText("Tổng chi ngân sách");
  }

  @Test
  void aPreviewStaysUnderTheMouseAndGoesWithEscape() {
    page.navigate(host.url() + REPORT);
    bound().hover();
    assertThat(shown()).containsText("895,992");
    shown().locator("a").hover();
    assertThat(shown()).isVisible();
    page.keyboard().press("Escape");
    assertThat(shown()).hasCount(0);
    assertThat(bound()).hasAttribute("title", "Tổng chi ngân sách – Kết quả");
    bound().click();
    assertThat(page.locator("h1")).hasText("Tổng chi ngân sách");
  }

  @Test
  void theKeyboardReachesAPreviewAndWhatItLinksTo() {
    page.navigate(host.url() + REPORT);
    bound().focus();
    assertThat(shown()).containsText("895,992");
    page.keyboard().press("Tab");
    page.keyboard().press("Tab");
    assertThat(shown().locator("a").last()).isFocused();
    page.keyboard().press("Tab");
    // What comes next may be a figure with a preview of its own.
    assertThat(shown().filter(new Locator.FilterOptions().setHasText("895,992"))).hasCount(0);
  }

  @Test
  void withoutJavaScriptNotesPreviewsAndNumbersAreLinksAndDisclosures() {
    open(new Browser.NewContextOptions().setJavaScriptEnabled(false));
    page.navigate(host.url() + REPORT);
    page.locator("details.numbers summary").first().click();
    page.locator("details.numbers").first().locator("a").first().click();
    assertThat(page.locator("tr:target")).isVisible();
    bound().click();
    assertThat(page.locator("h1")).hasText("Tổng chi ngân sách");
  }

  @Test
  void theCopyInOneFileAsksForNothingAndSaysTheSame() {
    List<String> asked = new ArrayList<>();
    page.onRequest(request -> asked.add(request.url()));
    String file = DemoPortal.SITE.resolve(REPORT + "tai-ve.html").toUri().toString();
    page.navigate(file);
    assertThat(asked).containsExactly(file);
    assertThat(page.locator("body")).hasCSS("background-color", Pattern.compile("rgb.*251.*"));
    String copied = page.locator(".prose").innerText();
    String tables = page.locator(".extracted").innerText();
    assertThat(page.locator("link[rel=canonical]"))
        .hasAttribute("href", "https://minhbach.example/" + REPORT);
    open(new Browser.NewContextOptions().setJavaScriptEnabled(false));
    page.navigate(DemoPortal.SITE.resolve(REPORT + "index.html").toUri().toString());
    assertThat(page.locator(".prose").innerText()).isEqualTo(copied);
    assertThat(page.locator(".extracted").innerText()).isEqualTo(tables);
  }
}
