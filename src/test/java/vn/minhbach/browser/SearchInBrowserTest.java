package vn.minhbach.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.minhbach.DemoPortal;
import vn.minhbach.Sites;

/** The search finds what people look for: on a host, below a path, from a disk. */
class SearchInBrowserTest extends PortalInBrowser {

  private static final int FIRST = 3;

  private static final Map<String, String> REPORTS =
      Map.of(
          "loc-ninh-2021-9-thang", "/binh-phuoc/loc-ninh/2021-9-thang/",
          "tan-hong-2021", "/dong-thap/tan-hong/2021/",
          "ha-lang-2021-6-thang", "/cao-bang/ha-lang/2021-6-thang/",
          "chi-lang-2024-07-08", "/lang-son/chi-lang/2024-07-08/");

  /**
   * A query.
   *
   * @param addresses one of them must be found; none where anything will do
   */
  private record Query(String words, List<String> addresses) {

    /** Whether {@code address}, below the site's root, is the page itself or a place on it. */
    boolean isAnsweredBy(String address) {
      return addresses.isEmpty()
          || addresses.contains(address.replaceFirst("#.*$", "").replaceFirst("index\\.html$", ""));
    }
  }

  @Test
  void knownItemsAreAmongTheFirstThreeResultsBelowAPathOfAHost() throws IOException {
    assertThat(missed(host.url() + "tim-kiem/", known())).isEmpty();
  }

  @Test
  void knownItemsAreAmongTheFirstThreeResultsAtTheRootOfAHost() throws IOException {
    try (StaticHost root = new StaticHost(DemoPortal.SITE, "/")) {
      assertThat(missed(root.url() + "tim-kiem/", known())).isEmpty();
    }
  }

  @Test
  void knownItemsAreAmongTheFirstThreeResultsFromADisk(@TempDir Path disk) throws IOException {
    // No host sends the policy here; a copy of the page says it itself.
    Sites.copy(DemoPortal.SITE.resolve("assets"), disk.resolve("assets"));
    Path page = Files.createDirectory(disk.resolve("tim-kiem")).resolve("index.html");
    Files.writeString(
        page,
        Files.readString(DemoPortal.SITE.resolve("tim-kiem/index.html"))
            .replace(
                "<title>",
                "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'self'\"><title>"));
    assertThat(missed(page.toUri().toString(), known())).isEmpty();
  }

  /** Of some 200 queries in each half, all but a few, which are known and say why. */
  @Test
  void whatPeopleMayTypeIsAnswered() throws IOException {
    assertThat(missed(host.url() + "tim-kiem/", own("/search/tuning.tsv")))
        .satisfiesExactlyInAnyOrder(
            // Four reports speak of it more than the indicator's longer name does.
            missed -> assertThat(missed).contains("words=tiêu chí nông thôn mới,"),
            // "30a" is a number and a letter, and 30 is everywhere.
            missed -> assertThat(missed).contains("words=nghị quyết 30a,"),
            // A row of another district has the same abbreviation.
            missed -> assertThat(missed).contains("words=cnqsdđ,"));
  }

  /** The half that was not looked at while the ranking was made. */
  @Test
  void whatNobodyLookedAtWhileTuningIsAnsweredToo() throws IOException {
    assertThat(missed(host.url() + "tim-kiem/", own("/search/checking.tsv")))
        .satisfiesExactlyInAnyOrder(
            // A synonym that no report uses.
            missed -> assertThat(missed).contains("words=xuất khẩu lao động,"));
  }

  @Test
  void yearsAloneAreLookedForThemselves() {
    List<Query> years = List.of(new Query("2021", List.of()), new Query("2021 2024", List.of()));
    assertThat(missed(host.url() + "tim-kiem/", years)).isEmpty();
  }

  @Test
  void anOldNameIsSuggestedWithWhatItBecameAndANewOneWithWhatItCameFrom() {
    assertThat(suggested("Lộc Thạnh").subList(0, 2))
        .satisfiesExactly(
            now -> assertThat(now).startsWith("Xã Lộc Thạnh").contains("Đồng Nai", "từ xã Lộc Hòa"),
            old ->
                assertThat(old)
                    .startsWith("Xã Lộc Thạnh")
                    .contains("Bình Phước", "Từ 01/7/2025 thuộc xã Lộc Thạnh (tỉnh Đồng Nai)"));
    // The other tone, typed, comes first; without tones both are meant.
    assertThat(suggested("Lộc Thành").get(0)).startsWith("Xã Lộc Thành");
    assertThat(suggested("xa loc thanh"))
        .anyMatch(option -> option.startsWith("Xã Lộc Thành"))
        .anyMatch(option -> option.startsWith("Xã Lộc Thạnh"));
  }

  private static List<String> suggested(String words) {
    try (Page page = chromium.browser().newPage()) {
      page.navigate(host.url());
      page.locator("input[name=q]").first().fill(words);
      page.waitForSelector(".suggestions [role=option]");
      return page.locator(".suggestions [role=option]").allInnerTexts();
    }
  }

  /** The queries that are not answered: the first comes with the address, the others are typed. */
  private static List<String> missed(String searchPage, List<Query> queries) {
    List<String> missed = new ArrayList<>();
    try (Page page = chromium.browser().newPage()) {
      page.navigate(
          searchPage + "?q=" + URLEncoder.encode(queries.get(0).words(), StandardCharsets.UTF_8));
      for (Query query : queries) {
        List<String> found = found(page, query.words());
        int root = searchPage.indexOf("/tim-kiem/");
        if (found.stream()
            .limit(FIRST)
            .map(address -> address.substring(root))
            .noneMatch(query::isAnsweredBy)) {
          missed.add(query + " found " + found);
        }
      }
    }
    return missed;
  }

  /** Asks, unless the page has already been asked, and waits for the results. */
  @SuppressWarnings("unchecked")
  private static List<String> found(Page page, String words) {
    return (List<String>)
        page.evaluate(
            """
            words => new Promise(answer => {
              const box = document.getElementById('search');
              const input = document.querySelector('form.own').elements.q;
              const told = () => {
                const state = box.dataset.searchState;
                if (state === 'error' || state === 'done' && box.dataset.searchQuery === words) {
                  watch.disconnect();
                  answer([...document.querySelectorAll('#search-results a')].map(a => a.href));
                }
              };
              const watch = new MutationObserver(told);
              watch.observe(box, {attributes: true});
              if (input.value !== words) {
                input.value = words;
                input.form.requestSubmit();
              } else { told(); }
            })
            """,
            words);
  }

  private static List<Query> known() throws IOException {
    List<Query> queries = new ArrayList<>();
    for (String[] cells : lines("/search/known.tsv")) {
      queries.add(
          new Query(
              cells[0],
              cells[2].isEmpty() ? List.of() : List.of(REPORTS.getOrDefault(cells[2], cells[2]))));
    }
    assertThat(queries).hasSizeGreaterThan(40);
    return queries;
  }

  private static List<Query> own(String resource) throws IOException {
    List<Query> queries =
        lines(resource).stream()
            .map(cells -> new Query(cells[0], List.of(cells[2].split("[|]", -1))))
            .toList();
    assertThat(queries).hasSizeGreaterThan(190);
    return queries;
  }

  private static List<String[]> lines(String resource) throws IOException {
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                SearchInBrowserTest.class.getResourceAsStream(resource), StandardCharsets.UTF_8))) {
      return lines.lines().skip(1).map(line -> line.split("\t", -1)).toList();
    }
  }
}
