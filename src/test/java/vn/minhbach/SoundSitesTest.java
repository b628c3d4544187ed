package vn.minhbach;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.minhbach.cli.CommandLineRun;

/** What looks like a mistake and is none: the rules let it pass. */
class SoundSitesTest {

  private static final String REPORT = "reports/an-giang/binh-an/2024/report.md";
  private static final String ANNEX = "reports/an-giang/binh-an/2024/phu-luc.csv";
  private static final String SOURCE = "reports/an-giang/binh-an/2024/nguon.txt";
  private static final String TEXT = "Giáo dục được quan tâm";

  private static final String COLUMNS =
      "number,indicator,label,unit,period,target,actual,of_plan,estimate,assessment\n"
          + "1,thu-nsnn,Thu NSNN,Tỷ đồng,,472,\"434,896\",92,,Không đạt\n";

  @TempDir Path content;

  @ParameterizedTest
  @CsvSource({
    // Known when the report was issued, ten days after its period.
    "2025-01-08, a, đến ngày 08/01/2025",
    // The day in the forms of official documents.
    "2024-09-20, a, tính đến 20-9",
    "2024-09-20, a, đến ngày 20 tháng 9 năm 2024",
    "2024-02-11/2024-02-14, a, từ ngày 11 - 14/02",
    "2024-01-01/2024-09-20, a, tính đến 20/9",
    // The end of a month in words.
    "2024-06-30, a, Sáu tháng đầu năm",
    "2024-06-30, a, trong 6 tháng",
    // Other years, in figures or in words.
    "2020, a, so với năm 2020",
    "2023, a, so với cùng kỳ",
    "2023/2024, a, năm học trước (2023 - 2024)",
    // Allotted for a year that has begun.
    "2025, a, giao năm 2025",
    // A plan for the next year, and for five.
    "2025, t, chỉ tiêu năm 2025",
    "2025-H1, t, phương hướng 6 tháng đầu năm sau",
    "2021-01-01/2025-12-31, t, giai đoạn từ năm 2021 đến 31/12/2025",
  })
  void periodsThatTheReportKnowsOf(String period, String measure, String words) throws IOException {
    Sites.copy(Sites.BASE, content);
    replace(REPORT, TEXT, TEXT + ", " + words);
    String figures = measure.equals("t") ? "500,,,," : ",310,,,";
    write(ANNEX, COLUMNS + "2,thu-nsnn,Thu NSNN,Tỷ đồng," + period + "," + figures + "\n");

    passes();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Đạt", "Không đạt", "Chưa đạt", "cuối năm đánh giá"})
  void anAssessmentThatNoWayIsBetter(String assessment) throws IOException {
    Sites.copy(Sites.BASE, content);
    write(ANNEX, COLUMNS + "2,dau-tu,Vốn đầu tư,Tỷ đồng,,60,58,,," + assessment + "\n");

    passes();
  }

  @ParameterizedTest
  @CsvSource({"less, <9", "less, không quá 9", "more, ít nhất 9", "neither, >9", "less, 9"})
  void aTargetThatGoesItsIndicatorsWay(String direction, String target) throws IOException {
    Sites.copy(Sites.BASE, content);
    replace("indicators.yaml", "\"%\"\n    direction: more", "\"%\"\n    direction: " + direction);
    write(ANNEX, COLUMNS + "2,bao-phu-bhyt,Bao phủ,%,," + target + ",8,,,\n");

    passes();
  }

  @ParameterizedTest
  @ValueSource(strings = {"triệu đồng", "đồng", "TỶ ĐỒNG", "nghìn đồng"})
  void unitsOfOneQuantityInOneSeries(String unit) throws IOException {
    Sites.copy(Sites.BASE, content);
    write(ANNEX, COLUMNS + "2,thu-nsnn,Thu NSNN," + unit + ",2024-H1,,310,,,\n");

    passes();
  }

  @Test
  void countingWordsOfOneThingInOneSeries() throws IOException {
    Sites.copy(Sites.BASE, content);
    replace("indicators.yaml", "unit: \"%\"", "unit: người\n    unit_also: [lao động]");
    write(
        ANNEX,
        COLUMNS
            + "2,bao-phu-bhyt,Bao phủ,người,,70,69,,,\n"
            + "2,bao-phu-bhyt,Bao phủ,lao động,2024-H1,,31,,,\n");

    passes();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        // Empty cells and wide spaces, a column more, the figures of a second plan.
        "1\tThu  NSNN\t\tTỷ đồng\t472\t434,896\t92\t\tKhông đạt",
        "1\tThu NSNN\tTỷ đồng\t472\t434,896\t92\tKhông đạt\tPhòng Tài chính - Kế hoạch",
        "1\tThu NSNN\tTỷ đồng\t480\t472\t434,896\t90,6\t92\tKhông đạt",
        // Decomposed letters.
        "1\tThu NSNN\tTy\u0309 đo\u0302\u0300ng\t472\t434,896\t92\tKho\u0302ng đa\u0323t",
        // Nothing to compare with.
        "1 Thu NSNN Tỷ đồng 472 434,8 92 Không đạt"
      })
  void rowsThatStandInTheSourceDocument(String line) throws IOException {
    Sites.copy(Sites.BASE, content);
    write(ANNEX, COLUMNS);
    write(SOURCE, "Phụ lục\n\n" + line + "\n");

    passes();
  }

