package vn.minhbach.intake.opensdg;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.minhbach.intake.opensdg.Written.text;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.minhbach.intake.Imported;
import vn.minhbach.model.Area;
import vn.minhbach.model.AreaLevel;
import vn.minhbach.model.Localized;
import vn.minhbach.problem.Place;
import vn.minhbach.problem.Problem;

/**
 * Shapes in which countries, states and cities keep their repositories: each with made-up data, as
 * it was met in a real one.
 */
class RepositoriesOfTheWorldTest {

  private static final List<Area> AREAS =
      List.of(area("VN", "/viet-nam/", AreaLevel.COUNTRY), area("91", "/bac/", AreaLevel.PROVINCE));

  @TempDir private Path repository;
  @TempDir private Path content;
  @TempDir private Path elsewhere;

  /** Three-year means, as the United Kingdom publishes deaths of mothers. */
  @Test
  void threeYearsAreNoMonth() throws IOException {
    write("data/indicator_3-1-1.csv", "Year,Value\n2003 - 05,9\n2004 - 06,8\n2009 - 11,7\n");
    Imported imported = imported();
    assertThat(table(imported, "sdg-3/3-1-1.csv"))
        .contains(",2003-01/2005-12,", ",2009-01/2011-12,")
        .doesNotContain(",2003-05,");
    assertThat(doubts(imported)).contains("tidy.span 2003 - 05 2003-01/2005-12");
  }

  /** Metadata as tables of labels, and a table of what the labels mean. */
  @Test
  void metadataMayBeTablesWithLabels() throws IOException {
    write(
        "config_data.yml",
        """
        inputs:
          - class: InputCsvData
            path_pattern: data/*-*.csv
          - class: InputCsvMeta
            path_pattern: csv-meta/*-*.csv
            metadata_mapping: mapping.csv
          - class: InputYamlMeta
            path_pattern: meta/*-*.yml
            metadata_mapping: {Remark: data_footnote}
        """);
    write(
        "mapping.csv",
        """
        Indicator available,indicator_available
        Unit of measurement,computation_units
        Source 1 organisation,source_organisation_1
        """);
    write(
        "csv-meta/3-1-1.csv",
        """
        National metadata,
        Indicator available,"Deaths, of made-up storms"
        Unit of measurement,"deaths per 100,000 people"
        Source 1 organisation,Office of Made-up Statistics
        """);
    write("meta/3-1-1.yml", "Remark: Without the islands.\n");
    write("data/indicator_3-1-1.csv", "Year,Value\n2020,0\n");

    Imported imported = imported();

    assertThat(text(imported, "indicators/open-sdg.yaml"))
        .contains("\"Deaths, of made-up storms\"", "unit: \"deaths per 100,000 people\"");
    assertThat(report(imported, "sdg-3"))
        .contains("Nguồn: Office of Made-up Statistics", "Ghi chú: Without the islands.");
    assertThat(doubts(imported)).doesNotContain("sdg.input", "sdg.unread", "tidy.nounit");
  }

  @Test
  void columnsAndCodesAreCalledAsTheRepositoryMapsThem() throws IOException {
    write(
        "config_data.yml",
        """
        inputs:
          - class: InputCsvData
            path_pattern: data/*-*.csv
            column_map: maps/columns.csv
            code_map: ./maps/codes.csv
          - class: InputCsvData
            path_pattern: other/*-*.csv
        """);
    write("maps/columns.csv", "Text,Value\njahr,Year\nWert,Value\nsex,SEX\nGender,SEX\n");
    write(
        "maps/codes.csv",
        """
        Dimension,Text,Value
        SEX,f,Female
        SEX,Women,Female
        SEX,TOT,
        SEX,all,''
        sex,m,Nobody
        Units,f,No unit
        """);
    write("data/indicator_3-1-1.csv", "jahr,sex,Wert\n2020,TOT,1\n2020,f,2\n2020,m,3\n");
    write("data/indicator_3-1-2.csv", "Year,Gender,Value\n2020,all,4\n2020,Women,5\n");
    // It is no table of the input that names the files.
    write("other/indicator_3-2-1.csv", "Year,sex,Value\n2020,,6\n2020,f,7\n");

    Imported imported = imported();

    assertThat(table(imported, "sdg-3/3-1-1.csv"))
        .contains("sdg_sex", "2020,,1", "2020,female,2", "2020,m,3");
    assertThat(table(imported, "sdg-3/3-1-2.csv")).contains("2020,,4", "2020,female,5");
    assertThat(table(imported, "sdg-3/3-2-1.csv")).contains("2020,,6", "2020,f,7");
    assertThat(doubts(imported))
        .contains("tidy.count.rows 7 7 0 0")
        .doesNotContain("sdg.renaming", "sdg.map", "sdg.unread", "Nobody", "No unit");
  }

