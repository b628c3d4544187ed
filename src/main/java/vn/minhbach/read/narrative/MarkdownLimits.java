package vn.minhbach.read.narrative;

import java.util.OptionalInt;

/**
 * What a text may hold of what a Markdown parser compares with one another: far more than any
 * report, and not so much that the parser, whose time grows with its square, is busy for minutes.
 */
final class MarkdownLimits {

  /** Characters of all lines between two empty ones. */
  private static final int LONGEST_BLOCK = 200_000;

  /** Signs that may begin or end something, between two empty lines. */
  private static final int MOST_SIGNS = 5_000;

  /** Signs of quotations and lists before the first word of a line. */
  private static final int DEEPEST = 40;

  /**
   * Signs with a backslash behind a bracket that nothing closes. The parser's pattern of a label
   * reads each in two ways, and before it gives up it has tried all of both.
   */
  private static final int MOST_ESCAPES = 10;

  /** Characters of a label; a longer one is as good as not closed. */
  private static final int LONGEST_LABEL = 900;

  private MarkdownLimits() {}

  /** The offset at which a text is too much; empty where it is not. */
  static OptionalInt exceeded(String markdown) {
    OptionalInt label = openLabel(markdown);
    return label.isPresent() ? label : exceededBlock(markdown);
  }

  private static OptionalInt openLabel(String markdown) {
    if (markdown.indexOf('\\') < 0) {
      return OptionalInt.empty();
    }
    int open = -1;
    int escapes = 0;
    for (int i = 0; i <= markdown.length(); i++) {
      char c = at(i, markdown);
      if (c == '\\') {
        escapes += isPunctuation(at(i + 1, markdown)) ? 1 : 0;
        // A bracket behind it opens and closes nothing.
        i += at(i + 1, markdown) == '\n' ? 0 : 1;
      } else if (c == '\n' && escapes <= MOST_ESCAPES && at(i + 1, markdown) != '\n') {
        continue; // The label may go on; with more of them, the next line may be another block.
      } else if (c == '[' || c == ']' || c == '\n') {
        boolean closed = c == ']' && i - open <= LONGEST_LABEL;
        if (open >= 0 && !closed && escapes > MOST_ESCAPES) {
          return OptionalInt.of(open);
        }
        open = c == '[' ? i : -1;
        escapes = 0;
      }
    }
    return OptionalInt.empty();
  }

  /** The character at {@code i}; behind the text stand empty lines. */
  private static char at(int i, String markdown) {
    return i < markdown.length() ? markdown.charAt(i) : '\n';
  }

  private static boolean isPunctuation(char c) {
    return c > ' ' && c < 0x7f && !Character.isLetterOrDigit(c);
  }

  private static OptionalInt exceededBlock(String markdown) {
    int signs = 0;
    int block = 0;
    int at = 0;
    while (at < markdown.length()) {
      int end = markdown.indexOf('\n', at);
      end = end < 0 ? markdown.length() : end;
      if (markdown.substring(at, Math.min(end, at + 1)).isBlank()
          && markdown.substring(at, end).isBlank()) {
        signs = 0;
        block = end;
      }
      boolean table = markdown.startsWith("<table", Math.min(block + 1, at));
      signs += table ? 0 : signs(markdown, at, end);
      if (signs > MOST_SIGNS || end - block > LONGEST_BLOCK || depth(markdown, at, end) > DEEPEST) {
        return OptionalInt.of(at);
      }
      at = end + 1;
    }
    return OptionalInt.empty();
  }

  private static int signs(String markdown, int start, int end) {
    int signs = 0;
    for (int i = start; i < end; i++) {
      switch (markdown.charAt(i)) {
        case '[', ']', '<', '*', '_', '`' -> signs++;
        default -> {}
      }
    }
    return signs;
  }

  private static int depth(String markdown, int start, int end) {
    int depth = 0;
    for (int i = start; i < end; i++) {
      char c = markdown.charAt(i);
      if (">-+*.)".indexOf(c) >= 0) {
        depth++;
      } else if (c != ' ' && c != '\t' && (c < '0' || c > '9')) {
        return depth;
      }
    }
    // A line of hyphens or numbers alone.
    return 0;
  }
}
