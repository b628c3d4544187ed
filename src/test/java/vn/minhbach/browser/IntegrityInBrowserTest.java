package vn.minhbach.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipFile;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.minhbach.Portal;
import vn.minhbach.Sites;

/**
 * Where the portal wants it, a script that somebody changed does not run, and the page still reads.
 */
class IntegrityInBrowserTest {

  @TempDir Path temporary;

  private Path publish() throws IOException {
    Path content = temporary.resolve("content");
    Sites.copy(Sites.BASE, content);
    Path settings = content.resolve("portal.yaml");
    Files.writeString(settings, Files.readString(settings) + "integrity: true\n");
    Path site = temporary.resolve("site");
    new Portal(content, Sites.TODAY).build(site, Portal.Extent.ALL, Sites.SILENT);
    return site;
  }

  @Test
  void aChangedScriptDoesNotRunAndThePageReads() throws IOException {
    Path site = publish();
    try (StaticHost host = new StaticHost(site, "/a/b/");
        Page page = Chromium.shared().browser().newPage()) {
      List<String> complaints = new ArrayList<>();
      page.onConsoleMessage(
          message -> {
            if (message.type().equals("error")) {
              complaints.add(message.text());
            }
          });

      page.navigate(host.url() + "bao-cao/");
      assertThat(page.evaluate("document.documentElement.className")).isEqualTo(" js");
      page.locator("#top-q").focus();
      page.waitForFunction("() => typeof window.MinhBachSearch === 'function'");
      assertThat(complaints).isEmpty();

      // A byte more in the search, and one in what every page loads.
      append(Sites.asset(site, "search.js"));
      page.navigate(host.url() + "bao-cao/");
      page.waitForResponse("**/assets/search.*.js", () -> page.locator("#top-q").focus());
      page.waitForFunction("() => !document.querySelector('script[src*=\"/search.\"]')");
      assertThat(page.evaluate("typeof window.MinhBachSearch")).isEqualTo("undefined");
      append(Sites.asset(site, "minhbach.js"));
      page.navigate(host.url() + "bao-cao/");
      assertThat(page.evaluate("document.documentElement.className")).isEqualTo("");
      assertThat(page.textContent("h1")).isEqualTo("Báo cáo");
      assertThat(page.evaluate("getComputedStyle(document.body).display")).isEqualTo("flex");
      assertThat(complaints).isNotEmpty().allMatch(text -> text.contains("integrity"));
    }
  }

  private static void append(Path script) throws IOException {
    Files.writeString(script, Files.readString(script) + "\n");
  }

  @Test
  void everyPageOfThePortalHasItAndNoneThatIsReadFromADisk() throws IOException {
    Path site = publish();
    for (Map.Entry<String, Path> file : Sites.files(site).entrySet()) {
      if (file.getKey().endsWith("/tai-ve.html")) {
        assertThat(Files.readString(file.getValue())).doesNotContain(" integrity=");
      } else if (file.getKey().endsWith(".html")) {
        for (Element part :
            Jsoup.parse(Files.readString(file.getValue()))
                .select("script[src], link[rel=stylesheet]")) {
          assertThat(part.attr("integrity")).as(file.getKey()).matches("sha384-[\\w+/]{64}");
        }
      } else if (file.getKey().endsWith(".zip")) {
        try (ZipFile zip = new ZipFile(file.getValue().toFile())) {
          for (var entry : Collections.list(zip.entries())) {
            String text = new String(zip.getInputStream(entry).readAllBytes(), "UTF-8");
            assertThat(text).as(entry.getName()).doesNotContain("sha384-");
          }
        }
      }
    }
  }
}
