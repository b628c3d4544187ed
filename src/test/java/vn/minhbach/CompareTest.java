package vn.minhbach;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Areas side by side, where there are more of them than fit, and where there is none to compare.
 */
class CompareTest {

  private static final Path RANKING = Sites.VALID.resolve("ranking/content");

  @TempDir Path folder;

  private Document compared(Path content) throws IOException {
    Path site = folder.resolve("site");
    Portal.Outcome outcome =
        new Portal(content, Sites.TODAY).build(site, Portal.Extent.ALL, Sites.SILENT);
    assertThat(outcome.written()).isPresent();
    return Jsoup.parse(site.resolve("so-sanh/index.html"), "UTF-8");
  }

  /** The three areas of the site, and five more with the same report but for all it says twice. */
  private Path eightAreas() throws IOException {
    Path content = folder.resolve("content");
    Sites.copy(RANKING, content);
    Path an = content.resolve("reports/an-giang");
    for (int i = 1; i <= 5; i++) {
      Files.writeString(
          content.resolve("areas.csv"),
          "91%d,Huyện Mới %d,New %d District,district,91,moi-%d,,2025-06-30%n"
              .formatted(i, i, i, i),
          StandardOpenOption.APPEND);
      Sites.copy(an.resolve("binh-an"), an.resolve("moi-" + i));
    }
    Files.writeString(
        an.resolve("binh-an/2024/phu-luc.csv"),
        "indicator,label,unit,target_origin,target,actual\nbao-phu-bhyt,Bao phủ BHYT,%,,90,91\n");
    return content;
  }

  @Test
  void theFirstTableHasThoseThatStateMostAndSaysSo() throws IOException {
    Document page = compared(eightAreas());
    assertThat(page.select("table.compared thead a").eachText())
        .hasSize(6)
        .doesNotContain("Huyện Bình An")
        .contains("Huyện Mới 1", "Huyện Vĩnh An");
    assertThat(page.select("#chon [name=khu-vuc]")).hasSize(8);
    assertThat(page.select("#chon [name=khu-vuc][checked]")).hasSize(6);
    assertThat(page.select("main .hint").text()).contains("6 trong 8 địa phương");
    for (Element area : page.select("#chon [name=khu-vuc]")) {
      Path file = folder.resolve("site/so-sanh").resolve(area.attr("value") + ".js");
      assertThat(file).content().startsWith("minhbach.areas[\"" + area.attr("value") + "\"]={");
    }
  }

  @Test
  void anIndicatorsPageAsksForNoMoreAreasThanCanBeCompared() throws IOException {
    compared(eightAreas());
    Document indicator =
        Jsoup.parse(folder.resolve("site/chi-tieu/bao-phu-bhyt/index.html"), "UTF-8");
    String link = indicator.select("main a[href*=khu-vuc]").attr("href");
    assertThat(List.of(link.replaceAll(".*khu-vuc=|&.*", "").split(","))).hasSize(6);
  }

  @Test
  void aSingleAreaHasNothingToBeComparedWith() throws IOException {
    Document page = compared(Sites.BASE);
    assertThat(page.select("table, #chon")).isEmpty();
    assertThat(page.select("main .empty").text()).contains("Chưa có hai địa phương");
    assertThat(Sites.files(folder.resolve("site")).keySet())
        .filteredOn(path -> path.endsWith("/index.html") && !path.startsWith("so-sanh/"))
        .allSatisfy(
            path ->
                assertThat(folder.resolve("site").resolve(path))
                    .content()
                    .doesNotContain("khu-vuc="));
  }
}
