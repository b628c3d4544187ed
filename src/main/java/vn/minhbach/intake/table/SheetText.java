package vn.minhbach.intake.table;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import vn.minhbach.problem.Place;
import vn.minhbach.sheet.MergedCells;
import vn.minhbach.sheet.Sheet;
import vn.minhbach.sheet.SheetCell;
import vn.minhbach.sheet.SheetRow;

/** The words of a sheet by row and column, both from 1; hidden columns are as if they were not. */
final class SheetText {

  private final String file;
  private final Sheet sheet;
  private final TreeMap<Integer, SheetRow> rows = new TreeMap<>();

  /** The merged cells of several rows, by the rows that they cover. */
  private final Map<Integer, Map<MergedCells, SheetCell>> spans = new HashMap<>();

  SheetText(String file, Sheet sheet) {
    this.file = file;
    this.sheet = sheet;
    sheet.rows().forEach(row -> rows.put(row.number(), row));
    int last = rows.isEmpty() ? 0 : rows.lastKey();
    for (MergedCells merged : sheet.merged()) {
      Optional<SheetCell> cell = own(merged.firstRow(), merged.firstColumn());
      for (int r = merged.firstRow();
          cell.isPresent() && r <= Math.min(last, merged.lastRow());
          r++) {
        spans.computeIfAbsent(r, k -> new LinkedHashMap<>()).put(merged, cell.get());
      }
    }
  }

  String name() {
    return sheet.name();
  }

  /** The rows that hold something, by number. */
  TreeMap<Integer, SheetRow> rows() {
    return rows;
  }

  boolean isHidden(int column) {
    return sheet.hiddenColumns().contains(column);
  }

  /** The last column that holds something. */
  int width() {
    return rows.values().stream()
        .flatMap(row -> row.cells().stream())
        .mapToInt(SheetCell::column)
        .max()
        .orElse(0);
  }

  /** The cell itself, whatever is merged with it. */
  Optional<SheetCell> own(int row, int column) {
    return Optional.ofNullable(rows.get(row)).stream()
        .flatMap(r -> r.cells().stream())
        .filter(cell -> cell.column() == column)
        .findFirst();
  }

  /** On one line what the cell holds, or those that are merged with it. */
  String shown(int row, int column) {
    return span(row, column)
        .map(merged -> line(spans.get(row).get(merged).text()))
        .orElseGet(() -> text(row, column));
  }

  /** As {@link #shown}, but only where cells of one column are merged. */
  String downwards(int row, int column) {
    return span(row, column)
        .filter(merged -> merged.firstColumn() == merged.lastColumn())
        .map(merged -> line(spans.get(row).get(merged).text()))
        .orElseGet(() -> text(row, column));
  }

  /** On one line what the cell itself holds. */
  String text(int row, int column) {
    return own(row, column).map(cell -> line(cell.text())).orElse("");
  }

  /** What it is merged with. */
  Optional<MergedCells> span(int row, int column) {
    return spans.getOrDefault(row, Map.of()).keySet().stream()
        .filter(merged -> merged.covers(row, column))
        .findFirst();
  }

  /** Whether that row is covered by cells that begin in an earlier one. */
  boolean goesOn(int row) {
    return spans.getOrDefault(row, Map.of()).keySet().stream().anyMatch(m -> m.firstRow() < row);
  }

  /** The different texts of a row, hidden columns left out. */
  List<String> texts(int row) {
    return rows.get(row).cells().stream()
        .filter(cell -> !isHidden(cell.column()))
        .map(cell -> line(cell.text()))
        .filter(text -> !text.isEmpty())
        .distinct()
        .toList();
  }

  Place place(int row, int column) {
    return new Place(file, sheet.name(), row, column);
  }

  private static String line(String text) {
    return text.replaceAll("[\\s\\u00a0]+", " ").strip();
  }
}
