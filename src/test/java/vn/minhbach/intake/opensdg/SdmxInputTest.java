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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.minhbach.intake.Imported;
import vn.minhbach.model.Area;

/** Messages of SDMX-ML that lie in a repository become reports as tables of CSV do. */
class SdmxInputTest {

  private static final List<Area> AREAS =
      List.of(country("VN", "/viet-nam/"), country("91", "/bac/"));

  private static final String CONFIG =
      """
      inputs:
        - class: InputSdmxMl_Multiple
          path_pattern: data/*.xml
          dsd: dsd.xml
          dimension_map:
            REF_AREA|VN: ''
            URBANISATION: Location
            URBANISATION|R: Countryside
          drop_dimensions: [SOURCE_DETAIL]
      """;

  /** Two series, of which the second is of two indicators. */
  private static final String STRUCTURE =
      """
      <m:Structure xmlns:m="urn:m" xmlns:s="urn:s" xmlns:c="urn:c"><m:Structures>
      <s:Codelists>
       <s:Codelist id="CL_SERIES"><c:Name xml:lang="en">Series</c:Name>
        <s:Code id="MADE_UP"><c:Annotations>
          <c:Annotation><c:AnnotationTitle>Indicator</c:AnnotationTitle>
           <c:AnnotationText xml:lang="en">1.2.1</c:AnnotationText></c:Annotation>
          <c:Annotation><c:AnnotationTitle>IndicatorTitle</c:AnnotationTitle>
           <c:AnnotationText xml:lang="en">Made-up poverty</c:AnnotationText></c:Annotation>
         </c:Annotations><c:Name xml:lang="en">Share of the poor</c:Name></s:Code>
        <s:Code id="SHARED"><c:Annotations>
          <c:Annotation><c:AnnotationTitle>Indicator</c:AnnotationTitle>
           <c:AnnotationText>3.1.1</c:AnnotationText></c:Annotation>
          <c:Annotation><c:AnnotationTitle>Indicator</c:AnnotationTitle>
           <c:AnnotationText>5.1.1</c:AnnotationText></c:Annotation>
          <c:Annotation id="@SDMX"><c:AnnotationType>ORDER</c:AnnotationType>
           <c:AnnotationText>6790</c:AnnotationText></c:Annotation>
         </c:Annotations><c:Name xml:lang="en">Shared series</c:Name></s:Code>
       </s:Codelist>
       <s:Codelist id="CL_SEX"><s:Code id="F"><c:Name xml:lang="en">Female</c:Name>
        <c:Name xml:lang="vi">Nữ</c:Name></s:Code></s:Codelist>
       <s:Codelist id="CL_UNIT"><s:Code id="PT"><c:Name xml:lang="en">Percent</c:Name></s:Code>
       </s:Codelist>
      </s:Codelists>
      <s:Concepts><s:ConceptScheme id="C"><s:Concept id="SEX"><c:Name xml:lang="en">Sex</c:Name>
       <c:Name xml:lang="vi">Giới tính</c:Name></s:Concept></s:ConceptScheme></s:Concepts>
      <s:DataStructures><s:DimensionList>
       <s:Dimension id="SERIES"><s:Enumeration><Ref id="CL_SERIES"/></s:Enumeration></s:Dimension>
       <s:Dimension id="SEX"><s:ConceptIdentity><Ref id="SEX"/></s:ConceptIdentity>
        <s:LocalRepresentation><s:Enumeration><Ref id="CL_SEX"/></s:Enumeration>
        </s:LocalRepresentation></s:Dimension></s:DimensionList>
       <s:Attribute id="UNIT_MEASURE"><s:Enumeration><Ref id="CL_UNIT"/></s:Enumeration>
        <s:AttributeRelationship><s:Dimension><Ref id="SEX"/></s:Dimension>
        </s:AttributeRelationship></s:Attribute>
      </s:DataStructures></m:Structures></m:Structure>
      """;

