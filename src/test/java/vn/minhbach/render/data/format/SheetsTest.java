package vn.minhbach.render.data.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.minhbach.Sites;
import vn.minhbach.problem.Problems;
import vn.minhbach.render.data.table.Column;
import vn.minhbach.render.data.table.Part;
import vn.minhbach.render.data.table.Words;
import vn.minhbach.sheet.Limits;
import vn.minhbach.sheet.Sheet;
import vn.minhbach.sheet.WorkbookReader;

/** What spreadsheets do with more than a sheet or a cell of them holds. */
class SheetsTest {

  private static final Part PART = Part.whole(Sites.composed());

  /** What the cells of each sheet show, by the sheet's name. */
  private static Map<String, List<List<String>>> shown(Workbook format, Sheets sheets)
      throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    format.write(sheets, bytes);
    Problems problems = new Problems();
    List<Sheet> read =
        new WorkbookReader("data." + format.ending(), Limits.TABLE, problems)
            .read(bytes.toByteArray())
            .orElseThrow()
            .sheets();
    assertThat(problems.sorted()).isEmpty();
    Map<String, List<List<String>>> shown = new LinkedHashMap<>();
    read.forEach(
        sheet ->
            shown.put(
                sheet.name(),
                sheet.rows().stream()
                    .map(row -> row.cells().stream().map(cell -> cell.text()).toList())
                    .toList()));
    return shown;
  }

  @ParameterizedTest
  @CsvSource({"xlsx, 5", "xlsx, 6", "ods, 2", "ods, 1"})
  void moreRowsThanASheetHoldsGoOnInTheNext(String ending, int most) throws IOException {
    Workbook format = ending.equals("xlsx") ? new Xlsx() : new Ods();
    Map<String, List<List<String>>> whole = shown(format, Sheets.of(PART, Words.VI));
    Map<String, List<List<String>>> parted = shown(format, Sheets.of(PART, Words.VI, most));
    List<List<String>> rows = whole.get("observations");
    List<String> names = new ArrayList<>(List.of("observations"));
    IntStream.rangeClosed(2, (rows.size() - 2) / most + 1)
        .forEach(number -> names.add("observations-" + number));
    assertThat(names).hasSizeGreaterThan(1);

    assertThat(parted.keySet().stream().filter(name -> name.startsWith("observations")))
        .containsExactlyElementsOf(names);
    assertThat(names).allMatch(name -> parted.get(name).get(0).equals(rows.get(0)));
    assertThat(names).allMatch(name -> parted.get(name).size() <= most + 1);
    assertThat(names.stream().flatMap(name -> parted.get(name).stream().skip(1)))
        .containsExactlyElementsOf(rows.subList(1, rows.size()));
    assertThat(parted.get("Giới thiệu"))
        .anyMatch(line -> line.get(0).equals("Trang " + String.join(", ", names)));
  }

  /** A sheet of its own beside those of the portal. */
  private static Sheets with(List<String> texts) {
    Sheets sheets = Sheets.of(PART, Words.VI);
    List<Sheets.Sheet> all = new ArrayList<>(sheets.sheets());
    all.add(
        new Sheets.Sheet(
            "reports-2",
            "reports",
            List.of("a", "b"),
            List.of(Column.Type.TEXT, Column.Type.TEXT),
            () -> texts.stream().map(text -> List.of("x", text))));
    return new Sheets(sheets.title(), sheets.author(), all, sheets.shortened());
  }

  @Test
  void aTextTooLongForExcelSaysThatItGoesOnAndWhere() throws IOException {
    String fits = "a".repeat(Xlsx.LONGEST);
    String pair = "a".repeat(Xlsx.LONGEST - 2) + "\ud83c\udf89 and more";

    Map<String, List<List<String>>> shown =
        shown(new Xlsx(), with(List.of("short", fits, fits + "b", pair)));

    assertThat(shown.get("reports-2").stream().skip(1).map(line -> line.get(1)))
        .containsExactly(
            "short", fits, "a".repeat(Xlsx.LONGEST - 1) + "…", "a".repeat(Xlsx.LONGEST - 2) + "…");
    List<List<String>> about = shown.get("Giới thiệu");
    List<String> note = about.get(about.size() - 1);
    assertThat(note.get(0)).isEqualTo("Trang reports-2");
    assertThat(note.get(1))
        .contains("2 ô", "32767", "cột b, dòng 4", "https://portal.example/sub/data/reports.csv");
  }

  @Test
  void nothingIsNotedWhereAllFits() throws IOException {
    String longest = "a".repeat(Xlsx.LONGEST);
    assertThat(shown(new Xlsx(), with(List.of(longest))).get("Giới thiệu"))
        .isEqualTo(shown(new Xlsx(), Sheets.of(PART, Words.VI)).get("Giới thiệu"));
  }

  @Test
  void openDocumentKeepsTheWholeText() throws IOException {
    String text = "a".repeat(2 * Xlsx.LONGEST);
    assertThat(shown(new Ods(), with(List.of(text))).get("reports-2").get(1))
        .containsExactly("x", text);
  }
}
