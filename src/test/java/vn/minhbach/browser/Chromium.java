package vn.minhbach.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import vn.minhbach.OtherProgram;

/**
 * The browser of this machine. Tests that need one are skipped, plainly, where there is none, and
 * fail where {@code -Dbrowser.required=true}.
 */
public final class Chromium implements AutoCloseable {

  private static final List<String> PLACES =
      List.of(
          "/usr/bin/chromium",
          "/usr/bin/chromium-browser",
          "/usr/bin/google-chrome",
          "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
          "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe");

  private final Playwright playwright;
  private final Browser browser;

  private Chromium(Path executable) {
    // The driver must use the system's browser, never fetch one.
    playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    browser =
        playwright
            .chromium()
            .launch(
                new BrowserType.LaunchOptions()
                    .setExecutablePath(executable)
                    .setArgs(
                        List.of(
                            "--no-sandbox",
                            "--disable-gpu",
                            "--disable-quic",
                            "--no-first-run",
                            "--disable-background-networking",
                            "--disable-component-update",
                            "--disable-sync")));
  }

  /** The browser of this machine, or the one that the variable CHROMIUM names, if there is one. */
  public static Optional<Chromium> find() {
    return Stream.concat(Stream.of(System.getenv("CHROMIUM")), PLACES.stream())
        .filter(Objects::nonNull)
        .map(Path::of)
        .filter(Files::isExecutable)
        .findFirst()
        .map(Chromium::new);
  }

  /** Started by the first test of this process that needs it, and ends with the process. */
  private static final class Shared {

    static final Optional<Chromium> ONE = find();
  }

  /** The one that all tests of this process use; each has contexts of its own. */
  static Chromium shared() {
    OtherProgram.require(
        Shared.ONE.isPresent(),
        "NO BROWSER FOUND: install Chromium or set CHROMIUM to run these tests",
        "browser.required");
    return Shared.ONE.orElseThrow();
  }

  public Browser browser() {
    return browser;
  }

  /** Closes what a test left open. */
  void leave() {
    List.copyOf(browser.contexts()).forEach(BrowserContext::close);
  }

  @Override
  public void close() {
    playwright.close();
  }
}
