package vn.minhbach.chart;

import java.util.ArrayList;
import java.util.List;

/**
 * How much room a text takes in a font that is not known: rather too much than too little, so that
 * no text leaves its picture. The widths are those of DejaVu Sans, the widest of the usual fonts.
 */
final class Lettering {

  private static final double NARROW = 0.37;
  private static final double USUAL = 0.63;
  private static final double CAPITAL = 0.76;
  private static final double WIDE = 0.99;
  private static final double BOLD = 1.12;

  private Lettering() {}

  /** The width of {@code text} in units of a picture. */
  static double width(String text, Role role) {
    double em = text.codePoints().mapToDouble(Lettering::em).sum();
    return em * Picture.LETTERS * (role == Role.STRONG ? BOLD : 1);
  }

  private static double em(int letter) {
    if (" .,:;'|!()[]ijltfrìíỉĩịI\u00a0/-".indexOf(letter) >= 0) {
      return NARROW;
    }
    if ("mwMW%‰…–—".indexOf(letter) >= 0) {
      return WIDE;
    }
    return Character.isUpperCase(letter) ? CAPITAL : USUAL;
  }

  /** {@code text} in lines of no more than {@code room}; words longer than that are broken. */
  static List<String> wrap(String text, Role role, double room) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : text.strip().split(" +", -1)) {
      String longer = line.isEmpty() ? word : line + " " + word;
      if (width(longer, role) <= room) {
        line = new StringBuilder(longer);
        continue;
      }
      if (!line.isEmpty()) {
        lines.add(line.toString());
      }
      line = new StringBuilder(broken(word, role, room, lines));
    }
    lines.add(line.toString());
    return lines;
  }

  /**
   * Adds the lines that {@code word} fills, each ending with a slash where it can; gives the rest.
   */
  private static String broken(String word, Role role, double room, List<String> lines) {
    String rest = word;
    while (width(rest, role) > room) {
      int end = 1;
      int slash = 0;
      while (width(rest.substring(0, end + 1), role) <= room) {
        end++;
        slash = rest.charAt(end - 1) == '/' ? end : slash;
      }
      int at = slash > 0 ? slash : end;
      // Half of a character is none.
      at -= at > 1 && Character.isHighSurrogate(rest.charAt(at - 1)) ? 1 : 0;
      lines.add(rest.substring(0, at));
      rest = rest.substring(at);
    }
    return rest;
  }
}