  private static final String SPECIFIC =
      """
      <?xml version='1.0' encoding='UTF-8'?>
      <message:StructureSpecificData xmlns:message="urn:m" xmlns:ss="urn:ss">
      <message:Header><message:ID>X</message:ID></message:Header>
      <message:DataSet ss:dataScope="DataStructure" ss:action="Information">
      <Series FREQ="A" SERIES="MADE_UP" REF_AREA="VN" SEX="_T" URBANISATION="_T" UNIT_MEASURE="PT">
       <Obs TIME_PERIOD="2020" OBS_VALUE="8.5" OBS_STATUS="A" UNIT_MULT="0" TIME_DETAIL="2020" SOURCE_DETAIL="x"/>
       <Obs TIME_PERIOD="2021" OBS_VALUE="7" OBS_STATUS="A" UNIT_MULT="0" TIME_DETAIL="2021" SOURCE_DETAIL="y"/>
      </Series>
      <Series FREQ="A" SERIES="MADE_UP" REF_AREA="VN" SEX="F" URBANISATION="R" UNIT_MEASURE="PT">
       <Obs TIME_PERIOD="2021" OBS_VALUE="9" OBS_STATUS="A" UNIT_MULT="0"/>
      </Series>
      <Series FREQ="A" SERIES="MADE_UP" REF_AREA="91" SEX="_T" URBANISATION="_T" UNIT_MEASURE="PT">
       <Obs TIME_PERIOD="2021" OBS_VALUE="6" OBS_STATUS="A" UNIT_MULT="0"/>
      </Series>
      </message:DataSet></message:StructureSpecificData>
      """;

  @TempDir private Path repository;
  @TempDir private Path content;

