package vn.minhbach.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.minhbach.sheet.WorkbookFile.ods;
import static vn.minhbach.sheet.WorkbookFile.xlsx;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.assertj.core.api.AbstractStringAssert;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.minhbach.DemoContent;
import vn.minhbach.Sites;
import vn.minhbach.cli.CommandLineRun;
import vn.minhbach.sheet.WorkbookFile;

/**
 * Tables of spreadsheets become tables of a report: every row is written, or told with a reason.
 */
class ImportTableTest {

  private static final String REPORT = "binh-phuoc/loc-ninh/2021-9-thang";

  @TempDir Path temporary;

  private Path content;
  private Path folder;
  private Path mapping;

  @BeforeEach
  void copyContent() throws IOException {
    content = temporary.resolve("content");
    Sites.copy(DemoContent.FOLDER, content);
    folder = content.resolve("reports").resolve(REPORT);
    mapping = content.resolve("import/table-mapping.csv");
  }

  /** The annex of Lộc Ninh, typed into a workbook as it is printed. */
  private static byte[] annex() throws IOException {
    List<String> columns =
        List.of("number", "label", "unit", "target", "actual", "of_plan", "assessment");
    List<String[]> lines =
        lines(DemoContent.FOLDER.resolve("reports").resolve(REPORT).resolve("phu-luc.csv"));
    List<String> names = Arrays.asList(lines.get(0));
    return xlsx(
        workbook -> {
          Worksheet sheet = workbook.newWorksheet("Phụ lục");
          sheet.value(0, 0, "KẾT QUẢ THỰC HIỆN CÁC CHỈ TIÊU 9 THÁNG NĂM 2021");
          sheet.range(0, 0, 0, 6).merge();
          List<String> heads =
              List.of(
                  "STT",
                  "Nội dung",
                  "Đơn vị tính",
                  "Chỉ tiêu 2021",
                  "Thực hiện 9 tháng",
                  "So với Kế hoạch",
                  "Ước thực hiện năm 2021");
          for (int c = 0; c < heads.size(); c++) {
            sheet.value(1, c, heads.get(c));
          }
          for (int r = 1; r < lines.size(); r++) {
            for (int c = 0; c < columns.size(); c++) {
              String cell = lines.get(r)[names.indexOf(columns.get(c))];
              if (!cell.isEmpty()) {
                sheet.value(r + 1, c, cell);
              }
            }
          }
        });
  }

  @Test
  void theAnnexOfLocNinhIsTheSameThirtyRows() throws IOException {
    CommandLineRun run = importTable("phu-luc.xlsx", annex());

    assertThat(run.exitCode()).as(run.err()).isZero();
    assertThat(run.out())
        .contains("there already: " + folder.resolve("phu-luc.csv"))
        .contains("there already: " + folder.resolve("report.md"))
        .contains("Sheet Phụ lục: 30 rows below the head; 30 in the table, 0 left out")
        .contains("Errors of the content as it is now: 0.");
  }

  @Test
  void theAnnexIsReadIntoAReportThatHasNone() throws IOException {
    String csv = Files.readString(folder.resolve("phu-luc.csv"));
    Files.delete(folder.resolve("phu-luc.csv"));
    Path report = folder.resolve("report.md");
    Files.writeString(
        report,
        Files.readString(report)
            .replaceAll("(?m)^table\\.phu-luc\\..*\\n", "")
            .replace("![](phu-luc.csv)\n", ""));

    CommandLineRun first = importTable("phu-luc.xlsx", annex());
    String proposed = Files.readString(mapping);
    // The officer fills in what nobody could know.
    Files.writeString(mapping, filledIn(proposed, csv));
    CommandLineRun second = importTable("phu-luc.xlsx", annex(), "--replace");

    assertThat(first.exitCode()).isZero();
    assertThat(second.err()).doesNotContain("phu-luc.xlsx: Phụ lục!B").doesNotContain("Exception");
    assertThat(Files.readString(folder.resolve("phu-luc.csv"))).isEqualTo(csv);
    assertThat(Files.readString(report))
        .contains("table.phu-luc.heading.of_plan=So với Kế hoạch\n")
        .endsWith("\n\n![](phu-luc.csv)\n");
  }

