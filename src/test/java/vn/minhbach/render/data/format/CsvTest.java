package vn.minhbach.render.data.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A spreadsheet program computes nothing of what a CSV file holds. */
class CsvTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "=1+1",
        "+cmd",
        "-2+3",
        "@SUM(A1)",
        "\tx",
        "\rx",
        " =1",
        "\t=1",
        " \tx",
        "\n=1",
        "＝1",
        "＋1",
        "－1",
        "＠a",
        "+5,3 tỷ",
        "-5,3)",
        "-",
        "'=1",
        "''  +a",
        "=1\n=2"
      })
  void whatItWouldComputeIsText(String cell) {
    assertThat(Csv.defused(cell)).isEqualTo("'" + cell);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "434,896",
        "-5,3",
        "+2,1%",
        "+2,1 %",
        "-0,2 ‰",
        "Thu NSNN",
        "a=b",
        "x-y",
        "' chú ý'",
        "'",
        "13-14%",
        " Hộ nghèo"
      })
  void whatItShowsAsItIsStaysAsItIs(String cell) {
    assertThat(Csv.defused(cell)).isEqualTo(cell);
  }

  @Test
  void everyCellOfAFileIsTreatedSo() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    Csv.write(Stream.of(List.of("a", "b"), List.of("=1", "-5,3"), List.of("x\ny", "")), bytes);

    assertThat(bytes.toString(StandardCharsets.UTF_8))
        .isEqualTo("a,b\r\n\"'=1\",\"-5,3\"\r\n\"x\ny\",\r\n");
  }
}
