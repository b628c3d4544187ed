package vn.minhbach;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A digit of a printed figure in a content folder.
 *
 * @param file relative to the folder
 * @param line from 1
 * @param start where the figure begins in the file
 * @param end where it ends
 * @param at where the digit stands
 * @param binding the target of the figure's link; empty for a cell
 * @param measure the column of the cell, or the measure that the link names
 */
record FigureDigit(
    String file, Kind kind, int line, int start, int end, int at, String binding, String measure) {

  /** Where a figure is printed. */
  enum Kind {
    /** A figure of a narrative that is tied to a row: {@code [95](indicator:ca-mac-covid)}. */
    BINDING,
    /** A cell of a table. */
    CELL
  }

  private static final Set<String> MEASURES =
      Set.of("target", "actual", "of_plan", "year_on_year", "estimate");

  private static final Pattern LINK =
      Pattern.compile("\\[([^\\]\\[]*)]\\(indicator:([^)#]*)(?:#([^)]*))?\\)");

  /** A cell with the comma or line end behind it; quotes belong to the cell. */
  private static final Pattern CELL =
      Pattern.compile("(\"(?:[^\"]|\"\")*\"|[^,\"\\r\\n]*)(,|\\r?\\n|\\z)");

  /** Every digit of every figure of the reports below {@code content}, by place. */
  static List<FigureDigit> all(Path content) {
    List<FigureDigit> digits = new ArrayList<>();
    for (Map.Entry<String, Path> file : Sites.files(content).entrySet()) {
      if (file.getKey().endsWith("/report.md")) {
        digits.addAll(ofNarrative(file.getKey(), text(file.getValue())));
      } else if (file.getKey().matches("reports/.*\\.csv")) {
        digits.addAll(ofTable(file.getKey(), text(file.getValue())));
      }
    }
    return digits;
  }

  private static List<FigureDigit> ofNarrative(String file, String text) {
    List<FigureDigit> digits = new ArrayList<>();
    Matcher link = LINK.matcher(text);
    while (link.find()) {
      String measure = link.group(3) == null ? "actual" : link.group(3);
      FigureDigit figure =
          new FigureDigit(
              file, Kind.BINDING, 0, link.start(1), link.end(1), 0, link.group(2), measure);
      digits.addAll(figure.digits(text));
    }
    return digits;
  }

  private static List<FigureDigit> ofTable(String file, String text) {
    List<FigureDigit> digits = new ArrayList<>();
    List<String> columns = new ArrayList<>();
    boolean header = true;
    int column = 0;
    Matcher cell = CELL.matcher(text);
    for (int next = 0; next < text.length() && cell.find(next); next = cell.end()) {
      if (header) {
        columns.add(cell.group(1));
      } else if (column < columns.size() && MEASURES.contains(columns.get(column))) {
        FigureDigit figure =
            new FigureDigit(
                file, Kind.CELL, 0, cell.start(1), cell.end(1), 0, "", columns.get(column));
        digits.addAll(figure.digits(text));
      }
      boolean ends = !cell.group(2).equals(",");
      header = header && !ends;
      column = ends ? 0 : column + 1;
    }
    return digits;
  }

  private List<FigureDigit> digits(String text) {
    int lines = 1 + (int) text.substring(0, start).chars().filter(c -> c == '\n').count();
    List<FigureDigit> digits = new ArrayList<>();
    for (int i = start; i < end; i++) {
      if (text.charAt(i) >= '0' && text.charAt(i) <= '9') {
        digits.add(new FigureDigit(file, kind, lines, start, end, i, binding, measure));
      }
    }
    return digits;
  }

  /** The folder of the report. */
  String report() {
    return file.substring(0, file.lastIndexOf('/'));
  }

  /** The figure in {@code text}, the file's. */
  String figure(String text) {
    return text.substring(start, end);
  }

  /** {@code text} with the digit raised by {@code by} from 1 to 9, nine being followed by zero. */
  String mutated(String text, int by) {
    char digit = (char) ('0' + (text.charAt(at) - '0' + by) % 10);
    return text.substring(0, at) + digit + text.substring(at + 1);
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
