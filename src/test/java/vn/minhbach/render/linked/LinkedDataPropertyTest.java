package vn.minhbach.render.linked;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import vn.minhbach.model.Language;
import vn.minhbach.page.Head;
import vn.minhbach.page.Link;
import vn.minhbach.page.NotFoundPage;
import vn.minhbach.page.SiteInfo;

/** Whatever words a page has, its block holds them and nothing gets out of it. */
class LinkedDataPropertyTest {

  private static final SiteInfo SITE =
      new SiteInfo(
          "Cổng",
          "Cổng",
          "https://minhbach.example/",
          "Sở",
          "",
          "",
          "",
          Language.VI,
          List.of(new SiteInfo.Version("vi", "Tiếng Việt", "")),
          List.of(),
          List.of(),
          new SiteInfo.Logo("/assets/icon.svg", 32, 32),
          false,
          false);

  @Provide
  Arbitrary<String> hostile() {
    return Arbitraries.of(
            "</script>",
            "</ScRiPt >",
            "<!--",
            "<script>",
            "-->",
            "]]>",
            "\u2028",
            "\u2029",
            "\\",
            "\"",
            "&lt;",
            "\u0000",
            "\n",
            "\\u003c/script>",
            "Lộc Ninh",
            "😀")
        .list()
        .ofMaxSize(8)
        .map(words -> String.join("", words));
  }

  @Property
  void wordsStayWords(@ForAll("hostile") String title, @ForAll String above) throws IOException {
    Head head = new Head("/x/", title, "", List.of(new Link(above, "/")));

    String block = LinkedData.of(new NotFoundPage(head), SITE);

    assertThat(block).doesNotContain("<", "\u2028", "\u2029");
    Document page =
        Jsoup.parse("<script type=\"application/ld+json\">" + block + "</script><p>sau</p>");
    assertThat(page.select("script")).hasSize(1);
    assertThat(page.select("p").text()).isEqualTo("sau");
    JsonNode items = new ObjectMapper().readTree(block).get("@graph").get(0).get("itemListElement");
    // Half a character is none in JSON's bytes, and in no page either.
    assertThat(items.get(1).path("name").asText()).isEqualTo(title);
    assertThat(items.get(0).path("name").asText()).isEqualTo(above);
  }
}
