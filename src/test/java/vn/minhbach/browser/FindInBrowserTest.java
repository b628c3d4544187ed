package vn.minhbach.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.minhbach.DemoPortal;
import vn.minhbach.Sites;

/**
 * What a person sees of the search and does with it, over an engine of the tests ({@code
 * search/mock.js}): search boxes, suggestions, the search page and its address.
 */
class FindInBrowserTest extends PortalInBrowser {

  private BrowserContext context;
  private Page page;
  private final List<String> complaints = new ArrayList<>();

  @BeforeEach
  void open() {
    context = chromium.browser().newContext(new Browser.NewContextOptions().setLocale("vi"));
    page = context.newPage();
    page.onPageError(complaints::add);
    page.onConsoleMessage(
        message -> {
          if (message.type().equals("error")) {
            complaints.add(message.text());
          }
        });
    page.route("**/assets/search.*.js", FindInBrowserTest::mock);
  }

  @AfterEach
  void close() {
    assertThat(complaints).isEmpty();
    context.close();
  }

  private static void mock(Route route) {
    try (var engine = FindInBrowserTest.class.getResourceAsStream("/search/mock.js")) {
      route.fulfill(
          new Route.FulfillOptions()
              .setContentType("text/javascript; charset=utf-8")
              .setBody(new String(engine.readAllBytes(), StandardCharsets.UTF_8)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void openSearch(String query) {
    page.navigate(host.url() + "tim-kiem/" + query);
  }

  /** Waits until the results of {@code query} are shown. */
  private void done(String query) {
    Locator box = page.locator("[data-search-state]");
    assertThat(box).hasAttribute("data-search-query", query);
    assertThat(box).hasAttribute("data-search-state", "done");
  }

  private void addressEndsIn(String end) {
    page.waitForURL(url -> url.endsWith(end));
  }

  private Locator results() {
    return page.locator("#search-results > li");
  }

  private Locator options() {
    return page.locator(".suggestions [role=option]");
  }

  @Test
  void theKeyboardChoosesASuggestionOnAnyPage() {
    page.navigate(host.url() + "cao-bang/ha-lang/");
    Locator box = page.getByRole(AriaRole.SEARCH).getByRole(AriaRole.SEARCHBOX);
    page.keyboard().press("/");
    Locator combobox = page.locator("[role=combobox]");
    assertThat(combobox).isFocused();
    assertThat(box).hasCount(0);
    page.keyboard().type("huyện");
    assertThat(options()).hasCount(2);
    assertThat(combobox).hasAttribute("aria-expanded", "true");
    assertThat(page.getByRole(AriaRole.SEARCH).getByRole(AriaRole.STATUS)).containsText("2 gợi ý");
    assertThat(options().first().locator("mark")).hasText("Huyện");
    page.keyboard().press("ArrowDown");
    String first = options().first().getAttribute("id");
    assertThat(combobox).hasAttribute("aria-activedescendant", first);
    page.keyboard().press("End");
    assertThat(options().last()).hasAttribute("aria-selected", "true");
    page.keyboard().press("Home");
    page.keyboard().press("ArrowUp");
    assertThat(combobox).hasAttribute("aria-activedescendant", "");
    page.keyboard().press("ArrowUp");
    page.keyboard().press("Enter");
    assertThat(page).hasURL(host.url() + "lang-son/chi-lang/");
  }

  @Test
  void escapeClosesTheSuggestionsAndThenClearsTheBox() {
    page.navigate(host.url() + "bao-cao/");
    Locator box = page.locator("#top-q");
    box.fill("huyện");
    assertThat(options()).hasCount(2);
    page.keyboard().press("Escape");
    assertThat(options()).hasCount(0);
    assertThat(box).hasAttribute("aria-expanded", "false");
    assertThat(box).hasValue("huyện");
    page.keyboard().press("ArrowDown");
    assertThat(options()).hasCount(2);
    page.keyboard().press("Escape");
    page.keyboard().press("Escape");
    assertThat(box).hasValue("");
  }

  @Test
  void aSuggestionIsChosenWithTheMouse() {
    page.navigate(host.url());
    page.locator("#q").fill("chi lang");
    options().first().click();
    assertThat(page).hasURL(host.url() + "lang-son/chi-lang/");
  }

  @Test
  void anOlderAnswerNeverReplacesANewerOne() {
    page.navigate(host.url());
    page.locator("#q").fill("h");
    assertThat(options()).not().hasCount(0);
    page.evaluate("mock.wait = [new Promise(go => { mock.go = go; })]");
    page.locator("#q").fill("đoạn");
    page.waitForCondition(
        () -> (Boolean) page.evaluate("mock.calls.some(call => call.suggest === 'đoạn')"));
    page.locator("#q").fill("chi");
    assertThat(options()).hasCount(1);
    page.evaluate("mock.go()");
    page.evaluate("() => new Promise(requestAnimationFrame)");
    assertThat(options()).hasCount(1);
    assertThat(options().first()).containsText("Huyện Chi Lăng");
  }

  @Test
  void nothingIsFetchedUntilASearchBoxIsUsedAndNothingIsSaidIfThatFails() {
    List<String> fetched = new ArrayList<>();
    page.onRequest(
        request -> fetched.add(Sites.plainAssets(request.url()).replaceFirst(".*/", "")));
    page.unroute("**/assets/search.*.js");
    page.route("**/assets/search.*.js", Route::abort);
    page.navigate(host.url() + "chi-tieu/");
    assertThat(fetched).doesNotContain("search.js", "find.js");
    page.waitForRequest("**/assets/find.*.js", () -> page.locator("#top-q").focus());
    assertThat(page.locator("#top-q")).hasAttribute("role", "combobox");
    // Without suggestions the box is still a form.
    page.waitForRequest("**/assets/search.*.js", () -> page.locator("#top-q").fill("hộ nghèo"));
    page.unroute("**/assets/search.*.js");
    page.route("**/assets/search.*.js", FindInBrowserTest::mock);
    page.keyboard().press("Enter");
    addressEndsIn("/tim-kiem/?q=h%E1%BB%99+ngh%C3%A8o");
    done("hộ nghèo");
    complaints.clear();
  }

  @Test
  void theSlashGoesToTheSearchBoxButNotWhileOneTypesOrWithAModifier() {
    page.navigate(host.url() + "chi-tieu/");
    page.keyboard().press("Control+/");
    assertThat(page.locator("#top-q")).not().isFocused();
    page.locator("#loc").focus();
    page.keyboard().press("/");
    assertThat(page.locator("#loc")).hasValue("/");
    page.locator("#loc").blur();
    page.keyboard().press("/");
    assertThat(page.locator("#top-q")).isFocused();
    assertThat(page.locator("#top-q")).hasValue("");
  }

  @Test
  void everyPageHasOneSearchBox() {
    DemoPortal.pages()
        .forEach(
            (path, document) ->
                // A light page, in another site's frame, has none.
                assertThat(document.select("form[role=search] input[name=q]"))
                    .as(path)
                    .hasSize(path.contains("/nhung/") ? 0 : 1));
  }

  @Test
  void theAddressSaysWhatIsSearchedAndLeadsBackAndForward() {
    openSearch("?q=thu&loai=series");
    done("thu");
    assertThat(results()).hasCount(1);
    page.locator("#q").fill("huy");
    done("huy");
    page.locator("#q").fill("huyện");
    done("huyện");
    addressEndsIn("?q=huy%E1%BB%87n&loai=series");
    page.locator("#q").press("Enter");
    page.getByLabel("Tất cả").first().check();
    assertThat(results()).hasCount(10);
    page.selectOption("#tinh", "binh-phuoc");
    page.selectOption("#huyen", "binh-phuoc/loc-ninh");
    addressEndsIn("?q=huy%E1%BB%87n&tinh=binh-phuoc&huyen=binh-phuoc/loc-ninh");
    assertThat(results()).hasCount(3);
    page.goBack();
    page.goBack();
    addressEndsIn("?q=huy%E1%BB%87n");
    assertThat(page.locator("#tinh")).hasValue("");
    assertThat(results()).hasCount(10);
    page.goBack();
    addressEndsIn("?q=huy%E1%BB%87n&loai=series");
    // What was typed on the way to "huyện" left nothing behind.
    page.goBack();
    addressEndsIn("?q=thu&loai=series");
    done("thu");
    assertThat(page.locator("#q")).hasValue("thu");
    page.goForward();
    done("huyện");
    assertThat(page.locator("#q")).hasValue("huyện");
  }

  @Test
  void aProvinceNarrowsItsDistrictsAndTheFiltersAreRemovedAtOnce() {
    openSearch("?q=huyện&nam=2021");
    done("huyện");
    assertThat(page.locator("#nam")).hasValue("2021");
    page.selectOption("#nam", "");
    assertThat(page.locator("#huyen optgroup")).hasCount(2);
    page.selectOption("#huyen", "lang-son/chi-lang");
    assertThat(page.locator("#tinh")).hasValue("lang-son");
    page.selectOption("#tinh", "binh-phuoc");
    addressEndsIn("&tinh=binh-phuoc");
    assertThat(page.locator("#huyen option")).hasCount(2);
    page.locator("#search-filters .clear").click();
    addressEndsIn("?q=huy%E1%BB%87n");
    assertThat(page.locator("#search-filters .clear")).isHidden();
    assertThat(page.locator("#search-status")).isFocused();
  }

  @Test
  void moreResultsComeBelowAndTheFirstOfThemIsFocused() {
    openSearch("?q=thu");
    done("thu");
    assertThat(page.locator("#search-status")).hasText("25 kết quả cho “thu”");
    assertThat(results()).hasCount(10);
    page.locator("#search-more").click();
    assertThat(results()).hasCount(20);
    assertThat(results().nth(10).locator("a")).isFocused();
    addressEndsIn("?q=thu&trang=2");
    page.locator("#search-more").click();
    assertThat(results()).hasCount(25);
    assertThat(page.locator("#search-more")).isHidden();
    page.reload();
    done("thu");
    assertThat(results()).hasCount(25);
  }

  @Test
  void aResultIsOneLinkStraightToItsPlace() {
    openSearch("?q=ngân sách");
    done("ngân sách");
    for (Locator result : results().all()) {
      assertThat(result.locator("a")).hasCount(1);
    }
    Locator row = results().filter(new Locator.FilterOptions().setHasText("Phụ lục"));
    assertThat(row.locator(".kind")).hasText("Số liệu");
    assertThat(row.locator(".text mark")).hasText("ngân sách");
    row.locator("a").click();
    assertThat(page).hasURL(host.url() + "binh-phuoc/loc-ninh/2021-9-thang/#thu-nsnn");
    assertThat(page.locator(":target")).isVisible();
  }

  @Test
  void whatCannotBeLoadedIsSaidTriedAgainAndTheOldResultsStay() {
    openSearch("?q=thu");
    done("thu");
    page.evaluate("mock.fail = true");
    page.locator("#q").fill("huyện");
    Locator box = page.locator("[data-search-state]");
    assertThat(box).hasAttribute("data-search-state", "error");
    assertThat(box).hasAttribute("data-search-query", "thu");
    assertThat(page.getByRole(AriaRole.ALERT)).containsText("Chưa tải được dữ liệu tìm kiếm");
    assertThat(page.getByRole(AriaRole.ALERT)).containsText("“thu”");
    assertThat(results()).hasCount(10);
    page.evaluate("mock.fail = false");
    page.getByText("Thử lại").click();
    done("huyện");
    assertThat(page.getByRole(AriaRole.ALERT)).hasCount(0);
    page.evaluate("mock.fail = true");
    page.locator("#q").fill("lộc");
    assertThat(box).hasAttribute("data-search-state", "error");
    page.evaluate("mock.fail = false; dispatchEvent(new Event('online'))");
    done("lộc");
  }

  @Test
  void anEngineThatDidNotComeIsFetchedAgain() {
    page.unroute("**/assets/search.*.js");
    page.route("**/assets/search.*.js", Route::abort);
    openSearch("?q=thu");
    assertThat(page.locator("[data-search-state]")).hasAttribute("data-search-state", "error");
    assertThat(page.locator("#theo-dia-phuong")).isVisible();
    page.unroute("**/assets/search.*.js");
    page.route("**/assets/search.*.js", FindInBrowserTest::mock);
    page.getByText("Thử lại").click();
    done("thu");
    complaints.clear();
  }

  @Test
  void whileASlowAnswerIsOnItsWayThePageSaysSoAndKeepsTheOldResults() {
    page.clock().install();
    openSearch("?q=thu");
    done("thu");
    page.evaluate("mock.wait = [new Promise(go => { mock.go = go; })]");
    page.locator("#nam").selectOption("2021");
    Locator box = page.locator("[data-search-state]");
    assertThat(box).hasAttribute("aria-busy", "true");
    assertThat(results()).hasCount(10);
    page.clock().runFor(400);
    assertThat(page.locator("#search-status")).hasText("Đang tìm…");
    page.clock().runFor(5000);
    assertThat(page.locator("#search-status")).hasText("Mạng chậm, vẫn đang tải…");
    page.evaluate("mock.go()");
    assertThat(box).hasAttribute("aria-busy", "false");
    assertThat(results()).hasCount(3);
  }

  @Test
  void whatIsTypedStaysText() {
    String attack = "<img src=x onerror=\"document.title='taken'\">";
    openSearch("?q=" + attack.replace(" ", "+").replace("\"", "%22"));
    done(attack);
    assertThat(page.locator("#q")).hasValue(attack);
    assertThat(page.locator("#search-status")).hasText("Không có kết quả cho “" + attack + "”");
    assertThat(page.locator("main img")).hasCount(0);
    assertThat(page).hasTitle(Pattern.compile("<img src=x .*Tìm kiếm.*"));
    assertThat(page.locator("#search-none")).isVisible();
    assertThat(page.locator("#theo-linh-vuc")).isVisible();
    openSearch("?q=thu&tinh=" + attack.replace("\"", "%22") + "&loai=" + attack + "&trang=x");
    done("thu");
    assertThat(page.locator("main img")).hasCount(0);
  }

  @Test
  void whatWasMeantIsOneClickAway() {
    openSearch("?q=loc+nin");
    done("loc nin");
    page.locator("#search-meant a").click();
    done("lộc ninh");
    addressEndsIn("?q=l%E1%BB%99c+ninh");
  }

  @Test
  void anEmptySearchShowsExamplesAndWhereToBrowse() {
    openSearch("");
    assertThat(page.locator("[data-search-state]")).hasAttribute("data-search-state", "idle");
    page.locator(".examples a").last().click();
    addressEndsIn("/tim-kiem/?q=tan%20hong");
    done("tan hong");
    page.locator("#q").fill("");
    assertThat(page.locator("[data-search-state]")).hasAttribute("data-search-state", "idle");
    assertThat(page.locator("#theo-dia-phuong")).isVisible();
    assertThat(results()).hasCount(0);
  }

  @Test
  void withoutJavaScriptTheSearchPageLeadsOn() {
    try (BrowserContext plain =
        chromium
            .browser()
            .newContext(new Browser.NewContextOptions().setJavaScriptEnabled(false))) {
      Page quiet = plain.newPage();
      quiet.navigate(host.url() + "chi-tieu/");
      quiet.locator("#top-q").fill("lộc ninh");
      quiet.locator("#top-q").press("Enter");
      assertThat(quiet).hasURL(host.url() + "tim-kiem/?q=l%E1%BB%99c+ninh");
      assertThat(quiet.locator("noscript .notice")).isVisible();
      assertThat(quiet.locator("#search-filters")).isHidden();
      assertThat(quiet.locator("#chu-l + ul")).containsText("Huyện Lộc Ninh tỉnh Bình Phước");
      quiet.getByText("Ngân sách", new Page.GetByTextOptions().setExact(true)).click();
      assertThat(quiet).hasURL(host.url() + "chi-tieu/#ngan-sach");
    }
  }

  @Test
  void everythingWorksFromADiskToo() {
    page.navigate(DemoPortal.SITE.resolve("chi-tieu/index.html").toUri().toString());
    page.locator("#top-q").fill("chi");
    options().first().click();
    assertThat(page.locator("h1")).hasText("Huyện Chi Lăng");
    page.locator("#top-q").fill("thu");
    page.locator("#top-q").press("Enter");
    done("thu");
    page.selectOption("#nam", "2021");
    addressEndsIn("/tim-kiem/index.html?q=thu&nam=2021");
    assertThat(results()).hasCount(3);
    page.goBack();
    addressEndsIn("/tim-kiem/index.html?q=thu");
    assertThat(results()).hasCount(10);
    results().nth(1).locator("a").click();
    assertThat(page.locator(":target")).isVisible();
  }

  @Test
  void theShortcutCanBeTurnedOffAndStaysOff() {
    page.navigate(host.url() + "tim-kiem/");
    page.locator("#phim-tat").uncheck();

    page.navigate(host.url() + "bao-cao/");
    page.keyboard().press("/");
    assertThat(page.locator("#top-q")).not().isFocused();

    page.navigate(host.url() + "tim-kiem/");
    assertThat(page.locator("#phim-tat")).not().isChecked();
    page.locator("#phim-tat").check();
    page.navigate(host.url() + "bao-cao/");
    page.keyboard().press("/");
    assertThat(page.locator("#top-q")).isFocused();
  }
}
