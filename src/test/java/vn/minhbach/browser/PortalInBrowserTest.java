package vn.minhbach.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.minhbach.DemoPortal;

/** What a visitor's browser does with the portal: from a host's sub-path and from a disk. */
class PortalInBrowserTest extends PortalInBrowser {

  private BrowserContext context;
  private Page page;
  private final List<String> complaints = new ArrayList<>();

  @BeforeEach
  void open() {
    context = chromium.browser().newContext();
    page = context.newPage();
    page.onConsoleMessage(
        message -> {
          if (message.type().equals("error")) {
            complaints.add(message.text());
          }
        });
    page.onPageError(complaints::add);
    page.onRequest(
        request -> {
          if (!request.url().startsWith(host.url()) && !request.url().startsWith("file:")) {
            complaints.add("asked " + request.url());
          }
        });
  }

  @AfterEach
  void close() {
    assertThat(complaints).isEmpty();
    context.close();
  }

  private static String disk() {
    return DemoPortal.SITE.resolve("index.html").toUri().toString();
  }

  @Test
  void aCitizenGoesFromTheHomePageToTheSentenceThatStatesAFigureOnAHost() {
    walkToASentence(host.url());
  }

  @Test
  void aCitizenGoesFromTheHomePageToTheSentenceThatStatesAFigureFromADisk() {
    walkToASentence(disk());
  }

  @Test
  void theOtherLanguageKeepsThePlaceOnAHost() {
    changesLanguage(host.url() + "binh-phuoc/loc-ninh/2021-9-thang/");
  }

  @Test
  void theOtherLanguageKeepsThePlaceFromADisk() {
    changesLanguage(disk().replace("index.html", "binh-phuoc/loc-ninh/2021-9-thang/index.html"));
  }

  private void changesLanguage(String report) {
    page.navigate(report + "#phan-so-lieu");
    page.locator("header").getByText("English").click();
    assertThat(page).hasURL(Pattern.compile(".*/en/binh-phuoc/.*#phan-so-lieu"));
    assertThat(page.locator("#phan-so-lieu")).hasText("Figures in the report");
    page.locator("header").getByText("Tiếng Việt").click();
    assertThat(page.locator("#phan-so-lieu")).hasText("Số liệu trong báo cáo");
  }

  @Test
  void aSearchInEnglishFindsWhatIsCalledSoAndKeepsItsQuestionInTheOtherLanguage() {
    page.navigate(host.url() + "en/tim-kiem/?q=budget+revenue+loc+ninh");
    Locator first = page.locator("#search-results h2 a").first();
    assertThat(first).containsText("budget revenue");
    assertThat(page.locator("#search-status"))
        .containsText("Results for “budget revenue loc ninh”");
    page.locator("header").getByText("Tiếng Việt").click();
    assertThat(page.locator("input[name=q]")).hasValue("budget revenue loc ninh");
    page.goBack();
    first.click();
    assertThat(page).hasURL(Pattern.compile(".*/a/b/en/.*"));
  }

  @Test
  void aCitationInEnglishBearsTheDayOfAccessInEnglish() {
    page.navigate(host.url() + "en/binh-phuoc/loc-ninh/chi-tieu/thu-nsnn/");
    page.locator("#trich-dan > summary").click();
    assertThat(page.locator("[data-style=apa]"))
        .containsText(Pattern.compile("Retrieved \\d{1,2} [A-Z][a-z]+ \\d{4}, from https"));
  }

  private void walkToASentence(String home) {
    page.navigate(home);
    page.locator("main").getByText("Huyện Chi Lăng").first().click();
    assertThat(page.locator("h1")).hasText("Huyện Chi Lăng");
    page.locator("main table a", new Page.LocatorOptions().setHasText("Giải ngân vốn đầu tư công"))
        .first()
        .click();
    assertThat(page.locator("h1")).hasText("Giải ngân vốn đầu tư công");
    page.locator(".statement .source a").first().click();
    Locator target = page.locator(":target");
    assertThat(target).isVisible();
    assertThat(target).containsText("60.746/135.188 triệu đồng");
  }

  @Test
  void aMarkBesideAFigureLeadsToTheComputationAndFromThereToEveryPlace() {
    page.navigate(host.url() + "binh-phuoc/loc-ninh/");
    page.locator("#phan-chi-tieu-chinh ~ .tablebox tr")
        .filter(new Locator.FilterOptions().setHasText("Thu ngân sách nhà nước"))
        .locator("a.differs")
        .click();
    assertThat(page.locator(".computation"))
        .containsText("434,896 tỷ đồng ÷ 484 tỷ đồng × 100 = 89,9%");
    assertThat(page.locator("p[lang=en]")).containsText("The report prints 92%");
    page.locator(".evidence a.value").first().click();
    assertThat(page.locator(":target")).containsText("92");
  }

  @Test
  void aTableIsSortedByItsFiguresAndBackAgain() {
    page.navigate(host.url() + "binh-phuoc/loc-ninh/2021-9-thang/");
    Locator table = page.locator("table#bang-phu-luc");
    Locator first = table.locator("tbody tr").first();
    assertThat(first).containsText("Cơ cấu kinh tế");
    Locator button =
        table.locator("thead button", new Locator.LocatorOptions().setHasText("Thực hiện 9 tháng"));
    button.click();
    button.click();
    assertThat(first).containsText("3.291");
    button.click();
    assertThat(first).containsText("Cơ cấu kinh tế");
  }

  @Test
  void aTableIsFilteredWithOrWithoutTones() {
    page.navigate(host.url() + "binh-phuoc/loc-ninh/2021-9-thang/");
    Locator rows = page.locator("table#bang-phu-luc tbody tr:visible");
    page.locator(".tools input").first().fill("bao hiem y te");
    assertThat(rows).hasCount(1);
    assertThat(rows.first()).containsText("Tỉ lệ bao phủ bảo hiểm y tế");
  }

  @Test
  void everythingIsThereWithoutJavaScript() {
    try (BrowserContext plain =
        chromium
            .browser()
            .newContext(
                new com.microsoft.playwright.Browser.NewContextOptions()
                    .setJavaScriptEnabled(false))) {
      Page quiet = plain.newPage();
      quiet.navigate(host.url() + "binh-phuoc/loc-ninh/2021-9-thang/");
      assertThat(quiet.locator("table#bang-phu-luc tbody tr:visible")).hasCount(30);
      quiet.locator("sup.mark a").first().click();
      assertThat(quiet.locator("#fn-1")).isVisible();
      quiet.navigate(host.url() + "bao-cao/");
      assertThat(quiet.locator("main li:visible")).not().hasCount(0);
    }
  }

  @Test
  void anUnknownAddressShowsTheErrorPage() {
    page.navigate(host.url() + "khong/co/trang/nay/");
    assertThat(page).hasTitle(Pattern.compile("Không có trang này.*"));
    // The host answers the style sheet's root-absolute address, and this one, with 404.
    complaints.clear();
  }
}
