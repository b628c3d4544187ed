package vn.minhbach.intake.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.minhbach.DemoContent;
import vn.minhbach.intake.Imported;
import vn.minhbach.problem.Problem;

/** The parts of an official document are found where people print them. */
class OfficialFormTest {

  private static final String TWO_COLUMNS =
      """
      ỦY BAN NHÂN DÂN                 CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
      HUYỆN HẠ LANG                        Độc lập - Tự do - Hạnh phúc
      Số: 215/BC-UBND                 Hạ Lang, ngày 5 tháng 10 năm 2022

      BÁO CÁO
      Tình hình kinh tế - xã hội quý III năm 2022

      I. KINH TẾ

      Thu ngân sách đạt dự toán1.

      1 Dự toán giao đầu năm.

      - 1 -

      II. XÃ HỘI

      Công tác giảm nghèo được quan tâm chỉ đạo, thực hiện đồng bộ và đạt

      - 2 -

      kết quả tốt.

      Nơi nhận:                       KT. CHỦ TỊCH
      - Lưu: VT.                      PHÓ CHỦ TỊCH

      Nguyễn Văn A
      """;

  @Test
  void aLetterheadInTwoColumnsFillsTheHeader() {
    String report = report(TWO_COLUMNS);

    assertThat(report)
        .startsWith(
            """
            title=Báo cáo tình hình kinh tế - xã hội quý III năm 2022
            type=report
            status=draft
            publisher=Ủy ban nhân dân huyện Hạ Lang
            period=2022-Q3
            date=2022-10-05
            number=215/BC-UBND
            place=Hạ Lang
            signatory=Nguyễn Văn A
            signatory_title=Phó Chủ tịch
            source=bao-cao.txt
            """);
  }

  @Test
  void whatBelongsToThePagesGoesAndWhatTheyToreIsPutTogether() {
    assertThat(report(TWO_COLUMNS))
        .contains(
            "## II. XÃ HỘI\\n\\nCông tác giảm nghèo được quan tâm chỉ đạo, thực hiện đồng bộ và đạt kết quả tốt."
                .replace("\\n", "\n"))
        .contains("Thu ngân sách đạt dự toán[^1].")
        .contains("[^1]: Dự toán giao đầu năm.")
        .doesNotContain("- 1 -");
  }

  @Test
  void everyGuessIsADoubtAtItsPlace() {
    List<Problem> doubts = imported(TWO_COLUMNS).doubts();

    assertThat(doubts)
        .extracting(d -> d.code() + ":" + d.place().line())
        .contains(
            "import.report.columns:1",
            "import.report.plainmark:12",
            "import.report.pagenumber:14",
            "import.report.pagenumber:20");
  }

  private static String report(String text) {
    Imported imported = imported(text);
    assertThat(imported.failed()).as("%s", imported.doubts()).isFalse();
    return new String(
        imported.files().get("reports/cao-bang/ha-lang/2022-quy-3/report.md"),
        StandardCharsets.UTF_8);
  }

  private static Imported imported(String text) {
    return new ReportImport(DemoContent.catalog(), Optional.empty(), Optional.empty())
        .read("bao-cao.txt", text.getBytes(StandardCharsets.UTF_8));
  }
}
