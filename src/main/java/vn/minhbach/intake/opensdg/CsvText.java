package vn.minhbach.intake.opensdg;

import java.util.List;
import java.util.stream.Collectors;

/** CSV as a portal's tables are written: commas, quotes where they are needed. */
final class CsvText {

  private final StringBuilder text = new StringBuilder();

  void line(List<String> cells) {
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