  @Test
  void eachObservationIsPublishedUnderTheNamesOfTheStructure() throws IOException {
    write("config_data.yml", CONFIG);
    write("dsd.xml", STRUCTURE);
    write("data/all.xml", SPECIFIC);
    write("data/indicator_1-2-1.csv", "Year,Value\n2020,99\n");

    Imported imported = imported();

    assertThat(text(imported, "reports/viet-nam/sdg-1/1-2-1.csv"))
        .isEqualTo(
            "indicator,label,unit,period,sdg_location,sdg_sex,actual\n"
                + "sdg-1-2-1,Made-up poverty,%,2020,,,\"8,5\"\n"
                + "sdg-1-2-1,Made-up poverty,%,2021,,,7\n"
                + "sdg-1-2-1,Made-up poverty,%,2021,countryside,f,9\n");
    assertThat(text(imported, "reports/bac/sdg-1/1-2-1.csv")).contains(",2021,6\n");
    assertThat(text(imported, "indicators/open-sdg.yaml"))
        .contains("Made-up poverty", "Giới tính", "Nữ", "Female", "Countryside", "unit: \"%\"");
    assertThat(doubts(imported))
        .contains("sdg.count.files 1 1 0", "tidy.count.rows 4 4 0 0")
        // The table is named by no input.
        .contains("sdg.unreaddata data/ 1")
        .doesNotContain("sdg.input", "sdg.dsd");
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void theGenericAndTheFlatFormSayTheSame(boolean generic) throws IOException {
    write(
        "config_data.yml",
        CONFIG
            .replace("Multiple", "Structure")
            .replace("path_pattern: data/*", "source: data/all"));
    write("dsd.xml", STRUCTURE);
    write("data/all.xml", SPECIFIC);
    String wanted = text(imported(), "reports/viet-nam/sdg-1/1-2-1.csv");

    write("data/all.xml", generic ? generic(SPECIFIC) : flat(SPECIFIC));

    assertThat(text(imported(), "reports/viet-nam/sdg-1/1-2-1.csv")).isEqualTo(wanted);
  }

  /** Series with their values as elements. */
  private static String generic(String specific) {
    return specific
        .replace("StructureSpecificData", "GenericData")
        .replaceAll(
            "<Series (.*?)>", "<g:Series xmlns:g=\"urn:g\"><g:SeriesKey>@$1 @</g:SeriesKey>")
        .replace("</Series>", "</g:Series>")
        .replaceAll(
            "<Obs TIME_PERIOD=(\".*?\") OBS_VALUE=(\".*?\") (.*?)/>",
            "<g:Obs><g:ObsDimension value=$1/><g:ObsValue value=$2/>"
                + "<g:Attributes>@$3 @</g:Attributes></g:Obs>")
        .replaceAll("(?<=[@ ])([A-Z_]+)=(\"[^\"]*\") ", "<g:Value id=\"$1\" value=$2/> ")
        .replace("@", "");
  }

  /** No series, and all that they say with each observation. */
  private static String flat(String specific) {
    StringBuilder flat = new StringBuilder();
    String series = "";
    for (String line : specific.lines().toList()) {
      if (line.startsWith("<Series")) {
        series = line.substring("<Series".length(), line.length() - 1);
      } else if (!line.startsWith("</Series")) {
        flat.append(line.replace("<Obs", "<Obs" + series)).append('\n');
      }
    }
    return flat.toString();
  }

  @Test
  void aSeriesOfTwoIndicatorsStandsInBothAndOneOfNoneIsCounted() throws IOException {
    write("config_data.yml", CONFIG + "    indicator_id_map: {OWN: 8.1.1}\n");
    write("dsd.xml", STRUCTURE);
    write("data/1.xml", SPECIFIC.replaceFirst("MADE_UP", "SHARED"));
    write("data/2.xml", SPECIFIC.replaceFirst("MADE_UP", "OWN").replace("MADE_UP", "NOBODYS"));

    Imported imported = imported();

    assertThat(text(imported, "reports/viet-nam/sdg-3/3-1-1.csv")).contains("2020,\"8,5\"");
    assertThat(text(imported, "reports/viet-nam/sdg-5/5-1-1.csv")).contains("2020,\"8,5\"");
    assertThat(text(imported, "reports/viet-nam/sdg-8/8-1-1.csv")).contains("2020,\"8,5\"");
    assertThat(doubts(imported))
        .contains("data/2.xml:10 tidy.noseries NOBODYS 2")
        .contains("sdg.count.files 2 2 0", "tidy.count.rows 10 8 0 2", "tidy.left.noseries 2");
  }

  @Test
  void mapsOfColumnsAndCodesHoldForMessagesToo() throws IOException {
    write("config_data.yml", CONFIG + "    column_map: columns.csv\n    code_map: codes.csv\n");
    write("columns.csv", "Text,Value\nSEX,Who\n");
    write("codes.csv", "Text,Dimension,Value\nF,Who,Women\nCountryside,Location,Village\n");
    write("dsd.xml", STRUCTURE);
    write("data/all.xml", SPECIFIC);
    assertThat(text(imported(), "reports/viet-nam/sdg-1/1-2-1.csv"))
        .contains("sdg_location,sdg_who", "2021,village,women,9");
  }

  @Test
  void aStructureThatIsPublishedElsewhereIsTheFileOfItsName() throws IOException {
    write("config_data.yml", CONFIG.replace("dsd.xml", "https://example.org/data/main/my/dsd.xml"));
    write("my/dsd.xml", STRUCTURE);
    write("data/all.xml", SPECIFIC);
    assertThat(doubts(imported())).contains("tidy.count.rows 4 4 0 0").doesNotContain("sdg.dsd");

    Files.delete(repository.resolve("my/dsd.xml"));
    Imported imported = imported();

    assertThat(imported.failed()).isTrue();
    assertThat(doubts(imported))
        .contains("sdg.nothing data/*.xml")
        .contains("sdg.dsd https://example.org/data/main/my/dsd.xml")
        .contains("tidy.noseries MADE_UP 4");
  }

  @Test
  void aStructureGivesWordsToTablesOfCsv() throws IOException {
    write(
        "config_data.yml", "translations:\n  - class: TranslationInputSdmx\n    source: dsd.xml\n");
    write("dsd.xml", STRUCTURE);
    write("data/indicator_1-2-1.csv", "Year,SEX,UNIT_MEASURE,Value\n2020,,PT,1\n2020,F,PT,2\n");
    assertThat(text(imported(), "indicators/open-sdg.yaml"))
        .contains("Giới tính", "Nữ", "unit: \"%\"");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // Half a file, no data, nothing in it.
        "(?s)</message:DataSet>.*||data/bad.xml:15:1 sdg.xml",
        "(?s)<Series.*||data/bad.xml:5:1 sdg.xml",
        "StructureSpecificData|Structure|data/bad.xml:1:1 sdg.sdmx.nodata Structure",
        "(?s)<Series.*</Series>||data/bad.xml tidy.nocells",
        "(?s).*|no XML|data/bad.xml:1:1 sdg.xml",
        // Entities, of the file or of another.
        "<message:Str|<!DOCTYPE x [<!ENTITY e SYSTEM '../secret'>]><message:Str|sdg.xml",
        "A\" SERIES|&e;\" SERIES|sdg.xml",
      })
  void whatIsNoMessageIsToldWithItsPlaceAndTheOthersAreRead(String part, String by, String expected)
      throws IOException {
    write("config_data.yml", CONFIG);
    write("dsd.xml", STRUCTURE);
    write("data/all.xml", SPECIFIC);
    write("data/bad.xml", SPECIFIC.replaceFirst(part, by == null ? "" : by));

    Imported imported = imported();

    assertThat(doubts(imported)).contains(expected, "sdg.count.files 2 1 1", "rows 4 4 0 0");
  }

