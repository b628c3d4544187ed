package vn.minhbach.binding;

import java.util.ArrayList;
import java.util.List;

/**
 * Words and signs that are looked for in texts all at once.
 *
 * <p>Most of them are not in most texts. What stands at a place is told by its first character,
 * which few of them begin with, and then by the second.
 */
final class Signs {

  /** Told what is found. */
  interface Finding {
    void found(int sign, int at);
  }

  /** Above every letter that Vietnamese is written with, and every dash. */
  private static final int TABLE = 0x2100;

  /** A power of two, well above the number of signs. */
  private static final int BUCKETS = 1024;

  /** Small letters, looked up: asking Unicode for each character of a text takes long. */
  private static final char[] SMALL = small();

  private final String[] signs;
  private final boolean[] begins = new boolean[TABLE];
  private final int[][] singles = new int[TABLE][];
  private final int[][] longer = new int[BUCKETS][];

  /**
   * @param signs in small letters, none of them empty
   */
  Signs(List<String> signs) {
    this.signs = signs.toArray(String[]::new);
    for (int i = 0; i < this.signs.length; i++) {
      String sign = this.signs[i];
      char first = sign.charAt(0);
      begins[first] = true;
      if (sign.length() == 1) {
        singles[first] = with(singles[first], i);
      } else {
        int bucket = bucket(first, sign.charAt(1));
        longer[bucket] = with(longer[bucket], i);
      }
    }
  }

  private static int[] with(int[] signs, int sign) {
    List<Integer> all = new ArrayList<>();
    for (int i = 0; signs != null && i < signs.length; i++) {
      all.add(signs[i]);
    }
    all.add(sign);
    return all.stream().mapToInt(Integer::intValue).toArray();
  }

  private static int bucket(char first, char second) {
    return first * 31 + second & BUCKETS - 1;
  }

  private static char[] small() {
    char[] small = new char[TABLE];
    for (char c = 0; c < TABLE; c++) {
      small[c] = Character.toLowerCase(c);
    }
    return small;
  }

  /** {@code text} in small letters, one for each, so that places agree. */
  static char[] small(String text) {
    char[] small = text.toCharArray();
    for (int i = 0; i < small.length; i++) {
      char c = small[i];
      small[i] = c < TABLE ? SMALL[c] : Character.toLowerCase(c);
    }
    return small;
  }

  /** Whether one of the signs begins at {@code at} of {@code small}, in small letters. */
  boolean standAt(int at, char[] small) {
    return at(at, small, (sign, place) -> {});
  }

  /**
   * Tells which of the signs begin at {@code at}.
   *
   * @param small in small letters
   * @return whether one does
   */
  boolean at(int at, char[] small, Finding finding) {
    char first = small[at];
    if (first >= TABLE || !begins[first]) {
      return false;
    }
    int[] alone = singles[first];
    boolean found = alone != null && tell(alone, small, at, finding);
    if (at + 1 < small.length) {
      int[] more = longer[bucket(first, small[at + 1])];
      found |= more != null && tell(more, small, at, finding);
    }
    return found;
  }

  private boolean tell(int[] candidates, char[] small, int at, Finding finding) {
    boolean found = false;
    for (int candidate : candidates) {
      if (standsAt(signs[candidate], small, at)) {
        finding.found(candidate, at);
        found = true;
      }
    }
    return found;
  }

  /** Whether {@code words}, in small letters, stand at {@code at}. */
  static boolean standsAt(String words, char[] small, int at) {
    if (at + words.length() > small.length) {
      return false;
    }
    for (int i = 0; i < words.length(); i++) {
      if (small[at + i] != words.charAt(i)) {
        return false;
      }
    }
    return true;
  }
}
