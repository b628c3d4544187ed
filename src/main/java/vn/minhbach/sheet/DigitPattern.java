package vn.minhbach.sheet;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * How a section of a format writes the digits of a number.
 *
 * @param pattern {@code #,##0.0}
 * @param percents how many signs of per cent the section has
 */
record DigitPattern(String pattern, int percents) {

  boolean isEmpty() {
    return pattern.isEmpty();
  }

  /** Whether it is one that can be written, and no fraction. */
  boolean isPlain() {
    return pattern.matches("[0#?,]*(?:\\.[0#?,]*)?");
  }

  /**
   * Writes a number.
   *
   * @param before words between its sign and its digits
   */
  String show(BigDecimal value, String before) {
    int point = pattern.indexOf('.');
    String whole = point < 0 ? pattern : pattern.substring(0, point);
    String decimals = point < 0 ? "" : pattern.substring(point + 1).replace(",", "");
    int thousands = pattern.length() - pattern.replaceFirst(",+$", "").length();
    boolean grouped = whole.replaceFirst(",+$", "").contains(",");
    BigDecimal scaled = value.movePointRight(2 * percents).movePointLeft(3 * thousands);
    BigDecimal rounded = scaled.abs().setScale(decimals.length(), RoundingMode.HALF_UP);
    String[] parts = rounded.toPlainString().split("\\.", 2);
    String shownWhole = whole(parts[0], whole.replaceAll("[^0]", "").length(), grouped);
    String shownDecimals = parts.length < 2 ? "" : decimals(parts[1], decimals);
    if (shownWhole.isEmpty() && !shownDecimals.isEmpty()) {
      shownWhole = "0";
    }
    String sign = scaled.signum() < 0 && rounded.signum() != 0 ? "-" : "";
    return sign + before + shownWhole + (shownDecimals.isEmpty() ? "" : "," + shownDecimals);
  }

  private static String whole(String digits, int fewest, boolean grouped) {
    String shown = digits.equals("0") ? "" : digits;
    shown = "0".repeat(Math.max(0, fewest - shown.length())) + shown;
    return grouped ? shown.replaceAll("(?<=\\d)(?=(?:\\d{3})+$)", ".") : shown;
  }

  /** Without the zeros at the end that the pattern does not ask for. */
  private static String decimals(String digits, String pattern) {
    int end = digits.length();
    while (end > 0 && digits.charAt(end - 1) == '0' && pattern.charAt(end - 1) != '0') {
      end--;
    }
    return digits.substring(0, end);
  }
}
