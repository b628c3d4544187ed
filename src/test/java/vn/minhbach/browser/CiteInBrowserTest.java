package vn.minhbach.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A journalist takes links, citations and frames away, by keyboard alone. */
class CiteInBrowserTest extends PortalInBrowser {

  private static final String REPORT = "binh-phuoc/loc-ninh/2021-9-thang/";
  private static final String ADDRESS = "https://minhbach.example/" + REPORT;

  private BrowserContext context;
  private Page page;
  private final List<String> complaints = new ArrayList<>();

  @BeforeEach
  void open() {
    context =
        chromium.browser().newContext(readingTheClipboard().setTimezoneId("Asia/Ho_Chi_Minh"));
    page = context.newPage();
    page.onPageError(complaints::add);
    page.clock().setFixedTime(Date.from(Instant.parse("2027-02-04T20:00:00Z")));
  }

  @AfterEach
  void close() {
    assertThat(complaints).isEmpty();
    context.close();
  }

  private String copied() {
    return (String) page.evaluate("() => navigator.clipboard.readText()");
  }

  private Locator menu() {
    return page.locator("dialog.citemenu");
  }

  private Locator button(String name) {
    return menu().locator("button", new Locator.LocatorOptions().setHasText(name));
  }

  /** Goes there by Tab, from where the focus is. */
  private void tabTo(Locator wanted) {
    for (int i = 0; i < 12; i++) {
      if ((boolean) wanted.evaluate("element => element === document.activeElement")) {
        return;
      }
      page.keyboard().press("Tab");
    }
    assertThat(wanted).isFocused();
  }

  @Test
  void aCellsLinkAndCitationAreCopiedByKeyboardAlone() {
    page.navigate(host.url() + REPORT);
    Locator cell = page.locator("[id='thu-nsnn.actual'] a.cell");
    cell.focus();
    page.keyboard().press("Enter");
    assertThat(menu().locator("h2"))
        .hasText("Thu NSNN trên địa bàn – Thực hiện 9 tháng: 434,896 tỷ đồng");
    assertThat(page.locator(":target")).containsText("434,896");

    page.keyboard().press("Enter");
    assertThat(menu().locator("[role=status]")).hasText("Đã sao chép");
    assertThat(copied()).isEqualTo(ADDRESS + "#thu-nsnn.actual");

    tabTo(button("Sao chép trích dẫn"));
    page.keyboard().press("Enter");
    page.waitForFunction("() => navigator.clipboard.readText().then(t => t.startsWith('Báo cáo'))");
    assertThat(copied())
        .isEqualTo(
            "Báo cáo của Ban Thường vụ Huyện ủy Lộc Ninh về tình hình thực hiện nhiệm vụ 9 tháng;"
                + " phương hướng nhiệm vụ 3 tháng cuối năm 2021, chỉ tiêu “Thu NSNN trên địa bàn”,"
                + " cột “Thực hiện 9 tháng”: 434,896 tỷ đồng, bản 1, đăng tại Minh"
                + " Bạch: "
                + ADDRESS
                + "ban-1/#thu-nsnn.actual, truy cập ngày 05/02/2027.");

    page.keyboard().press("Escape");
    assertThat(menu()).isHidden();
    assertThat(cell).isFocused();
  }

  @Test
  void anotherStyleIsChosenByKeyboard() {
    page.navigate(host.url() + REPORT);
    page.locator("[id='thu-nsnn.actual'] a.cell").press("Enter");
    Locator style = menu().locator("select");
    tabTo(style);
    page.keyboard().press("ArrowDown");
    assertThat(style).hasValue("apa");
    assertThat(menu().locator(".citetext"))
        .containsText("Ban Thường vụ Huyện ủy Lộc Ninh. (không ghi ngày). Báo cáo");
    assertThat(menu().locator(".citetext"))
        .containsText("434,896 tỷ đồng. Minh Bạch. Truy cập ngày 05/02/2027, từ " + ADDRESS);
  }

