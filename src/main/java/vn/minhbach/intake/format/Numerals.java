package vn.minhbach.intake.format;

/** Numbers as lists print them. */
final class Numerals {

  private static final int[] VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
  private static final String[] SIGNS = {
    "m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"
  };

  private Numerals() {}

  /** {@code 4} as {@code iv}. */
  static String roman(int number) {
    StringBuilder roman = new StringBuilder();
    int rest = number;
    for (int i = 0; i < VALUES.length; i++) {
      while (rest >= VALUES[i] && rest < 4000) {
        roman.append(SIGNS[i]);
        rest -= VALUES[i];
      }
    }
    return roman.length() == 0 ? String.valueOf(number) : roman.toString();
  }

  /** {@code 2} as {@code b}, {@code 27} as {@code aa}. */
  static String letter(int number) {
    if (number < 1) {
      return String.valueOf(number);
    }
    String letter = String.valueOf((char) ('a' + (number - 1) % 26));
    return letter.repeat(Math.min((number - 1) / 26 + 1, 9));
  }
}
