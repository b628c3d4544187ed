package vn.minhbach.intake.tidy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.minhbach.problem.Place;
import vn.minhbach.problem.Problems;
import vn.minhbach.source.SourceFile;

/**
 * Reads CSV as it is found: RFC 4180, or with semicolons, tabs or bars between its cells, with
 * quotes that never end, with lines of any length.
 */
public final class SheetReader {

  /** Their places take more memory than their texts. */
  private static final int MOST_CELLS = 4_000_000;

  private static final String SEPARATORS = ",;\t|";

  private final SourceFile file;
  private final String text;
  private final Problems doubts;
  private final Dialect dialect;
  private char separator;
  private int at;
  private int line = 1;
  private int lineStart;

  /** Off from the first quote on that never ends. */
  private boolean quotes = true;

  private SheetReader(SourceFile file, Dialect dialect, Problems doubts) {
    this.file = file;
    this.dialect = dialect;
    this.text = file.text();
    this.doubts = doubts;
    this.separator = dialect.separator() == Dialect.UNSAID ? separator() : dialect.separator();
  }

  /** The file's cells; empty, with a doubt, where it has none, or far too many. */
  public static Optional<Sheet> read(SourceFile file, Dialect dialect, Problems doubts) {
    return new SheetReader(file, dialect, doubts).sheet();
  }

  /** The one that the first line has most of. */
  private char separator() {
    String first = text.lines().filter(l -> !l.isBlank()).findFirst().orElse("");
    char best = ',';
    for (char candidate : SEPARATORS.toCharArray()) {
      if (count(first, candidate) > count(first, best)) {
        best = candidate;
      }
    }
    if (best != ',') {
      doubts.warning(file.place(1, 1), "tidy.separator", name(best));
    }
    return best;
  }

  /**
   * The separator of the lines below the headings: that of the headings, unless none of these lines
   * has it and all have as many of another.
   */
  private char ofRows(char ofHeadings, Sheet.Line headings) {
    List<String> rows =
        text.substring(Math.min(at, text.length())).lines().filter(l -> !l.isBlank()).toList();
    if (dialect.separator() != Dialect.UNSAID
        || rows.isEmpty()
        || rows.stream().anyMatch(row -> row.indexOf(ofHeadings) >= 0)) {
      return ofHeadings;
    }
    int needed = headings.cells().size() - 1;
    for (char candidate : SEPARATORS.toCharArray()) {
      if (needed > 0 && rows.stream().allMatch(row -> count(row, candidate) == needed)) {
        doubts.warning(headings.place(), "tidy.separators", name(ofHeadings), name(candidate));
        return candidate;
      }
    }
    return ofHeadings;
  }

  private static String name(char separator) {
    return separator == '\t' ? "TAB" : String.valueOf(separator);
  }

  private static long count(String text, char sought) {
    return text.chars().filter(c -> c == sought).count();
  }

  private Optional<Sheet> sheet() {
    List<Sheet.Line> lines = new ArrayList<>();
    int blank = 0;
    int count = 0;
    while (at < text.length()) {
      if (text.charAt(at) == dialect.comment()) {
        comment();
        continue;
      }
      Sheet.Line next = line();
      count += next.cells().size();
      if (count > MOST_CELLS) {
        doubts.warning(next.place(), "tidy.toomany", String.valueOf(MOST_CELLS));
        return Optional.empty();
      }
      if (next.isBlank()) {
        blank++;
      } else {
        lines.add(next);
        if (lines.size() == 1) {
          separator = ofRows(separator, next);
        }
      }
    }
    if (lines.isEmpty()) {
      doubts.warning(file.whole(), "tidy.nocells");
      return Optional.empty();
    }
    if (blank > 0) {
      doubts.warning(file.whole(), "tidy.blank", String.valueOf(blank));
    }
    return Optional.of(new Sheet(lines.get(0).cells(), lines.subList(1, lines.size())));
  }

  private void comment() {
    while (at < text.length() && !skip('\n')) {
      at++;
    }
    nextLine();
  }

  private Sheet.Line line() {
    Place place = here();
    List<Sheet.Cell> cells = new ArrayList<>();
    do {
      cells.add(cell());
    } while (skip(separator));
    if (skip('\n')) {
      nextLine();
    }
    return new Sheet.Line(cells, place);
  }

  private Sheet.Cell cell() {
    Place place = here();
    while (at < text.length() && text.charAt(at) == ' ' && separator != ' ') {
      at++;
    }
    StringBuilder cell = new StringBuilder();
    if (quotes && at < text.length() && text.charAt(at) == dialect.quote()) {
      quoted(cell, place);
    }
    while (at < text.length() && text.charAt(at) != separator && text.charAt(at) != '\n') {
      skipEscape();
      cell.append(text.charAt(at++));
    }
    return new Sheet.Cell(cell.toString().strip(), place);
  }

  /** Passes over a sign that says that the next character stands for itself. */
  private boolean skipEscape() {
    boolean escaped =
        dialect.escape() != Dialect.UNSAID
            && at + 1 < text.length()
            && text.charAt(at) == dialect.escape()
            && text.charAt(at + 1) != '\n';
    at += escaped ? 1 : 0;
    return escaped;
  }

  /** What stands between two quotes; nothing, and a doubt, where the second is missing. */
  private void quoted(StringBuilder cell, Place place) {
    int open = at;
    int openLine = line;
    int openLineStart = lineStart;
    at++;
    while (at < text.length()) {
      boolean literal = skipEscape();
      char c = text.charAt(at++);
      boolean quote = !literal && c == dialect.quote();
      if (quote && (at == text.length() || text.charAt(at) != dialect.quote())) {
        return;
      }
      if (quote) {
        at++;
      } else if (c == '\n') {
        nextLine();
      }
      cell.append(c == '\n' ? ' ' : c);
    }
    doubts.warning(place, "tidy.quote");
    quotes = false;
    cell.setLength(0);
    at = open;
    line = openLine;
    lineStart = openLineStart;
  }

  private boolean skip(char expected) {
    boolean there = at < text.length() && text.charAt(at) == expected;
    at += there ? 1 : 0;
    return there;
  }

  private void nextLine() {
    line++;
    lineStart = at;
  }

  private Place here() {
    return file.place(line, at - lineStart + 1);
  }
}
