package vn.minhbach.browser;

import com.microsoft.playwright.Browser;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import vn.minhbach.DemoPortal;

/** A browser, and a host that serves the demo portal below a path. */
abstract class PortalInBrowser {

  protected static Chromium chromium;
  protected static StaticHost host;

  @BeforeAll
  static void start() throws IOException {
    chromium = Chromium.shared();
    host = new StaticHost(DemoPortal.SITE, "/a/b/");
  }

  /** One that may read what a page copied. */
  protected static Browser.NewContextOptions readingTheClipboard() {
    return new Browser.NewContextOptions()
        .setPermissions(List.of("clipboard-read", "clipboard-write"));
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
}
