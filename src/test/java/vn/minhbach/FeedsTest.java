package vn.minhbach;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Who follows a district, an indicator, the findings or the portal is told what is new. */
class FeedsTest {

  private static final String BASE = "https://minhbach.example/";

  private final Map<String, Path> files = Sites.files(DemoPortal.SITE);

  @Test
  void thePortalAndItsDistrictsIndicatorsAndFindingsHaveFeeds() {
    assertThat(files.keySet())
        .contains(
            "feed.xml",
            "feed.json",
            "binh-phuoc/feed.xml",
            "binh-phuoc/loc-ninh/feed.xml",
            "chi-tieu/thu-nsnn/feed.json",
            "phat-hien/feed.xml")
        .doesNotContain("binh-phuoc/loc-ninh/xa-loc-thai/feed.xml");
  }

  @Test
  void theNewestReportComesFirst() throws Exception {
    assertThat(titles("feed.xml").get(0)).startsWith("Huyện Chi Lăng: ");
    assertThat(titles("feed.xml")).hasSize(4);
    assertThat(titles("cao-bang/ha-lang/feed.xml"))
        .containsExactly(
            "Huyện Hạ Lang: Báo cáo tình hình thực hiện nhiệm vụ, mục tiêu phát triển kinh tế - xã"
                + " hội 6 tháng đầu năm; phương hướng, nhiệm vụ 6 tháng cuối năm 2021");
    assertThat(titles("phat-hien/feed.xml")).hasSize(13);
  }

  @Test
  void everyAtomFeedHasWhatTheStandardAsksFor() throws Exception {
    for (Map.Entry<String, Path> file : feeds("feed.xml").entrySet()) {
      Element feed = document(file.getValue()).getDocumentElement();
      String home = BASE + file.getKey().replaceFirst("feed\\.xml$", "");
      assertThat(text(feed, "id")).isEqualTo(home);
      assertThat(feed.getAttribute("xml:lang"))
          .isEqualTo(file.getKey().startsWith("en/") ? "en" : "vi");
      assertThat(link(feed, "self")).isEqualTo(home + "feed.xml");
      List<OffsetDateTime> dates = new ArrayList<>();
      List<String> ids = new ArrayList<>();
      for (Element entry : entries(feed)) {
        assertThat(text(entry, "title")).isNotBlank();
        assertThat(text(entry, "summary")).isNotBlank();
        assertThat(text(entry, "name")).isNotBlank();
        ids.add(text(entry, "id"));
        dates.add(OffsetDateTime.parse(text(entry, "updated")));
        assertThat(files).containsKey(path(link(entry, "alternate")));
      }
      assertThat(ids).as(file.getKey()).isNotEmpty().doesNotHaveDuplicates();
      assertThat(dates).as(file.getKey()).isSortedAccordingTo(Comparator.reverseOrder());
      assertThat(OffsetDateTime.parse(text(feed, "updated"))).isEqualTo(dates.get(0));
    }
  }

  @Test
  void theJsonFeedsSayTheSame() throws Exception {
    for (Map.Entry<String, Path> file : feeds("feed.json").entrySet()) {
      JsonNode json = new ObjectMapper().readTree(Files.readString(file.getValue()));
      assertThat(json.get("version").textValue()).isEqualTo("https://jsonfeed.org/version/1.1");
      assertThat(json.get("feed_url").textValue()).isEqualTo(BASE + file.getKey());
      List<String> titles = new ArrayList<>();
      json.get("items").forEach(item -> titles.add(item.get("title").textValue()));
      assertThat(titles).isEqualTo(titles(file.getKey().replace(".json", ".xml")));
    }
  }

  @Test
  void pagesNameTheirFeeds() {
    for (String path : List.of("", "binh-phuoc/loc-ninh/", "chi-tieu/thu-nsnn/", "phat-hien/")) {
      var page = DemoPortal.page(path + "index.html");
      assertThat(page.select("link[type=application/atom+xml]").attr("href")).endsWith("feed.xml");
      assertThat(page.select(".feeds a")).hasSize(2);
    }
    assertThat(DemoPortal.page("bao-cao/index.html").select("link[rel=alternate][type]")).isEmpty();
  }

  private Map<String, Path> feeds(String name) {
    Map<String, Path> feeds = new TreeMap<>(files);
    feeds.keySet().removeIf(path -> !path.endsWith(name));
    assertThat(feeds).hasSizeGreaterThan(100);
    return feeds;
  }

  private List<String> titles(String path) throws Exception {
    return entries(document(files.get(path)).getDocumentElement()).stream()
        .map(entry -> text(entry, "title"))
        .toList();
  }

  private static Document document(Path file) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
    factory.setNamespaceAware(true);
    return factory.newDocumentBuilder().parse(file.toFile());
  }

  private static List<Element> entries(Element feed) {
    NodeList found = feed.getElementsByTagNameNS("http://www.w3.org/2005/Atom", "entry");
    List<Element> entries = new ArrayList<>();
    for (int i = 0; i < found.getLength(); i++) {
      entries.add((Element) found.item(i));
    }
    return entries;
  }

  private static String text(Element element, String name) {
    return element.getElementsByTagName(name).item(0).getTextContent();
  }

  private static String link(Element element, String relation) {
    NodeList links = element.getElementsByTagName("link");
    for (int i = 0; i < links.getLength(); i++) {
      Element link = (Element) links.item(i);
      if (link.getAttribute("rel").equals(relation)) {
        return link.getAttribute("href");
      }
    }
    throw new AssertionError("no link " + relation);
  }

  private static String path(String address) {
    return address.substring(BASE.length()).replaceFirst("#.*$", "") + "index.html";
  }
}
