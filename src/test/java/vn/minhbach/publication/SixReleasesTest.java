package vn.minhbach.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Whatever was published once answers for ever: with its content, its successor or a word why not.
 */
class SixReleasesTest {

  @TempDir Path temporary;

  @Test
  void everyAddressEverPublishedAnswersAfterEveryRelease() throws IOException {
    SixReleases history = new SixReleases(temporary);
    List<Integer> counts = new ArrayList<>();

    history.tell(
        release -> {
          List<String> silent =
              history.addresses().keySet().stream()
                  .filter(address -> !answers(address, history.site()))
                  .toList();
          assertThat(silent).as("release " + release).isEmpty();
          counts.add(history.addresses().size());
        });

    assertThat(counts).hasSize(6).isSorted();
    System.out.println("addresses published after each release, all answering: " + counts);
  }

  @Test
  void whatWasSaidCanStillBeRead() throws IOException {
    SixReleases history = new SixReleases(temporary);
    history.tell(release -> {});
    Path report = history.site().resolve("an-giang/binh-an-moi/2024");

    assertThat(page(report.resolve("ban-1")).getElementById("bao-phu-bhyt.actual").text())
        .isEqualTo("91,5%");
    assertThat(page(report.resolve("ban-2")).getElementById("bao-phu-bhyt.actual").text())
        .isEqualTo("90,5%");
    assertThat(page(report).getElementById("bao-phu-bhyt.actual").text())
        .startsWith("90,5%")
        .contains("Trước đây ghi: 91,5%");
    assertThat(page(report.resolve("ban-2")).getElementById("p-af68295b").text())
        .isEqualTo("Giáo dục được quan tâm.");
    assertThat(page(report).getElementById("p-af68295b").text())
        .startsWith("Giáo dục và đào tạo được quan tâm");
    assertThat(page(report.resolve("ban-1")).selectFirst(".notice").text())
        .contains("đã được thay thế từ ngày 02/02/2026")
        .contains("Bản 2");
    assertThat(page(report.resolve("ban-3")).selectFirst(".notice").text())
        .contains("Đây là bản mới nhất");
    assertThat(
            page(report.resolve("ban-2/thay-doi"))
                .selectFirst(".difference")
                .html()
                .replaceAll("\\s+", " "))
        .isEqualTo("<del>91,5%</del> <ins>90,5%</ins>");
    assertThat(
            page(report.resolve("ban-3/thay-doi"))
                .selectFirst(".difference")
                .html()
                .replaceAll("\\s+", " "))
        .isEqualTo("Giáo dục <ins>và đào tạo</ins> được quan tâm.");
    Document corrections = page(history.site().resolve("dinh-chinh"));
    assertThat(corrections.select("article.correction .facts").text())
        .contains("Sót chữ.")
        .contains("Nhầm số khi tổng hợp.")
        .contains("Bảo hiểm xã hội huyện")
        .contains("15/BC-UBND");
    assertThat(corrections.select(".items").text())
        .contains("Báo cáo tình hình kinh tế - xã hội năm 2023")
        .contains("Báo cáo nêu nhầm kỳ.");
    Document withdrawn = page(history.site().resolve("an-giang/binh-an-moi/2023"));
    assertThat(withdrawn.selectFirst("main").text())
        .contains("Báo cáo tình hình kinh tế - xã hội năm 2023")
        .contains("Báo cáo này đã được rút ngày 01/5/2026.")
        .contains("Báo cáo nêu nhầm kỳ.")
        .contains("40/QĐ-UBND")
        .contains("10/01/2026")
        .doesNotContain("400 tỷ");
  }

  /** Whether a page or file is there, with the place that is asked for, or leads to one that is. */
  private static boolean answers(String address, Path site) {
    String fragment = address.contains("#") ? address.substring(address.indexOf('#') + 1) : "";
    String plain = address.replaceFirst("#.*$", "").substring(1);
    Path file = site.resolve(plain + (plain.isEmpty() || plain.endsWith("/") ? "index.html" : ""));
    if (!plain.isEmpty() && !plain.endsWith("/")) {
      return Files.isRegularFile(file)
          || answers("/" + plain + "/", site)
          || withdrawn(pageOf(plain, site));
    }
    if (!Files.exists(file)) {
      return false;
    }
    Document page = page(file.getParent());
    Element refresh = page.selectFirst("meta[http-equiv=refresh]");
    if (refresh != null) {
      String target = refresh.attr("content").replaceFirst("^.*url=", "");
      String root = "/" + site.relativize(file.getParent().resolve(target).normalize());
      root += target.endsWith("/") ? "/" : "";
      return answers(root + (fragment.isEmpty() ? "" : "#" + fragment), site);
    }
    boolean departed = page.selectFirst("body.departed") != null;
    return fragment.isEmpty() || departed || page.getElementById(fragment) != null;
  }

  /** The folder of the page that a file belongs to; data stand below a root of their own. */
  private static Path pageOf(String file, Path site) {
    return site.resolve(file.replaceFirst("^data/v1/", "")).getParent();
  }

  /**
   * Whether what is in {@code folder} went with its page, which says so. From a disk there is
   * nothing to be had then; hosts answer for it (SixReleasesOnHostsTest).
   */
  private static boolean withdrawn(Path folder) {
    Path index = folder.resolve("index.html");
    if (!Files.exists(index)) {
      return false;
    }
    Element refresh = page(folder).selectFirst("meta[http-equiv=refresh]");
    return refresh == null
        ? page(folder).selectFirst("body.departed") != null
        : withdrawn(
            folder.resolve(refresh.attr("content").replaceFirst("^.*url=", "")).normalize());
  }

  private static Document page(Path folder) {
    try {
      return Jsoup.parse(folder.resolve("index.html"), "UTF-8");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
