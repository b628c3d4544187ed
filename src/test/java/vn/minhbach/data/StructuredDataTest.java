package vn.minhbach.data;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.minhbach.DemoPortal;
import vn.minhbach.Sites;
import vn.minhbach.cli.CommandLineRun;

/** What the pages of the four districts tell programs in terms of schema.org is true. */
class StructuredDataTest {

  private static final String BASE = "https://minhbach.example/";
  private static final String BLOCK = "script[type=application/ld+json]";
  private static final Pattern DAY = Pattern.compile("\\d{4}(-\\d{2}(-\\d{2})?)?");

  private static final ObjectMapper JSON =
      JsonMapper.builder().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();

  /** What each type has to say: schema.org, and what Google asks of datasets and trails. */
  private static final Map<String, List<String>> REQUIRED =
      Map.ofEntries(
          Map.entry("BreadcrumbList", List.of("itemListElement")),
          Map.entry("ListItem", List.of("position", "name", "item")),
          Map.entry("DataCatalog", List.of("@id", "name")),
          Map.entry(
              "Dataset",
              List.of(
                  "@id",
                  "url",
                  "name",
                  "description",
                  "creator",
                  "license",
                  "isAccessibleForFree",
                  "includedInDataCatalog",
                  "distribution",
                  "variableMeasured",
                  "dateModified")),
          Map.entry("DataDownload", List.of("encodingFormat", "contentUrl")),
          Map.entry(
              "Report",
              List.of(
                  "@id",
                  "url",
                  "name",
                  "about",
                  "publisher",
                  "spatialCoverage",
                  "temporalCoverage",
                  "inLanguage",
                  "isBasedOn",
                  "license")),
          Map.entry("MediaObject", List.of("name", "contentUrl", "sha256")),
          Map.entry("Organization", List.of("name")),
          Map.entry("AdministrativeArea", List.of("@id", "name")),
          Map.entry("StatisticalVariable", List.of("@id", "name")),
          Map.entry("PropertyValue", List.of("name")),
          Map.entry(
              "Observation",
              List.of("@id", "observationAbout", "variableMeasured", "observationDate")));

  /** What the data of a page say as well. */
  private static final List<String> COVERING = List.of("spatialCoverage", "temporalCoverage");

  /** What each page says, by its path; read once. */
  private static final Map<String, JsonNode> SAID = said(DemoPortal.pages());

  private static Map<String, JsonNode> said(Map<String, Document> pages) {
    Map<String, JsonNode> said = new TreeMap<>();
    pages.forEach(
        (path, page) ->
            page.select(BLOCK)
                .forEach(block -> assertThat(said.put(path, graph(block))).as(path).isNull()));
    return said;
  }

