package vn.minhbach.bench.corpus;

import java.text.Normalizer;
import java.util.Locale;

/**
 * Makes text comparable: words of {@code a-z} or of digits between single spaces.
 *
 * <p>On purpose not the program's own folding: what the benchmark expects must not share its
 * mistakes.
 */
final class Folding {

  private Folding() {}

  /**
   * {@code text} without tones, case and punctuation, with a space before and after: {@code
   * 29-KH/HU} is {@code " 29 kh hu "}, {@code 434,896} is {@code " 434896 "}.
   */
  static String fold(String text) {
    String bare = Normalizer.normalize(text, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
    StringBuilder out = new StringBuilder(bare.length() + 2).append(' ');
    char last = ' ';
    for (int i = 0; i < bare.length(); i++) {
      char c = bare.charAt(i) == 'đ' ? 'd' : bare.charAt(i);
      boolean mark = Character.getType(c) == Character.NON_SPACING_MARK;
      if (mark || (isDigit(last) && (c == '.' || c == ',') && isDigitAt(bare, i + 1))) {
        continue;
      }
      if (!isDigit(c) && !isLetter(c)) {
        c = ' ';
      } else if ((isDigit(c) && isLetter(last)) || (isLetter(c) && isDigit(last))) {
        out.append(' ');
      }
      if (c != ' ' || last != ' ') {
        out.append(c);
      }
      last = c;
    }
    return last == ' ' ? out.toString() : out.append(' ').toString();
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isLetter(char c) {
    return c >= 'a' && c <= 'z';
  }

  private static boolean isDigitAt(String text, int index) {
    return index < text.length() && isDigit(text.charAt(index));
  }
}
