package vn.minhbach.problem;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds what somebody may have meant. */
public final class Nearest {

  private static final int MOST = 3;

  private Nearest() {}

  /** The up to three names nearest to {@code typed} by edit distance, joined by commas. */
  public static String to(String typed, Collection<String> names) {
    return byDistance(typed, names).limit(MOST).collect(Collectors.joining(", "));
  }

  /** The name nearest to {@code typed}, however far; none where there are no names. */
  public static Optional<String> first(String typed, Collection<String> names) {
    return byDistance(typed, names).findFirst();
  }

  /** The name nearest to {@code typed}, if at most every third letter of it is another one. */
  public static Optional<String> near(String typed, Collection<String> names) {
    return first(typed, names).filter(name -> distance(typed, name) * 3 <= typed.length());
  }

  private static Stream<String> byDistance(String typed, Collection<String> names) {
    return names.stream()
        .sorted(
            Comparator.<String>comparingInt(name -> distance(typed, name))
                .thenComparing(Comparator.naturalOrder()));
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
