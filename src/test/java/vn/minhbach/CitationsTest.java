package vn.minhbach;

import static org.assertj.core.api.Assertions.assertThat;

import de.undercouch.citeproc.CSL;
import de.undercouch.citeproc.csl.CSLItemData;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import vn.minhbach.cite.Parsed;

/** Every report, series, indicator and finding says how it is cited, and all its forms agree. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CitationsTest {

  private static final String BASE = "https://minhbach.example/";

  private final Map<String, Document> pages = DemoPortal.pages();

  private Map<String, Document> cited() {
    Map<String, Document> cited = new TreeMap<>(pages);
    cited.values().removeIf(page -> page.select("details.cite").isEmpty());
    cited.keySet().removeIf(path -> !path.endsWith("index.html"));
    return cited;
  }

  private static String text(String path, String style) {
    return DemoPortal.page(path + "index.html").select("[data-style=" + style + "]").text();
  }

  /** The form of {@code name}: a file beside the page, or within it. */
  private static String form(String path, Document page, String name) throws IOException {
    String address = page.select(".cite a[download]:contains(" + name + ")").attr("href");
    if (address.startsWith("data:")) {
      return URLDecoder.decode(
          address.substring(address.indexOf(',') + 1).replace("+", "%2B"), StandardCharsets.UTF_8);
    }
    return Files.readString(DemoPortal.SITE.resolve(path).resolveSibling(address));
  }

  @Test
  void everyPageThatMayBeQuotedSaysHow() {
    List<String> stated =
        pages.keySet().stream()
            .filter(path -> path.matches("(.*/)?chi-tieu/[^/]+/index\\.html"))
            .toList();
    assertThat(stated).hasSizeGreaterThan(800);
    assertThat(cited().keySet())
        .containsAll(stated)
        .contains(
            "binh-phuoc/loc-ninh/2021-9-thang/index.html",
            "phat-hien/binh-phuoc/loc-ninh/2021-9-thang/ty-le-ke-hoach/thu-nsnn.of_plan/index.html");
  }

  @Test
  void everyFormOfEveryPageIsReadByItsParserAndSaysTheSame() throws IOException {
    for (Map.Entry<String, Document> entry : cited().entrySet()) {
      String path = entry.getKey();
      Document page = entry.getValue();
      String here = page.select("link[rel=canonical]").attr("href");
      // A report is cited as the edition that it is.
      String address =
          here.matches(".*/(2021|2021-\\d-thang|2024-07-08)/") && !here.contains("/phat-hien/")
              ? here + "ban-1/"
              : here;
      var bib = Parsed.bibTex(form(path, page, "BibTeX"));
      var ris = Parsed.ris(form(path, page, "RIS"));
      var csl = Parsed.csl(form(path, page, "CSL-JSON"));
      assertThat(List.of(bib.get("url"), ris.getUrl(), csl.getURL())).containsOnly(address);
      assertThat(List.of(bib.get("title"), ris.getTitle())).containsOnly(csl.getTitle());
      assertThat(List.of(bib.get("author"), ris.getAuthors().get(0)))
          .containsOnly(csl.getAuthor()[0].getLiteral());
      assertThat(page.select("[data-style=apa]").text())
          .as(path)
          .contains(csl.getTitle(), csl.getAuthor()[0].getLiteral(), address);
      assertThat(page.select("[data-style=hanh-chinh]").text()).contains(address);
    }
  }

  @Test
  void aReportIsNamedAsOfficialDocumentsAre() {
    assertThat(text("cao-bang/ha-lang/2021-6-thang/", "hanh-chinh"))
        .isEqualTo(
            "Báo cáo số …/BC-UBND ngày 15 tháng 6 năm 2021 của Ủy ban nhân dân huyện Hạ Lang về"
                + " tình hình thực hiện nhiệm vụ, mục tiêu phát triển kinh tế - xã hội 6 tháng đầu"
                + " năm; phương hướng, nhiệm vụ 6 tháng cuối năm 2021, bản 1, đăng tại Minh Bạch: "
                + BASE
                + "cao-bang/ha-lang/2021-6-thang/ban-1/, truy cập ngày ….");
    assertThat(text("lang-son/chi-lang/2024-07-08/", "hanh-chinh"))
        .startsWith(
            "Báo cáo số …/BC-UBND tháng 7 năm 2024 của Ủy ban nhân dân huyện Chi Lăng về công tác"
                + " chỉ đạo điều hành (từ ngày 24/6/2024 đến ngày 08/7/2024), bản 1, đăng tại");
    assertThat(text("binh-phuoc/loc-ninh/2021-9-thang/", "hanh-chinh"))
        .startsWith("Báo cáo của Ban Thường vụ Huyện ủy Lộc Ninh về tình hình");
  }

  @Test
  void apaNamesBodyDateTitleNumberAndDayOfAccess() {
    assertThat(text("lang-son/chi-lang/2024-07-08/", "apa"))
        .isEqualTo(
            "Ủy ban nhân dân huyện Chi Lăng. (2024, tháng 7). Báo cáo công tác chỉ đạo điều hành"
                + " (từ ngày 24/6/2024 đến ngày 08/7/2024) (Số …/BC-UBND; bản 1). Minh Bạch. Truy cập ngày"
                + " …, từ "
                + BASE
                + "lang-son/chi-lang/2024-07-08/ban-1/");
    assertThat(text("dong-thap/tan-hong/2021/", "apa")).contains(". (không ghi ngày). ");
  }

  @Test
  void aProcessorOfStylesMakesApaOfEveryReport() throws IOException {
    for (String path : List.of("cao-bang/ha-lang/2021-6-thang/", "dong-thap/tan-hong/2021/")) {
      CSLItemData item =
          Parsed.csl(Files.readString(DemoPortal.SITE.resolve(path + "trich-dan.json")));
      String apa = CSL.makeAdhocBibliography("apa", "text", item).makeString();
      assertThat(apa).contains(item.getAuthor()[0].getLiteral(), BASE + path);
      assertThat(apa).contains(item.getTitle().substring(0, 40));
    }
  }

  @Test
  void aLinkToASentenceNamesWordsThatStandInIt() {
    int links = 0;
    for (Document page : cited().values()) {
      for (Element link : page.select("[data-quote]")) {
        Element place = page.getElementById(link.attr("href").substring(1));
        String words = place.text();
        int from = 0;
        for (String part : link.attr("data-quote").replace(":~:text=", "").split(",", 0)) {
          String wanted = URLDecoder.decode(part.replace("+", "%2B"), StandardCharsets.UTF_8);
          int at = words.indexOf(wanted, from);
          assertThat(at).as("%s in %s", wanted, words).isNotNegative();
          from = at + wanted.length();
        }
        links++;
      }
    }
    assertThat(links).isGreaterThan(300);
  }
}
