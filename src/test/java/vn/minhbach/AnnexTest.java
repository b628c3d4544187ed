package vn.minhbach;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** All cells of Lộc Ninh's annex stand in its page's table and in the data, as printed. */
class AnnexTest {

  private static final String REPORT = "binh-phuoc/loc-ninh/2021-9-thang";

  @Test
  void thePageHoldsEveryCellOfTheSource() throws IOException {
    List<List<String>> expected = annexOfTheSource();
    Element table = DemoPortal.page(REPORT + "/index.html").selectFirst("table#bang-phu-luc");
    List<List<String>> actual = new ArrayList<>();
    for (Element row : table.select("tbody tr")) {
      row.select(".anchor, .unseen, .differs").remove();
      actual.add(row.select("th, td").eachText().isEmpty() ? List.of() : cells(row));
    }
    assertThat(actual).isEqualTo(expected);
    assertThat(expected).hasSize(30);
  }

  @Test
  void theDataHoldsEveryPrintedFigureWithItsMeaning() throws IOException {
    List<String> printed = new ArrayList<>();
    for (List<String> row : annexOfTheSource()) {
      row.subList(3, 7).stream().filter(cell -> !cell.isEmpty()).forEach(printed::add);
    }
    List<Map<String, String>> observations = observations();
    List<String> published =
        observations.stream()
            .filter(o -> o.get("report").equals("/" + REPORT + "/") && o.get("sentence").isEmpty())
            .map(o -> o.get("printed"))
            .toList();
    assertThat(published).containsExactlyElementsOf(printed);
    Map<String, String> revenue =
        observations.stream()
            .filter(o -> o.get("source_url").endsWith(REPORT + "/#thu-nsnn.actual"))
            .findFirst()
            .orElseThrow();
    assertThat(revenue)
        .containsEntry("printed", "434,896")
        .containsEntry("kind", "exact")
        .containsEntry("value", "434.896")
        .containsEntry("unit", "tỷ đồng");
    Map<String, String> poverty =
        observations.stream()
            .filter(o -> o.get("source_url").endsWith(REPORT + "/#giam-ty-le-ho-ngheo.target"))
            .findFirst()
            .orElseThrow();
    assertThat(poverty)
        .containsEntry("printed", "1-1,2")
        .containsEntry("kind", "range")
        .containsEntry("low", "1")
        .containsEntry("high", "1.2");
  }

  private static List<Map<String, String>> observations() throws IOException {
    Path file = DemoPortal.SITE.resolve("data/observations.csv");
    try (MappingIterator<Map<String, String>> lines =
        new CsvMapper()
            .readerForMapOf(String.class)
            .with(CsvSchema.emptySchema().withHeader())
            .readValues(Files.readString(file))) {
      return lines.readAll();
    }
  }

  /** The rows below the heading of the annex in the source: seven cells divided by tabs. */
  private static List<List<String>> annexOfTheSource() throws IOException {
    Path source = DemoContent.FOLDER.resolve("reports").resolve(REPORT).resolve("nguon.txt");
    List<List<String>> rows = new ArrayList<>();
    for (String line : Files.readAllLines(source)) {
      String[] cells = line.split("\t", -1);
      if (cells.length == 7 && !cells[0].startsWith("ST")) {
        rows.add(List.of(cells).stream().map(String::strip).toList());
      }
    }
    return rows;
  }

  private static List<String> cells(Element row) {
    return row.select("th, td").stream().map(cell -> cell.text().strip()).toList();
  }
}
