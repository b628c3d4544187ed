package vn.minhbach.cache;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicLong;

/**
 * The next cache while it is made: results go to the disk as they come, so that the memory holds
 * none of them.
 *
 * <p>It lies beside the old one and takes its place at the end, at once. Two builds can make one at
 * once after all, where a third removed the lock in between: what they mix up is found out by the
 * checksums, and counts as none.
 */
final class FreshFile implements Closeable {

  private static final String NEW = ".new";
  private static final String LOCK = ".lock";

  private final Path file;
  private final String program;
  private final FileChannel lock;
  private final FileChannel channel;
  private final AtomicLong end = new AtomicLong();

  /** A disk that is full once is left alone. */
  private volatile boolean failed;

  private FreshFile(Path file, String program, FileChannel lock, FileChannel channel) {
    this.file = file;
    this.program = program;
    this.lock = lock;
    this.channel = channel;
  }

  /** The next cache for {@code file}; empty where another build makes it, or nobody can. */
  static Optional<FreshFile> open(Path file, String program) {
    FileChannel lock = null;
    try {
      Files.createDirectories(file.getParent());
      lock =
          FileChannel.open(
              sibling(file, LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      if (lock.tryLock() != null) {
        FileChannel channel =
            FileChannel.open(
                sibling(file, NEW),
                StandardOpenOption.CREATE,
                StandardOpenOption.WRITE,
                StandardOpenOption.TRUNCATE_EXISTING);
        return Optional.of(new FreshFile(file, program, lock, channel));
      }
    } catch (IOException | OverlappingFileLockException e) {
      // It is done without.
    }
    CacheFile.closeQuietly(lock);
    return Optional.empty();
  }

  private static Path sibling(Path file, String ending) {
    return file.resolveSibling(file.getFileName() + ending);
  }

  /** Writes a result; empty where that can't be done. */
  Optional<Cache.Entry> add(byte[] input, byte[] output) {
    if (failed) {
      return Optional.empty();
    }
    long at = end.getAndAdd((long) input.length + output.length);
    try {
      write(ByteBuffer.wrap(input), channel, at);
      write(ByteBuffer.wrap(output), channel, at + input.length);
      int checksum = CacheFile.checksum(output, 0, output.length);
      return Optional.of(new Cache.Entry(at, input.length, output.length, checksum));
    } catch (IOException e) {
      failed = true;
      return Optional.empty();
    }
  }

  private static void write(ByteBuffer bytes, FileChannel to, long at) throws IOException {
    while (bytes.hasRemaining()) {
      to.write(bytes, at + bytes.position());
    }
  }

  /**
   * Makes a cache of what was made and what was {@code used} of the one before: that is continued,
   * or another takes its place where most of it is of no use any more.
   *
   * @param made where the results of this build lie, by name
   */
  void end(Map<String, Cache.Entry> made, Optional<CacheFile> before, Set<String> used) {
    if (failed) {
      return;
    }
    Set<String> kept = new HashSet<>(used);
    kept.removeAll(made.keySet());
    try {
      if (before.isPresent() && before.get().isMostly(kept)) {
        append(made, before.get(), kept);
      } else {
        replace(made, before, kept);
      }
    } catch (IOException e) {
      failed = true;
    }
  }

  /**
   * Ended on the way, it leaves a cache that counts as none: its last bytes say where its list is.
   */
  private void append(Map<String, Cache.Entry> made, CacheFile before, Set<String> kept)
      throws IOException {
    try (FileChannel fresh = FileChannel.open(sibling(file, NEW), StandardOpenOption.READ);
        FileChannel old = FileChannel.open(file, StandardOpenOption.WRITE)) {
      long size = old.size();
      Map<String, Cache.Entry> all = new TreeMap<>();
      made.forEach((name, entry) -> all.put(name, entry.moved(size)));
      kept.forEach(name -> all.put(name, before.entry(name)));
      copy(fresh, 0, end.get(), old, size);
      list(all, old, size + end.get());
    }
  }

  private void replace(Map<String, Cache.Entry> made, Optional<CacheFile> before, Set<String> kept)
      throws IOException {
    Map<String, Cache.Entry> all = new TreeMap<>(made);
    if (before.isPresent()) {
      keep(kept, before.get(), all);
    }
    list(all, channel, end.get());
    channel.close();
    Files.move(
        sibling(file, NEW),
        file,
        StandardCopyOption.ATOMIC_MOVE,
        StandardCopyOption.REPLACE_EXISTING);
  }

  /** Takes over {@code names}; what lies together goes over together. */
  private void keep(Set<String> names, CacheFile from, Map<String, Cache.Entry> all)
      throws IOException {
    List<String> inOrder =
        names.stream().sorted(Comparator.comparingLong(name -> from.entry(name).at())).toList();
    long moved = 0;
    long first = 0;
    long behind = 0;
    for (String name : inOrder) {
      Cache.Entry entry = from.entry(name);
      if (entry.at() != behind || behind == first) {
        keep(first, behind, from);
        first = entry.at();
        moved = end.get() - first;
      }
      behind = entry.at() + entry.length();
      all.put(name, entry.moved(moved));
    }
    keep(first, behind, from);
  }

  private void keep(long first, long behind, CacheFile from) throws IOException {
    copy(from.channel(), first, behind, channel, end.getAndAdd(behind - first));
  }

  private static void copy(FileChannel from, long first, long behind, FileChannel to, long position)
      throws IOException {
    to.position(position);
    long at = first;
    while (at < behind) {
      long more = from.transferTo(at, behind - at, to);
      if (more <= 0) {
        throw new IOException("the cache was cut off while it was copied");
      }
      at += more;
    }
  }

  private void list(Map<String, Cache.Entry> all, FileChannel to, long at) throws IOException {
    ByteWriter out = new ByteWriter().text(CacheFile.FORMAT).text(program).number(all.size());
    all.forEach(
        (name, entry) ->
            out.text(name)
                .large(entry.at())
                .number(entry.input())
                .number(entry.output())
                .number(entry.checksum()));
    byte[] list = out.bytes();
    byte[] trailer =
        new ByteWriter()
            .large(at)
            .number(list.length)
            .number(CacheFile.checksum(list, 0, list.length))
            .bytes();
    write(ByteBuffer.wrap(list), to, at);
    write(ByteBuffer.wrap(trailer), to, at + list.length);
  }

  /** Leaves nothing but the cache: not even a folder, where there is none. */
  @Override
  public void close() {
    try (FileChannel locked = lock;
        FileChannel written = channel) {
      Files.deleteIfExists(sibling(file, NEW));
      Files.deleteIfExists(sibling(file, LOCK));
      Files.deleteIfExists(file.getParent());
    } catch (IOException e) {
      // There is a cache in it; or the next build finds what is left, and takes it.
    }
  }
}
