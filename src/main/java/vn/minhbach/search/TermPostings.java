package vn.minhbach.search;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The postings of one term. */
final class TermPostings {

  /** How many spellings are told apart. */
  private static final int SPELLINGS = 4;

  /**
   * Where there are more postings than this, which part to show is kept apart, in portions of this
   * size: it is asked of the few documents that are shown.
   */
  static final int PORTION = 1024;

  /** In the number of spellings: the parts are kept apart. */
  private static final int PARTS_APART = 0x80;

  private int hash;
  private int size;
  private int[] documents = new int[16];
  private byte[] classes = new byte[16];
  private int[] parts = new int[16];
  private long[] spellings = new long[16];

  void begin(int term) {
    hash = term;
    size = 0;
  }

  void add(int document, int kind, int part, long spelling) {
    if (size == documents.length) {
      documents = Arrays.copyOf(documents, size * 2);
      classes = Arrays.copyOf(classes, size * 2);
      parts = Arrays.copyOf(parts, size * 2);
      spellings = Arrays.copyOf(spellings, size * 2);
    }
    if (size > 0 && documents[size - 1] == document) {
      // Two terms of one hash are one term.
      classes[size - 1] |= (byte) kind;
      return;
    }
    documents[size] = document;
    classes[size] = (byte) kind;
    parts[size] = part;
    spellings[size++] = spelling;
  }

  int hash() {
    return hash;
  }

  /** In how many documents the term is. */
  int size() {
    return size;
  }

  /**
   * Writes them: their number; the number of spellings that are told apart, and 16 bits of each;
   * then by column, which packs best: documents (steps), classes, which of the spellings each
   * document has, a bit each, and parts.
   */
  void write(Bytes out) {
    List<Integer> told = told();
    out.putVarint(size);
    out.put(told.size() | (partsApart() ? PARTS_APART : 0));
    told.forEach(out::putShort);
    for (int i = 0; i < size; i++) {
      out.putVarint(documents[i] - (i == 0 ? 0 : documents[i - 1]));
    }
    out.put(classes, 0, size);
    for (int i = 0; i < size && !told.isEmpty(); i++) {
      out.put(mask(spellings[i], told));
    }
    if (!partsApart()) {
      writeParts(0, size, out);
    }
  }

  boolean partsApart() {
    return size > PORTION;
  }

  /** Writes which part shows the term, for postings {@code from} to {@code to}. */
  void writeParts(int from, int to, Bytes out) {
    for (int i = from; i < to; i++) {
      out.putVarint(parts[i]);
    }
  }

  /** The most frequent spellings; none where there is only one. */
  private List<Integer> told() {
    Map<Integer, Integer> counts = new HashMap<>();
    for (int i = 0; i < size; i++) {
      for (long rest = spellings[i]; rest != 0; rest >>>= 16) {
        counts.merge((int) (rest & 0xFFFF), 1, Integer::sum);
      }
    }
    return counts.size() < 2
        ? List.of()
        : counts.entrySet().stream()
            .sorted(
                Map.Entry.<Integer, Integer>comparingByValue(Comparator.reverseOrder())
                    .thenComparing(Map.Entry.comparingByKey()))
            .limit(SPELLINGS)
            .map(Map.Entry::getKey)
            .toList();
  }

  private static int mask(long spellings, List<Integer> told) {
    int mask = 0;
    for (long rest = spellings; rest != 0; rest >>>= 16) {
      int which = told.indexOf((int) (rest & 0xFFFF));
      mask |= which < 0 ? 0 : 1 << which;
    }
    return mask;
  }
}
