package vn.minhbach.figure;

import java.text.Normalizer;
import java.util.Locale;

/** How words are compared: composed, in lower case, with single spaces. */
final class Words {

  /** No figure or unit is longer; also what keeps reading linear, since normalising is not. */
  static final int MAX_LENGTH = 500;

  private Words() {}

  /** The text composed (NFC), its runs of spaces made one plain space; unless it is too long. */
  static String compose(String text) {
    if (text.length() > MAX_LENGTH) {
      return text;
    }
    StringBuilder spaced = new StringBuilder(text.length());
    text.chars().forEach(c -> spaced.append(isSpace((char) c) ? ' ' : (char) c));
    return Normalizer.normalize(spaced, Normalizer.Form.NFC).strip().replaceAll(" +", " ");
  }

  /** The text as it is compared. */
  static String fold(String text) {
    return compose(text).toLowerCase(Locale.ROOT);
  }

  /** Any space, among them the no-break spaces that {@link String#strip()} leaves. */
  static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  static boolean isBlank(String text) {
    return text.chars().allMatch(c -> isSpace((char) c));
  }

  /** Whether the words put the assessment off: {@code cuối năm đánh giá}. */
  static boolean arePending(String text) {
    String words = fold(text);
    return words.contains("đánh giá") && (words.contains("cuối năm") || words.contains("chưa"));
  }
}
