package vn.minhbach.bench.speed;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.TimeoutError;
import java.util.OptionalLong;

/** A page in a browser that notes by itself when it first shows something. */
final class Watched implements AutoCloseable {

  /** Looks at every frame, on the page that is loaded again too, and keeps the time. */
  private static final String SCRIPT =
      """
      (() => {
        const look = () => {
          const wanted = sessionStorage.getItem('wanted');
          if (wanted && document.body && !sessionStorage.getItem('seen')) {
            const style = getComputedStyle(document.documentElement).getPropertyValue('%s');
            if (style.includes(wanted) || document.body.textContent.includes(wanted)) {
              sessionStorage.setItem('seen', String(Date.now()));
            }
          }
          requestAnimationFrame(look);
        };
        look();
      })();
      """
          .formatted(Edit.PROPERTY);

  private static final int PATIENCE_MILLIS = 10_000;

  private final BrowserContext context;
  private final Page page;

  Watched(BrowserContext context, String url) {
    this.context = context;
    page = context.newPage();
    page.setDefaultTimeout(PATIENCE_MILLIS);
    page.addInitScript(SCRIPT);
    page.navigate(url);
  }

  /** Begins to wait for {@code text}. */
  void expect(String text) {
    page.evaluate(
        "text => { sessionStorage.removeItem('seen'); sessionStorage.setItem('wanted', text); }",
        text);
  }

  /** When it was shown, in milliseconds since 1970; never, if that takes too long. */
  OptionalLong seen() {
    try {
      page.waitForFunction("() => sessionStorage.getItem('seen')");
    } catch (TimeoutError e) {
      return OptionalLong.empty();
    }
    return OptionalLong.of(
        Long.parseLong(page.evaluate("sessionStorage.getItem('seen')").toString()));
  }

  @Override
  public void close() {
    context.close();
  }
}
