package vn.minhbach;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** The demo portal in English is whole, and says where it is Vietnamese. */
class EnglishPortalTest {

  private static final String BASE = "https://minhbach.example/";

  /** Letters that English has not. */
  private static final Pattern VIETNAMESE = Pattern.compile("[\\p{L}&&[^a-zA-Z]]");

  /** What English calls by its Vietnamese name: the portal, a feast, a council in numbers. */
  private static final List<String> NAMES =
      List.of(
          "Minh Bạch",
          "Minh bạch",
          "Tết",
          "HĐND",
          "hội quán",
          // Two communes that differ in their tones alone; words to try in a search.
          "Lộc Thạnh",
          "Lộc Thành",
          "Lộc Ninh",
          "nông thôn mới",
          // Misprints that abbreviations explain, and a figure that can be read in two ways.
          "“BCD đạo”",
          "ĐT",
          "KHHGĐ",
          "126,153.000 đồng");

  private final Map<String, Document> pages = DemoPortal.pages();

  private Map<String, Document> english() {
    Map<String, Document> english = new TreeMap<>();
    pages.forEach(
        (path, page) -> {
          if (path.startsWith("en/")) {
            english.put(path, page);
          }
        });
    return english;
  }

  @Test
  void everyPageIsThereInBothLanguages() {
    assertThat(english().keySet().stream().map(path -> path.substring("en/".length())))
        .containsExactlyInAnyOrderElementsOf(
            pages.keySet().stream()
                .filter(path -> !path.startsWith("en/"))
                .collect(Collectors.toSet()));
    pages.forEach(
        (path, page) ->
            assertThat(page.selectFirst("html").attr("lang"))
                .as(path)
                .isEqualTo(path.startsWith("en/") ? "en" : "vi"));
  }

  @Test
  void vietnameseWordsOfEnglishPagesAreMarkedAsSuch() {
    TreeSet<String> unmarked = new TreeSet<>();
    english()
        .forEach(
            (path, page) -> {
              // Code to be copied names a table as the report does.
              for (Element element : page.select("[lang=en], [lang=en] *:not(code)")) {
                if (element.closest("[lang]").attr("lang").equals("en")
                    && VIETNAMESE.matcher(withoutNames(element.ownText())).find()) {
                  unmarked.add(path + ": " + element.ownText());
                }
              }
            });
    assertThat(unmarked).isEmpty();
  }

  private static String withoutNames(String text) {
    String rest = text;
    for (String name : NAMES) {
      rest = rest.replace(name, "");
    }
    return rest;
  }

  @Test
  void theLanguagesOfAPageNameEachOther() {
    int pairs = 0;
    for (Map.Entry<String, Document> page : pages.entrySet()) {
      Map<String, String> alternates = alternates(page.getValue());
      if (page.getValue().select("meta[name=robots][content=noindex]").isEmpty()) {
        assertThat(alternates).as(page.getKey()).containsOnlyKeys("vi", "en", "x-default");
        assertThat(alternates.get("x-default")).isEqualTo(alternates.get("vi"));
        String language = page.getValue().selectFirst("html").attr("lang");
        assertThat(page.getValue().select("link[rel=canonical]").attr("href"))
            .isEqualTo(alternates.get(language));
        Document other = at(alternates.get(language.equals("vi") ? "en" : "vi"));
        assertThat(alternates(other)).as(page.getKey()).isEqualTo(alternates);
        pairs++;
      } else {
        assertThat(alternates).as(page.getKey()).isEmpty();
      }
    }
    assertThat(pairs).isGreaterThan(1500);
  }

