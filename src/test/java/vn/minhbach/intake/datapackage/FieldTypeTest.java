package vn.minhbach.intake.datapackage;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.minhbach.config.JsonTree;
import vn.minhbach.problem.Problems;

class FieldTypeTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "'number'; 1.5; true",
        "'number'; -1e5; true",
        "'number'; NaN; true",
        "'number'; 1,5; false",
        "'number'; 1e9999999; false",
        "'number', 'decimalChar': ','; 1,5; true",
        "'number', 'decimalChar': ','; 1.5; false",
        "'number', 'decimalChar': ',', 'groupChar': '.'; 1.234,5; true",
        "'number', 'bareNumber': false; 12.5 %; true",
        "'integer'; 12; true",
        "'integer'; 12.0; false",
        "'boolean'; TRUE; true",
        "'boolean'; có; false",
        "'boolean', 'trueValues': ['có']; có; true",
        "'year'; 2021; true",
        "'year'; 21; false",
        "'yearmonth'; 2021-13; false",
        "'date'; 2021-02-28; true",
        "'date'; 2021-02-30; false",
        "'date', 'format': '%d/%m/%Y'; 31/12/2021; true",
        "'date', 'format': '%d/%m/%Y'; 2021-12-31; false",
        "'date', 'format': 'any'; hôm qua; true",
        "'time'; 10:00:00; true",
        "'datetime'; 2021-01-01T10:00:00Z; true",
        "'datetime'; 2021-01-01; false",
        "'duration'; P1Y2M; true",
        "'duration'; P; false",
        "'string', 'format': 'email'; a@b; true",
        "'string', 'format': 'uri'; a b; false",
        "'object'; {}; true",
        "'object'; {; false",
        "'array'; [1]; true",
        "'geopoint'; 10.5, 106; true",
        "'any'; x; true",
        "'weird'; x; true",
      })
  void aTextIsOfItsTypeOrNot(String type, String text, boolean expected) {
    String json = ("{'name': 'x', 'type': " + type + "}").replace('\'', '"');
    Field field = Field.of(JsonTree.read("f", json, new Problems()).orElseThrow());
    assertThat(FieldType.accepts(field, text)).isEqualTo(expected);
  }
}
