package vn.minhbach.sheet;

/**
 * A cell that holds something.
 *
 * @param column from 1
 * @param text what it shows, in Unicode NFC: numbers as Vietnamese print writes them ({@code
 *     1.234,5}) with the decimals that its format shows, dates as ISO 8601; lines are divided by
 *     {@code \n}
 * @param indent how many steps the text is moved to the right
 */
public record SheetCell(int column, String text, Kind kind, int indent) {

  /** What a cell holds. */
  public enum Kind {
    /** Words, or a number that was typed as words. */
    TEXT,
    NUMBER,
    /** A date, a time, or both. */
    DATE,
    /** {@code #DIV/0!}. */
    ERROR,
    /** A formula without its result: the program that wrote it did not compute. */
    UNCOMPUTED
  }
}
