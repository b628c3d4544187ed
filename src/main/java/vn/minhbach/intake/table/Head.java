package vn.minhbach.intake.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.minhbach.figure.Figure;
import vn.minhbach.figure.Quantity;
import vn.minhbach.sheet.SheetCell;

/**
 * The head of a table in a sheet: one row or several, with cells that are merged over columns and
 * rows.
 *
 * @param first its first row
 * @param last its last row; what numbers the columns ({@code 1 2 3=2/1}) belongs to it
 * @param headings by column, the words above one another put together; empty where there are none
 */
record Head(int first, int last, Map<Integer, String> headings) {

  private static final int MOST_ABOVE = 60;
  private static final int MOST_ROWS = 6;
  private static final int FEWEST_COLUMNS = 2;

  /** Finds it: the first rows whose words are those of a table of figures. */
  static Optional<Head> find(SheetText sheet, Meanings meanings) {
    List<Integer> rows = sheet.rows().keySet().stream().limit(MOST_ABOVE).toList();
    for (int first : rows) {
      if (sheet.texts(first).size() < FEWEST_COLUMNS || isNumbers(sheet, first)) {
        continue;
      }
      int last = last(sheet, first);
      Map<Integer, String> headings = headings(sheet, first, last);
      if (isOfFigures(headings, meanings)) {
        return Optional.of(new Head(first, columnNumbers(sheet, last), headings));
      }
    }
    return Optional.empty();
  }

  private static boolean isOfFigures(Map<Integer, String> headings, Meanings meanings) {
    List<String> words = List.copyOf(headings.values());
    boolean mapped =
        words.stream()
            .flatMap(heading -> meanings.column(heading).stream())
            .flatMap(line -> ColumnUse.parse(line.means()).stream())
            .anyMatch(ColumnUse::isMeasure);
    List<String> names = TableColumns.of(words).names();
    long known = names.stream().filter(name -> !name.isEmpty()).distinct().count();
    boolean figures =
        names.contains("target") || names.contains("actual") || names.contains("estimate");
    return mapped || known >= FEWEST_COLUMNS && figures;
  }

  /** The last row that cells of the head reach, or that divides them. */
  private static int last(SheetText sheet, int first) {
    int last = first;
    while (last - first < MOST_ROWS) {
      Integer next = sheet.rows().higherKey(last);
      if (next == null || !(sheet.goesOn(next) || divides(sheet, last, next))) {
        break;
      }
      last = next;
    }
    return last;
  }

  /**
   * Whether {@code next} has words below cells that are merged over columns, and none elsewhere.
   */
  private static boolean divides(SheetText sheet, int row, int next) {
    List<SheetCell> cells = sheet.rows().get(next).cells();
    return cells.stream()
        .allMatch(
            cell ->
                cell.text().isBlank()
                    || isWords(cell)
                        && sheet
                            .span(row, cell.column())
                            .filter(above -> above.firstColumn() < above.lastColumn())
                            .isPresent());
  }

  private static boolean isWords(SheetCell cell) {
    return cell.kind() == SheetCell.Kind.TEXT
            && !(Figure.read(cell.text()).meaning() instanceof Quantity)
        || cell.text().matches("(?:19|20)\\d\\d");
  }

  private static int columnNumbers(SheetText sheet, int last) {
    Integer next = sheet.rows().higherKey(last);
    return next != null && isNumbers(sheet, next) ? next : last;
  }

  /** Whether a row numbers the columns, each one more than the one before. */
  static boolean isNumbers(SheetText sheet, int row) {
    return ColumnNumbers.are(sheet.texts(row));
  }

  /** Whether the head of another table begins in that row: words of a head, and no figures. */
  static boolean begins(SheetText sheet, int row, Meanings meanings) {
    List<String> texts = sheet.texts(row);
    return texts.size() >= FEWEST_COLUMNS
        && texts.stream().noneMatch(text -> Figure.read(text).meaning() instanceof Quantity)
        && isOfFigures(headings(sheet, row, last(sheet, row)), meanings);
  }

  private static Map<Integer, String> headings(SheetText sheet, int first, int last) {
    Map<Integer, String> headings = new LinkedHashMap<>();
    for (int column = 1; column <= sheet.width(); column++) {
      List<String> words = new ArrayList<>();
      for (int row : sheet.rows().subMap(first, true, last, true).keySet()) {
        String cell = sheet.shown(row, column);
        if (!cell.isEmpty() && !words.contains(cell)) {
          words.add(cell);
        }
      }
      headings.put(column, String.join(" ", words));
    }
    return headings;
  }

  /** Whether that row prints the head again, as on a next page. */
  boolean isAgain(SheetText sheet, int row) {
    List<String> texts = sheet.texts(row);
    return texts.size() >= FEWEST_COLUMNS
        && sheet.rows().subMap(first, true, last, true).keySet().stream()
            .anyMatch(own -> sheet.texts(own).equals(texts));
  }
}
