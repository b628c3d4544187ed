package vn.minhbach.intake.opensdg;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.minhbach.intake.opensdg.Countries.country;
import static vn.minhbach.intake.opensdg.Written.text;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterTry;
import net.jqwik.api.lifecycle.BeforeTry;
import vn.minhbach.intake.Imported;
import vn.minhbach.model.Area;
import vn.minhbach.problem.Problem;

/** Whatever a repository holds, each of its rows is published, or counted with a reason. */
class EveryRowTest {

  private static final String HEADER = "Year,Series,Units,Sex,GeoCode,Source,Target,Value\n";

  private static final List<Area> AREAS =
      List.of(country("VN", "/viet-nam/"), country("91", "/bac/"));

  private Path repository;

  @BeforeTry
  void folder() throws IOException {
    repository = Files.createTempDirectory("open-sdg");
    Files.createDirectories(repository.resolve("data"));
    Files.createDirectories(repository.resolve("indicator-config"));
  }

  @AfterTry
  void away() throws IOException {
    try (var files = Files.walk(repository)) {
      for (Path file : files.sorted((a, b) -> b.compareTo(a)).toList()) {
        Files.delete(file);
      }
    }
  }

  @Property(tries = 300)
  void isPublishedOrCounted(@ForAll("tables") List<List<String>> tables) throws IOException {
    int written = 0;
    for (int i = 0; i < tables.size(); i++) {
      List<String> lines = tables.get(i);
      written +=
          (int) lines.stream().filter(line -> !line.replaceAll("[, \"]", "").isEmpty()).count();
      write(
          "data/indicator_1-1-" + (i + 1) + ".csv",
          HEADER + String.join("\n", lines) + (lines.isEmpty() ? "" : "\n"));
    }
    assertCounted(written);
  }

  /** Also where the repository calls columns and cells otherwise, or takes cells away. */
  @Property(tries = 200)
  void isPublishedOrCountedWhateverItIsCalled(
      @ForAll("tables") List<List<String>> tables,
      @ForAll("columnMaps") List<String> columns,
      @ForAll("codeMaps") List<String> codes)
      throws IOException {
    write(
        "config_data.yml",
        "inputs:\n  - class: InputCsvData\n    column_map: columns.csv\n    code_map: codes.csv\n");
    write("columns.csv", "Text,Value\n" + String.join("\n", columns) + "\n");
    write("codes.csv", "Dimension,Text,Value\n" + String.join("\n", codes) + "\n");
    isPublishedOrCounted(tables);
  }

  /** Also as SDMX-ML, where the message says of which series an observation is. */
  @Property(tries = 200)
  void isPublishedOrCountedAsSdmx(@ForAll("observed") List<String> observations)
      throws IOException {
    write(
        "config_data.yml",
        """
        inputs:
          - class: InputSdmxMl_StructureSpecific
            source: data/all.xml
            indicator_id_map: {A: 1-1-1, B: 1-1-2}
        """);
    write("data/all.xml", "<Data>\n" + String.join("\n", observations) + "</Data>\n");
    assertCounted(observations.size());
  }

  @Provide
  Arbitrary<List<String>> observed() {
    Arbitrary<String> series = Arbitraries.of("A", "A", "B", "C", "");
    Arbitrary<String> place = Arbitraries.of("", "VN", "91", "X9");
    Arbitrary<String> sex = Arbitraries.of("", "_T", "F", "female");
    Arbitrary<String> unit = Arbitraries.of("", "PT", "Đồng");
    Arbitrary<String> period = Arbitraries.of("2020", "2021", "2021-Q1", "2020-05", "x", "");
    Arbitrary<String> value = Arbitraries.of("1", "2.5", "2.50", "", "NaN", "1E3", "&lt;0.1");
    return Combinators.combine(series, place, sex, unit, period, value)
        .as(
            (s, a, x, u, p, v) ->
                "<Obs SERIES='%s' REF_AREA='%s' SEX='%s' UNIT_MEASURE='%s' TIME_PERIOD='%s' OBS_VALUE='%s'/>"
                    .formatted(s, a, x, u, p, v)
                    .replace(" REF_AREA=''", "")
                    .replace(" TIME_PERIOD=''", "")
                    .replace(" OBS_VALUE=''", ""))
        .list()
        .ofMaxSize(30);
  }