  /** Each row with the indicator and dimension that the original table has for its label. */
  private String filledIn(String proposed, String csv) throws IOException {
    Map<String, String[]> known = new TreeMap<>();
    List<String[]> original = lines(csv);
    original.forEach(line -> known.put(line[3], line));
    StringBuilder filled = new StringBuilder();
    for (String[] line : lines(proposed)) {
      String[] of = known.get(line[1]);
      if (line[0].equals("row")) {
        line[4] = of[1];
        line[5] = of[2].isEmpty() ? "" : "khu_vuc=" + of[2];
      }
      line[6] = line[0].equals("kind") ? "confirmed" : "yes";
      filled
          .append(String.join(",", Stream.of(line).map(cell -> '"' + cell + '"').toList()))
          .append('\n');
    }
    return filled
        .toString()
        .replace(
            "\"kind\",\"text\",\"under\",\"unit\",\"means\",\"dimensions\",\"confirmed\"",
            "kind,text,under,unit,means,dimensions,confirmed");
  }

  /** All that makes tables of offices hard to read. */
  static byte[] traps() {
    return xlsx(
        workbook -> {
          Worksheet sheet = workbook.newWorksheet("Biểu 01");
          sheet.value(0, 0, "TÌNH HÌNH THỰC HIỆN CHỈ TIÊU KINH TẾ - XÃ HỘI");
          sheet.range(0, 0, 0, 9).merge();
          sheet.value(1, 6, "Đơn vị tính: Tỷ đồng");
          // The head: two rows.
          String[] top = {
            "STT", "Chỉ tiêu", "ĐVT", "Kế hoạch", null, "Thực hiện", null, null, "Ghi chú"
          };
          for (int c = 0; c < top.length; c++) {
            if (top[c] != null) {
              sheet.value(3, c, top[c]);
            }
          }
          for (int c : new int[] {0, 1, 2, 8}) {
            sheet.range(3, c, 4, c).merge();
          }
          sheet.range(3, 3, 3, 4).merge();
          sheet.range(3, 5, 3, 6).merge();
          sheet.value(4, 3, "Tỉnh giao");
          sheet.value(4, 4, "Huyện giao");
          sheet.value(4, 5, "9 tháng 2020");
          sheet.value(4, 6, "9 tháng 2021");
          sheet.value(3, 9, "Thực hiện so với kế hoạch (%)");
          sheet.range(3, 9, 4, 9).merge();
          for (int c = 0; c < 7; c++) {
            sheet.value(5, c, c + 1);
          }
          sheet.value(6, 0, "I");
          sheet.value(6, 1, "KINH TẾ");
          sheet.value(7, 0, "1");
          sheet.value(7, 1, "Thu NSNN trên địa bàn");
          figure(sheet, 7, 3, 480, "#,##0");
          figure(sheet, 7, 4, 484, "#,##0");
          figure(sheet, 7, 5, 1434.896, "#,##0.000");
          figure(sheet, 7, 6, 434.896, "#,##0.000");
          figure(sheet, 7, 9, 0.9, "0%");
          sheet.value(7, 8, "Nguồn: Chi cục Thuế");
          sheet.value(8, 1, "Trong đó: Thu từ sao Hỏa");
          figure(sheet, 8, 6, 12.5, "0.0");
          // The unit stands in the row of the group.
          sheet.value(9, 0, "II");
          sheet.value(9, 1, "GIÁO DỤC");
          sheet.value(9, 2, "Trường");
          sheet.value(10, 0, "1");
          sheet.value(10, 1, "Trường đạt chuẩn Quốc gia");
          figure(sheet, 10, 4, 2, "00");
          sheet.value(10, 6, "03");
          sheet.value(11, 1, "Giảm tỉ lệ hộ nghèo");
          sheet.value(11, 2, "%");
          sheet.value(11, 4, "1-1,2");
          sheet.value(12, 1, "Gia đình văn hóa");
          sheet.value(12, 2, "%");
          sheet.value(12, 4, ">95");
          sheet.hideRow(12);
          sheet.value(13, 1, "Cơ quan đạt chuẩn văn hóa");
          sheet.value(13, 2, "%");
          sheet.formula(13, 6, "A1+1");
          sheet.value(14, 1, "Tổng cộng");
          figure(sheet, 14, 6, 99, "0");
          sheet.value(15, 1, "Số bác sĩ /1 vạn dân");
          sheet.value(15, 2, "Tỷ đồng");
          sheet.value(15, 4, "5,7");
          sheet.value(16, 0, "Ghi chú: Số liệu đến 15/9/2021.");
          sheet.range(16, 0, 16, 9).merge();
          sheet.value(18, 6, "NGƯỜI LẬP BIỂU");
        });
  }

