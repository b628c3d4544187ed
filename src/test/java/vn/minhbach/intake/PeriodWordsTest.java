package vn.minhbach.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.minhbach.model.Period;

class PeriodWordsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Tình hình 9 tháng; phương hướng nhiệm vụ 3 tháng cuối năm 2021 | 2021-9M | 2021-9-thang",
        "Tình hình 6 tháng đầu năm; phương hướng 6 tháng cuối năm 2021 | 2021-H1 | 2021-6-thang",
        "Tình hình 6 tháng cuối năm 2022 | 2022-H2 | 2022-6-thang-cuoi-nam",
        "kết quả thực hiện Chương trình hành động năm 2021 | 2021 | 2021",
        "(Từ ngày 24/6/2024 đến ngày 08/7/2024) | 2024-06-24/2024-07-08 | 2024-07-08",
        "Tình hình kinh tế - xã hội quý III năm 2023 | 2023-Q3 | 2023-quy-3",
        "Tình hình tháng 5 năm 2023 | 2023-05 | 2023-05",
        "V/v công khai dự toán quý I/2024 | 2024-Q1 | 2024-quy-1",
        "Kết quả 6 tháng/2024 theo Nghị quyết ngày 05/7/2021 | 2024-H1 | 2024-6-thang",
        "Tổng kết năm học 2020-2021 | 2020/2021 | 2020-2021",
        "Công tác tuần 32 năm 2024 | 2024-W32 | 2024-w32"
      })
  void theTitleNamesThePeriod(String title, String code, String slug) {
    Period period = PeriodWords.in(title).orElseThrow();

    assertThat(period.code()).isEqualTo(code);
    assertThat(PeriodWords.slug(period)).isEqualTo(slug);
  }

  @ParameterizedTest
  @CsvSource({
    "Công tác chuyển đổi số",
    "Thực hiện Nghị quyết 68/2021",
    "Từ ngày 32/13/2024 đến ngày 01/01/2025"
  })
  void otherTitlesNameNone(String title) {
    assertThat(PeriodWords.in(title)).isEmpty();
  }
}
