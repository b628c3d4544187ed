package vn.minhbach.search;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * Cuts the terms, sorted by hash, into files of about one size: a file that would be too large is
 * cut in two by the next bit of the hash, so that a frequent term ends in a file of its own. The
 * cuts make a binary tree, and the tree is all that a reader needs to find the file of a term: in
 * preorder, a bit 1 for a cut, 0 for a file.
 */
final class TermFiles implements Closeable {

  /** Bytes of postings in a file, before they are packed. */
  private static final int FULL = 6000;

  /** What a frequent term may have beside it in its file. */
  private static final int BESIDE = FULL / 4;

  private final Path spool;
  private final OutputStream out;
  private final Bytes entry = new Bytes(1 << 12);
  private int[] hashes = new int[1 << 12];
  private int[] lengths = new int[1 << 12];
  private int count;

  private final BitSet tree = new BitSet();
  private int nodes;

  /** Where the terms of each file end. */
  private final List<Integer> ends = new ArrayList<>();

  private InputStream in = InputStream.nullInputStream();
  private int given;

  TermFiles(Path folder) throws IOException {
    spool = folder.resolve("terms");
    out = new BufferedOutputStream(Files.newOutputStream(spool), 1 << 16);
  }

  /** Takes the next term, in the order of hashes. */
  void add(TermPostings term) throws IOException {
    if (count == hashes.length) {
      hashes = Arrays.copyOf(hashes, count * 2);
      lengths = Arrays.copyOf(lengths, count * 2);
    }
    entry.clear();
    term.write(entry);
    out.write(entry.array(), 0, entry.size());
    hashes[count] = term.hash();
    lengths[count++] = entry.size();
  }

  /**
   * Makes the cuts; no term can be added after it.
   *
   * @return the tree, eight bits a byte, the lowest first
   */
  byte[] cut() throws IOException {
    out.close();
    in = new BufferedInputStream(Files.newInputStream(spool), 1 << 16);
    cut(0, count, 0);
    return Arrays.copyOf(tree.toByteArray(), (nodes + 7) / 8);
  }

  private void cut(int from, int to, int depth) {
    if (depth == Integer.SIZE || fits(from, to)) {
      nodes++;
      ends.add(to);
      return;
    }
    tree.set(nodes++);
    int middle = from;
    while (middle < to && (hashes[middle] << depth) >= 0) {
      middle++;
    }
    cut(from, middle, depth + 1);
    cut(middle, to, depth + 1);
  }

  private boolean fits(int from, int to) {
    long sum = 0;
    int largest = 0;
    for (int i = from; i < to; i++) {
      sum += lengths[i];
      largest = Math.max(largest, lengths[i]);
    }
    return sum <= FULL || sum - largest <= BESIDE;
  }

  /** How many files there are. */
  int files() {
    return ends.size();
  }

  /**
   * The content of the next file: {@code stamp}, number of terms; of each the step of its hash and
   * its length; their postings.
   */
  byte[] next(int stamp) throws IOException {
    int from = given == 0 ? 0 : ends.get(given - 1);
    int to = ends.get(given++);
    Bytes content = new Bytes(FULL * 2);
    content.putInt(stamp);
    content.putVarint(to - from);
    int length = 0;
    for (int i = from; i < to; i++) {
      content.putVarint(hashes[i] - (i == from ? 0 : hashes[i - 1]));
      content.putVarint(lengths[i]);
      length += lengths[i];
    }
    byte[] postings = in.readNBytes(length);
    content.put(postings, 0, postings.length);
    return content.copy();
  }

  @Override
  public void close() throws IOException {
    in.close();
    out.close();
  }
}
