package vn.minhbach.intake.document;

import java.util.List;

/** A piece of the running text of a paragraph. */
public sealed interface Piece {

  /**
   * Words printed in one way.
   *
   * @param rise above, on or below the line
   */
  record Words(String text, boolean bold, boolean italic, Rise rise) implements Piece {

    public static Words plain(String text) {
      return new Words(text, false, false, Rise.NONE);
    }

    /** The same look, other words. */
    public Words with(String other) {
      return new Words(other, bold, italic, rise);
    }
  }

  /** Where letters stand. */
  enum Rise {
    NONE,
    ABOVE,
    BELOW
  }

  /** A line break within a paragraph. */
  record LineEnd() implements Piece {}

  /**
   * The mark of a footnote.
   *
   * @param note its key in {@link Writing#notes}
   */
  record NoteMark(String note) implements Piece {}

  /** A power as it is printed everywhere: {@code m²}. */
  private static String raised(String text) {
    if (!text.matches("[0-9]{1,3}")) {
      return text;
    }
    StringBuilder raised = new StringBuilder();
    text.chars().forEach(digit -> raised.append("⁰¹²³⁴⁵⁶⁷⁸⁹".charAt(digit - '0')));
    return raised.toString();
  }

  /**
   * The words of several pieces; powers are raised digits, a line break is {@code \n}, marks are
   * left out.
   */
  static String text(List<Piece> pieces) {
    StringBuilder text = new StringBuilder();
    for (Piece piece : pieces) {
      if (piece instanceof Words words) {
        text.append(words.rise() == Rise.ABOVE ? raised(words.text()) : words.text());
      } else if (piece instanceof LineEnd) {
        text.append('\n');
      }
    }
    return text.toString();
  }
}
