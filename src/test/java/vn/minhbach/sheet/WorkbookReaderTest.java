package vn.minhbach.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.minhbach.sheet.WorkbookFile.ods;
import static vn.minhbach.sheet.WorkbookFile.rawXlsx;
import static vn.minhbach.sheet.WorkbookFile.utf8;
import static vn.minhbach.sheet.WorkbookFile.xlsx;
import static vn.minhbach.sheet.WorkbookFile.zip;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import vn.minhbach.problem.Place;
import vn.minhbach.problem.Problem;
import vn.minhbach.problem.Problems;
import vn.minhbach.sheet.SheetCell.Kind;

/** Workbooks are read as a person sees them; broken and hostile ones end with a message. */
class WorkbookReaderTest {

  @Test
  void aSheetOfExcelIsReadAsItIsShown() {
    byte[] file =
        xlsx(
            workbook -> {
              Worksheet sheet = workbook.newWorksheet("Biểu 1");
              sheet.value(0, 0, "Kế hoạch");
              sheet.range(0, 0, 0, 2).merge();
              sheet.value(1, 0, "Thu NSNN");
              sheet.value(1, 1, 1234.5);
              sheet.style(1, 1).format("#,##0.0").set();
              sheet.value(1, 2, 0.92);
              sheet.style(1, 2).format("0%").set();
              sheet.value(2, 0, "1-1,2");
              sheet.style(2, 0).indent(2).set();
              sheet.value(2, 1, LocalDate.of(2021, 9, 24));
              sheet.style(2, 1).format("dd/mm/yyyy").set();
              sheet.formula(2, 2, "A1+1");
              sheet.hideRow(2);
              sheet.hideColumn(4);
              workbook.newWorksheet("Trống");
            });

    List<Sheet> sheets = read(file).sheets();

    assertThat(sheets).extracting(Sheet::name).containsExactly("Biểu 1", "Trống");
    Sheet sheet = sheets.get(0);
    assertThat(sheet.merged()).containsExactly(new MergedCells(1, 1, 1, 3));
    assertThat(sheet.hiddenColumns()).containsExactly(5);
    assertThat(sheet.rows().get(0).cells())
        .containsExactly(new SheetCell(1, "Kế hoạch", Kind.TEXT, 0));
    assertThat(sheet.rows().get(1).cells())
        .containsExactly(
            new SheetCell(1, "Thu NSNN", Kind.TEXT, 0),
            new SheetCell(2, "1.234,5", Kind.NUMBER, 0),
            new SheetCell(3, "92%", Kind.NUMBER, 0));
    assertThat(sheet.rows().get(2).hidden()).isTrue();
    assertThat(sheet.rows().get(2).cells())
        .containsExactly(
            new SheetCell(1, "1-1,2", Kind.TEXT, 2),
            new SheetCell(2, "2021-09-24", Kind.DATE, 0),
            new SheetCell(3, "", Kind.UNCOMPUTED, 0));
    assertThat(sheets.get(1).rows()).isEmpty();
  }

  @Test
  void allKindsOfCellsOfExcel() {
    byte[] file =
        rawXlsx(
            "<sheetData><row r='3'><c r='A3' t='inlineStr'><is><r><t>So </t></r><r><t>sánh</t></r>"
                + "<rPh><t>no</t></rPh></is></c><c r='C3' t='str'><f>A1</f><v>a_x000A_b</v></c>"
                + "<c t='e'><v>#DIV/0!</v></c><c t='b'><v>1</v></c><c><v>1.50</v></c><c s='9'/>"
                + "</row><row><c><v>2</v></c></row></sheetData>");

    Sheet sheet = read(file).sheets().get(0);

    assertThat(sheet.rows()).extracting(SheetRow::number).containsExactly(3, 4);
    assertThat(sheet.rows().get(0).cells())
        .containsExactly(
            new SheetCell(1, "So sánh", Kind.TEXT, 0),
            new SheetCell(3, "a\nb", Kind.TEXT, 0),
            new SheetCell(4, "#DIV/0!", Kind.ERROR, 0),
            new SheetCell(5, "TRUE", Kind.TEXT, 0),
            new SheetCell(6, "1,5", Kind.NUMBER, 0));
  }