  private static void figure(Worksheet sheet, int row, int column, double value, String format) {
    sheet.value(row, column, value);
    sheet.style(row, column).format(format).set();
  }

  private void newReport(String header) throws IOException {
    folder = newReport(content, header);
  }

  /** A report whose header is YAML and that has no table yet. */
  static Path newReport(Path content, String header) throws IOException {
    Path folder = Files.createDirectories(content.resolve("reports/binh-phuoc/loc-ninh/2021-bang"));
    Files.writeString(
        folder.resolve("report.md"),
        "---\ntitle: Tình hình 9 tháng năm 2020, 2021\ntitle_en: Nine months\ntype: report\n"
            + "status: published\npublisher: UBND huyện\nperiod: 2021-9M\n"
            + header
            + "---\n\nLời văn.\n");
    return folder;
  }

  private CommandLineRun importTraps(String... options) throws IOException {
    List<String> all = new ArrayList<>(List.of("--name", "bieu-01"));
    all.addAll(List.of(options));
    return importInto("binh-phuoc/loc-ninh/2021-bang", "bao-cao.xlsx", traps(), all);
  }

  @Test
  void aQuarterBesideTheHalfYearIsNotTakenForIt() throws IOException {
    newReport("");
    importSheet(
        new String[] {"STT", "Chỉ tiêu", "Kế hoạch năm", "Thực hiện quý I", "Thực hiện 9 tháng"},
        new String[] {"(1)", "(2)", "(3)", "(4)", "(5)=(4)/(3)"},
        new String[] {"1", "Thu NSNN trên địa bàn", "480", "100,5", "434,9"},
        new String[] {"Lộc Ninh, ngày 5 tháng 10 năm 2021"},
        new String[] {null, "NGƯỜI LẬP BIỂU", null, null, "CHỦ TỊCH"});

    assertThat(Files.readString(folder.resolve("bang.csv")))
        .isEqualTo(
            """
            number,indicator,label,period,target,actual
            1,thu-nsnn,Thu NSNN trên địa bàn,,480,"434,9"
            1,thu-nsnn,Thu NSNN trên địa bàn,2021-Q1,,"100,5"
            """);
    assertThat(Files.readString(mapping))
        .contains("column,Thực hiện quý I,,,actual 2021-Q1,,")
        .doesNotContain("NGƯỜI LẬP BIỂU");
  }

  @Test
  void aSecondTableBelowIsNotReadWithTheHeadOfTheFirst() throws IOException {
    newReport("");
    CommandLineRun run =
        importSheet(
            new String[] {"Chỉ tiêu", "Kế hoạch 2021", "Thực hiện 2021"},
            new String[] {"Thu NSNN trên địa bàn", "480", "434"},
            new String[] {"Chỉ tiêu", "Kế hoạch 2022", "Dự kiến"},
            new String[] {"Thu NSNN trên địa bàn", "500", "510"});

    assertThat(Files.readString(folder.resolve("bang.csv")))
        .isEqualTo("indicator,label,target,actual\nthu-nsnn,Thu NSNN trên địa bàn,480,434\n");
    assertThat(run.err())
        .contains("bao-cao.xlsx: Sheet1!A3: warning: another table begins here")
        .contains("Its 2 rows")
        .contains("Nothing is printed above its head");
  }