  @Test
  void aRowOffersItsSentenceAndTheFrameOfItsSeries() {
    page.navigate(host.url() + REPORT);
    Locator row = page.locator("#ca-mac-covid");
    row.locator("a.anchor").press("Enter");
    button("Sao chép liên kết đến câu").click();
    assertThat(menu().locator("[role=status]")).hasText("Đã sao chép");
    String sentence = copied();
    assertThat(sentence).startsWith(ADDRESS + "#p-").contains(":~:text=").doesNotContain(" ");

    button("Sao chép mã nhúng chỉ tiêu").click();
    page.waitForFunction("() => navigator.clipboard.readText().then(t => t.startsWith('<iframe'))");
    String frame = copied();
    assertThat(frame)
        .contains(
            "src=\"https://minhbach.example/binh-phuoc/loc-ninh/chi-tieu/ca-mac-covid/nhung/\"")
        .contains("– Huyện Lộc Ninh – Minh Bạch\"");

    button("Sao chép mã nhúng cả bảng").click();
    page.waitForFunction("() => navigator.clipboard.readText().then(t => t.includes('covid-19'))");
    assertThat(copied()).contains("src=\"" + ADDRESS + "nhung/covid-19/\"");

    page.navigate(sentence.replace("https://minhbach.example/", host.url()));
    assertThat(page.locator(":target")).containsText("SARS-CoV-2");
  }

  @Test
  void everyTargetOfTheMenuAndInTheTablesIsLargeEnough() {
    page.setViewportSize(360, 800);
    page.navigate(host.url() + REPORT);
    Locator links = page.locator("#bang-phu-luc a.anchor, #bang-phu-luc a.cell");
    assertThat(links.count()).isGreaterThan(60);
    for (Locator link : links.all()) {
      assertLarge(link);
    }
    page.locator("#thu-nsnn a.anchor").press("Enter");
    for (Locator control : menu().locator("button:visible, select").all()) {
      assertLarge(control);
    }
  }

  private static void assertLarge(Locator target) {
    BoundingBox box = target.boundingBox();
    assertThat(Math.min(box.width, box.height)).as("%s", target).isGreaterThanOrEqualTo(24);
  }

  @Test
  void aPageFillsInTheDayOfAccessAndCopiesItsCitation() {
    page.navigate(host.url() + "binh-phuoc/loc-ninh/chi-tieu/thu-nsnn/");
    page.locator("details.cite summary").press("Enter");
    assertThat(page.locator("[data-style=hanh-chinh]"))
        .hasText(
            "Chỉ tiêu “Thu ngân sách nhà nước trên địa bàn” của huyện Lộc Ninh, tỉnh Bình Phước,"
                + " đăng tại Minh Bạch:"
                + " https://minhbach.example/binh-phuoc/loc-ninh/chi-tieu/thu-nsnn/, truy cập ngày"
                + " 05/02/2027.");
    page.locator("[data-style=apa] + button").press("Enter");
    assertThat(page.locator(".toast")).hasText("Đã sao chép");
    assertThat(copied()).contains("Truy cập ngày 05/02/2027, từ https://minhbach.example/");
  }

  @Test
  void aCitationCarriedInThePageIsKeptAsAFile() {
    page.navigate(host.url() + "binh-phuoc/loc-ninh/chi-tieu/thu-nsnn/");
    page.locator("details.cite summary").click();
    var download = page.waitForDownload(() -> page.locator(".cite a[download$='.ris']").click());
    assertThat(download.suggestedFilename()).isEqualTo("binh-phuoc-loc-ninh-chi-tieu-thu-nsnn.ris");
    assertThat(download.path()).content().startsWith("TY  - ELEC\r\n").contains("Lộc Ninh");
  }

  @Test
  void withoutJavaScriptTheCitationHasAPlaceForTheDayAndTheRowsLinkStays() {
    try (BrowserContext plain =
        chromium
            .browser()
            .newContext(new Browser.NewContextOptions().setJavaScriptEnabled(false))) {
      Page quiet = plain.newPage();
      quiet.navigate(host.url() + REPORT);
      quiet.locator("details.cite > summary").click();
      assertThat(quiet.locator("[data-style=hanh-chinh]")).containsText("truy cập ngày ….");
      assertThat(quiet.locator(".cite button:visible")).hasCount(0);
      quiet.locator("#thu-nsnn a.anchor").click();
      assertThat(quiet.locator(":target")).hasId("thu-nsnn");
      assertThat(quiet.locator("dialog:visible")).hasCount(0);
    }
  }
}
