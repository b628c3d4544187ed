package vn.minhbach.intake.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What stands above the head of a table.
 *
 * @param lines from the top, that of the unit left out
 * @param unit of the whole table; empty where none is named
 */
public record AboveTable(List<String> lines, String unit) {

  private static final Pattern UNIT =
      Pattern.compile("(?iu)[(\\[]?\\s*(?:đơn vị(?: tính)?|đvt)\\s*:\\s*(.{1,40}?)\\s*[)\\]]?");

  public AboveTable {
    lines = List.copyOf(lines);
  }

  static AboveTable of(SheetText sheet, Head head) {
    List<String> lines = new ArrayList<>();
    String unit = "";
    for (int row : sheet.rows().headMap(head.first()).keySet()) {
      for (String text : sheet.texts(row)) {
        Optional<String> named = unit(text);
        unit = named.orElse(unit);
        if (named.isEmpty()) {
          lines.add(text);
        }
      }
    }
    return new AboveTable(lines, unit);
  }

  /** The unit that a line above a table names: {@code ĐVT: triệu đồng}. */
  public static Optional<String> unit(String line) {
    Matcher named = UNIT.matcher(line);
    return named.matches() ? Optional.of(named.group(1)) : Optional.empty();
  }

  /** The title of the table: the last line that is not in brackets, else {@code otherwise}. */
  String title(String otherwise) {
    return lines.stream()
        .filter(line -> !line.startsWith("(") && line.length() > 5)
        .reduce((first, second) -> second)
        .orElse(otherwise);
  }
}
