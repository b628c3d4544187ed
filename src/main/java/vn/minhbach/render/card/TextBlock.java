package vn.minhbach.render.card;

import java.util.List;
import vn.minhbach.render.paint.Typeface;

/**
 * A text set in lines: as large as the room allows, lines of about the same length, cut with an
 * ellipsis only where the smallest size is still too large.
 *
 * @param size of the letters, in pixels
 */
record TextBlock(Typeface face, double size, List<String> lines) {

  /** From one line to the next, in ems: a capital with two marks is 1.1 high, a dot 0.2 deep. */
  private static final double LEADING = 1.34;

  private static final double SMALLER = 0.94;

  TextBlock {
    lines = List.copyOf(lines);
  }

  /** Sets {@code text} in one line. */
  static TextBlock line(Typeface face, String text, double width, double largest, double smallest) {
    return fit(face, text, width, 1, largest * LEADING, largest, smallest);
  }

  /**
   * Sets {@code text}.
   *
   * @param most how many lines it may have
   * @param largest the size to begin with
   * @param smallest the last size before an ellipsis
   */
  static TextBlock fit(
      Typeface face,
      String text,
      double width,
      int most,
      double height,
      double largest,
      double smallest) {
    Words words = new Words(face, face.printable(text));
    for (double size = largest; size > smallest; size *= SMALLER) {
      double room = width * 1000 / size;
      int lines = Math.min(most, (int) (height / (size * LEADING) + 0.01));
      if (words.widest() <= room && words.lines(room).size() <= lines) {
        return new TextBlock(face, size, words.balanced(room));
      }
    }
    double room = width * 1000 / smallest;
    int lines = Math.max(1, Math.min(most, (int) (height / (smallest * LEADING) + 0.01)));
    boolean fits = words.widest() <= room && words.lines(room).size() <= lines;
    return new TextBlock(face, smallest, fits ? words.balanced(room) : words.cut(room, lines));
  }

  double height() {
    return lines.size() * lineHeight();
  }

  double lineHeight() {
    return size * LEADING;
  }

  double width() {
    return lines.stream().mapToDouble(this::width).max().orElse(0);
  }

  double width(String line) {
    return face.width(line) * size / 1000;
  }
}
