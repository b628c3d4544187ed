package vn.minhbach.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What printed figures mean. Each row is a form of a real report, unless it says otherwise. */
class FigureTest {

  /** Every quantity in one line: printed, kind, value, low, high, unit in Vietnamese. */
  private static final String QUANTITIES =
      """
      434,896                     | exact     | 434.896   |        |         |
      1.235,153                   | exact     | 1235.153  |        |         |
      02                          | exact     | 2         |        |         |
      7220                        | exact     | 7220      |        |         |
      -5                          | exact     | -5        |        |         |
      −0,50                       | exact     | -0.50     |        |         |
      99,9%                       | exact     | 99.9      |        |         | %
      0,2 ‰                       | exact     | 0.2       |        |         | ‰
      66,6 tạ/ha                  | exact     | 66.6      |        |         | tạ/ha
      49,5 triệu đồng/người       | exact     | 49.5      |        |         | triệu đồng/người
      58 triệu đồng/người/năm     | exact     | 58        |        |         | triệu đồng/người/năm
      7.000.000đ                  | exact     | 7000000   |        |         | đồng
      2.000.000^d                 | exact     | 2000000   |        |         | đồng
      73.000.000 VNĐ              | exact     | 73000000  |        |         | đồng
      8.623m²                     | exact     | 8623      |        |         | m²
      8.623 m2                    | exact     | 8623      |        |         | m²
      0,348m³                     | exact     | 0.348     |        |         | m³
      54.861ha                    | exact     | 54861     |        |         | ha
      863kg                       | exact     | 863       |        |         | kg
      0,158 gam                   | exact     | 0.158     |        |         | g
      0,437 gram                  | exact     | 0.437     |        |         | g
      5km                         | exact     | 5         |        |         | km
      990 lít                     | exact     | 990       |        |         | lít
      1.598 giờ                   | exact     | 1598      |        |         | giờ
      905 ngày công               | exact     | 905       |        |         | ngày công
      126.890 tờ rơi              | exact     | 126890    |        |         | tờ rơi
      02 xã, thị trấn             | exact     | 2         |        |         | xã, thị trấn
      68 đ/c                      | exact     | 68        |        |         | đồng chí
      2 tỉ                        | exact     | 2         |        |         | tỷ đồng
      1,2 nghìn tỷ đồng           | exact     | 1.2       |        |         | nghìn tỷ đồng
      1 ngàn tỷ 20 tỷ đồng        | compound  | 1.020     |        |         | nghìn tỷ đồng
      1 tỷ cây xanh               | exact     | 1         |        |         | tỷ cây xanh
      2,5 điểm %                  | exact     | 2.5       |        |         | điểm %
      đạt 18 tỷ đồng              | exact     | 18        |        |         | tỷ đồng
      ĐẠT 18 TỶ ĐỒNG              | exact     | 18        |        |         | tỷ đồng
      bằng 99,7%                  | exact     | 99.7      |        |         | %
      được 11,327 tỷ đồng         | exact     | 11.327    |        |         | tỷ đồng
      chiếm 45,5%                 | exact     | 45.5      |        |         | %
      434 tỷ 896 triệu đồng       | compound  | 434.896   |        |         | tỷ đồng
      05 tỷ 614 triệu đồng        | compound  | 5.614     |        |         | tỷ đồng
      12 tỷ 5 triệu 300 nghìn đồng| compound  | 12.005300 |        |         | tỷ đồng
      3 tạ 5 kg                   | compound  | 3.05      |        |         | tạ
      >99                         | bound     |           | 99     |         |
      > 99%                       | bound     |           | 99     |         | %
      ≥ 5 ha                      | bound     |           | 5      |         | ha
      >= 5 ha                     | bound     |           | 5      |         | ha
      <9,58                       | bound     |           |        | 9.58    |
      ≤9                          | bound     |           |        | 9       |
      <= 9                        | bound     |           |        | 9       |
      4% trở lên                  | bound     |           | 4      |         | %
      từ 220 ha trở lên           | bound     |           | 220    |         | ha
      từ 5km trở lên              | bound     |           | 5      |         | km
      4 tỷ 170 triệu đồng trở lên | bound     |           | 4.170  |         | tỷ đồng
      5% trở xuống                | bound     |           |        | 5       | %
      ít nhất 70%                 | bound     |           | 70     |         | %
      tối thiểu 70%               | bound     |           | 70     |         | %
      không dưới 70%              | bound     |           | 70     |         | %
      dưới 5%                     | bound     |           |        | 5       | %
      tối đa 5%                   | bound     |           |        | 5       | %
      không quá 5%                | bound     |           |        | 5       | %
      1-1,2                       | range     |           | 1      | 1.2     |
      85-90                       | range     |           | 85     | 90      |
      85 – 90                     | range     |           | 85     | 90      |
      13-14%                      | range     |           | 13     | 14      | %
      13%-14%                     | range     |           | 13     | 14      | %
      từ 12-14 tiêu chí           | range     |           | 12     | 14      | tiêu chí
      từ 12 đến 14                | range     |           | 12     | 14      |
      12 đến 14 tiêu chí          | range     |           | 12     | 14      | tiêu chí
      900 triệu - 1,2 tỷ đồng     | range     |           | 0.900  | 1.2     | tỷ đồng
      -5 - -3                     | range     |           | -5     | -3      |
      16/16                       | ratio     | 16        |        |         |
      09/09                       | ratio     | 9         |        |         |
      65/100km                    | ratio     | 65        |        |         | km
      93/93%                      | ratio     | 93        |        |         | %
      7.111/7220 con              | ratio     | 7111      |        |         | con
      1.492,9/1500 ha             | ratio     | 1492.9    |        |         | ha
      60.746/135.188 triệu đồng   | ratio     | 60746     |        |         | triệu đồng
      14.674 triệu đồng/50.000 triệu đồng | ratio | 14674 |        |         | triệu đồng
      3.244 ha/3.200 ha           | ratio     | 3244      |        |         | ha
      13/13 xã, thị trấn          | ratio     | 13        |        |         | xã, thị trấn
      76,876/67,350 tỷ            | ratio     | 76.876    |        |         | tỷ đồng
      khoảng 600                  | qualified | 600       |        |         |
      ước 27,27 tỷ đồng           | qualified | 27.27     |        |         | tỷ đồng
      ước khoảng 2.200ha          | qualified | 2200      |        |         | ha
      ước đạt 27,27 tỷ đồng       | qualified | 27.27     |        |         | tỷ đồng
      ước tính khoảng 5 tỷ đồng   | qualified | 5         |        |         | tỷ đồng
      gần 9,055 tỷ đồng           | qualified | 9.055     |        | 9.055   | tỷ đồng
      hơn 5,6 tỷ đồng             | qualified | 5.6       | 5.6    |         | tỷ đồng
      trên 7,1 tỷ đồng            | qualified | 7.1       | 7.1    |         | tỷ đồng
      trên 416 hộ                 | qualified | 416       | 416    |         | hộ
      đạt hơn 5,6 tỷ đồng         | qualified | 5.6       | 5.6    |         | tỷ đồng
      hơn 4 tỷ 170 triệu đồng     | qualified | 4.170     | 4.170  |         | tỷ đồng
      tăng 10,04%                 | change    | 10.04     |        |         | %
      giảm 1,8%                   | change    | -1.8      |        |         | %
      giảm từ 13-14%              | change    |           | -14    | -13     | %
      giảm 04 vụ                  | change    | -4        |        |         | vụ
      tăng 4,672 tỷ đồng          | change    | 4.672     |        |         | tỷ đồng
      ít hơn 12 vụ                | change    | -12       |        |         | vụ
      nhiều hơn 06 vụ             | change    | 6         |        |         | vụ
      giảm hơn 5%                 | change    | -5        |        | -5      | %
      giảm 4% trở lên             | change    |           |        | -4      | %
      """;