  @Test
  void aSheetOfLibreOfficeIsReadAsItIsShown() {
    byte[] file =
        ods(
            "<table:table table:name='Biểu'><table:table-column table:number-columns-repeated='2'/>"
                + "<table:table-column table:visibility='collapse'/>"
                + "<table:table-header-rows><table:table-row>"
                + "<table:table-cell table:number-columns-spanned='2' office:value-type='string'>"
                + "<office:annotation><text:p>lời bàn</text:p></office:annotation>"
                + "<text:p>Kế <text:span>hoạch</text:span></text:p><text:p>2021</text:p></table:table-cell>"
                + "<table:covered-table-cell/>"
                + "<table:table-cell office:value-type='string'><text:p>Ước<text:s/>TH</text:p></table:table-cell>"
                + "</table:table-row></table:table-header-rows>"
                + "<table:table-row table:number-rows-repeated='3'><table:table-cell/></table:table-row>"
                + "<table:table-row table:visibility='filter'>"
                + "<table:table-cell office:value-type='float' office:value='1234.5'><text:p>1.234,5</text:p></table:table-cell>"
                + "<table:table-cell office:value-type='float' office:value='1234.5'><text:p>1,234.5</text:p></table:table-cell>"
                + "<table:table-cell office:value-type='percentage' office:value='0.923'><text:p>92.3%</text:p></table:table-cell>"
                + "<table:table-cell office:value-type='date' office:date-value='2021-09-24'><text:p>24/9/21</text:p></table:table-cell>"
                + "<table:table-cell table:number-columns-repeated='16380'/></table:table-row>"
                + "<table:table-row table:number-rows-repeated='1048571'><table:table-cell table:number-columns-repeated='16384'/></table:table-row>"
                + "</table:table>");

    Sheet sheet = read(file).sheets().get(0);

    assertThat(sheet.merged()).containsExactly(new MergedCells(1, 1, 1, 2));
    assertThat(sheet.hiddenColumns()).containsExactly(3);
    assertThat(sheet.rows()).extracting(SheetRow::number).containsExactly(1, 5);
    assertThat(sheet.rows().get(0).cells())
        .containsExactly(
            new SheetCell(1, "Kế hoạch\n2021", Kind.TEXT, 0),
            new SheetCell(3, "Ước TH", Kind.TEXT, 0));
    assertThat(sheet.rows().get(1).hidden()).isTrue();
    assertThat(sheet.rows().get(1).cells())
        .containsExactly(
            new SheetCell(1, "1.234,5", Kind.NUMBER, 0),
            new SheetCell(2, "1.234,5", Kind.NUMBER, 0),
            new SheetCell(3, "92,3%", Kind.NUMBER, 0),
            new SheetCell(4, "2021-09-24", Kind.DATE, 0));
  }

  @Test
  void aValueThatNothingShowsIsKeptHoweverLongItIs() {
    String cell = "<table:table-cell office:value-type='float' office:value='%s'/>";
    String digits = "0." + "3".repeat(80);
    byte[] file =
        ods(
            "<table:table table:name='Biểu'><table:table-row>"
                + cell.formatted("1234.5")
                + cell.formatted(digits)
                + "</table:table-row></table:table>");

    assertThat(read(file).sheets().get(0).rows().get(0).cells())
        .extracting(SheetCell::text)
        .containsExactly("1234,5", digits);
  }

  @Test
  void whatIsNoWorkbookIsAMessage() {
    byte[] whole = xlsx(workbook -> workbook.newWorksheet("S").value(0, 0, "x".repeat(30_000)));

    assertThat(refusal(Arrays.copyOf(whole, whole.length / 2))).isEqualTo("sheet.broken");
    assertThat(refusal(utf8("STT,Nội dung"))).isEqualTo("sheet.broken");
    assertThat(refusal(new byte[0])).isEqualTo("sheet.broken");
    assertThat(refusal(zip(Map.of("word/document.xml", utf8("<w/>"))))).isEqualTo("sheet.broken");
    assertThat(refusal(new byte[] {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, 0}))
        .isEqualTo("sheet.locked");
  }

  @Test
  void aBombIsNotUnpacked() {
    String spaces = " ".repeat(70 * 1024 * 1024);

    assertThat(refusal(rawXlsx(spaces))).isEqualTo("sheet.bomb");
    assertThat(refusal(ods(spaces))).isEqualTo("sheet.bomb");
  }

  @Test
  void entitiesAreNotResolved() {
    String bomb =
        "<!DOCTYPE w [<!ENTITY a 'lol'><!ENTITY b '&a;&a;&a;&a;'><!ENTITY c SYSTEM 'file:///etc/passwd'>]>"
            + "<worksheet><sheetData><row r='1'><c r='A1' t='str'><v>%s</v></c></row></sheetData></worksheet>";

    assertThat(refusal(rawXlsx(bomb.formatted("&b;")))).isEqualTo("sheet.broken");
    assertThat(refusal(rawXlsx(bomb.formatted("&c;")))).isEqualTo("sheet.broken");
    assertThat(refusal(rawXlsx(bomb.formatted("none")))).isEqualTo("sheet.broken");
  }

