package vn.minhbach.read.data;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.minhbach.model.Slug;
import vn.minhbach.problem.Place;
import vn.minhbach.problem.Problems;
import vn.minhbach.sheet.Limits;
import vn.minhbach.sheet.MergedCells;
import vn.minhbach.sheet.Sheet;
import vn.minhbach.sheet.SheetCell;
import vn.minhbach.sheet.SheetRow;
import vn.minhbach.sheet.WorkbookReader;
import vn.minhbach.source.ControlCharacters;

/**
 * Reads a table from a workbook: the sheet of the table's name, or the first, with the names of its
 * columns in its first row. A cell is what it shows; what nobody sees is an error, not a figure.
 */
final class WorkbookGridReader {

  private final String path;
  private final Sheet sheet;
  private final Problems problems;

  private WorkbookGridReader(String path, Sheet sheet, Problems problems) {
    this.path = path;
    this.sheet = sheet;
    this.problems = problems;
  }

  /**
   * Reads it; empty, and reported, where there is no table to be had.
   *
   * @param name of the table
   */
  static Optional<Grid> read(String path, String name, byte[] file, Problems problems) {
    return new WorkbookReader(path, Limits.TABLE, problems)
        .read(file)
        .flatMap(
            workbook -> {
              Optional<Sheet> sheet = sheet(workbook.sheets(), name);
              if (sheet.isEmpty()) {
                problems.error(Place.file(path), "workbook.empty");
              }
              return sheet.flatMap(s -> new WorkbookGridReader(path, s, problems).grid());
            });
  }

  private static Optional<Sheet> sheet(List<Sheet> sheets, String name) {
    return sheets.stream()
        .filter(sheet -> Slug.of(sheet.name()).equals(name))
        .findFirst()
        .or(() -> sheets.stream().filter(sheet -> !sheet.hidden()).findFirst());
  }

  private Optional<Grid> grid() {
    if (sheet.hidden()) {
      problems.error(place(0, 0), "workbook.hiddensheet", sheet.name());
      return Optional.empty();
    }
    if (sheet.rows().isEmpty()) {
      problems.error(place(0, 0), "workbook.empty");
      return Optional.empty();
    }
    for (MergedCells merged : sheet.merged()) {
      problems.error(place(merged.firstRow(), merged.firstColumn()), "workbook.merged");
    }
    SheetRow first = sheet.rows().get(0);
    Map<Integer, String> names = new HashMap<>();
    Map<String, Place> columns = columns(first, names);
    if (!problems.sound(path)) {
      return Optional.empty();
    }
    List<Grid.Line> lines = new ArrayList<>();
    sheet.rows().stream().skip(1).forEach(row -> line(row, names).ifPresent(lines::add));
    return Optional.of(new Grid(columns, lines, place(first.number(), 1)));
  }

  /** The names of the columns, which are put into {@code names} by their numbers as well. */
  private Map<String, Place> columns(SheetRow first, Map<Integer, String> names) {
    Map<String, Place> columns = new LinkedHashMap<>();
    for (SheetCell cell : first.cells()) {
      Place place = place(first.number(), cell.column());
      String name = text(cell, place);
      if (name.isEmpty()) {
        continue;
      }
      names.put(cell.column(), name);
      if (columns.putIfAbsent(name, place) != null) {
        problems.error(place, "csv.twice", name);
      }
      if (sheet.hiddenColumns().contains(cell.column())) {
        problems.error(place, "workbook.hiddencolumn", name);
      }
    }
    if (first.hidden()) {
      problems.error(place(first.number(), 1), "workbook.hiddenrow");
    }
    return columns;
  }

  private Optional<Grid.Line> line(SheetRow row, Map<Integer, String> names) {
    Map<String, Cell> cells = new HashMap<>();
    for (SheetCell cell : row.cells()) {
      Place place = place(row.number(), cell.column());
      String text = text(cell, place);
      String name = names.get(cell.column());
      if (name != null) {
        cells.put(name, new Cell(text, place, ""));
      } else if (!text.isEmpty()) {
        problems.error(place, "workbook.beyond", text);
      }
    }
    if (cells.values().stream().allMatch(Cell::isEmpty)) {
      return Optional.empty();
    }
    if (row.hidden()) {
      problems.error(place(row.number(), 1), "workbook.hiddenrow");
      return Optional.empty();
    }
    names.forEach(
        (column, name) -> cells.putIfAbsent(name, Cell.empty(place(row.number(), column))));
    return Optional.of(new Grid.Line(cells, place(row.number(), 1)));
  }

  /** What a cell shows; empty, and reported, where that is no text of its author. */
  private String text(SheetCell cell, Place place) {
    switch (cell.kind()) {
      case ERROR -> problems.error(place, "workbook.error", cell.text());
      case UNCOMPUTED -> problems.error(place, "workbook.uncomputed");
      default -> {
        ControlCharacters.first(cell.text())
            .ifPresent(
                at ->
                    problems.error(
                        place, "encoding.control", ControlCharacters.name(cell.text().charAt(at))));
        return cell.text().strip();
      }
    }
    return "";
  }

  private Place place(int row, int column) {
    return new Place(path, sheet.name(), row, column);
  }
}
