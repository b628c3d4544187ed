package vn.minhbach.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FigureFormatTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          1235,153 tỷ đồng       | 1.235,153 tỷ đồng           | 1,235.153 billion VND
          02                     | 2                           | 2
          −5,50%                 | -5,50%                      | -5.50%
          1234567,125            | 1.234.567,125               | 1,234,567.125
          434 tỷ 896 triệu đồng  | 434 tỷ 896 triệu đồng       | 434.896 billion VND
          5 triệu 30 nghìn đồng  | 5 triệu 30 nghìn đồng       | 5.030 million VND
          3 tạ 5 kg              | 3 tạ 5 kg                   | 3.05 quintals
          > 99                   | >99                         | above 99
          4% trở lên             | từ 4% trở lên               | at least 4%
          <9,58                  | dưới 9,58                   | below 9.58
          tối đa 5 ha            | không quá 5 ha              | at most 5 ha
          85-90%                 | từ 85 đến 90%               | 85 to 90%
          16/16 xã               | 16/16 xã                    | 16 of 16 xã
          ước đạt 600            | khoảng 600                  | about 600
          gần 9,055 tỷ           | gần 9,055 tỷ đồng           | nearly 9.055 billion VND
          trên 5,6 tỷ đồng       | hơn 5,6 tỷ đồng             | more than 5.6 billion VND
          nhiều hơn 06 vụ        | tăng 6 vụ                   | up 6 vụ
          giảm 13-14%            | giảm từ 13 đến 14%          | down 13 to 14%
          """)
  void printsCanonically(String printed, String vietnamese, String english) {
    Quantity quantity = (Quantity) Figure.read(printed).meaning();

    assertThat(FigureFormat.VIETNAMESE.print(quantity)).isEqualTo(vietnamese);
    assertThat(FigureFormat.ENGLISH.print(quantity)).isEqualTo(english);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          0        | 0          | 0
          999      | 999        | 999
          -1000    | -1.000     | -1,000
          1.5E+3   | 1.500      | 1,500
          0.10     | 0,10       | 0.10
          """)
  void printsNumbers(BigDecimal number, String vietnamese, String english) {
    assertThat(FigureFormat.VIETNAMESE.number(number)).isEqualTo(vietnamese);
    assertThat(FigureFormat.ENGLISH.number(number)).isEqualTo(english);
  }
}
