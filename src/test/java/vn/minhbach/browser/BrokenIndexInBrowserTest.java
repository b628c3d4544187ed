package vn.minhbach.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.LoadState;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * A file of the index that is damaged, missing or late: the page says so and goes on when it can.
 */
class BrokenIndexInBrowserTest extends PortalInBrowser {

  private static final String TERMS = "**/assets/search/t/**";
  private static final String START = "**/assets/search/start.js*";
  private static final String PASSAGES = "**/assets/search/p/**";

  private BrowserContext context;
  private Page page;

  @BeforeEach
  void open() {
    context = chromium.browser().newContext();
    page = context.newPage();
  }

  @AfterEach
  void close() {
    context.close();
  }

  @Test
  void aMissingFileIsSaidAndAskedForAgain() {
    for (String file : List.of(START, TERMS, PASSAGES)) {
      page.route(file, route -> route.fulfill(new Route.FulfillOptions().setStatus(404)));
      ask("lộc ninh");
      assertFailed();

      page.unroute(file);
      page.locator("#search-failed button").click();
      assertFound("Huyện Lộc Ninh");
    }
  }

  @Test
  void aDamagedFileIsSaidAndAskedForAgain() {
    List<Function<String, String>> damages = new ArrayList<>();
    damages.add(text -> text.substring(0, text.length() / 2));
    damages.add(text -> text.substring(0, 60) + "AAAA" + text.substring(64));
    damages.add(text -> text.replaceFirst("\",\"", "\",\"!"));
    damages.add(text -> "<!DOCTYPE html><title>404</title>");
    damages.add(text -> "");
    for (Function<String, String> damage : damages) {
      page.route(TERMS, route -> damaged(route, damage));
      ask("lộc ninh");
      assertFailed();

      page.unroute(TERMS);
      page.locator("#search-failed button").click();
      assertFound("Huyện Lộc Ninh");
    }
  }

  @Test
  void aFileOfAnotherEditionIsReadAnew() {
    // A start file that stayed in a cache while the portal was published anew.
    page.route(
        START,
        route -> {
          if (route.request().url().contains("?")) {
            route.resume();
          } else {
            damaged(route, text -> otherGeneration());
          }
        });
    ask("lộc ninh");
    assertFound("Huyện Lộc Ninh");
  }

  /** The start file of a portal with nothing in it. */
  private static String otherGeneration() {
    return "minhbachIndex(\"start\",\""
        + Packed.base64(
            "{\"generation\":1,\"kinds\":[0,0,0,0,0],\"places\":[],\"place\":[],\"year\":[],"
                + "\"themes\":[],\"tree\":\"AA==\"}")
        + "\")";
  }

  @Test
  void whatIsShownStaysWhileTheNetworkIsAway() {
    ask("lộc ninh");
    assertFound("Huyện Lộc Ninh");

    context.setOffline(true);
    page.locator("main input[name=q]").fill("hạ lang");
    page.keyboard().press("Enter");
    assertFailed();
    assertThat(page.locator("#search-results > li").first()).containsText("Lộc Ninh");

    context.setOffline(false);
    assertFound("Huyện Hạ Lang");
  }

  @Test
  void aPageThatWasOpenedWithoutNetworkWorksWhenThereIsOne() {
    page.navigate(host.url() + "tim-kiem/");
    page.waitForLoadState(LoadState.NETWORKIDLE);
    context.setOffline(true);
    page.locator("main input[name=q]").fill("hạ lang");
    assertFailed();

    context.setOffline(false);
    assertFound("Huyện Hạ Lang");
  }

  @Test
  void onASlowNetworkThePageSaysThatItIsLoading() {
    List<Route> held = new ArrayList<>();
    page.clock().install();
    page.route(TERMS, held::add);
    page.navigate(host.url() + "tim-kiem/?q=l%E1%BB%99c%20ninh");
    page.waitForCondition(() -> !held.isEmpty());
    assertThat(page.locator("#search")).hasAttribute("data-search-state", "loading");
    page.clock().fastForward(5_000);
    assertThat(page.locator("#search-status")).containsText("Mạng chậm");

    page.unroute(TERMS);
    held.forEach(Route::resume);
    assertFound("Huyện Lộc Ninh");
  }

  @Test
  void aBrowserThatCannotUnpackLoadsWhatDoes() {
    page.addInitScript("delete window.DecompressionStream");
    ask("434,896");
    assertFound("Thu ngân sách nhà nước trên địa bàn");
  }

  private static void damaged(Route route, Function<String, String> damage) {
    route.fulfill(
        new Route.FulfillOptions()
            .setContentType("text/javascript")
            .setBody(damage.apply(route.fetch().text())));
  }

  private void ask(String query) {
    page.navigate(host.url() + "tim-kiem/?q=" + query.replace(" ", "%20"));
  }

  private void assertFailed() {
    assertThat(page.locator("#search")).hasAttribute("data-search-state", "error");
    assertThat(page.locator("#search-failed")).containsText("Chưa tải được dữ liệu tìm kiếm");
  }

  private void assertFound(String title) {
    assertThat(page.locator("#search")).hasAttribute("data-search-state", "done");
    assertThat(page.locator("#search-results a").first()).hasText(title);
  }
}
