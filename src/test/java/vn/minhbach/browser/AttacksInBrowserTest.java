package vn.minhbach.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.minhbach.Sites;
import vn.minhbach.hostile.AttackedPortal;

/**
 * In a portal full of attacks no script of theirs runs, with the policy of its pages and without.
 */
class AttacksInBrowserTest {

  private static final List<String> PAGES =
      List.of(
          "",
          "an-giang/",
          "an-giang/huyen-3/",
          "an-giang/binh-an/",
          "an-giang/binh-an/2024/",
          "an-giang/binh-an/2024/tai-ve.html",
          "an-giang/binh-an/2024/nhung/tan-cong/",
          "an-giang/binh-an/chi-tieu/tan-cong-0/",
          "an-giang/binh-an/chi-tieu/tan-cong-17/",
          "chi-tieu/",
          "chu-viet-tat/",
          "bao-cao/",
          "phat-hien/",
          "du-lieu/",
          "so-sanh/?khu-vuc=%3Cimg%20src=x%20onerror=alert(1)%3E&chi-tieu=tan-cong-0,tan-cong-1",
          "tim-kiem/?q=%3Cscript%3Ealert(1)%3C/script%3E",
          "tim-kiem/?q=alert",
          "en/",
          "en/an-giang/binh-an/2024/",
          "khong-co/");

  @TempDir static Path temporary;

  private static Chromium chromium;
  private static Path site;

  @BeforeAll
  static void build() throws IOException {
    chromium = Chromium.shared();
    site = temporary.resolve("site");
    assertThat(new AttackedPortal(temporary.resolve("content")).build(site).exitCode()).isZero();
  }

  @AfterAll
  static void stop() {
    if (chromium != null) {
      chromium.leave();
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void noScriptOfADocumentRuns(boolean policy) throws IOException {
    if (!policy) {
      for (Path file : Sites.files(site).values()) {
        if (file.toString().endsWith(".html")) {
          Files.writeString(
              file,
              Files.readString(file)
                  .replaceFirst("<meta http-equiv=\"Content-Security-Policy\"[^>]*>", ""));
        }
      }
    }
    List<String> happened = new ArrayList<>();
    try (StaticHost host = new StaticHost(site, "/sub/", "img-src * data:");
        BrowserContext context = chromium.browser().newContext()) {
      Page page = context.newPage();
      page.onDialog(
          dialog -> {
            happened.add("dialog on " + page.url());
            dialog.dismiss();
          });
      page.onRequest(
          request -> {
            String url = request.url();
            if (!url.startsWith(host.url()) && !url.startsWith("data:image/")) {
              happened.add("request for " + url + " on " + page.url());
            }
          });
      page.onConsoleMessage(
          message -> {
            if (message.text().contains("Content Security Policy")) {
              happened.add(message.text() + " on " + page.url());
            }
          });
      for (String address : PAGES) {
        page.navigate(host.url() + address);
        page.waitForLoadState();
        page.hover("h1");
        if ((Boolean) page.evaluate("'taken' in window")) {
          happened.add("script on " + address);
        }
      }
    }
    assertThat(happened).isEmpty();
  }
}
