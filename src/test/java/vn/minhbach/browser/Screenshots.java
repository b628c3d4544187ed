package vn.minhbach.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.LoadState;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** Takes pictures of every kind of page: three widths, light, dark and as printed. */
public final class Screenshots {

  private static final List<Integer> WIDTHS = List.of(360, 768, 1280);

  /** A sheet of A4 between its margins, in CSS pixels. */
  private static final int SHEET = 688;

  /** What is further down looks like what is above it. */
  private static final int MOST = 6000;

  private final Path folder;
  private int taken;

  private Screenshots(Path folder) {
    this.folder = folder;
  }

  /**
   * Takes them.
   *
   * @param arguments the folder to write to
   */
  public static void main(String[] arguments) throws IOException {
    Path folder = Path.of(arguments[0]);
    Files.createDirectories(folder);
    try (Chromium chromium = Chromium.find().orElseThrow();
        ExamplePages pages = new ExamplePages(Files.createTempDirectory("history"))) {
      Screenshots screenshots = new Screenshots(folder);
      for (int width : WIDTHS) {
        screenshots.take(chromium, pages, width, ColorScheme.LIGHT, Media.SCREEN);
        screenshots.take(chromium, pages, width, ColorScheme.DARK, Media.SCREEN);
      }
      screenshots.take(chromium, pages, SHEET, ColorScheme.LIGHT, Media.PRINT);
      System.out.println(screenshots.taken + " pictures in " + folder);
    }
  }

  private void take(
      Chromium chromium, ExamplePages pages, int width, ColorScheme scheme, Media media) {
    try (BrowserContext context =
        chromium
            .browser()
            .newContext(
                new Browser.NewContextOptions()
                    .setViewportSize(width, 800)
                    .setColorScheme(scheme))) {
      Page page = context.newPage();
      page.emulateMedia(new Page.EmulateMediaOptions().setMedia(media));
      String as =
          media == Media.PRINT ? "print" : width + "-" + scheme.name().toLowerCase(Locale.ROOT);
      pages
          .urls()
          .forEach(
              (kind, url) -> {
                page.navigate(url);
                page.waitForLoadState(LoadState.NETWORKIDLE);
                take(page, width, folder.resolve(kind.replace(' ', '-') + "-" + as + ".png"));
              });
    }
  }

  private void take(Page page, int width, Path file) {
    int height = (int) page.evaluate("document.documentElement.scrollHeight");
    page.screenshot(
        new Page.ScreenshotOptions()
            .setFullPage(true)
            .setClip(0, 0, width, Math.min(height, MOST))
            .setPath(file));
    taken++;
  }
}