  @Test
  void everyPageLeadsToItselfInTheOtherLanguage() {
    for (String path : List.of("index.html", "bao-cao/index.html", "binh-phuoc/index.html")) {
      Element switched = pages.get(path).selectFirst("header a[hreflang=en]");
      assertThat(switched.text()).isEqualTo("English");
      assertThat(switched.attr("lang")).isEqualTo("en");
      Element back = pages.get("en/" + path).selectFirst("header a[hreflang=vi]");
      assertThat(back.text()).isEqualTo("Tiếng Việt");
      assertThat(back.attr("lang")).isEqualTo("vi");
    }
    assertThat(pages.get("en/bao-cao/index.html").selectFirst("header a[hreflang=vi]").attr("href"))
        .isEqualTo("../../bao-cao/");
  }

  @Test
  void aReportStaysVietnameseAndThePageSaysSo() {
    Document page = pages.get("en/binh-phuoc/loc-ninh/2021-9-thang/index.html");
    Document original = pages.get("binh-phuoc/loc-ninh/2021-9-thang/index.html");

    assertThat(page.selectFirst("article.prose").text())
        .contains("The report is in Vietnamese, published as it was issued.");
    assertThat(page.select("article.prose [lang=vi] p[id]").eachText())
        .isEqualTo(original.select("article.prose p[id]").eachText());
    assertThat(page.selectFirst("h1").text()).startsWith("Report on the tasks");
    assertThat(page.select("dd[lang=vi]").eachText())
        .contains(original.selectFirst("h1").text(), "Ban Thường vụ Huyện ủy Lộc Ninh");
  }

  @Test
  void aFigureIsPrintedAsInTheReportAndSaidInEnglish() {
    Element row =
        pages.get("en/binh-phuoc/loc-ninh/index.html").select("tr").stream()
            .filter(tr -> tr.text().startsWith("Local budget revenue"))
            .findFirst()
            .orElseThrow();
    assertThat(row.selectFirst("td.result [lang=vi]").text().replace('\u00a0', ' '))
        .isEqualTo("1.235,153 tỷ đồng");
    assertThat(row.selectFirst("td.result .reading").text().replace('\u00a0', ' '))
        .isEqualTo("1,235.153 billion VND");
    assertThat(row.selectFirst(".badge").text()).isEqualTo("Exceeded");
  }

  @Test
  void feedsAndCitationsAreInThePagesLanguage() throws IOException {
    String feed = Files.readString(DemoPortal.SITE.resolve("en/feed.xml"));
    assertThat(feed)
        .contains("xml:lang=\"en\"", BASE + "en/binh-phuoc/loc-ninh/2021-9-thang/")
        .contains("Loc Ninh District, Binh Phuoc Province. First nine months of 2021.");
    String citation =
        Files.readString(DemoPortal.SITE.resolve("en/lang-son/chi-lang/2024-07-08/trich-dan.bib"));
    assertThat(citation).contains(BASE + "en/lang-son/chi-lang/2024-07-08/", "[Report on");
  }

  @Test
  void theSitemapNamesEveryPageInBothLanguages() throws IOException {
    String sitemap = Files.readString(DemoPortal.SITE.resolve("sitemap.xml"));
    List<String> addresses = new ArrayList<>();
    Pattern.compile("<loc>(.*?)</loc>")
        .matcher(sitemap)
        .results()
        .forEach(m -> addresses.add(m.group(1)));
    assertThat(addresses).doesNotHaveDuplicates().contains(BASE, BASE + "en/");
    assertThat(addresses.stream().filter(a -> a.startsWith(BASE + "en/")))
        .hasSize(addresses.size() / 2);
    assertThat(sitemap)
        .contains(
            "<url><loc>https://minhbach.example/en/bao-cao/</loc><xhtml:link rel=\"alternate\""
                + " hreflang=\"vi\" href=\"https://minhbach.example/bao-cao/\"/>");
  }

  private static Map<String, String> alternates(Document page) {
    Map<String, String> alternates = new TreeMap<>();
    for (Element link : page.select("link[rel=alternate][hreflang]")) {
      alternates.put(link.attr("hreflang"), link.attr("href"));
    }
    return alternates;
  }

  /** The page that is published at {@code address}. */
  private Document at(String address) {
    return pages.get(address.substring(BASE.length()) + "index.html");
  }
}