  @Test
  void aSourceDocumentInAnotherEncoding() throws IOException {
    Sites.copy(Sites.BASE, content);
    Files.write(content.resolve(SOURCE), new byte[] {'1', '\t', (byte) 0xd0, '\t', (byte) 0xea});

    passes();
  }

  @Test
  void theHashInCapitalsAndAnAttachmentThatTheTextLinksTo() throws IOException {
    Sites.copy(Sites.BASE, content);
    write(SOURCE, "abc");
    replace(
        REPORT,
        "source=nguon.txt\n",
        "source=nguon.txt\n"
            + "source_sha256=BA7816BF8F01CFEA414140DE5DAE2223B00361A396177A9CB410FF61F20015AD\n");
    replace(REPORT, TEXT, TEXT + " ([danh mục](/an-giang/binh-an/2024/danh-muc.txt))");
    write("reports/an-giang/binh-an/2024/danh-muc.txt", "1\t2\n");

    passes();
  }

  @Test
  void aPortalInVietnameseAlone() throws IOException {
    Sites.copy(Sites.BASE, content);
    replace("portal.yaml", "publisher:", "languages: [vi]\npublisher:");
    replace("indicators.yaml", "{vi: Vốn đầu tư, en: Investment}", "Vốn đầu tư");

    passes();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        // A document, and where only other pages are below the new beginning.
        "/cu/ke-hoach.pdf,/an-giang/binh-an/2024/nguon.txt",
        "/cu/*,/an-giang/binh-an/chi-tieu/*",
        // What the audit finds of a report is not known yet.
        "/cu/,/phat-hien/an-giang/binh-an/2024/ty-le-ke-hoach/thu-nsnn.of_plan/",
        // One address apart from the others.
        "/cu/*,/an-giang/*\n/cu/gioi-thieu/,/gioi-thieu/",
        // Beside a page that is there, with the same beginning.
        "/an-giang/binh-an/2024-cu/,/an-giang/binh-an/2024/",
      })
  void redirectsToWhatIsThere(String rows) throws IOException {
    Sites.copy(Sites.BASE, content);
    write("redirects.csv", "from,to\n" + rows + "\n");

    passes();
  }

  @Test
  void whatIsWrongWithADraftIsToldAndRefusesNothing() throws IOException {
    Sites.copy(Sites.BASE, content);
    Path draft = content.resolve("reports/an-giang/binh-an/nhap");
    Files.createDirectories(draft);
    Files.writeString(
        draft.resolve("report.md"),
        "title=Bản nháp\ntype=report\nstatus=draft\npublisher=Ủy ban\nperiod=2024\n"
            + "table.bang.title=Bảng\n~~~~~~\n\nChữ.\n\n![](bang.csv)\n");
    Files.writeString(draft.resolve("bang.csv"), "indicator,label,actual\n,Chưa rõ,12\n");

    CommandLineRun run = CommandLineRun.of("check", "--source", content.toString());

    assertThat(run.err())
        .contains("reports/an-giang/binh-an/nhap/bang.csv:2")
        .contains("warning:")
        .doesNotContain("error:");
    assertThat(run.exitCode()).isZero();
  }

  private void passes() {
    CommandLineRun run = CommandLineRun.of("check", "--source", content.toString());
    assertThat(run.err()).isEmpty();
    assertThat(run.exitCode()).isZero();
  }

  private void write(String path, String text) throws IOException {
    Files.writeString(content.resolve(path), text);
  }

  private void replace(String path, String words, String others) throws IOException {
    String text = Files.readString(content.resolve(path));
    assertThat(text).contains(words);
    write(path, text.replace(words, others));
  }
}
