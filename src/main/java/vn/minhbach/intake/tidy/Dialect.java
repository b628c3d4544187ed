package vn.minhbach.intake.tidy;

/**
 * How a CSV file is written, so far as somebody says it. What is {@link #UNSAID} is found out.
 *
 * @param separator between cells
 * @param quote around cells that hold separators
 * @param escape before a character that stands for itself
 * @param comment with which lines begin that are left out
 */
public record Dialect(char separator, char quote, char escape, char comment) {

  /** No character of a text. */
  public static final char UNSAID = '\0';

  /** Of a file of which nothing is said. */
  public static final Dialect UNKNOWN = new Dialect(UNSAID, '"', UNSAID, UNSAID);
}
