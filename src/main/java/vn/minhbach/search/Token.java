package vn.minhbach.search;

/**
 * A word or a number of a text.
 *
 * @param word what it is compared by
 * @param start where it begins in the text
 * @param end behind its last character
 * @param gap what stands between it and the token before
 */
record Token(Word word, int start, int end, Gap gap) {

  /** What stands between two tokens. */
  enum Gap {
    /** Nothing: {@code 54.861|ha}. */
    NONE,
    /** One hyphen or stroke: {@code 29-KH}. */
    JOINT,
    /** White space alone: the two stand side by side. */
    SPACE,
    /** Punctuation, or the beginning: nothing reaches across. */
    BREAK
  }

  /**
   * A word as it is compared.
   *
   * @param surface as it stands in the text
   * @param folded the same for all spellings
   * @param exact the same for one spelling, wherever its tone is put
   * @param foldedState of {@link Hash}, after the folded form
   * @param exactState of {@link Hash}, after the exact form
   */
  record Word(
      String surface,
      String folded,
      String exact,
      boolean number,
      int foldedState,
      int exactState) {

    static Word of(String surface) {
      String folded = Spelling.fold(surface);
      String exact = Spelling.exact(surface);
      return new Word(surface, folded, exact, false, state(folded), state(exact));
    }

    /** A number is its digits: {@code 434,896}, {@code 434.896} and {@code 434896} are one. */
    static Word number(String surface) {
      StringBuilder digits = new StringBuilder(surface.length());
      for (int i = 0; i < surface.length(); i++) {
        if (surface.charAt(i) >= '0') {
          digits.append(surface.charAt(i));
        }
      }
      // 02 is 2; but the zero of 0,2 counts.
      boolean whole = digits.length() == surface.length();
      int zeros = 0;
      while (whole && zeros < digits.length() - 1 && digits.charAt(zeros) == '0') {
        zeros++;
      }
      String key = digits.substring(zeros);
      return new Word(surface, key, key, true, state(key), state(key));
    }

    private static int state(String key) {
      return Hash.extend(Hash.begin(), key);
    }

    int hash() {
      return Hash.end(foldedState);
    }

    int exactHash() {
      return Hash.end(exactState);
    }
  }
}
