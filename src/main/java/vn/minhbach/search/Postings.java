package vn.minhbach.search;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
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

  /** Bytes of a posting before its spellings, the last of which is their number. */
  private static final int FIXED = 12;

  /** Bytes that are read or written at once; far more than a posting has. */
  private static final int WINDOW = 1 << 16;

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
      at += length(postings, at);
    }
    buffer.put(postings, 0, postings.length);
  }

  private static int int16(byte[] bytes, int at) {
    return (bytes[at] & 0xFF) << 8 | (bytes[at + 1] & 0xFF);
  }

  private static int int32(byte[] bytes, int at) {
    return int16(bytes, at) << 16 | int16(bytes, at + 2);
  }

  private void sort() {
    Arrays.parallelSort(order, 0, count);
  }

  private void spill() throws IOException {
    sort();
    Path run = folder.resolve("run-" + runs.size());
    byte[] bytes = buffer.array();
    // A stream with a buffer takes a lock for each of millions.
    Bytes waiting = new Bytes(WINDOW);
    try (OutputStream out = Files.newOutputStream(run)) {
      for (int i = 0; i < count; i++) {
        int at = (int) order[i];
        int length = length(bytes, at);
        if (waiting.size() + length > WINDOW) {
          out.write(waiting.array(), 0, waiting.size());
          waiting.clear();
        }
        waiting.put(bytes, at, length);
      }
      out.write(waiting.array(), 0, waiting.size());
    }
    runs.add(run);
    buffer.clear();
    count = 0;
  }

  private static int length(byte[] bytes, int at) {
    return FIXED + 2 * bytes[at + FIXED - 1];
  }

  /** Takes the postings of one term after the other. */
  interface Consumer {
    void accept(TermPostings term) throws IOException;
  }

  /** Gives all postings to {@code consumer}, by term, by document within a term. */
  void drain(Consumer consumer) throws IOException {
    List<Run> open = new ArrayList<>();
    try {
      for (Path run : runs) {
        open.add(new StoredRun(run, open.size()));
      }
      // The last of them need not go to the disk and back.
      sort();
      open.add(new HeldRun(open.size()));
      PriorityQueue<Run> queue = new PriorityQueue<>(Run.BY_TERM);
      for (Run run : open) {
        if (run.next()) {
          queue.add(run);
        }
      }
      TermPostings term = new TermPostings();
      while (!queue.isEmpty()) {
        int hash = queue.peek().hash();
        term.begin(hash);
        while (!queue.isEmpty() && queue.peek().hash() == hash) {
          Run run = queue.poll();
          boolean more = true;
          while (more && run.hash() == hash) {
            run.to(term);
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

  /** Sorted postings, read one by one. */
  private abstract static class Run implements Closeable {

    /** Of one term, earlier runs first: they have the earlier documents. */
    static final Comparator<Run> BY_TERM =
        Comparator.comparingInt((Run run) -> run.hash ^ 0x80000000)
            .thenComparingInt(run -> run.number);

    private final int number;
    private byte[] bytes = {};
    private int at;
    private int hash;

    Run(int number) {
      this.number = number;
    }

    /** Goes to the next posting; false where there is none. */
    abstract boolean next() throws IOException;

    /** The posting is in {@code of}, from {@code start} on. */
    void isAt(byte[] of, int start) {
      bytes = of;
      at = start;
      hash = int32(bytes, at);
    }

    int hash() {
      return hash;
    }

    void to(TermPostings term) {
      long spellings = 0;
      int end = at + length(bytes, at);
      for (int i = at + FIXED; i < end; i += 2) {
        spellings = spellings << 16 | int16(bytes, i);
      }
      term.add(int32(bytes, at + 4), bytes[at + 8] & 0xFF, int16(bytes, at + 9), spellings);
    }

    @Override
    public void close() throws IOException {}
  }

  /** Those that are still in memory. */
  private final class HeldRun extends Run {

    private int given;

    HeldRun(int number) {
      super(number);
    }

    @Override
    boolean next() {
      if (given == count) {
        return false;
      }
      isAt(buffer.array(), (int) order[given++]);
      return true;
    }
  }

  /** A file of them. */
  private static final class StoredRun extends Run {

    private final InputStream in;
    private final byte[] window = new byte[WINDOW];
    private int end;
    private int from;

    StoredRun(Path file, int number) throws IOException {
      super(number);
      this.in = Files.newInputStream(file);
    }

    @Override
    boolean next() throws IOException {
      if (end - from < FIXED || end - from < length(window, from)) {
        System.arraycopy(window, from, window, 0, end - from);
        end -= from;
        from = 0;
        end += in.readNBytes(window, end, window.length - end);
        if (end == 0) {
          return false;
        }
      }
      isAt(window, from);
      from += length(window, from);
      return true;
    }

    @Override
    public void close() throws IOException {
      in.close();
    }
  }
}
