package vn.minhbach.render.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.minhbach.Sites;
import vn.minhbach.render.Press;

/** A site map has as many files as the protocol asks for. */
class SitemapOutputTest {

  @Test
  void moreAddressesThanAFileMayHoldStandInSeveral() throws IOException {
    List<String> whole = locations(files(new SitemapOutput()).get("sitemap.xml"));
    int most = whole.size() / 2 - 1;

    Map<String, String> files = files(new SitemapOutput(most));

    assertThat(files.keySet())
        .containsExactly(
            "robots.txt", "sitemap-1.xml", "sitemap-2.xml", "sitemap-3.xml", "sitemap.xml");
    assertThat(locations(files.get("sitemap.xml")))
        .containsExactly(
            "https://portal.example/sub/sitemap-1.xml",
            "https://portal.example/sub/sitemap-2.xml",
            "https://portal.example/sub/sitemap-3.xml");
    assertThat(files.get("sitemap.xml")).contains("<sitemapindex xmlns=").doesNotContain("<url>");
    assertThat(locations(files.get("sitemap-1.xml"))).isEqualTo(whole.subList(0, most));
    assertThat(locations(files.get("sitemap-2.xml"))).isEqualTo(whole.subList(most, 2 * most));
    assertThat(locations(files.get("sitemap-3.xml"))).hasSize(whole.size() - 2 * most);
  }

  @Test
  void asManyAsItMayHoldStandInOne() throws IOException {
    Map<String, String> one = files(new SitemapOutput());

    assertThat(files(new SitemapOutput(locations(one.get("sitemap.xml")).size()))).isEqualTo(one);
  }

  private static List<String> locations(String sitemap) {
    return Arrays.stream(sitemap.split("<loc>"))
        .skip(1)
        .map(rest -> rest.substring(0, rest.indexOf("</loc>")))
        .collect(Collectors.toList());
  }

  private static Map<String, String> files(SitemapOutput output) throws IOException {
    Map<String, String> files = new TreeMap<>();
    new Press(Sites.composed(), List.of(output))
        .inOrder(
            file -> {
              ByteArrayOutputStream bytes = new ByteArrayOutputStream();
              file.content().writeTo(bytes);
              files.put(file.path(), bytes.toString(StandardCharsets.UTF_8));
            });
    return files;
  }
}
