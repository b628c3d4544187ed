package vn.minhbach.read.data;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** Finds what somebody may have meant. */
final class Nearest {

  private static final int MOST = 3;

  private Nearest() {}

  /** The up to three names nearest to {@code typed} by edit distance, joined by commas. */
  static String to(String typed, Collection<String> names) {
    List<String> nearest =
        names.stream()
            .sorted(
                Comparator.<String>comparingInt(name -> distance(typed, name))
                    .thenComparing(Comparator.naturalOrder()))
            .limit(MOST)
            .toList();
    return String.join(", ", nearest);
  }

  /** Levenshtein's distance. */
  private static int distance(String a, String b) {
    int[] previous = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      previous[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int[] current = new int[b.length() + 1];
      current[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        current[j] = Math.min(previous[j - 1] + change, Math.min(previous[j], current[j - 1]) + 1);
      }
      previous = current;
    }
    return previous[b.length()];
  }
}
