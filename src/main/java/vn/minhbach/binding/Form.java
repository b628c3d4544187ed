package vn.minhbach.binding;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A form of numbers that measure nothing, told by the words around them.
 *
 * <p>Its signs save most of the work: a text that holds none of them holds no such number, and to
 * know that takes a fraction of the time that the pattern takes.
 *
 * @param kind what such a number is
 * @param pattern what is found; every number in it is claimed
 * @param signs in small letters
 * @param start where whatever is found begins
 * @param example a text in which it is found
 */
record Form(Mention.Kind kind, Pattern pattern, List<String> signs, Start start, String example) {

  /** Where what is found can begin. */
  private enum Start {
    TEXT,
    SIGN,
    DIGIT,
    ANYWHERE
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
    return of(kind, pattern, signs, Start.SIGN, example);
  }

  /** A form that begins with a digit and holds one of {@code signs}. */
  static Form numbered(Mention.Kind kind, String pattern, String signs, String example) {
    return of(kind, pattern, signs, Start.DIGIT, example);
  }

  /** A form that stands at the beginning of a text and holds one of {@code signs}. */
  static Form leading(Mention.Kind kind, String pattern, String signs, String example) {
    return of(kind, pattern, signs, Start.TEXT, example);
  }

  /** A form that holds one of {@code signs}, wherever; empty where there are none. */
  static Form holding(Mention.Kind kind, String pattern, String signs, String example) {
    return of(kind, pattern, signs, Start.ANYWHERE, example);
  }

  private static Form of(
      Mention.Kind kind, String pattern, String signs, Start start, String example) {
    int flags = Pattern.UNICODE_CHARACTER_CLASS | Pattern.UNICODE_CASE;
    return new Form(
        kind, Pattern.compile(pattern, flags), List.of(signs.split("\\|")), start, example);
  }

  /**
   * Where it is found, from left to right.
   *
   * @param small the text in small letters
   */
  List<Mentions.Span> in(String text, String small) {
    if (!holdsSign(small)) {
      return List.of();
    }
    return switch (start) {
      case TEXT -> from(BitSet.valueOf(new long[] {1}), text);
      case DIGIT -> from(digits(text), text);
      // Rare capitals are longer as small letters; then the places don't agree.
      case SIGN -> small.length() == text.length() ? from(signs(small), text) : anywhere(text);
      case ANYWHERE -> anywhere(text);
    };
  }

  private boolean holdsSign(String small) {
    for (String sign : signs) {
      if (small.contains(sign)) {
        return true;
      }
    }
    return false;
  }

  private static BitSet digits(String text) {
    BitSet digits = new BitSet();
    for (int i = 0; i < text.length(); i++) {
      if (Character.isDigit(text.charAt(i))) {
        digits.set(i);
      }
    }
    return digits;
  }

  private List<Mentions.Span> anywhere(String text) {
    List<Mentions.Span> found = new ArrayList<>();
    Matcher matcher = pattern.matcher(text);
    while (matcher.find()) {
      found.add(new Mentions.Span(matcher.start(), matcher.end()));
    }
    return found;
  }

  private BitSet signs(String small) {
    BitSet beginnings = new BitSet();
    for (String sign : signs) {
      for (int at = small.indexOf(sign); at >= 0; at = small.indexOf(sign, at + 1)) {
        beginnings.set(at);
      }
    }
    return beginnings;
  }

  private List<Mentions.Span> from(BitSet beginnings, String text) {
    List<Mentions.Span> found = new ArrayList<>();
    Matcher matcher = pattern.matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
    int at = beginnings.nextSetBit(0);
    while (at >= 0) {
      boolean there = matcher.region(at, text.length()).lookingAt();
      if (there) {
        found.add(new Mentions.Span(matcher.start(), matcher.end()));
      }
      at = beginnings.nextSetBit(there ? Math.max(at + 1, matcher.end()) : at + 1);
    }
    return found;
  }
}
