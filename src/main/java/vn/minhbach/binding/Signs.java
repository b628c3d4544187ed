package vn.minhbach.binding;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * What the forms begin with or hold, looked for in a text all at once.
 *
 * <p>Most forms are not in most texts. To know which can be, a text is read once, whatever the
 * number of signs: the next two characters say which few of them could begin there.
 */
final class Signs {

  /** A power of two, well above the number of signs. */
  private static final int BUCKETS = 1024;

  private final List<String> signs;
  private final int[][] singles = new int[BUCKETS][];
  private final int[][] longer = new int[BUCKETS][];

  /**
   * @param signs in small letters, none of them empty
   */
  Signs(List<String> signs) {
    this.signs = List.copyOf(signs);
    for (int i = 0; i < signs.size(); i++) {
      String sign = signs.get(i);
      int[][] buckets = sign.length() == 1 ? singles : longer;
      int bucket =
          sign.length() == 1 ? bucket(sign.charAt(0)) : bucket(sign.charAt(0), sign.charAt(1));
      buckets[bucket] = with(buckets[bucket], i);
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

  private static int bucket(char only) {
    return only & BUCKETS - 1;
  }

  private static int bucket(char first, char second) {
    return first * 31 + second & BUCKETS - 1;
  }

  /** Where each sign begins in {@code text}, in their order; null for one that is not there. */
  BitSet[] in(String text) {
    BitSet[] found = new BitSet[signs.size()];
    char[] small = small(text);
    for (int i = 0; i < small.length; i++) {
      mark(singles[bucket(small[i])], small, i, found);
      if (i + 1 < small.length) {
        mark(longer[bucket(small[i], small[i + 1])], small, i, found);
      }
    }
    return found;
  }

  /** In small letters, one for each, so that places agree. */
  private static char[] small(String text) {
    char[] small = text.toCharArray();
    for (int i = 0; i < small.length; i++) {
      char c = small[i];
      if (c >= 'A' && (c <= 'Z' || c > 0x7f)) {
        small[i] = Character.toLowerCase(c);
      }
    }
    return small;
  }

  private void mark(int[] candidates, char[] small, int at, BitSet[] found) {
    if (candidates == null) {
      return;
    }
    for (int candidate : candidates) {
      if (standsAt(signs.get(candidate), small, at)) {
        if (found[candidate] == null) {
          found[candidate] = new BitSet();
        }
        found[candidate].set(at);
      }
    }
  }

  private static boolean standsAt(String sign, char[] small, int at) {
    if (at + sign.length() > small.length) {
      return false;
    }
    for (int i = 0; i < sign.length(); i++) {
      if (small[at + i] != sign.charAt(i)) {
        return false;
      }
    }
    return true;
  }
}
