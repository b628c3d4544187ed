package vn.minhbach.figure;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgreementTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "434 tỷ 896 triệu đồng | 434,896",
        "434,896 | 434,896",
        "434.896 triệu đồng | 434,896",
        "434,8960 tỷ đồng | 434,896",
        "đạt 02 tỷ đồng | 2",
        "hơn 5,6 tỷ đồng | hơn 5.600 triệu đồng",
        "từ 85 đến 90 | 85-90",
        ">99 | >99",
        "16/16 | 16/16",
        "tăng 1,8% | tăng 1,8%",
        "cuối năm đánh giá | cuối năm đánh giá"
      })
  void theSameNumberAgreesInWhateverPrint(String text, String cell) {
    assertThat(agree(text, cell)).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "434 tỷ 869 triệu đồng | 434,896",
        "434,896 triệu đồng | 434,896",
        "5,6 tỷ đồng | hơn 5,6 tỷ đồng",
        "gần 5,6 | hơn 5,6",
        "85 | 85-90",
        "85-91 | 85-90",
        "99 | >99",
        "<99 | >99",
        "16/16 | 16/17",
        "16 | 16/16",
        "giảm 1,8% | tăng 1,8%",
        "1,8% | tăng 1,8%",
        "434,896 ha | 434,896",
        "cuối năm đánh giá | 5"
      })
  void anotherNumberDoesNot(String text, String cell) {
    assertThat(agree(text, cell)).isFalse();
    assertThat(agree(cell, text)).isFalse();
  }

  @Property
  void changingOneDigitIsAlwaysSeen(
      @ForAll @IntRange(min = 0, max = 999_999) int number,
      @ForAll @IntRange(min = 0, max = 5) int place,
      @ForAll @IntRange(min = 1, max = 9) int shift) {
    StringBuilder digits = new StringBuilder("%06d".formatted(number));
    char changed = (char) ('0' + (digits.charAt(place) - '0' + shift) % 10);
    String printed = digits.substring(0, 3) + "," + digits.substring(3);
    digits.setCharAt(place, changed);
    String mutated = digits.substring(0, 3) + "," + digits.substring(3);

    assertThat(agree(printed, printed)).isTrue();
    assertThat(agree(printed, mutated)).isFalse();
  }

  private static boolean agree(String text, String cell) {
    Unit unit = Unit.of("tỷ đồng");
    return Agreement.agree(Figure.read(text), unit, Figure.read(cell), unit);
  }
}
