package vn.minhbach.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.minhbach.DemoPortal;
import vn.minhbach.Sites;

/** A district's download, unpacked, is read from a disk like the portal. */
class ExtractInBrowserTest extends PortalInBrowser {

  @TempDir Path disk;

  @Test
  void aReaderFindsTheReportAndItsSeriesWithoutANetwork() {
    Sites.unpack(DemoPortal.SITE.resolve("cao-bang/ha-lang/tai-ve.zip"), disk);
    List<String> asked = new ArrayList<>();
    try (BrowserContext context = chromium.browser().newContext()) {
      Page page = context.newPage();
      page.onRequest(request -> asked.add(request.url()));
      page.navigate(disk.resolve("index.html").toUri().toString());
      page.click("main a.button");
      assertThat(page.textContent("h1")).isEqualTo("Huyện Hạ Lang");
      assertThat(page.evaluate("getComputedStyle(document.body).display")).isEqualTo("flex");
      page.click(".reports a.title");
      assertThat(page.textContent("main")).contains("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM");
      page.click("a.bound >> nth=0");
      assertThat(page.url()).startsWith("file:").contains("/chi-tieu/").endsWith("/index.html");
      assertThat(page.textContent(".statements")).contains("23,5");
    }
    assertThat(asked).isNotEmpty().allMatch(url -> url.startsWith("file:"));
  }
}
