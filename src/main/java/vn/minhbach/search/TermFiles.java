package vn.minhbach.search;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.BitSet;

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
  private int files;

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

  /** Takes the files, numbered from 0. */
  interface Consumer {
    void accept(int number, byte[] content) throws IOException;
  }

  /** Gives the files to {@code consumer}; each begins with {@code generation}. */
  void cut(int generation, Consumer consumer) throws IOException {
    out.close();
    try (DataInputStream in =
        new DataInputStream(new BufferedInputStream(Files.newInputStream(spool), 1 << 16))) {
      cut(0, count, 0, generation, in, consumer);
    }
  }

  private void cut(
      int from, int to, int depth, int generation, DataInputStream in, Consumer consumer)
      throws IOException {
    if (depth == Integer.SIZE || fits(from, to)) {
      nodes++;
      consumer.accept(files++, file(from, to, generation, in));
      return;
    }
    tree.set(nodes++);
    int middle = from;
    while (middle < to && (hashes[middle] << depth) >= 0) {
      middle++;
    }
    cut(from, middle, depth + 1, generation, in, consumer);
    cut(middle, to, depth + 1, generation, in, consumer);
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

  /** Generation, number of terms; of each the step of its hash and its length; their postings. */
  private byte[] file(int from, int to, int generation, DataInputStream in) throws IOException {
    Bytes content = new Bytes(FULL * 2);
    content.putInt(generation);
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

  /** The tree, eight bits a byte, the lowest first. */
  byte[] tree() {
    return Arrays.copyOf(tree.toByteArray(), (nodes + 7) / 8);
  }

  int files() {
    return files;
  }

  @Override
  public void close() throws IOException {
    out.close();
  }
}
