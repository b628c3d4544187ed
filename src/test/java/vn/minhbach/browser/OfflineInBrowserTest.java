package vn.minhbach.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.minhbach.Portal;
import vn.minhbach.Sites;

/** Where the portal wants it, pages that were read are there without a network, and say so. */
class OfflineInBrowserTest {

  private static final String KEPT = "Bạn đang đọc bản đã lưu trên máy";
  private static final String CONTROLLED = "() => navigator.serviceWorker.controller !== null";
  private static final String REPORTS_KEPT =
      "() => caches.match(location.href).then(kept => Boolean(kept))";

  @TempDir Path temporary;

  private Chromium chromium;
  private BrowserContext context;
  private Path content;
  private Path site;
  private StaticHost host;

  @BeforeEach
  void publish() throws IOException {
    chromium = Chromium.shared();
    content = temporary.resolve("content");
    site = temporary.resolve("site");
    Sites.copy(Sites.BASE, content);
    String settings = Files.readString(content.resolve("portal.yaml"));
    Files.writeString(content.resolve("portal.yaml"), settings + "offline: true\n");
    new Portal(content, Sites.TODAY).build(site, Portal.Extent.ALL, Sites.SILENT);
    host = new StaticHost(site, "/a/b/");
    context = chromium.browser().newContext();
  }

  @AfterEach
  void close() {
    if (host != null) {
      host.close();
    }
    if (chromium != null) {
      chromium.leave();
    }
  }

  /** Reads a page, and waits until it is kept. */
  private Page read(String path) {
    Page page = context.newPage();
    page.navigate(host.url() + path);
    page.waitForFunction(CONTROLLED);
    page.waitForFunction(REPORTS_KEPT);
    return page;
  }

  @Test
  void aPageThatWasReadIsThereWithoutANetworkAndSaysSo() {
    Page page = read("bao-cao/");
    assertThat(page.isVisible(".kept")).isFalse();
    // A second page, which the worker itself sees.
    page.navigate(host.url() + "chi-tieu/");
    page.waitForFunction(REPORTS_KEPT);
    host.close();

    for (String path : new String[] {"chi-tieu/", "bao-cao/"}) {
      page.navigate(host.url() + path);
      assertThat(page.isVisible(".kept")).as(path).isTrue();
      assertThat(page.textContent(".kept")).startsWith(KEPT);
      assertThat(page.evaluate("getComputedStyle(document.body).display")).isEqualTo("flex");
    }
    assertThatThrownBy(() -> page.navigate(host.url() + "du-lieu/"))
        .isInstanceOf(PlaywrightException.class);
  }

  @Test
  void aPageThatChangedIsShownAsItIsWhereTheNetworkAnswers() throws IOException {
    Page page = read("bao-cao/");
    Path file = site.resolve("bao-cao/index.html");
    Files.writeString(file, Files.readString(file).replace("<h1>", "<h1>Mới: "));

    page.navigate(host.url() + "bao-cao/");

    assertThat(page.textContent("h1")).startsWith("Mới: ");
    assertThat(page.isVisible(".kept")).isFalse();
  }

  @Test
  void whereItIsTurnedOffAgainNothingStaysKept() throws IOException {
    Page page = read("bao-cao/");
    String settings = Files.readString(content.resolve("portal.yaml"));
    Files.writeString(
        content.resolve("portal.yaml"), settings.replace("offline: true", "offline: false"));
    new Portal(content, Sites.TODAY).build(site, Portal.Extent.ALL, Sites.SILENT);

    page.navigate(host.url() + "bao-cao/");

    page.waitForFunction(
        "() => navigator.serviceWorker.getRegistrations().then(all => all.length === 0)");
    page.waitForFunction("() => caches.keys().then(names => names.length === 0)");
    assertThat(page.querySelector(".kept")).isNull();
  }
}