  @Test
  void whatIsWrongWithTheMapsIsToldAndTheRestOfThemCounts() throws IOException {
    write(
        "config_data.yml",
        """
        inputs:
          - class: InputCsvData
            path_pattern: data/*-*.csv
            column_map: columns.csv
            code_map: codes.csv
          - class: InputCsvData
            path_pattern: more/*-*.csv
            column_map: https://example.org/columns.csv
            code_map: ../codes.csv
          - class: InputCsvData
            path_pattern: most/*-*.csv
            column_map:
            code_map: [codes.csv]
        """);
    write("columns.csv", "From,To\nsex,SEX\n");
    write("codes.csv", "Text,Dimension,Value\nf,sex,Female\nf,sex,Frau\n,sex,x\nm,,Male\n");
    write("data/indicator_3-1-1.csv", "Year,sex,Value\n2020,,1\n2020,f,2\n");
    write("more/indicator_3-1-2.csv", "Year,sex,Value\n2020,,1\n2020,f,2\n");

    Imported imported = imported();

    assertThat(table(imported, "sdg-3/3-1-1.csv")).contains("2020,female,2");
    assertThat(table(imported, "sdg-3/3-1-2.csv")).contains("2020,f,2");
    assertThat(imported.doubts().stream().map(d -> d.place() + " " + line(d)))
        .contains(
            "columns.csv:1:1 sdg.map.columns Text, Value",
            "codes.csv:3:1 sdg.map.twice f 2",
            "codes.csv:4:1 sdg.map.incomplete Text, Dimension, Value",
            "codes.csv:5:1 sdg.map.incomplete Text, Dimension, Value",
            "config_data.yml:8:17 sdg.renaming column_map https://example.org/columns.csv",
            "config_data.yml:9:15 sdg.renaming code_map ../codes.csv",
            "config_data.yml:13:15 sdg.renaming code_map ");
    assertThat(imported.doubts().stream().filter(d -> d.code().equals("sdg.renaming"))).hasSize(3);
  }

  @Test
  void namesStandWithoutTheirNumbersAndNobodysWordsAreNone() throws IOException {
    write("meta/3-1-1.yml", "SDG_INDICATOR: '<p>Indicator 3.1.1: Made-up deaths</p>'\n");
    write("meta/3-1-2.md", "---\nindicator_name: 3.1.2 Births with help\n---\n");
    write("meta/3-2-1.yml", "title: Untitled\nindicator_available: Deaths before five\n");
    write("meta/3-2-2.yml", "indicator_name: 3.2.2.1 is another number\n");
    for (String id : List.of("3-1-1", "3-1-2", "3-2-1", "3-2-2")) {
      write("data/indicator_" + id + ".csv", "Year,Units,Value\n2020,Percent,1\n");
    }
    assertThat(report(imported(), "sdg-3"))
        .contains("## 3\\.1.1 Made-up deaths\n")
        .contains("## 3\\.1.2 Births with help\n")
        .contains("## 3\\.2.1 Deaths before five\n")
        .contains("## 3\\.2.2 3.2.2.1 is another number\n");
  }

  @Test
  void sourcesAreLedTo() throws IOException {
    write(
        "indicator-config/3-1-1.yml",
        """
        national_geographical_coverage: Without the left bank
        source_organisation_1: Office
        source_url_text_1: Table 13
        source_url_1: https://example.org/t13?a=1&b=2
        source_organisation_2: Old office
        source_active_2: false
        source_organisation_10: Ministry
        source_url_text_10: Ministry. Yearbook
        source_url_10: javascript:alert(1)
        sources:
          - organisation: FUENTE.Bureau
            url_text: FUENTE.nothing
          - organisation: Third office
        """);
    write("translations/en/FUENTE.yml", "Bureau: Bureau of Deaths\n");
    write("data/indicator_3-1-1.csv", "Year,Units,Value\n2020,Percent,1\n");
    assertThat(report(imported(), "sdg-3"))
        .contains(
            "Nguồn: [Office: Table 13](https://example.org/t13?a=1&b=2); Ministry. Yearbook;"
                + " Bureau of Deaths; Third office\n")
        .contains("Ghi chú: Phạm vi: Without the left bank\n");
  }

