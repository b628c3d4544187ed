package vn.minhbach.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.minhbach.DemoPortal;

/** The portal in a frame of a newspaper, which is another host. */
class EmbedInBrowserTest extends PortalInBrowser {

  private static final String SERIES = "binh-phuoc/loc-ninh/chi-tieu/thu-nsnn/";

  @TempDir Path newspaper;

  /** The codes that the series' page gives to copy: the frame, the script. */
  private static List<String> codes() {
    return DemoPortal.page(SERIES + "index.html").select(".cite .code").eachText().stream()
        .map(code -> code.replace("https://minhbach.example/", host.url()))
        .toList();
  }

  private StaticHost newspaper(String body) throws IOException {
    String page = "<!DOCTYPE html><html lang=vi><title>Báo</title><body>" + body;
    Files.writeString(newspaper.resolve("index.html"), page);
    Files.writeString(newspaper.resolve("404.html"), "");
    return new StaticHost(newspaper, "/", "default-src 'self' 'unsafe-inline' " + origin());
  }

  /** Without a path: that of the site is below one. */
  private static String origin() {
    return host.url().replaceFirst("/a/b/$", "");
  }

  private static Page open(BrowserContext context, StaticHost newspaper) {
    Page page = context.newPage();
    page.setViewportSize(320, 900);
    page.navigate(newspaper.url());
    return page;
  }

  private static int height(Locator frame) {
    return (int) frame.evaluate("frame => frame.clientHeight");
  }

  private static int content(Page page) {
    return (int) page.frames().get(1).evaluate("() => document.documentElement.offsetHeight");
  }

  @Test
  void theFrameShowsTheFigureAndItsLinksOpenOutsideIt() throws IOException {
    try (StaticHost news = newspaper(codes().get(0));
        BrowserContext context =
            chromium
                .browser()
                .newContext(new Browser.NewContextOptions().setJavaScriptEnabled(false))) {
      Page page = open(context, news);
      FrameLocator frame = page.frameLocator("iframe");
      assertThat(frame.locator("h1")).hasText("Thu ngân sách nhà nước trên địa bàn");
      assertThat(frame.locator(".actual dd").first()).hasText("434,896 tỷ đồng");
      frame.locator("h1 a").click();
      page.waitForURL(host.url() + SERIES);
      assertThat(page.locator("h1")).hasText("Thu ngân sách nhà nước trên địa bàn");
    }
  }

  @Test
  void withTheScriptTheFrameFitsWhatIsInItAndKeepsFittingIt() throws IOException {
    try (StaticHost news = newspaper(String.join("", codes()));
        BrowserContext context = chromium.browser().newContext()) {
      Page page = open(context, news);
      Locator frame = page.locator("iframe");
      assertThat(page.frameLocator("iframe").locator("h1")).isVisible();
      page.waitForFunction("before => document.querySelector('iframe').height !== before", first());
      assertThat(height(frame)).isEqualTo(content(page)).isNotEqualTo(Integer.parseInt(first()));

      int narrow = height(frame);
      page.setViewportSize(900, 900);
      page.waitForFunction(
          "narrow => document.querySelector('iframe').clientHeight < narrow", narrow);
      assertThat(height(frame)).isEqualTo(content(page));
    }
  }

  /** The height that the code gives. */
  private static String first() {
    return Jsoup.parseBodyFragment(codes().get(0)).select("iframe").attr("height");
  }

  @Test
  void aStrangersMessageChangesNoHeight() throws IOException {
    String stranger =
        "<iframe id=stranger srcdoc=\"<script>parent.postMessage({minhbach: 77}, '*');"
            + "parent.postMessage('done', '*')</script>\"></iframe>";
    String body =
        String.join("", codes())
            + "<script>addEventListener('message', e => { if (e.data === 'done') document.title ="
            + " 'done' });</script>"
            + stranger;
    try (StaticHost news = newspaper(body);
        BrowserContext context = chromium.browser().newContext()) {
      Page page = open(context, news);
      assertThat(page).hasTitle("done");
      page.waitForFunction("before => document.querySelector('iframe').height !== before", first());
      page.evaluate(
          "() => new Promise(heard => { addEventListener('message', heard, { once: true });"
              + " postMessage({ minhbach: 77 }, '*'); })");
      assertThat(page.locator("iframe").first()).not().hasAttribute("height", "77");
      assertThat(page.locator("#stranger")).not().hasAttribute("height", "77");
    }
  }

  @Test
  void aFrameIsReadableAt300PixelsInEveryColourScheme() {
    for (var scheme :
        List.of(
            com.microsoft.playwright.options.ColorScheme.LIGHT,
            com.microsoft.playwright.options.ColorScheme.DARK)) {
      try (BrowserContext context =
          chromium
              .browser()
              .newContext(
                  new Browser.NewContextOptions()
                      .setViewportSize(300, 600)
                      .setColorScheme(scheme))) {
        Page page = context.newPage();
        for (String address :
            List.of(
                SERIES + "nhung/",
                "chi-tieu/thu-nsnn/nhung/",
                "binh-phuoc/loc-ninh/2021-9-thang/nhung/phu-luc/")) {
          page.navigate(host.url() + address);
          assertThat((int) page.evaluate("() => document.documentElement.scrollWidth"))
              .isLessThanOrEqualTo(300);
          assertThat((double) page.evaluate(CONTRAST)).isGreaterThanOrEqualTo(4.5);
        }
      }
    }
  }

  /** The least contrast of any text with the ground behind it, by WCAG 2. */
  private static final String CONTRAST =
      """
      () => {
        const parts = c => c.match(/[\\d.]+/g).map(Number);
        const light = ([r, g, b]) => [r, g, b].map(v => (v /= 255) <= 0.04045 ? v / 12.92
            : ((v + 0.055) / 1.055) ** 2.4).reduce((s, v, i) => s + v * [0.2126, 0.7152, 0.0722][i], 0);
        const ground = e => {
          for (; e; e = e.parentElement) {
            const c = parts(getComputedStyle(e).backgroundColor);
            if (c.length < 4 || c[3] > 0) return c;
          }
        };
        return Math.min(...[...document.querySelectorAll('main *, footer *')]
            .filter(e => [...e.childNodes].some(n => n.nodeType === 3 && n.data.trim()))
            .map(e => {
              const a = light(parts(getComputedStyle(e).color)), b = light(ground(e));
              return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
            }));
      }
      """;
}
