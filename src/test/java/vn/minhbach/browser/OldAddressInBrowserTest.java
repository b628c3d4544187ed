package vn.minhbach.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.minhbach.Portal;
import vn.minhbach.Sites;

/** Who opens an old address on a host without redirects is led to the new one. */
class OldAddressInBrowserTest {

  @TempDir static Path temporary;

  private static Chromium chromium;
  private static StaticHost host;

  @BeforeAll
  static void start() throws IOException {
    chromium = Chromium.shared();
    Path site = temporary.resolve("site");
    new Portal(Sites.VALID.resolve("redirects/content"), Sites.TODAY)
        .build(site, Portal.Extent.ALL, Sites.SILENT);
    host = new StaticHost(site, "/a/b/");
  }

  @AfterAll
  static void stop() {
    if (host != null) {
      host.close();
    }
    if (chromium != null) {
      chromium.leave();
    }
  }

  @Test
  void toThePlaceInThePageThatWasAskedFor() {
    try (BrowserContext context = chromium.browser().newContext()) {
      Page page = context.newPage();
      page.navigate(host.url() + "chau-doc/2024/?a=1#main");
      page.waitForURL(host.url() + "an-giang/binh-an/2024/?a=1#main");
      assertThat(page.locator("h1").textContent()).contains("Báo cáo năm 2024");
      // The old address is not a step back that leads on again.
      assertThat(page.evaluate("history.length")).isEqualTo(2);
    }
  }

  @Test
  void withoutJavaScript() {
    Browser.NewContextOptions plain = new Browser.NewContextOptions().setJavaScriptEnabled(false);
    try (BrowserContext context = chromium.browser().newContext(plain)) {
      Page page = context.newPage();
      page.navigate(host.url() + "chau-doc/2024/");
      page.waitForURL(host.url() + "an-giang/binh-an/2024/");
      assertThat(page.locator("h1").textContent()).contains("Báo cáo năm 2024");
    }
  }

  @Test
  void fromADisk() {
    try (BrowserContext context = chromium.browser().newContext()) {
      Page page = context.newPage();
      String site = temporary.resolve("site").toUri().toString();
      page.navigate(site + "an-giang/binh-an/bao-cao-cu/index.html");
      page.waitForURL(site + "an-giang/binh-an/2024/index.html");
      assertThat(page.locator("h1").textContent()).contains("Báo cáo năm 2024");
    }
  }
}