  @Test
  void aTextThatThousandsOfObservationsRepeatIsNotMultiplied() throws IOException {
    write("config_data.yml", CONFIG);
    write("dsd.xml", STRUCTURE);
    write("data/all.xml", SPECIFIC);
    write(
        "data/bad.xml",
        SPECIFIC
            .replaceFirst("FREQ=\"A\"", "FREQ=\"" + "A".repeat(1_000_000) + "\"")
            .replaceFirst("(?=<Obs)", "<Obs TIME_PERIOD='2000' OBS_VALUE='1'/>".repeat(300)));
    assertThat(doubts(imported())).contains("sdg.sdmx.repeated", "rows 4 4 0 0");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"https://example.org/sdmx", "nowhere.xml", "../secret.xml", "/etc/passwd", "''"})
  void aSourceThatIsNoFileOfTheRepositoryIsListed(String source) throws IOException {
    write(
        "config_data.yml",
        "inputs:\n  - class: InputCsvData\n  - class: InputSdmxMl_Structure\n    source: %s\n"
            .formatted(source));
    write("data/indicator_1-2-1.csv", "Year,Value\n2020,1\n");
    assertThat(doubts(imported())).contains("sdg.input InputSdmxMl_Structure", "rows 1 1 0 0");
  }

  private Imported imported() throws IOException {
    return new OpenSdg("VN", 4, Optional.of("test"), Optional.empty())
        .read(repository, AREAS, content);
  }

  private void write(String path, String text) throws IOException {
    Path file = repository.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  /** The doubts and counts, each on a line: place, code and arguments. */
  private static String doubts(Imported imported) {
    String doubts =
        imported.doubts().stream()
            .map(d -> d.place() + " " + d.code() + " " + String.join(" ", d.arguments()))
            .collect(Collectors.joining("\n"));
    return imported.counts().stream()
        .map(count -> count.key() + " " + String.join(" ", count.arguments()))
        .collect(Collectors.joining("\n", doubts + "\n", ""));
  }
}
