package vn.minhbach.intake.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.minhbach.intake.Imported;
import vn.minhbach.problem.Problem;

/** A message of SDMX-JSON gives its observations back, or says where it is wrong. */
class SdmxJsonReaderTest {

  private static final String TABLE = "reports/tinh/huyen/2021/bang.csv";

  /** Two observations of one row, as the portal writes them. */
  private static final String MESSAGE =
      """
      {"meta": {"id": "X", "test": false},
       "data": {
        "dataSets": [{"structure": 0, "action": "Replace", "observations": {
         "0:0:0:0:0": [434.8, 0, 0, 0],
         "0:1:0:0:0": [null, 0, 1, null]}}],
        "structures": [{
         "dimensions": {"observation": [
          {"id": "INDICATOR", "values": [{"value": "thu"}]},
          {"id": "MEASURE", "values": [{"value": "actual"}, {"value": "target"}]},
          {"id": "DIMENSIONS", "values": [{"value": "_Z"}]},
          {"id": "REPORT", "values": [{"value": "/tinh/huyen/2021/"}]},
          {"id": "ROW", "values": [{"id": "thu", "name": "Thu"}]}]},
         "measures": {"observation": [{"id": "OBS_VALUE"}]},
         "attributes": {"observation": [
          {"id": "TABLE", "values": [{"value": "bang"}]},
          {"id": "PRINTED", "values": [{"value": "434,8"}, {"value": ">400"}]},
          {"id": "NOTE", "values": [{"value": "Ước tính"}]}]}}]}}
      """;

  @TempDir private Path folder;

  @Test
  void itsObservationsBecomeTheRowsOfTheirTable() throws IOException {
    Imported imported = imported(MESSAGE);

    assertThat(codes(imported)).containsExactly("data.json:4 import.data.report");
    assertThat(new String(imported.files().get(TABLE), StandardCharsets.UTF_8))
        .isEqualTo("indicator,target,actual,note\nthu,>400,\"434,8\",\"Ước tính\"\n");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // A place in a list that has none, in a key and in an observation.
        "\"0:1:0:0:0\"|\"0:7:0:0:0\"|5 import.data.sdmx.value [0:7:0:0:0, MEASURE, 7, 1]",
        "[434.8, 0, 0, 0]|[434.8, 0, 9, 0]|4 import.data.sdmx.value [0:0:0:0:0, PRINTED, 9, 1]",
        "[434.8, 0, 0, 0]|[1, 0, 0, 0, 5]|4 import.data.sdmx.value [0:0:0:0:0, , 5, 1]",
        "\"0:1:0:0:0\"|\"0:1:0:0:x\"|5 import.data.sdmx.value [0:1:0:0:x, ROW, x, 1]",
        "\"0:1:0:0:0\"|\"0:-1:0:0:0\"|5 import.data.sdmx.value [0:-1:0:0:0, MEASURE, -1, 1]",
        "\"0:1:0:0:0\"|\"0:1\"|5 import.data.sdmx.key [0:1, 2, 5, 1]",
        // Other forms of messages.
        "\"observations\": {|\"series\": {|3 import.data.sdmx.flat [series]",
        "\"dimensions\": {|\"dimensions\": {\"series\": [{}],|6 import.data.sdmx.flat [series]",
        "\"attributes\": {|\"attributes\": {\"dataSet\": [{}],|6 import.data.sdmx.flat [dataSet]",
        "\"structures\"|\"structure\"|0 import.data.sdmx.structures [0]",
        "\"structures\": [|\"structures\": [{},|6 import.data.sdmx.structures [2]",
        "\"REPORT\"|\"FREQ\"|6 import.data.sdmx.strange [REPORT]",
        "\"PRINTED\"|\"OBS_STATUS\"|6 import.data.sdmx.strange [PRINTED]",
        "\"dataSets\"|\"data\"|0 import.data.none []",
      })
  void whatDoesNotFitIsToldWithItsPlaceAndNothingIsTaken(String part, String by, String expected)
      throws IOException {
    assertThat(MESSAGE).contains(part);

    Imported imported = imported(MESSAGE.replace(part, by));

    assertThat(imported.failed()).isTrue();
    assertThat(imported.files()).isEmpty();
    assertThat(imported.doubts())
        .extracting(p -> p.place().line() + " " + p.code() + " " + p.arguments())
        .containsExactly(expected);
  }

  @Test
  void aMessageThatEndsAnywhereIsBroken() throws IOException {
    for (int end = MESSAGE.indexOf("\"dataSets\""); end < MESSAGE.length() - 2; end += 7) {
      Imported imported = imported(MESSAGE.substring(0, end));

      assertThat(imported.failed()).as(MESSAGE.substring(0, end)).isTrue();
      assertThat(imported.doubts())
          .extracting(Problem::code)
          .as(MESSAGE.substring(0, end))
          .containsExactly("import.data.broken");
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"observations\": [{\"report\": \"/a/\"}, 1, {\"report\": \"/b/\"}]}",
        "{\"data\": {\"dataSets\": [1, {\"observations\": {}}]}}",
      })
  void whatIsNoObjectAmongObjectsEndsNothingSilently(String json) throws IOException {
    Imported imported =
        imported(
            json.replace("{\"data\": {", MESSAGE.substring(0, MESSAGE.indexOf("\"dataSets\""))));

    assertThat(imported.failed()).isTrue();
    assertThat(imported.files()).isEmpty();
  }

  @Test
  void aKeyThatStandsTwiceIsToldWithItsPlace() throws IOException {
    Imported imported = imported(MESSAGE.replace("\"0:1:0:0:0\"", "\"0:0:0:0:0\""));

    assertThat(imported.failed()).isTrue();
    assertThat(codes(imported)).containsExactly("data.json:5 import.data.broken");
  }

  @Test
  void aTextThatThousandsOfObservationsRepeatIsNotMultiplied() throws IOException {
    String observations =
        Stream.iterate(0, i -> i + 1)
            .limit(1000)
            .map(i -> "\"0:0:0:0:%d\": [1, 0, 0]".formatted(i))
            .collect(Collectors.joining(",\n"));
    List<String> rows = new ArrayList<>();
    for (int i = 0; i < 1000; i++) {
      rows.add("{\"value\": \"r%d\"}".formatted(i));
    }
    String message =
        MESSAGE
            .replaceFirst("(?s)(\"observations\": \\{).*?\\]\\}", "$1" + observations + "}")
            .replace("{\"id\": \"thu\", \"name\": \"Thu\"}", String.join(",", rows))
            .replace("434,8", "1".repeat(500_000));

    Imported imported = imported(message);

    assertThat(imported.files()).isEmpty();
    assertThat(imported.doubts())
        .extracting(Problem::code)
        .containsExactly("import.data.sdmx.repeated");
  }

  private Imported imported(String message) throws IOException {
    Path file = Files.writeString(folder.resolve("data.json"), message);
    return DataImport.of(file, folder.resolve("content"));
  }

  private static List<String> codes(Imported imported) {
    return imported.doubts().stream()
        .map(p -> p.place().path() + ":" + p.place().line() + " " + p.code())
        .toList();
  }
}
