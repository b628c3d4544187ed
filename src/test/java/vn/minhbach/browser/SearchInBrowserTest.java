package vn.minhbach.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.minhbach.DemoPortal;

/** The search finds the known items, on a host and from a disk. */
class SearchInBrowserTest extends PortalInBrowser {

  private static final Map<String, String> DISTRICTS =
      Map.of(
          "loc-ninh-2021-9-thang", "binh-phuoc/loc-ninh/",
          "tan-hong-2021", "dong-thap/tan-hong/",
          "ha-lang-2021-6-thang", "cao-bang/ha-lang/",
          "chi-lang-2024-07-08", "lang-son/chi-lang/");

  /** A query and the report that must be found; none where anything will do. */
  private record Query(String words, String report) {}

  @Test
  void knownItemsAreAmongTheFirstThreeResultsOnAHost() throws IOException {
    assertThat(missed(host.url() + "tim-kiem/")).isEmpty();
  }

  @Test
  void knownItemsAreAmongTheFirstThreeResultsFromADisk() throws IOException {
    assertThat(missed(DemoPortal.SITE.resolve("tim-kiem/index.html").toUri().toString())).isEmpty();
  }

  private static List<String> missed(String searchPage) throws IOException {
    List<String> missed = new ArrayList<>();
    try (Page page = chromium.browser().newPage()) {
      for (Query query : queries()) {
        String words = URLEncoder.encode(query.words(), StandardCharsets.UTF_8);
        page.navigate(searchPage + "?q=" + words);
        page.waitForSelector("#results > li");
        @SuppressWarnings("unchecked")
        List<String> results =
            (List<String>)
                page.evaluate(
                    "[...document.querySelectorAll('#results > li')].slice(0, 3)"
                        + ".map(li => li.querySelector('a').href)");
        String wanted = DISTRICTS.getOrDefault(query.report(), "");
        if (results.stream().noneMatch(address -> address.contains(wanted))) {
          missed.add(query + " found " + results);
        }
      }
    }
    return missed;
  }

  private static List<Query> queries() throws IOException {
    List<Query> queries = new ArrayList<>();
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                SearchInBrowserTest.class.getResourceAsStream("/search-queries.tsv"),
                StandardCharsets.UTF_8))) {
      lines.readLine();
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        String[] cells = line.split("\t", -1);
        queries.add(new Query(cells[0], cells.length > 2 ? cells[2] : ""));
      }
    }
    assertThat(queries).hasSizeGreaterThan(40);
    return queries;
  }
}