  @Test
  void translationsLieWhereTheRepositorySaysAndElsewhere() throws IOException {
    write(
        "config_data.yml",
        """
        languages: [en, vi]
        translations:
          - https://example.org/words.git@1.0.0
          - class: TranslationInputYaml
            source: words/dsd
        inputs:
          - class: InputSdgMetadata
            source: words/meta
          - class: InputCsvData
            path_pattern: data/*-*.csv
        """);
    write("words/dsd/vi/SEX.yml", "F: Nữ\n");
    write("words/meta/en/3-1-1.yml", "data_footnote: Of made-up people.\n");
    write("indicator-config/3-1-1.yml", "indicator_name: global_indicators.3-1-1-title\n");
    write("data/indicator_3-1-1.csv", "Year,SEX,Units,Value\n2020,,Percent,1\n2020,F,Percent,2\n");
    Imported alone = imported();
    assertThat(doubts(alone)).contains("sdg.remote https://example.org/words.git@1.0.0");
    assertThat(text(alone, "indicators/open-sdg.yaml")).contains("{vi: \"Nữ\"", "Chỉ tiêu 3.1.1");
    assertThat(report(alone, "sdg-3")).contains("Of made-up people.");

    Path words = elsewhere.resolve("translations/vi/global_indicators.yml");
    Files.createDirectories(words.getParent());
    Files.writeString(words, "3-1-1-title: Tử vong mẹ\n");
    // Of dozens of languages only those that are needed are read.
    Path other = elsewhere.resolve("translations/zz/broken.yml");
    Files.createDirectories(other.getParent());
    Files.writeString(other, "[");
    Imported fetched = imported(Optional.of(elsewhere));
    assertThat(doubts(fetched)).doesNotContain("sdg.remote", "yaml.");
    assertThat(text(fetched, "indicators/open-sdg.yaml")).contains("{vi: \"Tử vong mẹ\"");
  }

  @Test
  void theColumnOfYearsMayBeCalledOtherwise() throws IOException {
    write("data/indicator_3-1-1.csv", "Godina,Stopa smrtnosti\n2015,2.66\n2016,0.00\n");
    write("data/indicator_3-1-2.csv", "\"2015\",7\n\"2016\",8\n");
    Imported imported = imported();
    assertThat(table(imported, "sdg-3/3-1-1.csv")).contains(",2015,\"2,66\"", ",2016,\"0,00\"");
    assertThat(doubts(imported))
        .contains("sdg.year Godina", "sdg.noheadings 2015")
        .contains("sdg.count.files 2 1 1");
  }

  @Test
  void headingsMayBeSeparatedOtherwiseThanTheirLines() throws IOException {
    write("data/indicator_1-1-1.csv", "Year;Quota;Value\n2005,A,12\n2006,,11\n");
    // Lines with one cell each have no separator at all.
    write("data/indicator_1-1-2.csv", "Year;Value\n2005\n2006\n2007;3\n");
    Imported imported = imported();
    assertThat(table(imported, "sdg-1/1-1-1.csv")).contains(",2005,a,12", ",2006,,11");
    assertThat(table(imported, "sdg-1/1-1-2.csv")).contains(",2007,3");
    assertThat(doubts(imported))
        .contains("tidy.separators ; ,", "tidy.short 2 3 1 2")
        .containsOnlyOnce("tidy.short")
        .containsOnlyOnce("tidy.separators");
  }

