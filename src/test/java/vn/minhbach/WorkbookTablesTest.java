package vn.minhbach;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.minhbach.cli.CommandLineRun;
import vn.minhbach.sheet.WorkbookFile;

/** A table in a workbook is what the same table in CSV is, and what is wrong with it is told. */
class WorkbookTablesTest {

  private static final String REPORT = "reports/an-giang/binh-an/2024/";

  @TempDir private Path folder;
  private Path content;

  @BeforeEach
  void portal() throws IOException {
    content = folder.resolve("content");
    Sites.copy(Sites.BASE, content);
    replace("report.md", "![](phu-luc.csv)", "![](phu-luc.xlsx)");
  }

  /** The annex as a person types it: figures are numbers with a format. */
  private static void annex(Workbook workbook) {
    Worksheet sheet = workbook.newWorksheet("Phụ lục");
    row(
        sheet,
        0,
        "number",
        "indicator",
        "label",
        "unit",
        "target",
        "actual",
        "of_plan",
        "assessment");
    row(sheet, 1, 1, "thu-nsnn", "Thu NSNN", "Tỷ đồng", 472, 434.896, 92, "Không đạt");
    row(sheet, 2, 2, "bao-phu-bhyt", "Bao phủ BHYT", "%", ">91", 0.915, null, "Đạt");
    sheet.style(1, 5).format("#,##0.000").set();
    sheet.style(2, 5).format("0.0%").set();
  }

  private static void row(Worksheet sheet, int row, Object... cells) {
    for (int i = 0; i < cells.length; i++) {
      if (cells[i] instanceof Number number) {
        sheet.value(row, i, number);
      } else if (cells[i] != null) {
        sheet.value(row, i, String.valueOf(cells[i]));
      }
    }
  }

  private static byte[] odsAnnex() {
    return WorkbookFile.ods(
        "<table:table table:name='phu-luc'>"
            + odsRow(
                "number", "indicator", "label", "unit", "target", "actual", "of_plan", "assessment")
            + odsRow("1", "thu-nsnn", "Thu NSNN", "Tỷ đồng", "472", "434,896", "92", "Không đạt")
            + odsRow("2", "bao-phu-bhyt", "Bao phủ BHYT", "%", "&gt;91", "91,5%", "", "Đạt")
            + "</table:table>");
  }

  private static String odsRow(String... cells) {
    StringBuilder row = new StringBuilder("<table:table-row>");
    for (String cell : cells) {
      row.append("<table:table-cell office:value-type='string'><text:p>")
          .append(cell)
          .append("</text:p></table:table-cell>");
    }
    return row.append("</table:table-row>").toString();
  }

  @ParameterizedTest
  @ValueSource(strings = {"xlsx", "ods"})
  void itIsPublishedAsTheSameTableInCsvIs(String kind) throws IOException {
    Map<String, String> expected = built("csv");
    Files.delete(content.resolve(REPORT + "phu-luc.csv"));
    write("phu-luc." + kind, kind.equals("ods") ? odsAnnex() : WorkbookFile.xlsx(c -> annex(c)));
    replace("report.md", "![](phu-luc.xlsx)", "![](phu-luc." + kind + ")");

    Map<String, String> site = built(kind);

    assertThat(site).isEqualTo(expected);
    assertThat(site).doesNotContainKey("an-giang/binh-an/2024/phu-luc." + kind);
  }

  @Test
  void aChangedWorkbookChangesThePageOfTheNextBuild() throws IOException {
    workbook(WorkbookTablesTest::annex);
    String page = "an-giang/binh-an/2024/index.html";
    assertThat(built("site").get(page)).contains("91,5%").doesNotContain("93,5%");
    workbook(
        book -> {
          Worksheet sheet = book.newWorksheet("Phụ lục");
          row(sheet, 0, "indicator", "actual", "label", "target");
          row(sheet, 1, "thu-nsnn", "434,896", "Thu NSNN");
          row(sheet, 2, "bao-phu-bhyt", "93,5%", "Bao phủ BHYT");
        });
    assertThat(built("site").get(page)).contains("93,5%").doesNotContain("91,5%");
  }

  @Test
  void whoWatchesTheContentReadsItAgain() throws IOException {
    workbook(WorkbookTablesTest::annex);
    LivePortal portal = new LivePortal(new Portal(content, Sites.TODAY));
    portal.compose(List.of());
    workbook(
        book -> {
          Worksheet sheet = book.newWorksheet("Phụ lục");
          row(sheet, 0, "indicator", "actual", "label", "target");
          row(sheet, 1, "thu-nsnn", "400");
        });
    assertThat(portal.compose(List.of(Path.of(REPORT + "phu-luc.xlsx"))).problems())
        .anyMatch(p -> p.arguments().toString().contains(REPORT + "phu-luc.xlsx: Phụ lục!A2"));
  }

