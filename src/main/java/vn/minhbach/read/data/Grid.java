package vn.minhbach.read.data;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.minhbach.problem.Place;

/**
 * A table as it is written, before it means anything.
 *
 * @param columns in the file's order, with their places
 * @param start where it begins
 */
record Grid(Map<String, Place> columns, List<Line> lines, Place start) {

  Grid {
    columns = new LinkedHashMap<>(columns);
    lines = List.copyOf(lines);
  }

  /**
   * A row of the table.
   *
   * @param cells by column name
   */
  record Line(Map<String, Cell> cells, Place place) {

    /** The cell; an empty one at the row's place where the row has none. */
    Cell cell(String column) {
      Cell cell = cells.get(column);
      return cell == null ? Cell.empty(place) : cell;
    }

    /** Whether {@code place} is on this row's first line. */
    boolean holds(Place other) {
      return other.path().equals(place.path()) && other.line() == place.line();
    }

    String text(String column) {
      return cell(column).text();
    }
  }
}