  @Test
  void aDecimalCommaWithoutQuotesCutsNoValue() throws IOException {
    write("data/indicator_1-1-1.csv", "Year,CA,Value \n2010,A,28,3\n2011,A,31\n2012,A,-0,107748\n");
    // One of these lines is long for another reason, so nobody knows.
    write("data/indicator_1-1-2.csv", "Year,CA,Value\n2010,A,28,3\n2011,B, C,31\n2012,A,7\n");
    write("data/indicator_1-1-3.csv", "Year,CA,Value\n2010,A,28,3\n2012,A,7.5\n");
    Imported imported = imported();
    assertThat(table(imported, "sdg-1/1-1-1.csv"))
        .contains(",2010,a,\"28,3\"", ",2011,a,31", ",2012,a,\"-0,107748\"");
    assertThat(table(imported, "sdg-1/1-1-2.csv").lines()).hasSize(2);
    assertThat(table(imported, "sdg-1/1-1-3.csv").lines()).hasSize(2);
    assertThat(doubts(imported))
        .containsOnlyOnce("sdg.decimalcommas")
        .contains("sdg.decimalcommas 2 28,3", "tidy.count.rows 8 5 0 3");
  }

  @Test
  void codesOfTheUnitedNationsForAllAreTheWhole() throws IOException {
    write(
        "data/indicator_1-1-1.csv",
        "Year,Age,Location,Sex,Value\n2006,ALLAGE,ALLAREA,BOTHSEX,0.5\n"
            + "2006,ALLAGE,URBAN,BOTHSEX,0.6\n2006,<15Y,ALLAREA,FEMALE,0.7\n");
    assertThat(table(imported(), "sdg-1/1-1-1.csv"))
        .contains(",2006,,,,\"0,5\"", ",2006,,urban,,\"0,6\"", ",female,\"0,7\"");
  }

  @Test
  void placesAreFoundInTheColumnThatTheRepositoryNames() throws IOException {
    write("config_data.yml", "geo_code_column: general.territorio\n");
    write("translations/en/general.yml", "territorio: Territory\n");
    write("data/indicator_1-1-1.csv", "Year,general.territorio,Value\n2020,,5\n2020,91,6\n");
    write("data/indicator_1-1-2.csv", "Year,general.territorio,Value\n2020,,5\n2020,ES53,6\n");
    Imported imported = imported();
    assertThat(text(imported, "reports/bac/sdg-1/1-1-1.csv")).contains(",2020,6");
    // Codes of other countries stay what they are, under the repository's own heading.
    assertThat(table(imported, "sdg-1/1-1-2.csv")).contains("sdg_territorio", ",es53,6");
  }

  @Test
  void codesThatNobodyKnowsAreToldTogether() throws IOException {
    StringBuilder rows = new StringBuilder("Year,Region,GeoCode,Value\n2020,,,5\n");
    for (int i = 10; i < 40; i++) {
      rows.append("2020,Region %d,K%d,6\n".formatted(i, i));
    }
    write("data/indicator_1-1-1.csv", rows.toString());
    write("data/indicator_1-1-2.csv", rows.toString());
    assertThat(doubts(imported()))
        .containsOnlyOnce("tidy.geounknown")
        .contains("tidy.geounknown K10, K11, K12, K13, K14, K15, K16, K17, … 30 viet-nam Region");
  }

  @Test
  void whatIsNotPublishedIsTold() throws IOException {
    write(
        "config_data.yml",
        "inputs:\n  - class: InputSdmxMl_Multiple\n    path_pattern: data/*.xml\n");
    write("data/indicator_3-1-1.csv", "Year,Value\n2015,206\n");
    write("indicator-config/3-1-2.yml", "graph_target_lines: [{value: 15}]\n");
    assertThat(doubts(imported()))
        .contains(
            "sdg.nocsv data/*-*.csv", "sdg.input InputSdmxMl_Multiple", "sdg.withoutdata 1 3-1-2");
  }

  /** What the platform builds of a repository has SDMX as CSV, and all words in place. */
  @Test
  void aBuiltRepositoryIsReadAsWell() throws IOException {
    write(
        "data/1-3-1.csv",
        "Year,SERIES,Sex,UNIT_MEASURE,Value\n2016,Covered,,Percent,1.14\n"
            + "2016,Covered,Female,Percent,0.7\n");
    write(
        "meta/1-3-1.json",
        "{\"indicator_name\":\"People covered\",\"sources\":[],\"indicator_tabs\":{},"
            + "\"data_footnote\":\"<p>Source: \\ud83d\\ude00<\\/p>\"}");
    Imported imported = imported();
    assertThat(table(imported, "sdg-1/1-3-1.csv")).contains(",2016,,\"1,14\"", ",female,\"0,7\"");
    assertThat(text(imported, "indicators/open-sdg.yaml")).contains("\"People covered\"");
    assertThat(report(imported, "sdg-1")).contains("Ghi chú: Source: 😀");
  }

