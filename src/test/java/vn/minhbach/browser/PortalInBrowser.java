package vn.minhbach.browser;

import java.io.IOException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import vn.minhbach.DemoPortal;

/** A browser, and a host that serves the demo portal below a path. */
abstract class PortalInBrowser {

  protected static Chromium chromium;
  protected static StaticHost host;

  @BeforeAll
  static void start() throws IOException {
    chromium = Chromium.start();
    DemoPortal.outcome();
    host = new StaticHost(DemoPortal.SITE, "/a/b/");
  }

  @AfterAll
  static void stop() {
    if (host != null) {
      host.close();
    }
    if (chromium != null) {
      chromium.close();
    }
  }
}
