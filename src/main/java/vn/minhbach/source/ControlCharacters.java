package vn.minhbach.source;

import java.util.OptionalInt;

/**
 * Characters that are no text: control characters, those that turn the direction of writing, by
 * which a text reads otherwise than it is stored, those that will never be characters, which XML
 * can't hold, and halves of characters, which no file can hold.
 */
public final class ControlCharacters {

  private static final String DIRECTION =
      "\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069";

  private static final String LINES = "\u2028\u2029";

  private ControlCharacters() {}

  /** The index of the first in {@code text}; line ends and tabs are none. */
  public static OptionalInt first(String text) {
    char[] characters = text.toCharArray();
    for (int i = 0; i < characters.length; i++) {
      char c = characters[i];
      // Above Vietnamese letters, or below all letters: what is between is most of a text.
      if ((c < ' ' || c >= 0x7f && (c <= 0x9f || c > 0x600)) && isControl(c)) {
        return OptionalInt.of(i);
      }
      if (Character.isSurrogate(c)) {
        if (Character.charCount(text.codePointAt(i)) == 1) {
          return OptionalInt.of(i);
        }
        i++;
      }
    }
    return OptionalInt.empty();
  }

  private static boolean isControl(char c) {
    return c < ' ' && c != '\n' && c != '\r' && c != '\t'
        || c >= 0x7f && c <= 0x9f
        || c >= 0xfdd0 && c <= 0xfdef
        || c >= 0xfffe
        || DIRECTION.indexOf(c) >= 0
        || LINES.indexOf(c) >= 0;
  }

  /** How a character is called: {@code U+202E}. */
  public static String name(char character) {
    return "U+%04X".formatted((int) character);
  }
}
