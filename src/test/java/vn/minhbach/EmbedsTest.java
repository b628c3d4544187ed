package vn.minhbach;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** The light pages for frames of other sites, and what programs of other sites are told of them. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EmbedsTest {

  private static final String BASE = "https://minhbach.example/";

  private final Map<String, Path> files = Sites.files(DemoPortal.SITE);
  private final Map<String, Document> pages = DemoPortal.pages();

  private Map<String, Document> light() {
    Map<String, Document> light = new TreeMap<>(pages);
    light.keySet().removeIf(path -> !path.contains("/nhung/"));
    return light;
  }

  private static String pathOf(String address) {
    assertThat(address).startsWith(BASE);
    return address.substring(BASE.length()) + (address.endsWith("/") ? "index.html" : "");
  }

  @Test
  void seriesTablesAndIndicatorsOfSeveralAreasHaveALightPage() {
    long series = pages.keySet().stream().filter(EmbedsTest::isSeries).count();
    // The tables of an edition, and of a copy in one file, are those of its report.
    long tables =
        pages.entrySet().stream()
            .filter(page -> page.getKey().endsWith("/index.html"))
            .filter(page -> page.getValue().select("body.edition").isEmpty())
            .mapToLong(page -> page.getValue().select("table[id^=bang-]").size())
            .sum();
    assertThat(light().keySet())
        .contains(
            "binh-phuoc/loc-ninh/chi-tieu/thu-nsnn/nhung/index.html",
            "chi-tieu/thu-nsnn/nhung/index.html",
            "binh-phuoc/loc-ninh/2021-9-thang/nhung/phu-luc/index.html")
        .filteredOn(path -> !path.replaceFirst("^en/", "").startsWith("chi-tieu/"))
        .hasSize((int) (series + tables));
  }

  private static boolean isSeries(String path) {
    return path.matches("(en/)?[^/]+/[^/]+/chi-tieu/[^/]+/index\\.html");
  }

  @Test
  void aLightPageHasTheFiguresOfItsFullPageAndItsPlaceThere() {
    light()
        .forEach(
            (path, page) -> {
              Document full = pages.get(pathOf(page.select("link[rel=canonical]").attr("href")));
              Element all =
                  page.select("table").isEmpty()
                      ? full
                      : full.getElementById(
                          "bang-" + path.replaceFirst(".*/nhung/([^/]+)/.*", "$1"));
              // What is said of a figure stands in a title here.
              Element scope = all.clone();
              scope.select(".unseen").remove();
              List<String> figures = page.select("dd, td").eachText();
              assertThat(figures).as(path).isNotEmpty();
              if (page.select("table").isEmpty()) {
                assertThat(scope.text()).as(path).contains(figures);
              } else {
                assertThat(scope.select("td:not(.col-source)").eachText()).isEqualTo(figures);
              }
              assertThat(page.select("h1").text()).as(path).isNotBlank();
              assertThat(page.select("footer").text()).contains("Minh Bạch");
            });
  }

  @Test
  void aLightPageSaysWhereItIsFromAndOpensItsLinksOutsideTheFrame() {
    light()
        .forEach(
            (path, page) -> {
              assertThat(page.select("base").attr("target")).as(path).isEqualTo("_top");
              assertThat(page.select("a[target]")).isEmpty();
              assertThat(page.select("meta[name=robots]").attr("content")).isEqualTo("noindex");
              String full = page.select("link[rel=canonical]").attr("href");
              String linked =
                  URI.create(BASE + path.replace("index.html", ""))
                      .resolve(page.select("h1 a").attr("href"))
                      .toString();
              assertThat(linked.replaceFirst("#.*", "")).isEqualTo(full);
            });
  }

  @Test
  void searchEnginesAreNotToldOfLightPages() throws IOException {
    assertThat(Files.readString(files.get("sitemap.xml"))).doesNotContain("/nhung/");
  }

  @Test
  void theAreaAndThePeriodAreNamed() {
    assertThat(light().get("binh-phuoc/loc-ninh/chi-tieu/thu-nsnn/nhung/index.html").text())
        .contains("Huyện Lộc Ninh, tỉnh Bình Phước", "9 tháng đầu năm 2021", "434,896 tỷ đồng");
    assertThat(light().get("chi-tieu/thu-nsnn/nhung/index.html").text())
        .contains("Huyện Lộc Ninh", "Huyện Hạ Lang", "Huyện Chi Lăng", "434,896 tỷ đồng");
    assertThat(light().get("cao-bang/ha-lang/2021-6-thang/nhung/ngan-sach/index.html").text())
        .contains("Huyện Hạ Lang, tỉnh Cao Bằng", "6 tháng đầu năm 2021", "Nguồn: Báo cáo");
  }

  /** Fields by oEmbed 1.0, sections 2.3.4 and 2.3.4.4. */
  @Test
  void everyOembedDocumentIsAsTheSpecificationHasIt() throws IOException {
    for (Map.Entry<String, Document> entry : light().entrySet()) {
      String path = entry.getKey().replace("index.html", "oembed.json");
      assertThat(files).containsKey(path);
      JsonNode json = new ObjectMapper().readTree(Files.readString(files.get(path)));
      List<String> names = new ArrayList<>();
      json.fieldNames().forEachRemaining(names::add);
      assertThat(names)
          .isSubsetOf(
              "type",
              "version",
              "title",
              "author_name",
              "author_url",
              "provider_name",
              "provider_url",
              "cache_age",
              "html",
              "width",
              "height");
      assertThat(json.get("type").textValue()).isEqualTo("rich");
      assertThat(json.get("version").textValue()).isEqualTo("1.0");
      assertThat(json.get("title").textValue()).isEqualTo(entry.getValue().title());
      assertThat(json.get("provider_url").textValue()).isEqualTo(BASE);
      assertThat(json.get("cache_age").isIntegralNumber()).isTrue();
      assertThat(json.get("width").intValue()).isEqualTo(600);
      assertThat(json.get("height").intValue()).isBetween(200, 640);
      Document html = Jsoup.parseBodyFragment(json.get("html").textValue());
      assertThat(html.body().children()).hasSize(1);
      Element frame = html.body().child(0);
      assertThat(frame.tagName()).isEqualTo("iframe");
      assertThat(frame.attr("src")).isEqualTo(BASE + entry.getKey().replace("index.html", ""));
      assertThat(frame.attr("title")).isEqualTo(json.get("title").textValue());
      assertThat(frame.attr("height")).isEqualTo(json.get("height").asText());
      assertThat(frame.attr("loading")).isEqualTo("lazy");
    }
  }

  @Test
  void pagesLeadProgramsToTheirOembedDocument() {
    Set<String> several = Set.of("chi-tieu/thu-nsnn/index.html");
    for (Map.Entry<String, Document> entry : pages.entrySet()) {
      String path = entry.getKey();
      String link = entry.getValue().select("link[type=application/json+oembed]").attr("href");
      if (isSeries(path) || path.contains("/nhung/") || several.contains(path)) {
        String folder = path.replace("index.html", "");
        String own = folder.contains("/nhung/") ? folder : folder + "nhung/";
        assertThat(link).isEqualTo(BASE + own + "oembed.json");
      }
      if (!link.isEmpty()) {
        assertThat(files).containsKey(pathOf(link));
      }
    }
  }

  @Test
  void theCodeToCopyIsTheOneThatProgramsAreTold() throws IOException {
    Document page = pages.get("binh-phuoc/loc-ninh/chi-tieu/thu-nsnn/index.html");
    JsonNode json =
        new ObjectMapper()
            .readTree(
                Files.readString(
                    files.get("binh-phuoc/loc-ninh/chi-tieu/thu-nsnn/nhung/oembed.json")));
    assertThat(page.select(".cite .code").eachText())
        .containsExactly(
            json.get("html").textValue(),
            "<script src=\"" + BASE + "assets/nhung.js\" async></script>");
  }

  @Test
  void anIndicatorThatOneAreaStatesOffersThatAreasLightPage() {
    String any =
        pages.keySet().stream()
            .filter(p -> p.matches("chi-tieu/[^/]+/index\\.html"))
            .filter(p -> !files.containsKey(p.replace("index.html", "nhung/index.html")))
            .filter(p -> !pages.get(p).select("link[type=application/json+oembed]").isEmpty())
            .findFirst()
            .orElseThrow();
    assertThat(pages.get(any).select("link[type=application/json+oembed]").attr("href"))
        .endsWith("/" + any.replace("index.html", "nhung/oembed.json"))
        .doesNotStartWith(BASE + "chi-tieu/");
  }
}