  private static JsonNode graph(Element block) {
    try {
      JsonNode json = JSON.readTree(block.data());
      assertThat(json.get("@context").asText()).isEqualTo("https://schema.org");
      return json.get("@graph");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Every object of {@code node} with its type. */
  private static void each(JsonNode node, BiConsumer<String, JsonNode> visitor) {
    if (node.has("@type")) {
      visitor.accept(node.get("@type").asText(), node);
    }
    node.forEach(child -> each(child, visitor));
  }

  private static List<JsonNode> of(String type, JsonNode graph) {
    List<JsonNode> found = new ArrayList<>();
    each(
        graph,
        (one, thing) -> {
          if (one.equals(type)) {
            found.add(thing);
          }
        });
    return found;
  }

  private static List<String> texts(JsonNode values, String property) {
    return Stream.iterate(0, i -> i < values.size(), i -> i + 1)
        .map(i -> values.get(i).get(property).asText())
        .toList();
  }

  @Test
  void everyPageWithATrailTellsIt() {
    int trails = 0;
    for (Map.Entry<String, Document> page : DemoPortal.pages().entrySet()) {
      List<String> shown = page.getValue().select("nav.trail a").eachText();
      boolean own =
          page.getKey().endsWith("index.html")
              && page.getValue().select("meta[http-equiv=refresh]").isEmpty();
      if (!shown.isEmpty() && own) {
        trails++;
        JsonNode items = SAID.get(page.getKey()).get(0).get("itemListElement");
        List<String> told =
            texts(items, "name").stream().map(t -> t.replaceAll("\\s+", " ")).toList();
        assertThat(told.subList(0, shown.size())).as(page.getKey()).isEqualTo(shown);
        assertThat(told).hasSize(shown.size() + 1);
        String address = page.getKey().replaceFirst("index\\.html$", "");
        assertThat(items.get(shown.size()).get("item").asText()).isEqualTo(BASE + address);
      } else if (!own) {
        assertThat(SAID).doesNotContainKey(page.getKey());
      }
    }
    assertThat(trails).isGreaterThan(1_500);
  }

  @Test
  void everyThingSaysWhatItsTypeHasToSay() {
    Map<String, Integer> counted = new TreeMap<>();
    SAID.forEach(
        (path, graph) ->
            each(
                graph,
                (type, thing) -> {
                  counted.merge(type, 1, Integer::sum);
                  assertThat(REQUIRED).as(path).containsKey(type);
                  for (String property : REQUIRED.get(type)) {
                    assertThat(thing.has(property))
                        .as("%s: %s of %s", path, property, thing)
                        .isTrue();
                  }
                  thing.forEach(
                      value -> {
                        assertThat(value.isTextual() && value.asText().isBlank())
                            .as(path)
                            .isFalse();
                        assertThat(value.isArray() && value.isEmpty()).as(path).isFalse();
                      });
                }));
    assertThat(counted.keySet()).isEqualTo(REQUIRED.keySet());
    System.out.println("structured data of the demonstration: " + counted);
  }

  @Test
  void everyDatasetIsAsSearchEnginesWantIt() {
    Set<String> pages = new TreeSet<>();
    SAID.forEach(
        (path, graph) -> {
          for (JsonNode data : of("Dataset", graph)) {
            pages.add(path);
            assertThat(data.get("description").asText().length()).as(path).isBetween(50, 5_000);
            assertThat(data.get("isAccessibleForFree").asBoolean()).isTrue();
            boolean table = data.get("url").asText().matches(".*/du-lieu/#(?!toan-bo).*");
            for (String property : COVERING) {
              assertThat(data.has(property)).as(path + " " + property).isEqualTo(!table);
            }
            assertThat(data.get("variableMeasured").size()).as(path).isBetween(1, 12);
            if (!table) {
              assertThat(data.get("temporalCoverage").asText())
                  .matches("\\d{4}-\\d{2}-\\d{2}/\\d{4}-\\d{2}-\\d{2}");
            }
          }
        });
    // Those of the portal, of four districts, of four reports, of indicators; in two languages.
    assertThat(pages).contains("du-lieu/index.html", "en/du-lieu/index.html");
    Map<String, Document> all = DemoPortal.pages();
    assertThat(pages)
        .isEqualTo(
            all.keySet().stream()
                .filter(
                    path ->
                        path.matches("(en/)?du-lieu/index.html")
                            || (!all.get(path).select("#phan-du-lieu").isEmpty()
                                && !path.endsWith("tai-ve.html")))
                .collect(Collectors.toCollection(TreeSet::new)));
  }

  @Test
  void eachTableSaysWhatItMeasures() throws IOException {
    Set<String> found =
        CsvFile.rows(DemoPortal.SITE.resolve("data/findings.csv")).stream()
            .map(row -> BASE + "chi-tieu/" + row.get("indicator") + "/")
            .collect(Collectors.toSet());
    Map<String, JsonNode> measured = new HashMap<>();
    for (JsonNode data : of("Dataset", SAID.get("du-lieu/index.html"))) {
      measured.put(data.get("url").asText().replaceFirst(".*#", ""), data.get("variableMeasured"));
    }
    assertThat(measured.get("observations")).isEqualTo(measured.get("toan-bo"));
    assertThat(texts(measured.get("findings"), "@id")).isNotEmpty().isSubsetOf(found);
    assertThat(texts(measured.get("areas"), "name")).contains("Tên đơn vị hành chính", "Cấp");
    assertThat(texts(measured.get("reports"), "name")).contains("Kỳ báo cáo");
    assertThat(texts(measured.get("indicators"), "name")).contains("Đơn vị", "Định nghĩa");
    JsonNode english = SAID.get("en/du-lieu/index.html");
    assertThat(of("PropertyValue", english).stream().map(p -> p.get("name").asText()))
        .contains("Issuing body")
        .doesNotContain("Cơ quan ban hành");
  }

  @Test
  void everyReportSaysWhoPublishedItWhenAndOfWhat() throws IOException {
    List<Map<String, String>> rows = CsvFile.rows(DemoPortal.SITE.resolve("data/reports.csv"));
    assertThat(rows).isNotEmpty();
    for (Map<String, String> row : rows) {
      for (String language : List.of("", "en/")) {
        String path = language + row.get("report").substring(1) + "index.html";
        JsonNode report = of("Report", SAID.get(path)).get(0);
        assertThat(report.get("@id").asText()).isEqualTo(row.get("url"));
        assertThat(report.get("publisher").get("name").asText()).isEqualTo(row.get("publisher"));
        assertThat(report.path("datePublished").asText("")).isEqualTo(row.get("issued"));
        assertThat(report.path("reportNumber").asText("")).isEqualTo(row.get("number"));
        assertThat(report.get("temporalCoverage").asText())
            .isEqualTo(row.get("period_start") + "/" + row.get("period_end"));
        assertThat(report.get("inLanguage").asText()).isEqualTo("vi");
        Path source = file(report.get("isBasedOn").get("contentUrl").asText());
        assertThat(report.get("isBasedOn").get("sha256").asText())
            .isEqualTo(CsvFile.sha256(source));
      }
    }
  }

  @Test
  void everyAddressLeadsToAPageAPlaceOrAFile() {
    Map<String, Set<String>> anchors = new HashMap<>();
    DemoPortal.pages()
        .forEach(
            (path, page) -> anchors.put(path, new HashSet<>(page.select("[id]").eachAttr("id"))));
    int checked = 0;
    for (Map.Entry<String, JsonNode> said : SAID.entrySet()) {
      for (String property : List.of("@id", "url", "item", "contentUrl")) {
        for (String address : said.getValue().findValuesAsText(property)) {
          checked++;
          assertThat(address).as(said.getKey()).startsWith(BASE);
          String[] parts = address.substring(BASE.length()).split("#", 2);
          if (parts[0].isEmpty() || parts[0].endsWith("/")) {
            String path = parts[0] + "index.html";
            assertThat(anchors).as(said.getKey()).containsKey(path);
            if (parts.length == 2) {
              assertThat(anchors.get(path).contains(parts[1])).as(address).isTrue();
            }
          } else {
            assertThat(file(address)).isRegularFile();
          }
        }
      }
    }
    assertThat(checked).isGreaterThan(10_000);
  }

  private static Path file(String address) {
    return DemoPortal.SITE.resolve(address.substring(BASE.length()));
  }

  @Test
  void everyNumberIsThatOfTheData() throws IOException {
    Map<String, Map<String, String>> rows = new HashMap<>();
    CsvFile.rows(DemoPortal.SITE.resolve("data/observations.csv"))
        .forEach(row -> rows.put(row.get("source_url"), row));
    Set<String> told = new HashSet<>();
    SAID.forEach(
        (path, graph) -> {
          List<JsonNode> observations = of("Observation", graph);
          assertThat(observations.size()).as(path).isLessThanOrEqualTo(12);
          for (JsonNode observation : observations) {
            Map<String, String> row = rows.get(observation.get("@id").asText());
            assertThat(row).as("%s: %s", path, observation).isNotNull();
            told.add(row.get("source_url"));
            assertThat(row.get("measure")).isEqualTo("actual");
            assertThat(row.get("dimensions")).isEmpty();
            same(row.get("value"), observation.get("value"));
            same(row.get("low"), observation.get("minValue"));
            same(row.get("high"), observation.get("maxValue"));
            assertThat(observation.get("observationDate").asText())
                .matches(DAY)
                .isEqualTo(row.get("period_end"));
            assertThat(observation.get("variableMeasured").get("@id").asText())
                .isEqualTo(BASE + "chi-tieu/" + row.get("indicator") + "/");
            assertThat(row.get("report"))
                .startsWith(
                    "/"
                        + observation
                            .get("observationAbout")
                            .get("@id")
                            .asText()
                            .substring(BASE.length()));
          }
        });
    // Each result of the whole, of a number, is told on the page of its series.
    Set<String> results =
        rows.values().stream()
            .filter(row -> row.get("measure").equals("actual") && row.get("dimensions").isEmpty())
            .filter(row -> !(row.get("value") + row.get("low") + row.get("high")).isEmpty())
            .map(row -> row.get("source_url"))
            .collect(Collectors.toSet());
    assertThat(told).isEqualTo(results).hasSizeGreaterThan(200);
  }

  private static void same(String column, JsonNode number) {
    if (column.isEmpty()) {
      assertThat(number).isNull();
    } else {
      assertThat(number.decimalValue()).isEqualByComparingTo(new BigDecimal(column));
    }
  }

  /** A page of many figures does not tell them all. */
  @Test
  void aLongSeriesTellsItsNewestResultsAlone(@TempDir Path temporary) throws IOException {
    Path content = temporary.resolve("content");
    Sites.copy(Sites.BASE, content);
    StringBuilder rows = new StringBuilder("indicator,label,period,unit,actual\n");
    for (int year = 1940; year < 2000; year++) {
      rows.append("dai,Dài,").append(year).append(",xã,").append(year).append('\n');
    }
    Files.writeString(content.resolve("reports/an-giang/binh-an/2024/dai.csv"), rows);
    Path report = content.resolve("reports/an-giang/binh-an/2024/report.md");
    Files.writeString(
        report,
        Files.readString(report).replaceFirst("~~~~~~", "table.dai.title=Bảng\n~~~~~~")
            + "\n![](dai.csv)\n\n"
            + IntStream.range(1940, 2000)
                .mapToObj(year -> "năm " + year)
                .collect(Collectors.joining(", "))
            + "\n");
    Path indicators = content.resolve("indicators.yaml");
    Files.writeString(
        indicators,
        Files.readString(indicators)
            + "  dai: {theme: y-te, unit: xã, direction: neither, name: {vi: Dài, en: Long}}\n");
    Path site = temporary.resolve("site");
    CommandLineRun run =
        CommandLineRun.of("build", "--source", content.toString(), "--output", site.toString());
    assertThat(run.exitCode()).as(run.err()).isZero();

    JsonNode series = graph(block(site, "an-giang/binh-an/chi-tieu/dai"));
    List<JsonNode> newest = of("Observation", series);
    assertThat(newest).hasSize(12);
    assertThat(newest.get(0).get("value").asInt()).isEqualTo(1999);
    assertThat(newest.get(11).get("value").asInt()).isEqualTo(1988);
    JsonNode indicator = graph(block(site, "chi-tieu/dai"));
    assertThat(of("Observation", indicator)).isEmpty();
    assertThat(of("Dataset", indicator)).hasSize(1);
    for (String page :
        List.of("an-giang/binh-an/chi-tieu/dai", "chi-tieu/dai", "an-giang/binh-an")) {
      assertThat(block(site, page).data().length()).as(page).isLessThan(8_000);
    }
  }

  private static Element block(Path site, String page) throws IOException {
    return Jsoup.parse(site.resolve(page + "/index.html"), "UTF-8").selectFirst(BLOCK);
  }
}