  private CommandLineRun importSheet(String[]... rows) throws IOException {
    byte[] workbook =
        xlsx(
            made -> {
              Worksheet sheet = made.newWorksheet("Sheet1");
              for (int r = 0; r < rows.length; r++) {
                for (int c = 0; c < rows[r].length; c++) {
                  if (rows[r][c] != null) {
                    sheet.value(r, c, rows[r][c]);
                  }
                }
              }
            });
    return importInto("binh-phuoc/loc-ninh/2021-bang", "bao-cao.xlsx", workbook, List.of());
  }

  @Test
  void whateverMakesATableHardIsReadOrTold() throws IOException {
    newReport("");

    CommandLineRun run = importTraps();

    assertThat(run.exitCode()).as(run.err()).isZero();
    assertThat(Files.readString(folder.resolve("bieu-01.csv")))
        .isEqualTo(
            """
            number,indicator,label,unit,period,target_origin,target,actual,of_plan,note
            1,thu-nsnn,Thu NSNN trên địa bàn,Tỷ đồng,,,,"434,896",90%,Nguồn: Chi cục Thuế
            1,thu-nsnn,Thu NSNN trên địa bàn,Tỷ đồng,,province,480,,,Nguồn: Chi cục Thuế
            1,thu-nsnn,Thu NSNN trên địa bàn,Tỷ đồng,,district,484,,,Nguồn: Chi cục Thuế
            1,thu-nsnn,Thu NSNN trên địa bàn,Tỷ đồng,2020-9M,,,"1.434,896",,Nguồn: Chi cục Thuế
            1,truong-dat-chuan,Trường đạt chuẩn Quốc gia,Trường,,,,03,,
            1,truong-dat-chuan,Trường đạt chuẩn Quốc gia,Trường,,district,02,,,
            ,giam-ty-le-ho-ngheo,Giảm tỉ lệ hộ nghèo,%,,district,"1-1,2",,,
            """);
    assertThat(Files.readString(folder.resolve("report.md")))
        .contains("table.bieu-01.title: \"TÌNH HÌNH THỰC HIỆN CHỈ TIÊU KINH TẾ - XÃ HỘI\"\n")
        .contains("table.bieu-01.heading.actual: \"Thực hiện 9 tháng 2021\"\n")
        .endsWith("Lời văn.\n\n![](bieu-01.csv)\n");
    assertThat(run.err())
        .contains(
            "bao-cao.xlsx: Biểu 01!A4: warning: 9 columns were taken for what their headings say")
        .contains("\"STT\" = number (A4); \"Chỉ tiêu\" = label (B4);", "and 6 more.")
        .contains("Look at the lines import/table-mapping.csv:2-10:")
        .contains(
            "bao-cao.xlsx: Biểu 01!B7: warning: a line without figures is not in the table: \"I | KINH TẾ\"")
        .contains(
            "bao-cao.xlsx: Biểu 01!B8: warning: the row \"Thu NSNN trên địa bàn\" was taken for")
        .contains(
            "bao-cao.xlsx: Biểu 01!B9: warning: no indicator is known for \"Trong đó: Thu từ sao Hỏa\"")
        .contains(
            "bao-cao.xlsx: Biểu 01!B13: warning: a hidden row is left out: \"Gia đình văn hóa")
        .contains(
            "bao-cao.xlsx: Biểu 01!G14: warning: this cell holds a formula without its result.")
        .contains("bao-cao.xlsx: Biểu 01!B14: warning: the row is left out because of a cell")
        .contains("bao-cao.xlsx: Biểu 01!B15: warning: no indicator is known for \"Tổng cộng\"")
        .contains(
            "bao-cao.xlsx: Biểu 01!B16: warning: no indicator is known for \"Số bác sĩ /1 vạn dân\"")
        .contains(
            "bao-cao.xlsx: Biểu 01!B17: warning: a note is left out: \"Ghi chú: Số liệu đến 15/9/2021.\"")
        .contains(
            "bao-cao.xlsx: Biểu 01!B19: warning: a line without figures is not in the table: \"NGƯỜI LẬP BIỂU\"");
    assertThat(run.out())
        .contains("12 rows below the head; 3 in the table, 9 left out, each with its reason.")
        .contains("Errors of the content as it is now: 0.");
  }

