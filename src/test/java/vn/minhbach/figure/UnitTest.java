package vn.minhbach.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UnitTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          đ                  | đồng             | VND
          VNĐ                | đồng             | VND
          nghìn đồng         | nghìn đồng       | thousand VND
          ngàn đồng          | nghìn đồng       | thousand VND
          Triệu đồng         | triệu đồng       | million VND
          tỉ đồng            | tỷ đồng          | billion VND
          tỷ                 | tỷ đồng          | billion VND
          gam                | g                | g
          yến                | yến              | yến (10 kg)
          tạ                 | tạ               | quintals
          tấn                | tấn              | tonnes
          HA                 | ha               | ha
          km2                | km²              | km²
          m3                 | m³               | m³
          lít                | lít              | litres
          %                  | %                | %
          điểm phần trăm     | điểm %           | percentage points
          giờ                | giờ              | hours
          tạ/ha              | tạ/ha            | quintals/ha
          triệu đồng / người | triệu đồng/người | million VND/người
          bác sĩ/vạn dân     | bác sĩ/vạn dân   | bác sĩ/ten thousand dân
          Xã,  thị trấn      | Xã, thị trấn     | Xã, thị trấn
          kg/10 ha           | kg/10 ha         | kg/10 ha
          """)
  void isPrintedOfficially(String printed, String vietnamese, String english) {
    Unit unit = Unit.of(printed);

    assertThat(unit.printed()).isEqualTo(printed);
    assertThat(unit.symbol(FigureFormat.VIETNAMESE)).isEqualTo(vietnamese);
    assertThat(unit.symbol(FigureFormat.ENGLISH)).isEqualTo(english);
    assertThat(Unit.of(vietnamese)).isEqualTo(unit).hasSameHashCodeAs(unit);
    assertThat(Unit.of(Normalizer.normalize(printed, Normalizer.Form.NFD))).isEqualTo(unit);
  }

  @ParameterizedTest
  @CsvSource({
    "63.433, triệu đồng, tỷ đồng, 0.063433",
    "63433, triệu đồng, tỷ đồng, 63.433",
    "434.90, tỷ đồng, triệu đồng, 434900",
    "7000000, đồng, triệu đồng, 7.000000",
    "2, tạ, tấn, 0.2",
    "2, yến, kg, 20",
    "8623, m², ha, 0.8623",
    "1.5, km², ha, 150",
    "20, lít, m³, 0.020",
    "40, m, km, 0.040",
    "2, ‰, %, 0.2",
    "66.6, tạ/ha, tấn/ha, 6.66",
    "49.5, triệu đồng/người, nghìn đồng/người, 49500",
    "5, Hộ, hộ, 5",
  })
  void convertsExactly(BigDecimal value, String from, String to, String converted) {
    BigDecimal result = Unit.of(from).convert(value, Unit.of(to));

    assertThat(result.toPlainString()).isEqualTo(converted);
    assertThat(result.precision()).isEqualTo(value.precision());
    assertThat(Unit.of(to).convert(result, Unit.of(from))).isEqualTo(value);
  }

  @ParameterizedTest
  @CsvSource({
    "tỷ đồng, tấn",
    "con, hộ",
    "%, điểm %",
    "phút, giờ",
    "tạ/ha, tạ",
    "ha/tạ, tạ/ha",
    "người/km², người/hộ",
    "'', %",
  })
  void doesNotConvertDifferentThings(String from, String to) {
    Unit one = Unit.of(from);
    Unit other = Unit.of(to);

    assertThat(one.convertibleTo(other)).isFalse();
    assertThat(one).isNotEqualTo(other);
    assertThatIllegalArgumentException().isThrownBy(() -> one.convert(BigDecimal.ONE, other));
  }

  @Test
  void convertsSmallToLargeWithoutInventingDigits() {
    BigDecimal millions = Unit.of("tỷ đồng").convert(new BigDecimal("1.5"), Unit.of("triệu đồng"));

    assertThat(millions).isEqualTo(new BigDecimal("1.5E3"));
    assertThat(millions.scale()).isEqualTo(-2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\u00a0"})
  void isNoneWhereNothingIsPrinted(String printed) {
    assertThat(Unit.of(printed)).isSameAs(Unit.NONE);
    assertThat(Unit.NONE.printed()).isEmpty();
    assertThat(Unit.NONE.symbol(FigureFormat.ENGLISH)).isEmpty();
  }
}
