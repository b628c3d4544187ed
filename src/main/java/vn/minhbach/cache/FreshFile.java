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
      write(ByteBuffer.wrap(input), at);
      write(ByteBuffer.wrap(output), at + input.length);
      int checksum = CacheFile.checksum(output, 0, output.length);
      return Optional.of(new Cache.Entry(at, input.length, output.length, checksum));
    } catch (IOException e) {
      failed = true;
      return Optional.empty();
    }
  }

  private void write(ByteBuffer bytes, long at) throws IOException {
    while (bytes.hasRemaining()) {
      channel.write(bytes, at + bytes.position());
    }
  }

  /**
   * Takes over what was {@code used} of the cache before, and puts the new one in its place.
   *
   * @param made where the results of this build lie, by name
   */
  void end(Map<String, Cache.Entry> made, Optional<CacheFile> before, Set<String> used) {
    if (failed) {
      return;
    }
    try {
      Map<String, Cache.Entry> all = new TreeMap<>(made);
      for (String name : used) {
        if (!all.containsKey(name) && before.isPresent()) {
          all.put(name, copied(before.get().entry(name), before.get().channel()));
        }
      }
      list(all);
      channel.close();
      Files.move(
          sibling(file, NEW),
          file,
          StandardCopyOption.ATOMIC_MOVE,
          StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      failed = true;
    }
  }

  private Cache.Entry copied(Cache.Entry entry, FileChannel from) throws IOException {
    long at = end.getAndAdd(entry.length());
    channel.position(at);
    long done = 0;
    while (done < entry.length()) {
      long more = from.transferTo(entry.at() + done, entry.length() - done, channel);
      if (more <= 0) {
        throw new IOException("the cache was cut off while it was copied");
      }
      done += more;
    }
    return new Cache.Entry(at, entry.input(), entry.output(), entry.checksum());
  }

  private void list(Map<String, Cache.Entry> all) throws IOException {
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
            .large(end.get())
            .number(list.length)
            .number(CacheFile.checksum(list, 0, list.length))
            .bytes();
    write(ByteBuffer.wrap(list), end.get());
    write(ByteBuffer.wrap(trailer), end.get() + list.length);
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