  @Test
  void manyThatNobodyConfirmedAreOneDoubtAndAFewAreOneEach() throws IOException {
    newReport("");
    String report = "binh-phuoc/loc-ninh/2021-bang";

    CommandLineRun first = importInto(report, "phu-luc.xlsx", annex(), List.of());
    List<String> proposed = Files.readAllLines(mapping);
    List<String> left = new ArrayList<>(proposed);
    // Nobody looked at a column, and at the rows of the lines 9, 15 and 16.
    for (int line : new int[] {3, 4, 5, 6, 7, 8, 10, 11, 12, 13, 14}) {
      left.set(line - 1, proposed.get(line - 1) + "yes");
    }
    for (int line = 17; line <= proposed.size(); line++) {
      left.set(line - 1, proposed.get(line - 1) + "yes");
    }
    Files.write(mapping, left);
    CommandLineRun second = importInto(report, "phu-luc.xlsx", annex(), List.of("--replace"));

    assertThat(first.err().lines().filter(line -> line.contains("taken for")))
        .satisfiesExactly(
            line -> assertThat(line).contains("!A2: warning: 7 columns were", "csv:2-8:"),
            line ->
                assertThat(line)
                    .contains("!B3: warning: 30 rows were taken for indicators")
                    .contains("; and 27 more. Look at the lines import/table-mapping.csv:9-38:"));
    assertThat(second.err().lines().filter(line -> line.contains("was taken for")))
        .satisfiesExactly(
            line -> assertThat(line).contains("the column \"STT\"", "csv:2;"),
            line -> assertThat(line).contains("!B3: warning: the row", "csv:9;"),
            line -> assertThat(line).contains("!B9: warning: the row", "csv:15;"),
            line -> assertThat(line).contains("!B10: warning: the row", "csv:16;"));
    left.set(8, proposed.get(8) + "yes");
    left.set(19, proposed.get(19));
    left.set(21, proposed.get(21));
    Files.write(mapping, left);
    assertThat(importInto(report, "phu-luc.xlsx", annex(), List.of("--replace")).err())
        .contains("4 rows were taken", "csv:15-16,20,22:");
    CommandLineRun vietnamese =
        CommandLineRun.in(
            Locale.forLanguageTag("vi"),
            "import",
            "table",
            temporary.resolve("phu-luc.xlsx").toString(),
            "--source",
            content.toString(),
            "--report",
            report);
    assertThat(vietnamese.err())
        .contains("4 dòng được gắn với chỉ tiêu theo tên dòng, chưa có ai xác nhận: ")
        .contains("; và 1 dòng khác. Hãy xem các dòng import/table-mapping.csv:15-16,20,22:");
  }