  @Test
  void theFoldersOfABuiltRepositoryAreNamed() throws IOException {
    write("en/data/1-3-1.csv", "Year,Value\n2016,1\n");
    write("fr/data/1-3-1.csv", "Year,Value\n2016,1\n");
    write("untranslated/data/1-3-1.csv", "Year,Value\n2016,1\n");
    Imported imported = imported();
    assertThat(imported.failed()).isTrue();
    assertThat(doubts(imported)).contains("sdg.nothing data/*-*.csv", "sdg.built en, fr");
  }

  /** Mexico writes Total where others leave a cell empty; Canada does both. */
  @Test
  void theWholeMayBeCalledTotal() throws IOException {
    write("data/indicator_1-1-1.csv", "Year,Area,Value\n2020,Total,9\n2020,Rural,11\n");
    write("data/indicator_1-1-2.csv", "Year,Sex,Value\n2020,,9\n2020,Total,9\n2020,Male,8\n");
    Imported imported = imported();
    assertThat(table(imported, "sdg-1/1-1-1.csv")).contains(",2020,,9", ",2020,rural,11");
    assertThat(table(imported, "sdg-1/1-1-2.csv")).contains(",2020,,9", ",2020,total,9");
    assertThat(doubts(imported)).containsOnlyOnce("tidy.whole Total");
  }

  /** Words of the group data are keys of themselves, in the repository's own language. */
  @Test
  void aUnitThatNobodyTranslatedIsItself() throws IOException {
    write("indicator-config/3-1-1.yml", "computation_units: data.на 100 тыс.родившихся\n");
    write("indicator-config/3-1-2.yml", "computation_units: data.Per 1 000 people\n");
    write("data/indicator_3-1-1.csv", "Year,Value\n2020,80\n");
    write("data/indicator_3-1-2.csv", "Year,Value\n2020,80\n");
    assertThat(text(imported(), "indicators/open-sdg.yaml"))
        .contains("unit: \"на 100 тыс.родившихся\"", "unit: \"Per 1 000 people\"");
  }

  @Test
  void aLabelThatNobodyTranslatedIsNoNote() throws IOException {
    write(
        "indicator-config/3-1-1.yml",
        "graph_target_lines:\n  - label_content: indicator.annotation_2030_target\n    value: 70\n");
    write("data/indicator_3-1-1.csv", "Year,Value\n2020,80\n");
    assertThat(table(imported(), "sdg-3/3-1-1.csv"))
        .contains(",2030,,70")
        .doesNotContain("annotation", "note");
  }

  private Imported imported() throws IOException {
    return imported(Optional.empty());
  }

  private Imported imported(Optional<Path> translations) throws IOException {
    return new OpenSdg("VN", 4, Optional.of("test"), translations).read(repository, AREAS, content);
  }

  private void write(String path, String text) throws IOException {
    Path file = repository.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private static String table(Imported imported, String path) {
    return text(imported, "reports/viet-nam/" + path);
  }

  private static String report(Imported imported, String name) {
    return text(imported, "reports/viet-nam/" + name + "/report.md");
  }

  /** The doubts and counts, each on a line: code and arguments. */
  private static String doubts(Imported imported) {
    String doubts =
        imported.doubts().stream()
            .map(RepositoriesOfTheWorldTest::line)
            .collect(Collectors.joining("\n"));
    return imported.counts().stream()
        .map(count -> count.key() + " " + String.join(" ", count.arguments()))
        .collect(Collectors.joining("\n", doubts + "\n", ""));
  }

  private static String line(Problem doubt) {
    return doubt.code() + " " + String.join(" ", doubt.arguments());
  }

  private static Area area(String code, String address, AreaLevel level) {
    String name = address.replace("/", "").toLowerCase(Locale.ROOT);
    return new Area(
        code,
        new Localized(name, name),
        level,
        "",
        address,
        LocalDate.MIN,
        LocalDate.MAX,
        Place.file("areas.csv"));
  }
}
