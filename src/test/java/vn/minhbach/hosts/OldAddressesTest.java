package vn.minhbach.hosts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.minhbach.NuChecker;
import vn.minhbach.Portal;
import vn.minhbach.Sites;

/** On a host that has no redirects, a page at every old address leads to the new one. */
class OldAddressesTest {

  private static final String OLD = "chau-doc/";
  private static final String NEW = "an-giang/binh-an/";

  /** Where every old address leads that the content names by itself. */
  private static final Map<String, String> NAMED =
      Map.of(
          "an-giang/binh-an/bao-cao-cu/", "an-giang/binh-an/2024/",
          "an-giang/binh-an/2024/ban-goc.txt/", "an-giang/binh-an/2024/nguon.txt",
          "chau-doc/lien-he/", "gioi-thieu/");

  @TempDir Path site;

  private Set<String> files;

  @BeforeEach
  void build() throws IOException {
    new Portal(Sites.VALID.resolve("redirects/content"), Sites.TODAY)
        .build(site.resolve("portal"), Portal.Extent.ALL, Sites.SILENT);
    files = Sites.files(site.resolve("portal")).keySet();
  }

  /** Every old address with the new one: pages and documents, those of pages without a file. */
  private Map<String, String> expected() {
    Map<String, String> expected = new TreeMap<>(NAMED);
    for (String file : files) {
      boolean document = file.endsWith(".txt");
      if (file.startsWith(NEW) && (document || file.endsWith("/index.html"))) {
        String address = file.replaceFirst("index\\.html$", "");
        String old = OLD + address.substring(NEW.length()) + (document ? "/" : "");
        expected.put(old, NAMED.getOrDefault(address, address));
      }
    }
    return expected;
  }

  @Test
  void thePageAtEveryOldAddressLeadsToTheNewOne() throws IOException {
    Map<String, String> leads = new TreeMap<>();
    for (String file : files) {
      if (file.endsWith(".html")) {
        Document page = Jsoup.parse(site.resolve("portal").resolve(file), "UTF-8");
        String refresh = page.select("meta[http-equiv=refresh]").attr("content");
        if (!refresh.isEmpty()) {
          String address = file.replaceFirst("index\\.html$", "");
          leads.put(address, resolve(address, refresh.replaceFirst("^0; url=", "")));
          assertThat(resolve(address, page.select("main a").attr("href")))
              .isEqualTo(leads.get(address));
          assertThat(page.select("link[rel=canonical]").attr("href"))
              .isEqualTo("https://portal.example/" + leads.get(address));
          assertThat(page.select("meta[name=robots]").attr("content")).isEqualTo("noindex");
        }
      }
    }

    assertThat(leads).isEqualTo(expected()).hasSize(8);
    assertThat(leads.values())
        .allMatch(to -> files.contains(to.endsWith("/") ? to + "index.html" : to));
  }

  private static String resolve(String address, String link) {
    String resolved = URI.create("http://x/a/b/" + address).resolve(link).toString();
    assertThat(resolved).startsWith("http://x/a/b/");
    return resolved.substring("http://x/a/b/".length());
  }

  @Test
  void noSearchEngineIsToldOfThem() throws IOException {
    String sitemap = Files.readString(site.resolve("portal/sitemap.xml"));

    assertThat(sitemap).contains("/" + NEW + "2024/").doesNotContain("/" + OLD, "/bao-cao-cu/");
  }

  @Test
  void theyAreValid() {
    for (String address : List.of("chau-doc/", "an-giang/binh-an/2024/ban-goc.txt/")) {
      Path page = site.resolve("portal/" + address + "index.html");
      assertThat(NuChecker.findings(page, "https://portal.example/" + address)).isEmpty();
    }
  }
}
