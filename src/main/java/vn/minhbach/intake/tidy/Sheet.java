package vn.minhbach.intake.tidy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.minhbach.problem.Place;

/**
 * A CSV file as it is written.
 *
 * @param header the cells of its first line that holds anything
 * @param rows the lines after it that hold anything, as wide as they are
 */
public record Sheet(List<Cell> header, List<Line> rows) {

  public Sheet {
    header = List.copyOf(header);
    rows = List.copyOf(rows);
  }

  /** The columns by their headings; of a heading that stands twice the first. */
  public Map<String, Integer> columns() {
    Map<String, Integer> columns = new LinkedHashMap<>();
    for (int i = 0; i < header.size(); i++) {
      columns.putIfAbsent(header.get(i).text(), i);
    }
    return columns;
  }

  /**
   * A cell.
   *
   * @param text stripped
   */
  public record Cell(String text, Place place) {

    public boolean isEmpty() {
      return text.isEmpty();
    }
  }

  /** A line, from its first cell on. */
  public record Line(List<Cell> cells, Place place) {

    public Line {
      cells = List.copyOf(cells);
    }

    /** The cell in a column; an empty one at the line's place where it ends before. */
    public Cell cell(int column) {
      return column < cells.size() ? cells.get(column) : new Cell("", place);
    }

    boolean isBlank() {
      return cells.stream().allMatch(Cell::isEmpty);
    }

    /** Whether anything stands beyond the first {@code width} cells. */
    boolean exceeds(int width) {
      return cells.stream().skip(width).anyMatch(cell -> !cell.isEmpty());
    }
  }

  /** The texts of a column, the empty ones too. */
  public List<String> column(int column) {
    List<String> texts = new ArrayList<>(rows.size());
    rows.forEach(row -> texts.add(row.cell(column).text()));
    return texts;
  }
}
