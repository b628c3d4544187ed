package vn.minhbach.read.narrative;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds which passage of a new text is which of an old one, by the fewest changes (Levenshtein's
 * alignment over whole passages).
 *
 * <p>That two passages are one that was rewritten is assumed where they share words; then they cost
 * one change. Two that share few cost almost as much as taking one out and putting another in, and
 * are not taken for one; but they may stand for one another, so that their neighbours are not
 * confused.
 */
final class Alignment {

  /** Beyond it, in pairs, only passages that read alike are matched, in their order. */
  private static final int MOST_PAIRS = 4_000_000;

  private static final int INSERTION = 10;
  private static final int REWRITTEN = 10;
  private static final int REPLACED = 19;
  private static final double SHARED = 0.4;

  private final List<String> before;
  private final List<String> after;
  private final Map<Integer, Integer> same = new HashMap<>();

  private Alignment(List<String> before, List<String> after) {
    this.before = before;
    this.after = after;
  }

  /** The index in {@code before} by the index in {@code after}; what is new has none. */
  static Map<Integer, Integer> of(List<String> before, List<String> after) {
    Alignment alignment = new Alignment(before, after);
    alignment.align();
    return alignment.same;
  }

  private void align() {
    int start = 0;
    while (start < before.size()
        && start < after.size()
        && before.get(start).equals(after.get(start))) {
      same.put(start, start);
      start++;
    }
    int oldEnd = before.size();
    int newEnd = after.size();
    while (oldEnd > start
        && newEnd > start
        && before.get(oldEnd - 1).equals(after.get(newEnd - 1))) {
      same.put(--newEnd, --oldEnd);
    }
    if ((long) (oldEnd - start) * (newEnd - start) > MOST_PAIRS) {
      inOrder(start, oldEnd, newEnd);
    } else {
      fewestChanges(start, oldEnd, newEnd);
    }
  }

  private void inOrder(int start, int oldEnd, int newEnd) {
    int next = start;
    for (int i = start; i < newEnd; i++) {
      int found = before.subList(next, oldEnd).indexOf(after.get(i));
      if (found >= 0) {
        same.put(i, next + found);
        next += found + 1;
      }
    }
  }

  private void fewestChanges(int start, int oldEnd, int newEnd) {
    int rows = oldEnd - start;
    int columns = newEnd - start;
    int[][] cost = new int[rows + 1][columns + 1];
    for (int[] row : cost) {
      Arrays.setAll(row, column -> column * INSERTION);
    }
    List<Set<String>> oldWords = words(before.subList(start, oldEnd));
    List<Set<String>> newWords = words(after.subList(start, newEnd));
    int[][] pair = new int[rows][columns];
    for (int i = 1; i <= rows; i++) {
      cost[i][0] = i * INSERTION;
      for (int j = 1; j <= columns; j++) {
        boolean equal = before.get(start + i - 1).equals(after.get(start + j - 1));
        pair[i - 1][j - 1] =
            equal ? 0 : alike(oldWords.get(i - 1), newWords.get(j - 1)) ? REWRITTEN : REPLACED;
        cost[i][j] =
            Math.min(
                cost[i - 1][j - 1] + pair[i - 1][j - 1],
                Math.min(cost[i - 1][j], cost[i][j - 1]) + INSERTION);
      }
    }
    int i = rows;
    int j = columns;
    while (i > 0 && j > 0) {
      if (cost[i][j] == cost[i - 1][j - 1] + pair[i - 1][j - 1]) {
        i--;
        j--;
        if (pair[i][j] < REPLACED) {
          same.put(start + j, start + i);
        }
      } else if (cost[i][j] == cost[i - 1][j] + INSERTION) {
        i--;
      } else {
        j--;
      }
    }
  }

  private static List<Set<String>> words(List<String> texts) {
    return texts.stream()
        .map(text -> (Set<String>) new HashSet<>(List.of(text.split(" ", -1))))
        .toList();
  }

  private static boolean alike(Set<String> a, Set<String> b) {
    long shared = a.stream().filter(b::contains).count();
    return shared >= SHARED * Math.max(a.size(), b.size());
  }
}
