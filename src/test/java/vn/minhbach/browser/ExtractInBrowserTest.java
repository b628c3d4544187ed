package vn.minhbach.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.minhbach.DemoPortal;

/** A district's download, unpacked, is read from a disk like the portal. */
class ExtractInBrowserTest extends PortalInBrowser {

  @TempDir Path disk;

  @Test
  void aReaderFindsTheReportAndItsSeriesWithoutANetwork() throws IOException {
    unpack(DemoPortal.SITE.resolve("cao-bang/ha-lang/ha-lang.zip"));
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

  private void unpack(Path download) throws IOException {
    try (ZipFile zip = new ZipFile(download.toFile())) {
      for (ZipEntry entry : Collections.list(zip.entries())) {
        Path file = disk.resolve(entry.getName());
        Files.createDirectories(file.getParent());
        try (InputStream in = zip.getInputStream(entry)) {
          Files.copy(in, file);
        }
      }
    }
  }
}
