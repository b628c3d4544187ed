package vn.minhbach.cache;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryNotEmptyException;
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

  private final Path path;
  private final Path lockPath;
  private final String program;
  private final FileChannel lock;
  private final FileChannel channel;
  private final AtomicLong end = new AtomicLong();

  /** A disk that is full once is left alone. */
  private volatile boolean failed;

  private FreshFile(
      Path path, Path lockPath, String program, FileChannel lock, FileChannel channel) {
    this.path = path;
    this.lockPath = lockPath;
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
              sibling(file, ".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      if (lock.tryLock() != null) {
        Path fresh = sibling(file, ".new");
        FileChannel channel =
            FileChannel.open(
                fresh,
                StandardOpenOption.CREATE,
                StandardOpenOption.WRITE,
                StandardOpenOption.TRUNCATE_EXISTING);
        return Optional.of(new FreshFile(fresh, sibling(file, ".lock"), program, lock, channel));
      }
      lock.close();
    } catch (IOException | OverlappingFileLockException e) {
      closeQuietly(lock);
    }
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
   * Takes over what was {@code used} of the cache before, and puts the new one at {@code file}.
   *
   * @param made where the results of this build lie, by name
   */
  void end(Map<String, Cache.Entry> made, Optional<CacheFile> before, Set<String> used, Path file) {
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
      Files.move(path, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
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
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(bytes);
    out.writeUTF(CacheFile.FORMAT);
    out.writeUTF(program);
    out.writeInt(all.size());
    for (Map.Entry<String, Cache.Entry> one : all.entrySet()) {
      out.writeUTF(one.getKey());
      out.writeLong(one.getValue().at());
      out.writeInt(one.getValue().input());
      out.writeInt(one.getValue().output());
      out.writeInt(one.getValue().checksum());
    }
    byte[] list = bytes.toByteArray();
    ByteBuffer trailer = ByteBuffer.allocate(CacheFile.TRAILER);
    trailer.putLong(end.get()).putInt(list.length);
    trailer.putInt(CacheFile.checksum(list, 0, list.length)).flip();
    write(ByteBuffer.wrap(list), end.get());
    write(trailer, end.get() + list.length);
  }

  private static void closeQuietly(FileChannel channel) {
    try {
      if (channel != null) {
        channel.close();
      }
    } catch (IOException e) {
      // Nothing that anybody needs was in it.
    }
  }

  /** Leaves nothing but the cache: not even a folder, where there is none. */
  @Override
  public void close() throws IOException {
    try (FileChannel locked = lock;
        FileChannel written = channel) {
      Files.deleteIfExists(path);
      Files.deleteIfExists(lockPath);
      Files.deleteIfExists(path.getParent());
    } catch (DirectoryNotEmptyException e) {
      // There is a cache.
    }
  }
}
