package vn.minhbach.model.ledger;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What is printed at one place of a report: a passage, a row, a table, a file, or the report as a
 * whole.
 *
 * @param text a passage's words, a title, {@code sha256:...} of a file; empty for a row
 * @param cells of a row or a letterhead by column, of a table the headings; only those that are set
 * @param parts of a report or a table: what it is made of, in order. A report's are a kind and a
 *     place, {@code p p-1f3a90bc}; a table's are the anchors of its rows
 * @param indicator of a row: its indicator's code; else empty
 */
public record Printed(
    String text, Map<String, String> cells, List<String> parts, String indicator) {

  public Printed {
    cells = Collections.unmodifiableMap(new LinkedHashMap<>(cells));
    parts = List.copyOf(parts);
  }

  /** A place that is nothing but words. */
  public static Printed words(String text) {
    return new Printed(text, Map.of(), List.of(), "");
  }

  /** Words as they are compared: how wide a space is, or where a line breaks, does not count. */
  public static String folded(String words) {
    String stripped = words.strip();
    int first = firstUnfolded(stripped);
    if (first < 0) {
      return stripped;
    }
    StringBuilder folded = new StringBuilder(stripped.length()).append(stripped, 0, first);
    for (int i = first; i < stripped.length(); i++) {
      char c = stripped.charAt(i);
      if (!isSpace(c)) {
        folded.append(c);
      } else if (!isSpace(stripped.charAt(i - 1))) {
        folded.append(' ');
      }
    }
    return folded.toString();
  }

  /** Where a space is that is not a single plain one; less than 0 in most texts. */
  private static int firstUnfolded(String stripped) {
    for (int i = 0; i < stripped.length(); i++) {
      char c = stripped.charAt(i);
      if (c <= ' ' && isSpace(c) && (c != ' ' || isSpace(stripped.charAt(i + 1)))) {
        return i;
      }
    }
    return -1;
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c >= '\t' && c <= '\r';
  }

  /** All that a reader sees of it, on one line. */
  public String whole() {
    return text.isEmpty() ? String.join(" | ", cells.values()) : text;
  }
}