  @Test
  void whatAnOfficerWroteWinsTheNextTime() throws IOException {
    newReport("");
    importTraps();
    String proposed = Files.readString(mapping);
    assertThat(proposed)
        .contains("row,\"Trong đó: Thu từ sao Hỏa\",".replace("\"", ""))
        .contains("row,Tổng cộng,GIÁO DỤC,Trường,,,\n")
        .contains("column,Thực hiện 9 tháng 2020,,,actual 2020-9M,,\n");
    String edited =
        proposed
            .replace("actual 2020-9M,,", "-,,")
            .replace("giam-ty-le-ho-ngheo,,", "khong-co,,")
            .replace(
                "Tổng cộng,GIÁO DỤC,Trường,,,", "Tổng cộng,GIÁO DỤC,Trường,truong-dat-chuan,,yes")
            .replace("Tỷ đồng,,,\n", "Tỷ đồng,-,,\n")
            .replaceAll("(?m),,$", ",,yes");
    Files.writeString(
        mapping,
        edited.replace(
            "row,Trường đạt chuẩn Quốc gia,,Trường,truong-dat-chuan,,yes",
            "row,Trường đạt chuẩn Quốc gia,,Trường,xa-dat-ntm,,"));

    CommandLineRun run = importTraps("--replace");

    assertThat(run.exitCode()).as(run.err()).isZero();
    assertThat(Files.readString(folder.resolve("bieu-01.csv")))
        .isEqualTo(
            """
            number,indicator,label,unit,target_origin,target,actual,of_plan,note
            1,thu-nsnn,Thu NSNN trên địa bàn,Tỷ đồng,,,"434,896",90%,Nguồn: Chi cục Thuế
            1,thu-nsnn,Thu NSNN trên địa bàn,Tỷ đồng,province,480,,,Nguồn: Chi cục Thuế
            1,thu-nsnn,Thu NSNN trên địa bàn,Tỷ đồng,district,484,,,Nguồn: Chi cục Thuế
            ,truong-dat-chuan,Tổng cộng,Trường,,,99,,
            """);
    assertThat(run.err())
        .doesNotContain("was taken for")
        .contains(
            "B11: warning: the row \"Trường đạt chuẩn Quốc gia\" is left out: its unit \"Trường\" does not measure what xa-dat-ntm is measured in")
        .contains("Correct the code in import/table-mapping.csv:13")
        .contains(
            "B12: warning: there is no indicator \"khong-co\"; the row \"Giảm tỉ lệ hộ nghèo\" is left out. Correct import/table-mapping.csv:14")
        .contains(
            "B9: warning: the row \"Trong đó: Thu từ sao Hỏa\" is left out, as import/table-mapping.csv:12 says.");
  }

  @Test
  void whatCanNotBeReadIsToldWithItsCell() throws IOException {
    newReport("");
    byte[] file =
        xlsx(
            workbook -> {
              Worksheet sheet = workbook.newWorksheet("Sheet1");
              line(
                  sheet,
                  0,
                  "STT",
                  "Nội dung",
                  "ĐVT",
                  "Kế hoạch",
                  "Thực hiện",
                  "Mã nội bộ",
                  "Kết quả");
              line(sheet, 1, "1", "Thu NSNN trên địa bàn", "Tỷ đồng", "484", "434,896", "A7", "x1");
              line(
                  sheet,
                  2,
                  "STT",
                  "Nội dung",
                  "ĐVT",
                  "Kế hoạch",
                  "Thực hiện",
                  "Mã nội bộ",
                  "Kết quả");
              line(sheet, 3, "2", "Giải quyết việc làm", "Lao động", "5=6", "3.291", "A8");
              line(sheet, 4, "3", "", "Xã", "2", "2");
              line(sheet, 5, "4", "Gia đình văn hóa", "%", ">95", "95,5");
              sheet.hideColumn(6);
              Worksheet other = workbook.newWorksheet("Khác");
              line(other, 0, "STT", "Nội dung", "ĐVT", "Kế hoạch", "Thực hiện");
              line(other, 1, "1", "Thu NSNN trên địa bàn", "Tỷ đồng", "484", "434,896");
              Worksheet draft = workbook.newWorksheet("Nháp");
              line(draft, 0, "a");
              draft.setVisibilityState(VisibilityState.HIDDEN);
            });

    CommandLineRun run = importInto("binh-phuoc/loc-ninh/2021-bang", "a.xlsx", file, List.of());

    assertThat(Files.readString(folder.resolve("bang.csv")))
        .isEqualTo(
            "number,indicator,label,unit,target,actual\n"
                + "1,thu-nsnn,Thu NSNN trên địa bàn,Tỷ đồng,484,\"434,896\"\n"
                + "4,gia-dinh-van-hoa,Gia đình văn hóa,%,>95,\"95,5\"\n");
    assertThat(run.err())
        .contains(
            "a.xlsx: Sheet1!F1: warning: nothing says what the column \"Mã nội bộ\" holds; its 3 cells")
        .contains(
            "a.xlsx: Sheet1!G: warning: a hidden column \"Kết quả\" with 2 cells was left out")
        .contains("a.xlsx: Sheet1!B3: warning: the head of the table is printed again here")
        .contains("a.xlsx: Sheet1!D4: warning: \"5=6\" can't be read as a figure")
        .contains("a.xlsx: Sheet1!B5: warning: a row with figures has no label")
        .contains("a.xlsx: Khác: warning: the sheet \"Khác\" has a table too")
        .contains("a.xlsx: Nháp: warning: the sheet \"Nháp\" is hidden and was not read");
    assertThat(run.out()).contains("5 rows below the head; 2 in the table, 3 left out");
  }

