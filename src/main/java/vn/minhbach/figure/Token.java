package vn.minhbach.figure;

/**
 * A piece of a printed figure.
 *
 * @param type what it is
 * @param text its characters; for a word, as words are compared
 * @param start index of its first character in the printed text
 * @param end index after its last character
 */
record Token(Type type, String text, int start, int end) {

  enum Type {
    /** Digits with points and commas between them. */
    NUMBER,
    /** A run of letters, or a sign that stands for a unit: {@code tỷ}, {@code m²}, {@code %}. */
    WORD,
    /** Any other character. */
    SIGN,
    /** After the last character. */
    END
  }

  boolean is(Type other) {
    return type == other;
  }

  /** Whether this is the word or sign {@code expected}. */
  boolean is(String expected) {
    return !is(Type.NUMBER) && text.equals(expected);
  }

  /** The token's place, counted from 1. */
  int column() {
    return start + 1;
  }
}
