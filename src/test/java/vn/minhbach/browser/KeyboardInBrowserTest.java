package vn.minhbach.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a person does who has a keyboard and nothing else; the focus is seen at every stop. */
class KeyboardInBrowserTest extends PortalInBrowser {

  /**
   * Whether the focus is in sight and marked: by an outline of its own, or of what stands for it.
   */
  private static final String SEEN =
      """
      () => {
        const element = document.activeElement;
        const shown = [element, element.nextElementSibling, element.parentElement].some(one => {
          const style = one && getComputedStyle(one);
          return style && style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2;
        });
        const box = element.getBoundingClientRect();
        const inSight = box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth;
        return shown && inSight ? '' : element.outerHTML.slice(0, 200);
      }
      """;

  private BrowserContext context;
  private Page page;

  @BeforeEach
  void open() {
    context = chromium.browser().newContext(readingTheClipboard());
    page = context.newPage();
  }

  @AfterEach
  void close() {
    context.close();
  }

  private void press(String key) {
    page.keyboard().press(key);
  }

  /** Goes on by Tab until {@code wanted} has the focus, at most so many times. */
  private void tabTo(Locator wanted, int most) {
    for (int i = 0; i < most; i++) {
      press("Tab");
      assertThat((String) page.evaluate(SEEN)).as("focus is not seen").isEmpty();
      if ((boolean) wanted.evaluate("element => element === document.activeElement")) {
        return;
      }
    }
    assertThat(wanted).isFocused();
  }

  private Locator link(String text) {
    return page.locator("main a:visible", new Page.LocatorOptions().setHasText(text)).first();
  }

  @Test
  void findsADistrict() {
    page.navigate(host.url());
    tabTo(page.locator(".skip"), 1);
    tabTo(page.locator("#q"), 8);
    page.keyboard().type("loc ninh");
    assertThat(page.locator(".suggestions [role=option]").first()).containsText("Lộc Ninh");
    press("ArrowDown");
    assertThat(page.locator(".suggestions [aria-selected=true]")).containsText("Huyện Lộc Ninh");
    press("Enter");
    assertThat(page.locator("h1")).hasText("Huyện Lộc Ninh");
  }

  @Test
  void readsAnIndicator() {
    page.navigate(host.url() + "dong-thap/tan-hong/");
    tabTo(page.locator(".skip"), 1);
    press("Enter");
    tabTo(link("Tỷ lệ bao phủ bảo hiểm y tế"), 60);
    press("Enter");
    assertThat(page.locator("h1")).hasText("Tỷ lệ bao phủ bảo hiểm y tế");
    assertThat(page.locator(".statement").first()).containsText("96%");
  }

  @Test
  void copiesTheLinkOfACell() {
    page.navigate(host.url() + "binh-phuoc/loc-ninh/chi-tieu/bao-phu-bhyt/");
    tabTo(page.locator(".skip"), 1);
    press("Enter");
    tabTo(page.locator(".statement .source a").first(), 15);
    press("Enter");
    assertThat(page.locator(":target")).containsText("78");
    tabTo(page.locator("[id='bao-phu-bhyt.actual'] a"), 8);
    press("Enter");
    assertThat(page.locator("dialog.citemenu button").first()).isFocused();
    press("Enter");
    assertThat(page.locator("dialog.citemenu [role=status]")).hasText("Đã sao chép");
    assertThat((String) page.evaluate("() => navigator.clipboard.readText()"))
        .isEqualTo(
            "https://minhbach.example/binh-phuoc/loc-ninh/2021-9-thang/#bao-phu-bhyt.actual");
    press("Escape");
    assertThat(page.locator("[id='bao-phu-bhyt.actual'] a")).isFocused();
  }

  @Test
  void comparesTwoDistricts() {
    page.navigate(host.url() + "binh-phuoc/loc-ninh/chi-tieu/thu-nsnn/");
    tabTo(page.locator(".skip"), 1);
    press("Enter");
    tabTo(link("So sánh với địa phương khác"), 8);
    press("Enter");
    assertThat(page.locator("h1")).hasText("So sánh");
    tabTo(page.locator(".skip"), 1);
    press("Enter");
    tabTo(page.locator("[value='lang-son/chi-lang']"), 8);
    press("Space");
    assertThat(page.locator("#da-chon")).hasText("Đang so sánh 2 địa phương theo 1 chỉ tiêu.");
    tabTo(page.locator("#chep"), 8);
    press("Enter");
    assertThat(page.locator(".toast")).hasText("Đã sao chép liên kết");
    tabTo(page.locator("table.compared thead a").last(), 6);
    assertThat(page.locator("table.compared tbody")).containsText("63.433 triệu đồng");
  }

  @Test
  void filtersASearch() {
    page.navigate(host.url() + "tim-kiem/");
    tabTo(page.locator(".skip"), 1);
    press("Enter");
    tabTo(page.locator("#q"), 2);
    page.keyboard().type("bảo hiểm y tế");
    press("Enter");
    Locator state = page.locator("[data-search-state]");
    assertThat(state).hasAttribute("data-search-state", "done");
    Locator kind = page.locator("[name=loai]:checked");
    tabTo(kind, 6);
    press("ArrowRight");
    assertThat(kind).hasValue("indicator");
    assertThat(page.locator("#search-results > li").first()).containsText("Chỉ tiêu");
    assertThat(page.locator("#search-results > li .kind:not(:text-is('Chỉ tiêu'))")).hasCount(0);
    tabTo(page.locator("#search-results a").first(), 8);
    press("Enter");
    assertThat(page.locator("h1")).containsText("bảo hiểm y tế");
  }
}