  @Test
  void whatWasReleasedInCsvIsTheSameInAWorkbookAndAChangeIsTold() throws IOException {
    CommandLineRun release =
        CommandLineRun.of("release", "--source", content.toString(), "--date", "2026-11-01");
    assertThat(release.exitCode()).as(release.err()).isZero();
    workbook(WorkbookTablesTest::annex);
    assertThat(checked()).isEmpty();
    workbook(
        book -> {
          Worksheet sheet = book.newWorksheet("Phụ lục");
          row(
              sheet,
              0,
              "number",
              "indicator",
              "label",
              "unit",
              "target",
              "actual",
              "of_plan",
              "assessment");
          row(
              sheet,
              1,
              "1",
              "thu-nsnn",
              "Thu NSNN",
              "Tỷ đồng",
              "472",
              "434,896",
              "92",
              "Không đạt");
          row(sheet, 2, "2", "bao-phu-bhyt", "Bao phủ BHYT", "%", ">91", "93,5%", "", "Đạt");
        });
    assertThat(checked())
        .contains("bao-phu-bhyt.actual")
        .contains("91,5%")
        .contains("corrections.yaml");
  }

  @Test
  void figuresOfTheTextAreBoundToItsRows() throws IOException {
    workbook(WorkbookTablesTest::annex);
    replace("report.md", "[434 tỷ 896 triệu đồng](indicator:thu-nsnn)", "434 tỷ 896 triệu đồng");
    CommandLineRun run = CommandLineRun.of("check", "--bind", "--source", content.toString());
    assertThat(run.out()).contains("[434 tỷ 896 triệu đồng](indicator:thu-nsnn)");
  }

  @Test
  void aWorkbookThatTheReportDoesNotNameStaysASourceDocument() throws IOException {
    write("so-lieu-goc.xlsx", WorkbookFile.xlsx(WorkbookTablesTest::annex));
    replace(
        "report.md",
        "Tổng thu",
        "Theo [bảng gốc](/an-giang/binh-an/2024/so-lieu-goc.xlsx), tổng thu");
    assertThat(built("site")).containsKey("an-giang/binh-an/2024/so-lieu-goc.xlsx");
  }

  @Test
  void theSourceDocumentIsNoTableEvenIfItBearsTheNameOfOne() throws IOException {
    write("phu-luc.xlsx", WorkbookFile.xlsx(WorkbookTablesTest::annex));
    replace("report.md", "source=nguon.txt", "source=phu-luc.xlsx");
    Files.delete(content.resolve(REPORT + "nguon.txt"));
    assertThat(built("site")).containsKey("an-giang/binh-an/2024/phu-luc.xlsx");
  }

  @Test
  void whatExcelPutsBesideAnOpenWorkbookIsNoDocument() throws IOException {
    workbook(WorkbookTablesTest::annex);
    write("~$phu-luc.xlsx", new byte[] {1, 2, 3});
    assertThat(checked()).isEmpty();
  }

  @Test
  void oneTableInTwoFilesIsAnErrorThatSaysWhichToRemove() throws IOException {
    write("phu-luc.xlsx", WorkbookFile.xlsx(WorkbookTablesTest::annex));
    assertThat(checked())
        .isEqualTo(
            REPORT
                + "phu-luc.xlsx: error: the table \"phu-luc\" is there twice: phu-luc.csv and"
                + " phu-luc.xlsx. Remove the one that is not kept up to date; if phu-luc.xlsx is a"
                + " source document, give it another name.\n");
  }

  @Test
  void mistakesAreToldWithSheetAndCell() {
    workbook(
        book -> {
          Worksheet sheet = book.newWorksheet("Phụ lục");
          row(sheet, 0, "indicator", "actual", "target", "nguon");
          row(sheet, 1, "thu-nsn", "434,896");
        });
    assertThat(checked())
        .startsWith(REPORT + "phu-luc.xlsx: Phụ lục!D1: error: unknown column \"nguon\"");
    workbook(
        book -> {
          Worksheet sheet = book.newWorksheet("Phụ lục");
          row(sheet, 0, "indicator", "actual", "target");
          row(sheet, 1, "thu-nsn", "434,896");
          row(sheet, 2, "bao-phu-bhyt", "không ai đọc 1 nổi");
          row(sheet, 3, "bao-phu-bhyt");
          row(sheet, 4, "thu-nsnn", 5, null, "ghi bên lề");
        });
    assertThat(checked())
        .contains("phu-luc.xlsx: Phụ lục!A2: error: unknown indicator \"thu-nsn\"")
        .contains("phu-luc.xlsx: Phụ lục!B3: error: ")
        .contains("phu-luc.xlsx: Phụ lục!A4: error: ")
        .contains(
            "phu-luc.xlsx: Phụ lục!D5: error: \"ghi bên lề\" stands in a column that has no name.");
  }

  @Test
  void whatNobodySeesIsNotPublished() {
    workbook(
        book -> {
          Worksheet sheet = book.newWorksheet("Phụ lục");
          row(sheet, 0, "indicator", "actual", "target");
          row(sheet, 1, "thu-nsnn", "434,896", "472");
          row(sheet, 2, "bao-phu-bhyt", "91,5%");
          sheet.hideRow(2);
        });
    assertThat(checked())
        .contains("phu-luc.xlsx: Phụ lục!A3: error: the row is hidden and would be published.");
    workbook(
        book -> {
          Worksheet sheet = book.newWorksheet("Phụ lục");
          row(sheet, 0, "indicator", "actual", "target");
          row(sheet, 1, "thu-nsnn", "434,896", "472");
          sheet.hideColumn(2);
        });
    assertThat(checked())
        .isEqualTo(
            REPORT
                + "phu-luc.xlsx: Phụ lục!C1: error: the column \"target\" is hidden and would be"
                + " published. Show it, or delete it.\n");
  }

