package vn.minhbach.intake;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** CSV as a portal's tables are written: commas, quotes where they are needed. */
public final class CsvText {

  private final StringBuilder text = new StringBuilder();

  /** Rows of cells by column, below a line of the columns. */
  public static String of(List<String> columns, List<Map<String, String>> rows) {
    CsvText text = new CsvText();
    text.line(columns);
    rows.forEach(row -> text.line(columns.stream().map(c -> row.getOrDefault(c, "")).toList()));
    return text.toString();
  }

  /** Adds a line. */
  public void line(List<String> cells) {
    text.append(cells.stream().map(CsvText::quoted).collect(Collectors.joining(","))).append('\n');
  }

  private static String quoted(String cell) {
    return cell.matches("[^,\"\\s](?s:[^,\"\n]*)")
        ? cell
        : cell.isEmpty() ? "" : '"' + cell.replace("\"", "\"\"") + '"';
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
