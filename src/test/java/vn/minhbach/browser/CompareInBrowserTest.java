package vn.minhbach.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.minhbach.DemoPortal;
import vn.minhbach.Portal;
import vn.minhbach.Sites;

/** A citizen sets districts side by side and gives the table away. */
class CompareInBrowserTest extends PortalInBrowser {

  private static final String ALL =
      "?khu-vuc=binh-phuoc/loc-ninh,cao-bang/ha-lang,dong-thap/tan-hong,lang-son/chi-lang";
  private static final String TWO = "?khu-vuc=binh-phuoc/loc-ninh,dong-thap/tan-hong";

  private BrowserContext context;
  private Page page;
  private final List<String> complaints = new ArrayList<>();

  @BeforeEach
  void open() {
    context = chromium.browser().newContext(readingTheClipboard());
    page = context.newPage();
    page.onPageError(complaints::add);
  }

  @AfterEach
  void close() {
    assertThat(complaints).isEmpty();
    context.close();
  }

  private void compare(String query) {
    page.navigate(host.url() + "so-sanh/" + query);
  }

  private Locator table() {
    return page.locator("table.compared");
  }

  private Locator status() {
    return page.locator("#da-chon");
  }

  private Locator error() {
    return page.locator("#loi");
  }

  private Locator box(String name) {
    return page.getByLabel(Pattern.compile("^" + name));
  }

  private Locator row(String indicator) {
    return table().locator("tr").filter(new Locator.FilterOptions().setHasText(indicator));
  }

  private String markup() {
    return ((String) table().evaluate("table => table.innerHTML"))
        .replaceAll(">\\s+<", "><")
        .strip();
  }

  @Test
  void theScriptSaysOfAllAreasWhatTheProgramSaid() {
    compare("");
    String first = markup();
    assertThat(first).contains("434,896").contains("Không so sánh được");
    compare(ALL);
    assertThat(status()).hasText("Đang so sánh 4 địa phương theo 30 chỉ tiêu.");
    assertThat(markup()).isEqualTo(first);
  }

  @Test
  void choicesStandInTheAddressAndComeBackWithIt() {
    page.navigate(host.url() + "binh-phuoc/loc-ninh/");
    page.locator("main a", new Page.LocatorOptions().setHasText("So sánh với địa phương khác"))
        .click();
    assertThat(status()).hasText("Hãy chọn ít nhất hai địa phương để so sánh.");
    assertThat(table()).isHidden();
    box("Huyện Tân Hồng").check();
    assertThat(table().locator("thead th")).hasCount(4);
    page.locator("summary", new Page.LocatorOptions().setHasText("Chỉ tiêu")).click();
    box("Tỷ lệ bao phủ bảo hiểm y tế").check();
    assertThat(status()).hasText("Đang so sánh 2 địa phương theo 1 chỉ tiêu.");
    assertThat(page).hasURL(host.url() + "so-sanh/" + TWO + "&chi-tieu=bao-phu-bhyt");

    page.locator("#chep").click();
    assertThat(page.locator(".toast")).hasText("Đã sao chép liên kết");
    assertThat((String) page.evaluate("() => navigator.clipboard.readText()"))
        .isEqualTo("https://minhbach.example/so-sanh/" + TWO + "&chi-tieu=bao-phu-bhyt");

    row("bảo hiểm y tế").locator("a", new Locator.LocatorOptions().setHasText("96%")).click();
    assertThat(page.locator(":target")).containsText("96%");
    page.goBack();
    assertThat(status()).hasText("Đang so sánh 2 địa phương theo 1 chỉ tiêu.");
    assertThat(row("bảo hiểm y tế")).containsText("số liệu thuộc các kỳ khác nhau");
    page.goBack();
    assertThat(page).hasURL(host.url() + "binh-phuoc/loc-ninh/");
  }

  @Test
  void anIndicatorsPageLeadsToItsComparison() {
    page.navigate(host.url() + "chi-tieu/thu-nsnn/");
    page.locator("main a", new Page.LocatorOptions().setHasText("So sánh các địa phương")).click();
    assertThat(status()).hasText("Đang so sánh 4 địa phương theo 1 chỉ tiêu.");
    assertThat(table().locator("a.differs")).hasCount(1);
  }

