package vn.minhbach.binding;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A form of numbers that measure nothing, told by the words around them.
 *
 * <p>Its signs save most of the work: where none of them stands begins no such number, and {@link
 * Clues} knows that without trying the pattern.
 *
 * @param kind what such a number is
 * @param pattern what is found; every number in it is claimed
 * @param signs in small letters: what it begins with, or what stands behind its first digits
 * @param start where whatever is found begins
 * @param example a text in which it is found
 */
record Form(Mention.Kind kind, Pattern pattern, List<String> signs, Start start, String example) {

  /** Where what is found can begin. */
  enum Start {
    TEXT,
    SIGN,
    DIGIT,
    CAPITAL
  }

  Form {
    signs = List.copyOf(signs);
  }

  /**
   * A form that begins with one of {@code signs}.
   *
   * @param signs with {@code |} between them
   */
  static Form beginning(Mention.Kind kind, String pattern, String signs, String example) {
    return of(kind, pattern, List.of(signs.split("\\|")), Start.SIGN, example);
  }

  /** A form that begins with digits, behind which, or behind a space, is one of {@code signs}. */
  static Form numbered(Mention.Kind kind, String pattern, String signs, String example) {
    return of(kind, pattern, List.of(signs.split("\\|")), Start.DIGIT, example);
  }

  /** A form that stands at the beginning of a text. */
  static Form leading(Mention.Kind kind, String pattern, String example) {
    return of(kind, pattern, List.of(), Start.TEXT, example);
  }

  /** A form that begins with capitals right before a digit. */
  static Form lettered(Mention.Kind kind, String pattern, String example) {
    return of(kind, pattern, List.of(), Start.CAPITAL, example);
  }

  private static Form of(
      Mention.Kind kind, String pattern, List<String> signs, Start start, String example) {
    int flags = Pattern.UNICODE_CHARACTER_CLASS | Pattern.UNICODE_CASE;
    return new Form(kind, Pattern.compile(pattern, flags), signs, start, example);
  }

  /** Tries the pattern at places of {@code text}; what stands before and behind them counts. */
  Matcher matcher(String text) {
    return pattern.matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
  }
}