  /** Values stay what they are: a table without such a column has one in each cell. */
  @Provide
  Arbitrary<List<String>> columnMaps() {
    Arbitrary<String> from = Arbitraries.of("Series", "Units", "Sex", "GeoCode", "Source");
    Arbitrary<String> to = Arbitraries.of("SEX", "Sex", "Region", "UNIT_MEASURE", "Comment", "");
    return Combinators.combine(from, to).as((f, t) -> f + "," + t).list().ofMaxSize(4);
  }

  @Provide
  Arbitrary<List<String>> codeMaps() {
    Arbitrary<String> column = Arbitraries.of("Year", "Sex", "SEX", "Units", "Value", "GeoCode");
    Arbitrary<String> from = Arbitraries.of("2020", "Female", "_T", "Percent", "1", "91", "10");
    Arbitrary<String> to = Arbitraries.of("", "''", "Nữ", "VN", "x", "5", "2021");
    return Combinators.combine(column, from, to)
        .as((c, f, t) -> String.join(",", c, f, t))
        .list()
        .ofMaxSize(6);
  }

  @Provide
  Arbitrary<List<List<String>>> tables() {
    return lines().list().ofMaxSize(25).list().ofMinSize(1).ofMaxSize(3);
  }

  private static Arbitrary<String> lines() {
    Arbitrary<String> year =
        Arbitraries.of(
            "2020", "2021", "2021/22", "2017-2019", "2024 Q1", "2019*", "2020-05", "n/a", "", "x");
    Arbitrary<String> series = Arbitraries.of("", "", "a", "series.b", "\"a, b\"");
    Arbitrary<String> units = Arbitraries.of("", "Percent", "units.people", "Đồng");
    Arbitrary<String> sex = Arbitraries.of("", "", "Female", "female", "_T", "\"\"");
    Arbitrary<String> place = Arbitraries.of("", "", "", "91", "X9");
    Arbitrary<String> source = Arbitraries.of("", "Survey", "Register");
    Arbitrary<String> target = Arbitraries.of("", "", "10");
    Arbitrary<String> value =
        Arbitraries.of("1", "2.5", "2.50", "", "<0.1", "1,5", "\"1,234\"", "7*", "..", "#DIV/0!");
    return Combinators.combine(year, series, units, sex, place, source, target, value)
        .as((y, s, u, x, p, o, t, v) -> String.join(",", y, s, u, x, p, o, t, v));
  }

  /** Of 1,200 rows in three years no report holds more than a page can show, and none is lost. */
  @Example
  void aLongTableIsDividedByYear() throws IOException {
    String table =
        IntStream.range(0, 1200)
            .mapToObj(i -> "%d,,Percent,Part %d,,,,%d".formatted(2020 + i % 3, i / 3, i % 97))
            .collect(Collectors.joining("\n"));
    write("data/indicator_1-1-1.csv", HEADER + table + "\n2020,,Percent,,,,,50\n");
    write("indicator-config/1-1-1.yml", "progress_calculation_options:\n  - target: 60\n");

    Imported imported =
        new OpenSdg("VN", 4, Optional.empty(), Optional.empty())
            .read(repository, AREAS, repository);

    assertThat(imported.files().keySet().stream().filter(path -> path.endsWith(".csv")))
        .containsExactly(
            "reports/viet-nam/sdg-1-1-1-2020/1-1-1.csv",
            "reports/viet-nam/sdg-1-1-1-2021/1-1-1.csv",
            "reports/viet-nam/sdg-1-1-1-2022/1-1-1.csv",
            "reports/viet-nam/sdg-1/1-1-1.csv");
    assertThat(published(imported)).isEqualTo(1201);
    assertThat(text(imported, "reports/viet-nam/sdg-1/1-1-1.csv").lines())
        .hasSize(3)
        .anyMatch(line -> line.contains(",2030,"));
    assertThat(text(imported, "reports/viet-nam/sdg-1/report.md"))
        .contains("[2021](/viet-nam/sdg-1-1-1-2021/)");
  }

