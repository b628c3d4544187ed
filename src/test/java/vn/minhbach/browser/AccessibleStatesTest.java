package vn.minhbach.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Axe finds nothing in what readers open, choose or type. */
class AccessibleStatesTest extends PortalInBrowser {

  @ParameterizedTest
  @ValueSource(ints = {360, 1280})
  void axeFindsNothingInWhatIsOpenedChosenOrTyped(int width) {
    Map<String, Consumer<Page>> states = new LinkedHashMap<>();
    states.put("", AccessibleStatesTest::suggestions);
    states.put("tim-kiem/?q=thu%20ng%C3%A2n%20s%C3%A1ch", AccessibleStatesTest::filters);
    states.put("cao-bang/ha-lang/2021-6-thang/", page -> opened(page, "sup.mark a", ".pop"));
    states.put("lang-son/chi-lang/2024-07-08/", AccessibleStatesTest::preview);
    states.put(
        "dong-thap/tan-hong/2021/", page -> opened(page, ".extracted a.cell", "dialog.citemenu"));
    states.put("so-sanh/", page -> page.locator("#chon [type=checkbox]:visible").first().uncheck());
    states.put("bao-cao/", page -> page.locator("#loc-year").selectOption("2021"));
    Set<String> findings = new TreeSet<>();
    try (BrowserContext context = chromium.browser().newContext(Axe.options(width, 800))) {
      Page page = context.newPage();
      for (String language : List.of("", "en/")) {
        states.forEach(
            (address, state) -> {
              page.navigate(host.url() + language + address);
              state.accept(page);
              Axe.thin(page);
              Axe.byDayAndNight(page)
                  .forEach(what -> findings.add(language + address + ": " + what));
            });
      }
    }
    assertThat(findings).isEmpty();
  }

  private static void suggestions(Page page) {
    page.locator("#q").fill("loc");
    assertThat(page.locator(".suggestions [role=option]").first()).isVisible();
  }

  private static void filters(Page page) {
    assertThat(page.locator("#search-results > li").first()).isVisible();
    page.locator(".sift").evaluate("filters => filters.open = true");
    page.locator("#nam").selectOption("2021");
    assertThat(page.locator("#search")).hasAttribute("data-search-state", "done");
  }

  private static void preview(Page page) {
    page.locator("a.bound").first().focus();
    assertThat(page.locator(".pop")).isVisible();
  }

  private static void opened(Page page, String what, String shown) {
    page.locator(what).first().press("Enter");
    assertThat(page.locator(shown)).isVisible();
  }
}