  private static void line(Worksheet sheet, int row, String... cells) {
    for (int c = 0; c < cells.length; c++) {
      if (!cells[c].isEmpty()) {
        sheet.value(row, c, cells[c]);
      }
    }
  }

  @Test
  void aMappingThatIsNoneIsAMessage() throws IOException {
    newReport("");
    Files.createDirectories(mapping.getParent());
    Files.writeString(mapping, "kind;text;under;unit;means;dimensions;confirmed\n");

    CommandLineRun refused = importTraps();

    assertThat(refused.exitCode()).isEqualTo(1);
    assertThat(refused.err())
        .contains("import/table-mapping.csv:1: error: the first line is not as it should be")
        .contains("kind,text,under,unit,means,dimensions,confirmed");

    String lines =
        "\ufeffkind,text,under,unit,means,dimensions,confirmed\n"
            + "dòng,Thu NSNN,,,thu-nsnn,,\n"
            + "column,Ghi chú,,,ghi chú,,có\n"
            + "row,THU NSNN  trên địa bàn,,tỷ đồng,chi-ngan-sach,,có";
    Files.writeString(mapping, lines);

    CommandLineRun run = importTraps();

    assertThat(run.err())
        .contains("import/table-mapping.csv:2: warning: this line is not understood")
        .contains(
            "I4: warning: \"ghi chú\" is no column, so \"Ghi chú\" is left out. Correct import/table-mapping.csv:3");
    assertThat(Files.readString(folder.resolve("bieu-01.csv")))
        .contains("chi-ngan-sach,Thu NSNN trên địa bàn")
        .doesNotContain("Nguồn");
    assertThat(Files.readString(mapping)).startsWith(lines + "\ncolumn,STT,,,number,,\n");
  }

