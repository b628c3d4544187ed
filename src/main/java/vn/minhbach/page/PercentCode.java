package vn.minhbach.page;

/**
 * Writes what means something in an address as codes, {@code %2C}, and nothing else: letters with
 * tones stay readable, and short; browsers send them as codes.
 */
final class PercentCode {

  /** What no address holds as it is. */
  private static final String NEVER = "%# \"<>\\^`{|}[]";

  private PercentCode() {}

  /**
   * @param special what else is to be written as codes, ASCII
   */
  static String of(String text, String special) {
    StringBuilder coded = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < ' ' || NEVER.indexOf(c) >= 0 || special.indexOf(c) >= 0) {
        coded.append("%%%02X".formatted((int) c));
      } else {
        coded.append(c);
      }
    }
    return coded.toString();
  }
}
