package vn.minhbach.figure;

import java.math.BigDecimal;
import java.util.regex.Pattern;

/**
 * Reads a number as Vietnamese prints it: points group by three, the comma is the decimal sign.
 *
 * <pre>{@code
 * numeral = ( digits | grouped ) , [ "," , digits ] ;
 * grouped = digit 1 to 9 , up to two digits , "." , three digits , { "." , three digits } ;
 * }</pre>
 *
 * <p>{@code 0.125} is not grouped: nobody groups after a zero, so its point may be a decimal sign.
 */
final class Numeral {

  /** More digits than any sum of money has; the cost of arithmetic grows with them. */
  private static final int MAX_DIGITS = 30;

  private static final Pattern PLAIN = Pattern.compile("\\d+(,\\d+)?");
  private static final Pattern GROUPED = Pattern.compile("[1-9]\\d{0,2}(\\.\\d{3})+(,\\d+)?");

  private Numeral() {}

  /**
   * The number that {@code token} prints, with its decimals.
   *
   * @throws Refusal if it has too many digits, or separators that allow no single reading
   */
  static BigDecimal read(Token token) {
    String text = token.text();
    if (text.chars().filter(Character::isDigit).count() > MAX_DIGITS) {
      throw Refusal.unreadable(token.column());
    }
    if (!PLAIN.matcher(text).matches() && !GROUPED.matcher(text).matches()) {
      throw Refusal.undecided(token.column(), Meaning.Reason.SEPARATORS);
    }
    return new BigDecimal(text.replace(".", "").replace(',', '.'));
  }
}
