package vn.minhbach.search;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/**
 * All postings of an index, taken in by document and given out by term. What does not fit into the
 * memory set aside for them is sorted and put on the disk, and merged from there.
 */
final class Postings {

  private final Path folder;
  private final int memory;
  private final Bytes buffer = new Bytes(1 << 20);
  private final List<Path> runs = new ArrayList<>();
  private long[] order = new long[1 << 16];
  private int count;

  /**
   * Postings that are put into {@code folder} where they need more than {@code memory} bytes; to
   * sort them takes half as much again.
   */
  Postings(Path folder, int memory) {
    this.folder = folder;
    this.memory = memory;
  }

  /** Takes the postings of the next document, as {@link Analysis} writes them. */
  void add(byte[] postings) throws IOException {
    if (buffer.size() + postings.length > memory) {
      spill();
    }
    int at = 0;
    while (at < postings.length) {
      if (count == order.length) {
        order = Arrays.copyOf(order, order.length * 2);
      }
      // By term; then by place, which is by document. The highest bit is turned: longs are signed.
      long term = int32(postings, at) ^ 0x80000000;
      order[count++] = term << 32 | (buffer.size() + at);
      at += 12 + 2 * postings[at + 11];
    }
    buffer.put(postings, 0, postings.length);
  }

  private static int int32(byte[] bytes, int at) {
    return (bytes[at] & 0xFF) << 24
        | (bytes[at + 1] & 0xFF) << 16
        | (bytes[at + 2] & 0xFF) << 8
        | (bytes[at + 3] & 0xFF);
  }

  private void spill() throws IOException {
    Arrays.parallelSort(order, 0, count);
    Path run = folder.resolve("run-" + runs.size());
    byte[] bytes = buffer.array();
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(run), 1 << 16)) {
      for (int i = 0; i < count; i++) {
        int at = (int) order[i];
        out.write(bytes, at, 12 + 2 * bytes[at + 11]);
      }
    }
    runs.add(run);
    buffer.clear();
    count = 0;
  }

  /** Takes the postings of one term after the other. */
  interface Consumer {
    void accept(TermPostings term) throws IOException;
  }

  /** Gives all postings to {@code consumer}, by term, by document within a term. */
  void drain(Consumer consumer) throws IOException {
    spill();
    List<Run> open = new ArrayList<>();
    try {
      PriorityQueue<Run> queue = new PriorityQueue<>(Run.BY_TERM);
      for (int i = 0; i < runs.size(); i++) {
        Run run = new Run(runs.get(i), i);
        open.add(run);
        if (run.next()) {
          queue.add(run);
        }
      }
      TermPostings term = new TermPostings();
      while (!queue.isEmpty()) {
        int hash = queue.peek().hash;
        term.begin(hash);
        while (!queue.isEmpty() && queue.peek().hash == hash) {
          Run run = queue.poll();
          boolean more = true;
          while (more && run.hash == hash) {
            term.add(run.document, run.kind, run.part, run.spellings);
            more = run.next();
          }
          if (more) {
            queue.add(run);
          }
        }
        consumer.accept(term);
      }
    } finally {
      for (Run run : open) {
        run.close();
      }
    }
  }

  /** A sorted file of postings, read one by one. */
  private static final class Run implements Closeable {

    /** Of one term, earlier runs first: they have the earlier documents. */
    static final Comparator<Run> BY_TERM =
        Comparator.comparingInt((Run run) -> run.hash ^ 0x80000000)
            .thenComparingInt(run -> run.number);

    private final DataInputStream in;
    private final int number;
    private int hash;
    private int document;
    private int kind;
    private int part;
    private long spellings;

    Run(Path file, int number) throws IOException {
      this.in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file), 1 << 16));
      this.number = number;
    }

    boolean next() throws IOException {
      try {
        hash = in.readInt();
      } catch (EOFException end) {
        return false;
      }
      document = in.readInt();
      kind = in.readUnsignedByte();
      part = in.readUnsignedShort();
      spellings = 0;
      for (int n = in.readUnsignedByte(); n > 0; n--) {
        spellings = spellings << 16 | in.readUnsignedShort();
      }
      return true;
    }

    @Override
    public void close() throws IOException {
      in.close();
    }
  }
}
