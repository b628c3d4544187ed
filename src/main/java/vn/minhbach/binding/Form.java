package vn.minhbach.binding;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A form of numbers that measure nothing, told by the words around them.
 *
 * <p>Its signs save most of the work: a text that holds none of them holds no such number, and
 * {@link Clues} knows that without trying the pattern.
 *
 * @param kind what such a number is
 * @param pattern what is found; every number in it is claimed
 * @param signs in small letters; a form without any holds a capital before a digit
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

  /** A form that begins with a digit and holds one of {@code signs}. */
  static Form numbered(Mention.Kind kind, String pattern, String signs, String example) {
    return of(kind, pattern, List.of(signs.split("\\|")), Start.DIGIT, example);
  }

  /** A form that stands at the beginning of a text and holds one of {@code signs}. */
  static Form leading(Mention.Kind kind, String pattern, String signs, String example) {
    return of(kind, pattern, List.of(signs.split("\\|")), Start.TEXT, example);
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

  /** Where it is found in {@code text}, from left to right, beginning at one of {@code starts}. */
  List<Mentions.Span> in(String text, BitSet starts) {
    int at = starts.nextSetBit(0);
    if (at < 0) {
      return List.of();
    }
    List<Mentions.Span> found = new ArrayList<>();
    Matcher matcher = pattern.matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
    while (at >= 0) {
      boolean there = matcher.region(at, text.length()).lookingAt();
      if (there) {
        found.add(new Mentions.Span(matcher.start(), matcher.end()));
      }
      at = starts.nextSetBit(there ? Math.max(at + 1, matcher.end()) : at + 1);
    }
    return found;
  }
}
