package vn.minhbach.intake.opensdg;

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
final class SheetReader {

  private static final String SEPARATORS = ",;\t|";

  private final SourceFile file;
  private final String text;
  private final Problems doubts;
  private final char separator;
  private int at;
  private int line = 1;
  private int lineStart;

  /** Off from the first quote on that never ends. */
  private boolean quotes = true;

  private SheetReader(SourceFile file, Problems doubts) {
    this.file = file;
    this.text = file.text();
    this.doubts = doubts;
    this.separator = separator();
  }

  /** The file's cells; empty, with a doubt, where it has none. */
  static Optional<Sheet> read(SourceFile file, Problems doubts) {
    return new SheetReader(file, doubts).sheet();
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
      String name = best == '\t' ? "TAB" : String.valueOf(best);
      doubts.warning(file.place(1, 1), "sdg.separator", name);
    }
    return best;
  }

  private static long count(String text, char sought) {
    return text.chars().filter(c -> c == sought).count();
  }

  private Optional<Sheet> sheet() {
    List<Sheet.Line> lines = new ArrayList<>();
    int blank = 0;
    while (at < text.length()) {
      Sheet.Line next = line();
      if (next.isBlank()) {
        blank++;
      } else {
        lines.add(next);
      }
    }
    if (lines.isEmpty()) {
      doubts.warning(file.whole(), "sdg.nocells");
      return Optional.empty();
    }
    if (blank > 0) {
      doubts.warning(file.whole(), "sdg.blank", String.valueOf(blank));
    }
    return Optional.of(new Sheet(lines.get(0).cells(), lines.subList(1, lines.size()), blank));
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
    while (at < text.length() && text.charAt(at) == ' ') {
      at++;
    }
    StringBuilder cell = new StringBuilder();
    if (quotes && at < text.length() && text.charAt(at) == '"') {
      quoted(cell, place);
    }
    int start = at;
    while (at < text.length() && text.charAt(at) != separator && text.charAt(at) != '\n') {
      at++;
    }
    return new Sheet.Cell(cell.append(text, start, at).toString().strip(), place);
  }

  /** What stands between two quotes; nothing, and a doubt, where the second is missing. */
  private void quoted(StringBuilder cell, Place place) {
    int open = at;
    int openLine = line;
    int openLineStart = lineStart;
    at++;
    while (at < text.length()) {
      char c = text.charAt(at++);
      if (c == '"' && (at == text.length() || text.charAt(at) != '"')) {
        return;
      }
      if (c == '"') {
        at++;
      } else if (c == '\n') {
        nextLine();
      }
      cell.append(c == '\n' ? ' ' : c);
    }
    doubts.warning(place, "sdg.quote");
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
