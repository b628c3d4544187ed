package vn.minhbach.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.minhbach.sheet.SheetCell.Kind;

/** A number is read as the spreadsheet shows it. */
class NumberFormatTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "none",
      value = {
        "General                        | 484                 | 484",
        "General                        | 434.896             | 434,896",
        "General                        | 0.30000000000000004 | 0,3",
        "General                        | 92.299999999999997  | 92,3",
        "General                        | 3.3333333333333335  | 3,333333333",
        "General                        | -5600               | -5600",
        "General                        | 1.2E7               | 12000000",
        "General                        | 0.00000000012       | 0,00000000012",
        "General                        | 0                   | 0",
        "0                              | 91.5                | 92",
        "00                             | 2                   | 02",
        "0.00                           | 1234.5              | 1234,50",
        "#,##0                          | 5600                | 5.600",
        "#,##0                          | 1234567.8           | 1.234.568",
        "#,##0.0                        | 1234.5              | 1.234,5",
        "#,##0.###                      | 947.256             | 947,256",
        "#,##0.###                      | 484                 | 484",
        "#.##                           | 0.5                 | 0,5",
        "0%                             | 0.92                | 92%",
        "0.0%                           | 1.304               | 130,4%",
        "0.00\" %\"                     | 92                  | 92,00 %",
        "0\"%\"                         | 100                 | 100%",
        "#,##0 \"tỷ đồng\"              | 484                 | 484 tỷ đồng",
        "\\>0                           | 99                  | >99",
        "#,##0,                         | 1234567             | 1.235",
        "#,##0 [$₫-42A]                 | 15000               | 15.000 ₫",
        "_-* #,##0_-;-* #,##0_-;_-* \"-\"??_-;_-@_- | 1500    | 1.500",
        "_-* #,##0_-;-* #,##0_-;_-* \"-\"??_-;_-@_- | -1500   | -1.500",
        "_-* #,##0_-;-* #,##0_-;_-* \"-\"??_-;_-@_- | 0       | -",
        "#,##0;(#,##0)                  | -12                 | (12)",
        "[Red]0;[Blue]0                 | -3                  | 3",
        "[>=1000]#,##0;0.0              | 12                  | 12,0",
        "[<0]0;0.0                      | -3                  | -3",
        "#,###                          | 0                   | ''",
        ";;;                            | 5                   | ''",
        "@                              | 12.5                | 12,5",
        "0.00E+00                       | 12.5                | 12,5",
        "# ?/?                          | 0.5                 | 0,5",
        "0                              | -0.2                | 0",
      })
  void asItIsShown(String code, String stored, String shown) {
    assertThat(NumberFormat.of(code).show(stored, false).orElseThrow())
        .isEqualTo(new NumberFormat.Shown(shown, Kind.NUMBER));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "dd/mm/yyyy           | 44463       | 2021-09-24",
        "[$-42A]dd mmmm yyyy  | 44463       | 2021-09-24",
        "dd/mm                | 44463       | 2021-09-24",
        "mm/yyyy              | 44463       | 2021-09",
        "yyyy                 | 44463       | 2021",
        "dd/mm/yyyy hh:mm     | 44463.5     | 2021-09-24T12:00",
        "dd/mm/yyyy           | 1           | 1900-01-01",
        "hh:mm                | 0.3125      | 07:30",
        "[h]:mm               | 1.5         | 36:00:00",
        "dd/mm/yyyy hh:mm     | 44463.99999999 | 2021-09-25T00:00",
      })
  void aDateAsMuchOfItAsIsShown(String code, String stored, String shown) {
    assertThat(NumberFormat.of(code).show(stored, false).orElseThrow())
        .isEqualTo(new NumberFormat.Shown(shown, Kind.DATE));
  }

  @Test
  void oldWorkbooksOfTheMacCountFrom1904() {
    assertThat(NumberFormat.of("yyyy-mm-dd").show("43001", true).orElseThrow().text())
        .isEqualTo("2021-09-24");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "x", "1E+999999999", "NaN", "12,5"})
  void whatIsNoNumberIsNotShown(String stored) {
    assertThat(NumberFormat.of("0").show(stored, false)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "", ";", "\"", "\\", "[", "[$", "_", "*", "0.0.0", ",", "%", "[>=]0", "E+", "[>.]0"
      })
  void noCodeIsTooStrange(String code) {
    assertThat(NumberFormat.of(code).show("12.5", false)).isPresent();
  }
}