  @Test
  void nothingIsOverwritten() throws IOException {
    newReport("");
    importTraps();
    Files.writeString(folder.resolve("bieu-01.csv"), "indicator,actual\nthu-nsnn,1\n");
    String report = Files.readString(folder.resolve("report.md"));
    String kept = Files.readString(mapping);

    CommandLineRun run = importTraps();

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.err())
        .contains("these files are there with other contents")
        .contains("bieu-01.csv");
    assertThat(Files.readString(folder.resolve("bieu-01.csv")))
        .hasSize("indicator,actual\nthu-nsnn,1\n".length());
    assertThat(Files.readString(folder.resolve("report.md"))).isEqualTo(report);
    assertThat(Files.readString(mapping)).isEqualTo(kept);
  }

  @Test
  void aHeaderThatNestsItsTablesIsLeftToItsWriter() throws IOException {
    newReport("table:\n  khac:\n    title: Khác\n");

    CommandLineRun run = importTraps();

    assertThat(run.err())
        .contains("the header has settings of tables in a form that is not changed by a program")
        .contains("table.bieu-01.heading.label: \"Chỉ tiêu\"");
    assertThat(Files.readString(folder.resolve("report.md"))).doesNotContain("bieu-01");
  }

  @Test
  void aSheetOfLibreOfficeIsReadToo() throws IOException {
    newReport("");
    StringBuilder rows = new StringBuilder();
    rows.append(odsRow("TT", "Chỉ tiêu", "ĐVT", "KH 2021", "TH 9 tháng", ""));
    rows.append(odsRow("1", "Thu NSNN trên địa bàn", "Tỷ đồng", "484", "434,896", ""));
    rows.append(odsRow("2", "Lao động trên mặt trăng", "người", "5", "6", "7"));
    byte[] file = ods("<table:table table:name='Biểu'>" + rows + "</table:table>");

    CommandLineRun run =
        importInto("binh-phuoc/loc-ninh/2021-bang", "bao-cao.ods", file, List.of());

    assertThat(Files.readString(folder.resolve("bieu.csv")))
        .isEqualTo(
            "number,indicator,label,unit,target,actual\n"
                + "1,thu-nsnn,Thu NSNN trên địa bàn,Tỷ đồng,484,\"434,896\"\n");
    assertThat(run.err())
        .contains("bao-cao.ods: Biểu!B3: warning: no indicator is known")
        .contains("bao-cao.ods: Biểu!F: warning: a column without a heading holds 1 cells");
  }

  private static String odsRow(String... cells) {
    StringBuilder row = new StringBuilder("<table:table-row>");
    for (String cell : cells) {
      row.append("<table:table-cell office:value-type='string'>");
      row.append(cell.isEmpty() ? "" : "<text:p>" + cell + "</text:p>");
      row.append("</table:table-cell>");
    }
    return row.append("</table:table-row>").toString();
  }

  @Test
  void whatIsNoTableIsAMessageAndNothingIsWritten() throws IOException {
    byte[] letter = xlsx(workbook -> workbook.newWorksheet("Thư").value(0, 0, "Kính gửi"));

    refused("thu.xlsx", letter, "no table of figures was found").contains("The sheets are: Thư");
    refused("x.xlsx", WorkbookFile.utf8("không phải"), "x.xlsx: error: the workbook is damaged");
    refused("x.xlsx", Arrays.copyOf(traps(), 900), "x.xlsx: error: the workbook is damaged");
    refused("x.xlsx", WorkbookFile.rawXlsx(" ".repeat(70_000_000)), "unpacks to more than 64 MB");
    refused(
        "x.ods",
        ods(
            "<table:table table:name='S'><table:table-row><table:table-cell"
                + " table:number-columns-repeated='1000000'><text:p>x</text:p></table:table-cell>"
                + "</table:table-row></table:table>"),
        "the workbook is larger than can be read");
    refused(
        "x.xlsx",
        WorkbookFile.rawXlsx("<!DOCTYPE w [<!ENTITY a 'b'>]><worksheet>&a;</worksheet>"),
        "the workbook is damaged");
  }

  @Test
  void aReportThatIsNotThereNamesTheNearest() throws IOException {
    CommandLineRun run = importInto(REPORT.substring(2), "phu-luc.xlsx", annex(), List.of());

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.err()).contains("there is no report at").contains("the nearest: " + REPORT);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"../../etc/x", "binh-phuoc/../binh-phuoc/loc-ninh/2021-9-thang", "/", " "})
  void anAddressThatLeadsElsewhereIsNone(String address) throws IOException {
    CommandLineRun run = importInto(address, "phu-luc.xlsx", annex(), List.of());

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.err()).contains("there is no report at").doesNotContain("Exception");
  }

  private AbstractStringAssert<?> refused(String name, byte[] file, String message)
      throws IOException {
    CommandLineRun run = importTable(name, file);
    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(mapping).doesNotExist();
    return assertThat(run.err()).contains(message).doesNotContain("Exception");
  }

  private CommandLineRun importTable(String name, byte[] bytes, String... options)
      throws IOException {
    return importInto(REPORT, name, bytes, List.of(options));
  }

  private CommandLineRun importInto(String report, String name, byte[] bytes, List<String> options)
      throws IOException {
    Path file = Files.write(temporary.resolve(name), bytes);
    List<String> arguments =
        new ArrayList<>(
            List.of(
                "import",
                "table",
                file.toString(),
                "--source",
                content.toString(),
                "--report",
                report));
    arguments.addAll(options);
    return CommandLineRun.of(arguments.toArray(new String[0]));
  }

  private static List<String[]> lines(Path file) throws IOException {
    return lines(Files.readString(file));
  }

  private static List<String[]> lines(String csv) throws IOException {
    CsvMapper mapper = CsvMapper.builder().enable(CsvParser.Feature.WRAP_AS_ARRAY).build();
    try (MappingIterator<String[]> lines = mapper.readerFor(String[].class).readValues(csv)) {
      return lines.readAll();
    }
  }
}