  @Test
  void whatIsLargerThanAnyTableIsAMessage() {
    String ods =
        "<table:table table:name='S'><table:table-row%s><table:table-cell%s>"
            + "<text:p>x</text:p></table:table-cell></table:table-row></table:table>";

    assertThat(refusal(ods(ods.formatted("", " table:number-columns-repeated='1000000'"))))
        .isEqualTo("sheet.toolarge");
    assertThat(refusal(ods(ods.formatted(" table:number-rows-repeated='1000000'", ""))))
        .isEqualTo("sheet.toolarge");
    assertThat(refusal(rawXlsx(row("<c r='XFD1'><v>1</v></c>")))).isEqualTo("sheet.toolarge");
    assertThat(refusal(rawXlsx(row("<c r='ZZZ1'><v>1</v></c>")))).isEqualTo("sheet.broken");
    assertThat(refusal(rawXlsx("<a>".repeat(5_000) + "</a>".repeat(5_000))))
        .isEqualTo("sheet.broken");
  }

  @Test
  void aLongTextThatEveryCellRepeatsIsNotKeptForEach() {
    String strings = "<sst><si><t>" + "x".repeat(30_000) + "</t></si></sst>";
    StringBuilder cells = new StringBuilder("<worksheet><sheetData>");
    for (int r = 1; r <= 1_000; r++) {
      cells.append("<row><c t='s'><v>0</v></c></row>");
    }
    cells.append("</sheetData></worksheet>");
    Map<String, byte[]> parts =
        Map.of(
            "xl/workbook.xml",
            utf8("<workbook xmlns:r='r'><sheets><sheet name='S' r:id='a'/></sheets></workbook>"),
            "xl/_rels/workbook.xml.rels",
            utf8("<r><Relationship Id='a' Target='/xl/worksheets/s.xml'/></r>"),
            "xl/sharedStrings.xml",
            utf8(strings),
            "xl/worksheets/s.xml",
            utf8(cells.toString()));

    assertThat(refusal(zip(parts))).isEqualTo("sheet.toolarge");
  }

  @Test
  void cellsThatContradictTheirPlaceAreAMessage() {
    for (String cells :
        List.of(
            "<c r='B1'><v>1</v></c><c r='A1'><v>2</v></c>",
            "<c r='A1'><v>eins</v></c>",
            "<c r='A1' t='s'><v>7</v></c>",
            "<c r='1A'><v>7</v></c>",
            "<c r='A1'><v>1E+999999999</v></c>")) {
      assertThat(refusal(rawXlsx(row(cells)))).as(cells).isEqualTo("sheet.broken");
    }
  }

  @Test
  void whateverIsWrongInAPartIsAMessage() {
    String sound =
        "<cols><col min='2' max='2' hidden='1'/></cols><sheetData><row r='1' hidden='1'>"
            + "<c r='A1' s='0' t='str'><f>B1</f><v>chữ</v></c><c r='C1'><v>1.5</v></c></row></sheetData>"
            + "<mergeCells><mergeCell ref='A1:B2'/></mergeCells>";
    String signs = "0123456789<>\"'/=-:AZaz&;.,#% ";
    Random random = new Random(7);
    int read = 0;
    for (int i = 0; i < 3_000; i++) {
      StringBuilder changed = new StringBuilder(sound);
      changed.setCharAt(
          random.nextInt(sound.length()), signs.charAt(random.nextInt(signs.length())));
      Problems problems = new Problems();
      Optional<Workbook> workbook =
          new WorkbookReader("a.xlsx", Limits.TABLE, problems).read(rawXlsx(changed.toString()));
      assertThat(workbook.isPresent()).as("%s", changed).isNotEqualTo(problems.hasErrors());
      read += workbook.isPresent() ? 1 : 0;
    }
    assertThat(read).isBetween(300, 2_700);
  }

  @Test
  void aPlaceNamesTheCell() {
    assertThat(new Place("bao-cao.xlsx", "Sheet1", 7, 2)).hasToString("bao-cao.xlsx: Sheet1!B7");
    assertThat(new Place("bao-cao.xlsx", "Biểu 1", 7, 703))
        .hasToString("bao-cao.xlsx: Biểu 1!AAA7");
    assertThat(new Place("bao-cao.xlsx", "Biểu 1", 7, 0)).hasToString("bao-cao.xlsx: Biểu 1!7");
    assertThat(new Place("bao-cao.xlsx", "Biểu 1", 0, 0)).hasToString("bao-cao.xlsx: Biểu 1");
  }

  private static String row(String cells) {
    return "<sheetData><row r='1'>" + cells + "</row></sheetData>";
  }

  private static Workbook read(byte[] file) {
    Problems problems = new Problems();
    Optional<Workbook> workbook = new WorkbookReader("a.xlsx", Limits.TABLE, problems).read(file);
    return workbook.orElseThrow(() -> new AssertionError(problems.sorted()));
  }

  private static String refusal(byte[] file) {
    Problems problems = new Problems();
    assertThat(new WorkbookReader("a.xlsx", Limits.TABLE, problems).read(file)).isEmpty();
    Problem only = problems.sorted().get(0);
    assertThat(only.isError()).isTrue();
    assertThat(only.place()).isEqualTo(Place.file("a.xlsx"));
    return only.code();
  }
}
