package vn.minhbach;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import vn.minhbach.cli.CommandLineRun;

/**
 * A portal of 210 districts and 840 reports, with a finding in each report of one year and a
 * correction in each of another: its lists have an end, and say where the others are.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LargePortalTest {

  /** Of each of two provinces; the first has more reports than a list shows. */
  private static final List<Integer> DISTRICTS = List.of(180, 30);

  private static final List<Integer> YEARS = List.of(2020, 2021, 2022, 2023);
  private static final int CORRECTED = 2020;
  private static final int WRONG = 2022;

  @TempDir static Path folder;

  private static Path content;
  private static Path site;

  @BeforeAll
  static void build() throws IOException {
    content = folder.resolve("content");
    site = folder.resolve("site");
    for (String file : List.of("portal.yaml", "indicators.yaml")) {
      Files.createDirectories(content);
      Files.copy(Sites.BASE.resolve(file), content.resolve(file));
    }
    StringBuilder areas =
        new StringBuilder("code,name,name_en,level,parent,slug,valid_from,valid_to\n");
    for (int p = 0; p < DISTRICTS.size(); p++) {
      areas.append("9%d,Tỉnh %d,Province %d,province,,tinh-%d,,%n".formatted(p, p, p, p));
      for (int d = 0; d < DISTRICTS.get(p); d++) {
        areas.append(
            "9%d%03d,Huyện %d %d,District %d %d,district,9%d,huyen-%d,,2025-06-30%n"
                .formatted(p, d, p, d, p, d, p, d));
      }
    }
    Files.writeString(content.resolve("areas.csv"), areas);
    reports("61");
    run("release", "--source", content.toString(), "--date", "2024-01-31");
    reports("60");
    run("build", "--pages-only", "--source", content.toString(), "--output", site.toString());
  }

  private static void run(String... arguments) {
    CommandLineRun run = CommandLineRun.of(arguments);
    assertThat(run.exitCode()).as(run.err()).isZero();
  }

  /** All reports; of the year that is corrected with {@code actual} as the result. */
  private static void reports(String actual) throws IOException {
    for (int p = 0; p < DISTRICTS.size(); p++) {
      for (int d = 0; d < DISTRICTS.get(p); d++) {
        for (int year : YEARS) {
          Path report = content.resolve("reports/tinh-%d/huyen-%d/%d".formatted(p, d, year));
          report(Files.createDirectories(report), year, year == CORRECTED ? actual : "60");
        }
      }
    }
  }

  private static void report(Path report, int year, String actual) throws IOException {
    Files.writeString(
        report.resolve("report.md"),
        """
        title=Báo cáo năm %1$d
        status=published
        publisher=UBND huyện
        period=%1$d
        date=%1$d-12-31
        table.phu-luc.title=Các chỉ tiêu
        ~~~~~~

        ![](phu-luc.csv)
        """
            .formatted(year));
    // 60 of 100 are 60 %.
    Files.writeString(
        report.resolve("phu-luc.csv"),
        "indicator,label,unit,target,actual,of_plan\nthu-nsnn,Thu NSNN,Tỷ đồng,100,%s,%s\n"
            .formatted(actual, year == WRONG ? "70" : actual));
    if (year == CORRECTED && actual.equals("60")) {
      Files.writeString(
          report.resolve("corrections.yaml"),
          """
          - {date: 2024-02-01, place: thu-nsnn.actual, old: '61', new: '60', reason: Nhầm số.}
          - {date: 2024-02-01, place: thu-nsnn.of_plan, old: '61', new: '60', reason: Nhầm số.}
          """);
    }
  }

  private static Document page(String address) throws IOException {
    return Jsoup.parse(site.resolve("." + address + "index.html"), "UTF-8", address);
  }

  private static List<String> reportsOf(Document page) {
    return page.select("ul.reports a.title").eachAttr("href");
  }

  @Test
  void theListOfReportsShowsTheLatestAndLeadsToTheProvinces() throws IOException {
    Document page = page("/bao-cao/");
    assertThat(reportsOf(page)).hasSize(500);
    assertThat(page.select(".hint").text()).contains("500 trong 840 báo cáo");
    assertThat(page.select("#theo-dia-ban ~ ul a").eachText())
        .containsExactly("Tỉnh 0 (720)", "Tỉnh 1 (120)");
    // The latest: both later years, and the first of the one before.
    assertThat(page.select("ul.reports li").eachAttr("data-year"))
        .containsSubsequence("2023", "2022", "2021")
        .doesNotContain("2020");
  }

  @Test
  void everyReportIsReachedByLinksAlone() throws IOException {
    Set<String> seen = new HashSet<>(Set.of("/bao-cao/"));
    Deque<String> next = new ArrayDeque<>(seen);
    while (!next.isEmpty()) {
      String address = next.remove();
      // A page of a report leads to its neighbours: they would show nothing of the lists.
      if (address.equals("/bao-cao/") || address.matches("/tinh-\\d/(huyen-\\d+/)?")) {
        Document page = Jsoup.parse(site.resolve("." + address + "index.html"), "UTF-8");
        page.setBaseUri("https://portal.example" + address);
        for (Element link : page.select("main a[href]")) {
          String to = link.absUrl("href").replaceAll("^https://portal.example|#.*", "");
          if (seen.add(to)) {
            next.add(to);
          }
        }
      }
    }
    assertThat(seen.stream().filter(a -> a.matches("/tinh-\\d/huyen-\\d+/20\\d\\d/"))).hasSize(840);
  }

  @Test
  void aProvinceOfManyReportsLeadsToItsDistricts() throws IOException {
    Document many = page("/tinh-0/");
    assertThat(reportsOf(many)).hasSize(500);
    assertThat(many.select("section[aria-labelledby=phan-bao-cao] .columns a").eachText())
        .hasSize(180)
        .contains("Huyện 0 7 (4)");
    Document few = page("/tinh-1/");
    assertThat(reportsOf(few)).hasSize(120);
    assertThat(few.select("section[aria-labelledby=phan-bao-cao] .hint")).isEmpty();
  }

  @Test
  void theHomePageLeadsToProvincesInsteadOfACardForEachDistrict() throws IOException {
    Document page = page("/");
    assertThat(page.select(".card")).isEmpty();
    assertThat(page.select("section[aria-labelledby=areas]").text()).contains("Có 210 địa bàn");
    assertThat(page.select("section[aria-labelledby=areas] a").eachAttr("href"))
        .containsExactly("tinh-0/", "tinh-1/");
  }

  @Test
  void theDataAreCountedByProvince() throws IOException {
    assertThat(page("/du-lieu/").select("#theo-huyen ~ * tbody tr").eachText())
        .containsExactly("Tỉnh 0 720 1 2.160", "Tỉnh 1 120 1 360");
  }

  @Test
  void ofManyFindingsTheLatestAreShownAndTheAreasHaveTheOthers() throws IOException {
    Document all = page("/phat-hien/");
    assertThat(all.select("article.finding")).hasSize(100);
    assertThat(all.select(".hint").text()).contains("100 trong 210 phát hiện");
    assertThat(all.select("h2 .count").text()).isEqualTo("210");
    assertThat(all.select("ul.counts a")).hasSize(210);
    Document indicator = page("/chi-tieu/thu-nsnn/");
    assertThat(indicator.select("article.finding")).hasSize(100);
    List<String> others = indicator.select("section.findings .columns a").eachAttr("href");
    assertThat(others).hasSize(110);
    String address = others.get(0).replace("../..", "").replace("#phan-phat-hien", "");
    assertThat(page(address).select("#phan-phat-hien")).hasSize(1);
  }

  @Test
  void ofManyCorrectionsTheLatestAreShownAndTheReportsHaveTheOthers() throws IOException {
    Document page = page("/dinh-chinh/");
    assertThat(page.select("article.correction")).hasSize(100);
    assertThat(page.select(".hint").text()).contains("100 đính chính mới nhất trong 420");
    List<String> others = page.select("main .columns a").eachAttr("href");
    assertThat(others).hasSize(160);
    String address = others.get(0).replace("..", "").replace("#phan-dinh-chinh", "");
    assertThat(page(address).select("#phan-dinh-chinh")).hasSize(1);
  }

  @Test
  void everyPageWithAListIsValid() {
    assertThat(
            NuChecker.findings(
                site,
                List.of(
                    "index.html",
                    "bao-cao/index.html",
                    "tinh-0/index.html",
                    "phat-hien/index.html",
                    "dinh-chinh/index.html",
                    "chi-tieu/thu-nsnn/index.html"),
                "https://portal.example/"))
        .isEmpty();
  }
}