  @Test
  void itWorksFromADisk() {
    page.navigate(DemoPortal.SITE.resolve("so-sanh/index.html").toUri() + TWO);
    assertThat(status()).containsText("2 địa phương");
    table().locator("thead a").first().click();
    assertThat(page.locator("h1")).hasText("Huyện Lộc Ninh");
  }

  @Test
  void moreAreasThanFitAreRefusedInWords() {
    compare(TWO);
    assertThat(status()).containsText("2 địa phương");
    page.locator("#ket-qua").evaluate("result => { result.dataset.most = 2; }");
    box("Huyện Chi Lăng").click();
    assertThat(error()).containsText("nhiều nhất 6 địa phương");
    assertThat(box("Huyện Chi Lăng")).not().isChecked();
    assertThat(table().locator("thead th")).hasCount(4);
    box("Huyện Tân Hồng").uncheck();
    assertThat(error()).isEmpty();
  }

  @Test
  void aMistypedNameIsNamed() {
    compare("?khu-vuc=binh-phuoc/loc-ninh,dong-thap/tan-hong,binh-phuoc/loc-nin");
    assertThat(error()).containsText("binh-phuoc/loc-nin.");
    assertThat(table().locator("thead th")).hasCount(4);
  }

  @Test
  void figuresThatDoNotArriveAreSaidAndCanBeAskedForAgain() {
    page.route("**/tan-hong.js", Route::abort);
    compare(TWO);
    assertThat(error()).containsText("Chưa tải được số liệu của Huyện Tân Hồng.");
    assertThat(table()).isHidden();
    page.unroute("**/tan-hong.js");
    box("Huyện Tân Hồng").uncheck();
    box("Huyện Tân Hồng").check();
    assertThat(table()).isVisible();
    assertThat(error()).isEmpty();
  }

  @Test
  void everyTargetIsLargeEnoughOnAPhoneAndNothingIsWiderThanIt() {
    page.setViewportSize(360, 800);
    compare(TWO);
    assertThat(table()).isVisible();
    page.locator("summary", new Page.LocatorOptions().setHasText("Chỉ tiêu")).click();
    for (Locator target : page.locator(".choices label, .choose summary, #chon button").all()) {
      assertThat(target.boundingBox().height).as("%s", target).isGreaterThanOrEqualTo(44);
    }
    assertThat((int) page.evaluate("() => document.documentElement.scrollWidth"))
        .isLessThanOrEqualTo(360);
  }

  @Test
  void withoutJavaScriptTheTableIsWhole() {
    try (BrowserContext plain =
        chromium
            .browser()
            .newContext(new Browser.NewContextOptions().setJavaScriptEnabled(false))) {
      Page quiet = plain.newPage();
      quiet.navigate(host.url() + "so-sanh/" + TWO);
      assertThat(quiet.locator("table.compared thead th")).hasCount(6);
      assertThat(quiet.locator("#chon")).isHidden();
      quiet.locator("table.compared a", new Page.LocatorOptions().setHasText("76,876")).click();
      assertThat(quiet.locator(":target")).containsText("76,876");
    }
  }

  @Test
  void whatCanBeComparedIsComparedAmongThoseChosen(@TempDir Path folder) throws IOException {
    Path site = folder.resolve("site");
    new Portal(Sites.VALID.resolve("ranking/content"), Sites.TODAY)
        .build(site, Portal.Extent.ALL, Sites.SILENT);
    try (StaticHost ranked = new StaticHost(site, "/")) {
      String root = ranked.url() + "so-sanh/?khu-vuc=an-giang/binh-an,an-giang/";
      page.navigate(root + "yen-binh,an-giang/vinh-an");
      assertThat(row("bao phủ")).containsText("Cao nhất: Huyện Vĩnh An, Huyện Yên Bình.");
      assertThat(row("hộ nghèo")).containsText("Thấp nhất: Huyện Yên Bình.");
      assertThat(row("Dân số")).containsText("cao hay thấp không có nghĩa là tốt hơn");
      assertThat(row("Dân số").locator(".best")).hasCount(0);
      assertThat(row("việc làm").locator("li"))
          .containsText(
              new String[] {
                "không định nghĩa", "đơn vị khác nhau", "cùng một nơi giao", "số gần đúng"
              });
      page.navigate(root + "vinh-an");
      assertThat(row("bao phủ").locator(".best")).containsText("93,0%");
      assertThat(row("hộ nghèo")).containsText("Thấp nhất: Huyện Bình An.");
      assertThat(row("việc làm").locator("li")).hasCount(2);
    }
  }
}
