package vn.minhbach.figure;

/** The remark in parentheses at the end of a printed figure. */
final class Remark {

  private Remark() {}

  /**
   * Where the remark's opening parenthesis stands, or the text's length if there is no remark.
   *
   * <p>A text that is parenthesised as a whole has none: {@code (cuối năm đánh giá)} is the figure.
   */
  static int start(String printed) {
    int last = lastVisible(printed);
    if (printed.charAt(last) != ')') {
      return printed.length();
    }
    int open = 0;
    for (int i = last; i > 0; i--) {
      if (printed.charAt(i) == ')') {
        open++;
      } else if (printed.charAt(i) == '(' && --open == 0) {
        return Words.isBlank(printed.substring(0, i)) ? printed.length() : i;
      }
    }
    return printed.length();
  }

  /** The words of the remark that begins at {@code start}. */
  static String in(String printed, int start) {
    return start == printed.length()
        ? ""
        : printed.substring(start + 1, lastVisible(printed)).strip();
  }

  private static int lastVisible(String printed) {
    int last = printed.length() - 1;
    while (Words.isSpace(printed.charAt(last))) {
      last--;
    }
    return last;
  }
}
