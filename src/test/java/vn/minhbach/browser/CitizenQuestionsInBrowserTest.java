package vn.minhbach.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Five questions of citizens, each answered within two clicks or one search from the home page, on
 * a phone.
 *
 * <p>A search is typing and sending words; opening one of its results is a click.
 */
class CitizenQuestionsInBrowserTest extends PortalInBrowser {

  private BrowserContext context;
  private Page page;
  private int clicks;
  private int searches;

  @BeforeEach
  void open() {
    context = chromium.browser().newContext();
    page = context.newPage();
    page.setViewportSize(360, 740);
    page.navigate(host.url());
  }

  @AfterEach
  void close() {
    assertThat(searches == 0 ? clicks <= 2 : searches == 1 && clicks <= 1)
        .as("%d clicks and %d searches", clicks, searches)
        .isTrue();
    context.close();
  }

  private void click(Locator link) {
    link.click();
    clicks++;
  }

  /** A link of the page's main part. */
  private Locator link(String text) {
    return page.locator("main a:visible", new Page.LocatorOptions().setHasText(text)).first();
  }

  private void search(String words) {
    page.getByRole(AriaRole.SEARCH).getByRole(AriaRole.SEARCHBOX).fill(words);
    page.keyboard().press("Enter");
    searches++;
    assertThat(page.locator("[data-search-state]")).hasAttribute("data-search-state", "done");
  }

  private Locator results() {
    return page.locator("#search-results > li");
  }

  @Test
  void didLocNinhMeetItsJobsTarget() {
    search("giải quyết việc làm Lộc Ninh");
    assertThat(results().first()).containsText("Huyện Lộc Ninh");
    assertThat(results().first()).containsText("Kế hoạch: 5.600 Lao động; Kết quả: 3.291 Lao động");
    assertThat(results().first()).containsText("Đánh giá: Không đạt");
  }

  @Test
  void theJobsTargetStandsOnThePageOfTheDistrictToo() {
    click(link("Huyện Lộc Ninh"));
    assertThat(page.locator("#ke-hoach-not-met"))
        .containsText("Số lao động được giải quyết việc làm");
    assertThat(page.locator("#ke-hoach-not-met .result").first()).hasText("3.291 Lao động");
  }

  @Test
  void howMuchOfChiLangsInvestmentMoneyWasSpentByJune2024AndOnWhat() {
    click(link("Huyện Chi Lăng"));
    click(link("Giải ngân vốn đầu tư công"));
    Locator whole = page.locator(".statement").filter(hasNot(".breakdown"));
    assertThat(whole).containsText("Từ đầu năm đến 30/6/2024");
    assertThat(whole.locator(".m-actual")).containsText("60.746 triệu đồng");
    assertThat(whole.locator(".m-target")).containsText("135.188 triệu đồng");
    assertThat(whole.locator(".m-of_plan")).containsText("44%");
    Locator parts = page.locator(".statement").filter(has(".breakdown"));
    assertThat(
            parts.filter(
                new Locator.FilterOptions()
                    .setHasText("vùng đồng bào dân tộc thiểu số và miền núi")))
        .containsText("19.982 triệu đồng");
  }

  @Test
  void whichDistrictHadTheBestHealthInsuranceCoverageIn2021AndCanTheyBeCompared() {
    click(link("So sánh các địa phương"));
    Locator row =
        page.locator("table.compared tr")
            .filter(new Locator.FilterOptions().setHasText("Tỷ lệ bao phủ bảo hiểm y tế"));
    assertThat(row.locator("[data-label='Huyện Lộc Ninh']")).containsText("78%");
    assertThat(row.locator("[data-label='Huyện Lộc Ninh']")).containsText("9 tháng đầu năm 2021");
    assertThat(row.locator("[data-label='Huyện Tân Hồng']")).containsText("96%");
    assertThat(row.locator("[data-label='Huyện Tân Hồng']")).containsText("Năm 2021");
    assertThat(row.locator("[data-label='Huyện Chi Lăng']")).containsText("Không nêu");
    assertThat(row.locator("[data-label='So sánh được không?']"))
        .containsText("Không so sánh được:");
    assertThat(row.locator("li")).hasText("số liệu thuộc các kỳ khác nhau");
  }

  @Test
  void whatDidTanHongNotGetDone() {
    search("Tân Hồng hạn chế");
    click(results().first().locator("a"));
    assertThat(page.locator("h1")).containsText("Báo cáo kết quả thực hiện");
    assertThat(page.locator(":target")).containsText("Hạn chế, nguyên nhân");
    assertThat(page.locator(":target")).isInViewport();
    assertThat(page.locator(":target ~ p").first()).isVisible();
  }

  @Test
  void whereDoesThisNumberComeFrom() {
    click(link("Huyện Lộc Ninh"));
    click(link("Tỷ lệ bao phủ bảo hiểm y tế"));
    Locator statement = page.locator(".statement").first();
    assertThat(statement).containsText("78%");
    Locator source = statement.locator(".source");
    assertThat(source).containsText("Nêu trong bảng của báo cáo");
    assertThat(source)
        .containsText(
            "Báo cáo tình hình thực hiện nhiệm vụ 9 tháng; phương hướng nhiệm vụ 3 tháng cuối năm"
                + " 2021");
    assertThat(source.locator("a")).hasAttribute("href", "../../2021-9-thang/#bao-phu-bhyt");
  }

  private Locator.FilterOptions has(String selector) {
    return new Locator.FilterOptions().setHas(page.locator(selector));
  }

  private Locator.FilterOptions hasNot(String selector) {
    return new Locator.FilterOptions().setHasNot(page.locator(selector));
  }
}