  @ParameterizedTest
  @CsvSource(delimiter = '|', emptyValue = "", nullValues = "-", textBlock = QUANTITIES)
  void readsQuantities(
      String printed, String kind, String value, String low, String high, String unit) {
    Figure figure = Figure.read(printed);

    assertThat(figure.kind()).isEqualTo(kind);
    Quantity quantity = (Quantity) figure.meaning();
    assertThat(quantity.value().map(Object::toString)).isEqualTo(optional(value));
    assertThat(quantity.low().map(Object::toString)).isEqualTo(optional(low));
    assertThat(quantity.high().map(Object::toString)).isEqualTo(optional(high));
    assertThat(quantity.unit().symbol(FigureFormat.VIETNAMESE)).isEqualTo(unit == null ? "" : unit);
  }

  @ParameterizedTest
  @MethodSource("printed")
  void readsDecomposedTextTheSame(String printed) {
    String decomposed = Normalizer.normalize(printed, Normalizer.Form.NFD);
    Figure figure = Figure.read(decomposed);

    assertThat(figure.printed()).isEqualTo(decomposed);
    assertThat(figure.meaning()).isEqualTo(Figure.read(printed).meaning());
  }

  @ParameterizedTest
  @MethodSource("printed")
  void readsAnyCaseAndSpacing(String printed) {
    String other = "\u00a0" + printed.toUpperCase(Locale.ROOT).replace(" ", " \u202f") + "\t";
    Figure figure = Figure.read(other);

    assertThat(figure.printed()).isEqualTo(other);
    assertThat(figure.meaning()).isEqualTo(Figure.read(printed).meaning());
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"", " ", "\u00a0\u202f\t"})
  void readsNothingAsMissing(String printed) {
    assertThat(Figure.read(printed)).isEqualTo(new Figure("", new Meaning.Missing(), ""));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "cuối năm đánh giá",
        "Cuối năm đánh giá",
        "chưa đánh giá",
        "(cuối năm đánh giá, phần đầu hoàn thành)",
        "đánh giá vào cuối năm"
      })
  void readsPutOffAssessments(String printed) {
    assertThat(Figure.read(printed)).isEqualTo(new Figure(printed, new Meaning.Pending(), ""));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Đạt", "Không đạt", "phần đầu đạt chỉ tiêu tỉnh giao", "-", "m²"})
  void readsWordsAsText(String printed) {
    assertThat(Figure.read(printed)).isEqualTo(new Figure(printed, new Meaning.Text(), ""));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          126,153.000 đồng        | 1 | SEPARATORS
          1.23.4                  | 1 | SEPARATORS
          1,234,567               | 1 | SEPARATORS
          đạt 1.5 ha              | 5 | SEPARATORS
          0.125                   | 1 | SEPARATORS
          1234.567                | 1 | SEPARATORS
          1,5.000                 | 1 | SEPARATORS
          14-13%                  | 3 | DESCENDING_RANGE
          từ 900 đến 1,2 tỷ đồng  | 8 | DESCENDING_RANGE
          giảm -5%                | 6 | DOUBLE_SIGN
          """)
  void leavesDoubtfulFiguresUndecided(String printed, int column, Meaning.Reason reason) {
    assertThat(Figure.read(printed).meaning()).isEqualTo(new Meaning.Undecided(column, reason));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          30/6/2024                        | 5
          tăng 10,04% so với cùng kỳ       | 13
          92% dự toán                      | 3
          5 ha lúa                         | 3
          14.674 triệu đồng tiền mặt       | 8
          giảm còn 4%                      | 6
          tăng 16/16                       | 6
          01 vụ/02 đối tượng               | 7
          12 vụ 07 đối tượng               | 7
          4,5 tỷ 170 triệu đồng            | 8
          170 triệu 4 tỷ đồng              | 11
          1 234 567                        | 3
          5, 6                             | 2
          khoảng 13-14%                    | 10
          khoảng khoảng 600                | 8
          500 nghìn                        | 5
          3 đồng đồng tiền mặt quá nhiều lời | 3
          từ 5km                           | 7
          5-7-9                            | 4
          02 xã (a) (b)                    | 7
          02 xã (a))                       | 7
          (12)                             | 1
          COVID-19                         | 1
          𝟓 xã                             | 1
          ٣ xã                             | 1
          1234567890123456789012345678901  | 1
          """)
  void refusesWhatIsOutsideTheGrammar(String printed, int column) {
    assertThat(Figure.read(printed).meaning()).isEqualTo(new Meaning.Unreadable(column));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          02 xã (đạt 19/19 tiêu chí)                 | exact | đạt 19/19 tiêu chí
          23,5 triệu đồng (cuối năm đánh giá)        | exact | cuối năm đánh giá
          02 (a (b) c )                              | exact | a (b) c
          phần đầu đạt chỉ tiêu (cuối năm đánh giá)  | text  | cuối năm đánh giá
          """)
  void setsTheRemarkApart(String printed, String kind, String remark) {
    Figure figure = Figure.read(printed);

    assertThat(figure.kind()).isEqualTo(kind);
    assertThat(figure.remark()).isEqualTo(remark);
    assertThat(figure.printed()).isEqualTo(printed);
  }

  @Test
  void countsColumnsInTheTextAsGiven() {
    String decomposed = Normalizer.normalize("đạt 1.5", Normalizer.Form.NFD);

    assertThat(Figure.read(decomposed).meaning())
        .isEqualTo(new Meaning.Undecided(decomposed.indexOf('1') + 1, Meaning.Reason.SEPARATORS));
  }

  static Stream<String> printed() {
    return QUANTITIES.lines().map(line -> line.split("\\|")[0].strip());
  }

  private static Optional<String> optional(String cell) {
    return Optional.ofNullable(cell).filter(c -> !c.isEmpty());
  }
}
