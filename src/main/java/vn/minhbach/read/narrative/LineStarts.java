package vn.minhbach.read.narrative;

import java.util.Arrays;

/** Where the lines of a text begin, so that an offset becomes a line and a column quickly. */
final class LineStarts {

  private final int[] starts;

  LineStarts(String text) {
    int[] found = new int[64];
    int lines = 1;
    for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', end + 1)) {
      if (lines == found.length) {
        found = Arrays.copyOf(found, 2 * lines);
      }
      found[lines++] = end + 1;
    }
    this.starts = Arrays.copyOf(found, lines);
  }

  /** The line that holds {@code offset}, from 0. */
  int line(int offset) {
    int at = Arrays.binarySearch(starts, offset);
    return at >= 0 ? at : -at - 2;
  }

  /** The column of {@code offset} in {@code line}, from 1. */
  int column(int line, int offset) {
    return offset - starts[line] + 1;
  }
}