  /** Sex does not say where; country and region do. */
  @Example
  void aPlaceIsNeverTakenForTheWhole() throws IOException {
    write(
        "data/indicator_1-1-1.csv",
        HEADER + "2020,,Percent,,,,,5\n2020,,Percent,Female,X9,,,6\n2020,,Percent,Male,X9,,,7\n");
    write(
        "data/indicator_1-1-2.csv",
        "Year,Country,Region,Sex,GeoCode,Value\n2020,,,,,1\n2020,East,,,E1,2\n"
            + "2020,East,North,Female,E2,3\n2020,East,North,Male,E2,4\n");
    // Lines that bear the whole's own code are the whole as well.
    write(
        "data/indicator_1-1-3.csv",
        "Year,Sort,GeoCode,Value\n2020,a,VN,1\n2020,a,X9,2\n2020,b,VN,3\n");

    Imported imported =
        new OpenSdg("VN", 4, Optional.empty(), Optional.empty())
            .read(repository, AREAS, repository);

    assertThat(text(imported, "reports/viet-nam/sdg-1/1-1-1.csv")).contains("sdg_geocode", ",x9,");
    assertThat(text(imported, "reports/viet-nam/sdg-1/1-1-3.csv")).contains("sdg_geocode", ",x9,");
    assertThat(text(imported, "reports/viet-nam/sdg-1/1-1-2.csv")).doesNotContain("geocode");
  }

  /** What an earlier import put into the goal's report stays; new years have reports. */
  @Example
  void whatWasImportedStaysWhereItIs() throws IOException {
    write("data/indicator_1-1-1.csv", HEADER + parts(400));
    written(
        new OpenSdg("VN", 4, Optional.empty(), Optional.empty())
            .read(repository, AREAS, repository));
    write("data/indicator_1-1-1.csv", HEADER + parts(700));

    Imported grown =
        new OpenSdg("VN", 4, Optional.empty(), Optional.empty())
            .read(repository, AREAS, repository);

    assertThat(grown.files().keySet().stream().filter(path -> path.endsWith(".csv")))
        .containsExactly(
            "reports/viet-nam/sdg-1-1-1-2022/1-1-1.csv",
            "reports/viet-nam/sdg-1-1-1-2023/1-1-1.csv",
            "reports/viet-nam/sdg-1/1-1-1.csv");
    assertThat(published(grown)).isEqualTo(700);
    written(grown);
    write("data/indicator_1-1-1.csv", HEADER + parts(450));
    assertThat(
            new OpenSdg("VN", 4, Optional.empty(), Optional.empty())
                .read(repository, AREAS, repository)
                .files())
        .containsKey("reports/viet-nam/sdg-1-1-1-2022/1-1-1.csv");
  }

  /** Lines of parts, 200 of each year from 2020 on. */
  private static String parts(int count) {
    return IntStream.range(0, count)
        .mapToObj(i -> "%d,,Percent,Part %d,,,,%d\n".formatted(2020 + i / 200, i % 200, i % 97))
        .collect(Collectors.joining());
  }

  private void written(Imported imported) throws IOException {
    for (var file : imported.files().entrySet()) {
      Path path = repository.resolve(file.getKey());
      Files.createDirectories(path.getParent());
      Files.write(path, file.getValue());
    }
  }

  /** Rows of the repository are published, or counted with what they are not published for. */
  private void assertCounted(int written) throws IOException {
    Imported imported =
        new OpenSdg("VN", 4, Optional.empty(), Optional.empty())
            .read(repository, AREAS, repository);
    if (imported.failed()) {
      // Nothing to publish is told; there is nothing to count.
      assertThat(imported.doubts().stream().map(Problem::code)).contains("sdg.nothing");
      return;
    }
    List<Integer> rows = numbers("tidy.count.rows", imported);
    assertThat(rows.get(0)).isEqualTo(written);
    assertThat(rows.get(1) + rows.get(2) + rows.get(3)).isEqualTo(written);
    assertThat(published(imported)).isEqualTo(rows.get(1));
  }

  private void write(String path, String text) throws IOException {
    Files.writeString(repository.resolve(path), text);
  }

  /** The rows of all tables that were made, without the targets that the metadata declares. */
  private static int published(Imported imported) {
    long rows =
        imported.files().keySet().stream()
            .filter(path -> path.endsWith(".csv"))
            .mapToLong(path -> text(imported, path).lines().count() - 1)
            .sum();
    return (int) rows - numbers("sdg.count.made", imported).get(6);
  }

  private static List<Integer> numbers(String key, Imported imported) {
    return imported.counts().stream()
        .filter(count -> count.key().equals(key))
        .flatMap(count -> count.arguments().stream())
        .map(Integer::valueOf)
        .toList();
  }
}
