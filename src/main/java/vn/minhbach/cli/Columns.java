package vn.minhbach.cli;

import java.util.ArrayList;
import java.util.List;

/** Text in columns: the first aligned to the left, the others, which are numbers, to the right. */
final class Columns {

  private static final String GAP = "  ";

  private Columns() {}

  /**
   * @param rows all of the same length
   */
  static List<String> aligned(List<List<String>> rows) {
    List<String> lines = new ArrayList<>();
    for (List<String> row : rows) {
      StringBuilder line = new StringBuilder();
      for (int column = 0; column < row.size(); column++) {
        String spaces = " ".repeat(width(rows, column) - row.get(column).length());
        line.append(column == 0 ? row.get(0) + spaces : GAP + spaces + row.get(column));
      }
      lines.add(line.toString());
    }
    return lines;
  }

  private static int width(List<List<String>> rows, int column) {
    return rows.stream().mapToInt(row -> row.get(column).length()).max().orElse(0);
  }
}