  @Test
  void mergedCellsAndFailedFormulasAreErrorsAtTheirCell() throws IOException {
    write(
        "phu-luc.xlsx",
        WorkbookFile.rawXlsx(
            "<sheetData>"
                + rawRow(1, text("A1", "indicator") + text("B1", "actual") + text("C1", "target"))
                + rawRow(2, text("A2", "thu-nsnn") + "<c r='B2' t='e'><v>#DIV/0!</v></c>")
                + rawRow(3, text("A3", "bao-phu-bhyt") + "<c r='B3'><f>1+1</f></c>")
                + "</sheetData>"));
    Files.delete(content.resolve(REPORT + "phu-luc.csv"));
    assertThat(checked())
        .contains("phu-luc.xlsx: Sheet1!B2: error: the cell shows #DIV/0!: its formula fails.")
        .contains("phu-luc.xlsx: Sheet1!B3: error: the cell holds a formula without its result.");
    write(
        "phu-luc.xlsx",
        WorkbookFile.rawXlsx(
            "<sheetData>"
                + rawRow(1, text("A1", "indicator") + text("B1", "actual"))
                + rawRow(2, text("A2", "thu-nsnn") + text("B2", "434,896"))
                + "</sheetData><mergeCells><mergeCell ref='A2:A3'/></mergeCells>"));
    assertThat(checked()).contains("phu-luc.xlsx: Sheet1!A2: error: cells are merged here");
  }

  @Test
  void aDamagedOrHostileWorkbookIsOneError() throws IOException {
    Files.delete(content.resolve(REPORT + "phu-luc.csv"));
    byte[] sound = WorkbookFile.xlsx(WorkbookTablesTest::annex);
    Map<String, byte[]> files = new LinkedHashMap<>();
    files.put("cut off", Arrays.copyOf(sound, sound.length / 2));
    files.put("text", "indicator,actual\n".getBytes(StandardCharsets.UTF_8));
    files.put("nothing", new byte[0]);
    files.put(
        "a foreign entity",
        WorkbookFile.rawXlsx(
            "<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/passwd'>]><worksheet>&e;</worksheet>"));
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      write("phu-luc.xlsx", file.getValue());
      assertThat(checked())
          .as(file.getKey())
          .startsWith(REPORT + "phu-luc.xlsx: error: ")
          .hasLineCount(1)
          .doesNotContain("root:");
    }
  }

  @Test
  void aHiddenSheetIsNotTakenForTheTable() throws IOException {
    Files.delete(content.resolve(REPORT + "phu-luc.csv"));
    write(
        "phu-luc.xlsx",
        WorkbookFile.xlsx(
            book -> {
              Worksheet notes = book.newWorksheet("Nháp");
              row(notes, 0, "không công bố");
              notes.setVisibilityState(VisibilityState.HIDDEN);
              annex(book);
            }));
    assertThat(checked()).isEmpty();
  }

  private static String rawRow(int number, String cells) {
    return "<row r='" + number + "'>" + cells + "</row>";
  }

  private static String text(String cell, String text) {
    return "<c r='" + cell + "' t='inlineStr'><is><t>" + text + "</t></is></c>";
  }

  /** Puts the table into a workbook instead of its CSV file. */
  private void workbook(Consumer<Workbook> made) {
    try {
      Files.deleteIfExists(content.resolve(REPORT + "phu-luc.csv"));
      write("phu-luc.xlsx", WorkbookFile.xlsx(made));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private void write(String file, byte[] bytes) throws IOException {
    Files.write(content.resolve(REPORT + file), bytes);
  }

  private void replace(String file, String old, String other) throws IOException {
    Path path = content.resolve(REPORT + file);
    String text = Files.readString(path);
    assertThat(text).contains(old);
    Files.writeString(path, text.replace(old, other));
  }

  private String checked() {
    CommandLineRun run = CommandLineRun.of("check", "--source", content.toString());
    return run.err();
  }

  private Map<String, String> built(String name) throws IOException {
    Path site = folder.resolve(name);
    CommandLineRun run =
        CommandLineRun.of("build", "--source", content.toString(), "--output", site.toString());
    assertThat(run.exitCode()).as(run.err()).isZero();
    Map<String, String> files = new TreeMap<>();
    for (Map.Entry<String, Path> file : Sites.files(site).entrySet()) {
      files.put(
          file.getKey(),
          new String(Files.readAllBytes(file.getValue()), StandardCharsets.ISO_8859_1)
              .transform(
                  text ->
                      file.getKey().endsWith(".html")
                          ? new String(
                              text.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8)
                          : text));
    }
    return files;
  }
}
