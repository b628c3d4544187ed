package vn.minhbach.intake.format;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers of footnotes in a text without structure: raised digits. */
final class Marks {

  /** At the beginning of a footnote; some programs write a sign that stands for its number. */
  private static final Pattern NOTE =
      Pattern.compile("\\s*([¹²³⁰⁴-⁹]{1,3}|\\ufffd)\\s*(.*)", Pattern.DOTALL);

  /** Behind a word; {@code m²} and {@code m³} are units. */
  private static final Pattern MARK =
      Pattern.compile("(?<=[^\\s¹²³⁰⁴-⁹])(?<!(?<!\\p{L})[kcdmh]?m)[¹²³⁰⁴-⁹]{1,3}");

  private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";

  /** What a footnote begins with where its number was lost. */
  static final String LOST = "\ufffd";

  private Marks() {}

  /** Matches a line that begins a footnote: its number, its words. */
  static Matcher note(String text) {
    return NOTE.matcher(text);
  }

  /** Finds the marks in running text. */
  static Matcher in(String text) {
    return MARK.matcher(text);
  }

  /** {@code ¹²} as {@code 12}. */
  static String digits(String raised) {
    StringBuilder digits = new StringBuilder();
    raised.chars().forEach(c -> digits.append(RAISED.indexOf(c)));
    return digits.toString();
  }

  /** {@code 12} as {@code ¹²}. */
  static String raised(int number) {
    StringBuilder raised = new StringBuilder();
    String.valueOf(number).chars().forEach(c -> raised.append(RAISED.charAt(c - '0')));
    return raised.toString();
  }
}
