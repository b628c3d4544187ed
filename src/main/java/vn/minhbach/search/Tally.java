package vn.minhbach.search;

import java.util.Arrays;

/**
 * The terms of one document, counted: how much each weighs, in which part it is best seen, how it
 * is spelt.
 */
final class Tally implements Terms.Visitor {

  /** How many spellings of a term are kept; others count as any other spelling. */
  private static final int SPELLINGS = 4;

  private int[] hashes;
  private float[] weights;
  private float[] bestScores;
  private float[] scores;
  private int[] bestParts;
  private int[] passages;
  private short[] spellings;
  private byte[] flags;
  private int[] slots;
  private int count;

  private int passage;
  private int part;
  private float weight;
  private float prominence;
  private int flag;

  Tally() {
    allocate(1 << 13);
  }

  /** Makes room for the next document. */
  void clear() {
    Arrays.fill(slots, -1);
    count = 0;
    passage = 0;
  }

  /**
   * Says what the terms to come stand in.
   *
   * @param part the file that shows it
   * @param weight of a term in it
   * @param prominence the more, the sooner it is the passage shown for a term
   * @param flag a bit to remember of every term in it
   */
  void enter(int part, double weight, double prominence, int flag) {
    this.passage++;
    this.part = part;
    this.weight = (float) weight;
    this.prominence = (float) prominence;
    this.flag = flag;
  }

  @Override
  public void term(int hash, int exact) {
    int i = find(hash);
    weights[i] += weight;
    flags[i] |= (byte) flag;
    if (passages[i] != passage) {
      passages[i] = passage;
      scores[i] = 0;
    }
    scores[i] += prominence;
    if (scores[i] > bestScores[i]) {
      bestScores[i] = scores[i];
      bestParts[i] = part;
    }
    spell(i * SPELLINGS, (short) exact);
  }

  private void spell(int from, short exact) {
    for (int i = from; i < from + SPELLINGS; i++) {
      if (spellings[i] == exact) {
        return;
      }
      if (spellings[i] == 0) {
        spellings[i] = exact;
        return;
      }
    }
  }

  private int find(int hash) {
    int mask = slots.length - 1;
    int slot = hash & mask;
    while (slots[slot] >= 0) {
      if (hashes[slots[slot]] == hash) {
        return slots[slot];
      }
      slot = (slot + 1) & mask;
    }
    if (count == hashes.length) {
      grow();
      return find(hash);
    }
    slots[slot] = count;
    hashes[count] = hash;
    weights[count] = 0;
    bestScores[count] = 0;
    bestParts[count] = 0;
    passages[count] = 0;
    flags[count] = 0;
    Arrays.fill(spellings, count * SPELLINGS, (count + 1) * SPELLINGS, (short) 0);
    return count++;
  }

  private void allocate(int capacity) {
    hashes = new int[capacity];
    weights = new float[capacity];
    bestScores = new float[capacity];
    scores = new float[capacity];
    bestParts = new int[capacity];
    passages = new int[capacity];
    spellings = new short[capacity * SPELLINGS];
    flags = new byte[capacity];
    slots = new int[capacity * 2];
    Arrays.fill(slots, -1);
  }

  private void grow() {
    int capacity = hashes.length * 2;
    hashes = Arrays.copyOf(hashes, capacity);
    weights = Arrays.copyOf(weights, capacity);
    bestScores = Arrays.copyOf(bestScores, capacity);
    scores = Arrays.copyOf(scores, capacity);
    bestParts = Arrays.copyOf(bestParts, capacity);
    passages = Arrays.copyOf(passages, capacity);
    spellings = Arrays.copyOf(spellings, capacity * SPELLINGS);
    flags = Arrays.copyOf(flags, capacity);
    slots = new int[capacity * 2];
    Arrays.fill(slots, -1);
    for (int i = 0; i < count; i++) {
      int slot = hashes[i] & (slots.length - 1);
      while (slots[slot] >= 0) {
        slot = (slot + 1) & (slots.length - 1);
      }
      slots[slot] = i;
    }
  }

  int size() {
    return count;
  }

  int hash(int i) {
    return hashes[i];
  }

  float weight(int i) {
    return weights[i];
  }

  int part(int i) {
    return bestParts[i];
  }

  int flags(int i) {
    return flags[i];
  }

  /**
   * The spellings of term {@code i}: the low 16 bits of their hashes; 0 where there are no more.
   */
  short spelling(int i, int which) {
    return which < SPELLINGS ? spellings[i * SPELLINGS + which] : 0;
  }
}
