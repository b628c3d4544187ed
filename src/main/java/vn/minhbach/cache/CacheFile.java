package vn.minhbach.cache;

import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.CRC32C;

/**
 * A cache as it was saved: results, then a list of where each lies, then where the list begins.
 * What a later build adds stands behind, with another list: the last one counts.
 *
 * <p>The list has a checksum, so a file that was cut off or damaged there is none; each output has
 * one of its own, and its input is compared byte by byte.
 */
final class CacheFile implements Closeable {

  static final String FORMAT = "minhbach-cache 1";

  /** The list's offset, its length and its checksum. */
  static final int TRAILER = Long.BYTES + Integer.BYTES + Integer.BYTES;

  private final FileChannel channel;
  private final Map<String, Cache.Entry> entries;

  private CacheFile(FileChannel channel, Map<String, Cache.Entry> entries) {
    this.channel = channel;
    this.entries = entries;
  }

  /** The cache in {@code file}; empty where there is none that {@code program} can use. */
  static Optional<CacheFile> open(Path file, String program) {
    FileChannel channel = null;
    try {
      channel = FileChannel.open(file, StandardOpenOption.READ);
      Optional<Map<String, Cache.Entry>> entries = entries(channel, program);
      if (entries.isPresent()) {
        return Optional.of(new CacheFile(channel, entries.get()));
      }
    } catch (IOException | RuntimeException e) {
      // What can't be read is made anew.
    }
    closeQuietly(channel);
    return Optional.empty();
  }

  private static Optional<Map<String, Cache.Entry>> entries(FileChannel channel, String program)
      throws IOException {
    long end = channel.size() - TRAILER;
    ByteReader trailer = new ByteReader(read(channel, end, TRAILER));
    long at = trailer.large();
    int length = trailer.number();
    int checksum = trailer.number();
    if (at < 0 || at + length != end) {
      return Optional.empty();
    }
    byte[] list = read(channel, at, length);
    if (checksum(list, 0, length) != checksum) {
      return Optional.empty();
    }
    ByteReader in = new ByteReader(list);
    if (!in.text().equals(FORMAT) || !in.text().equals(program)) {
      return Optional.empty();
    }
    int count = in.number();
    Map<String, Cache.Entry> entries = new HashMap<>(2 * count);
    for (int i = 0; i < count; i++) {
      entries.put(in.text(), new Cache.Entry(in.large(), in.number(), in.number(), in.number()));
    }
    return Optional.of(entries);
  }

  private static byte[] read(FileChannel channel, long at, int length) throws IOException {
    byte[] bytes = new byte[length];
    ByteBuffer buffer = ByteBuffer.wrap(bytes);
    while (buffer.hasRemaining()) {
      if (channel.read(buffer, at + buffer.position()) < 0) {
        throw new EOFException();
      }
    }
    return bytes;
  }

  static int checksum(byte[] bytes, int from, int length) {
    CRC32C checksum = new CRC32C();
    checksum.update(bytes, from, length);
    return (int) checksum.getValue();
  }

  Set<String> names() {
    return entries.keySet();
  }

  Cache.Entry entry(String name) {
    return entries.get(name);
  }

  /** Whether at least half of the file is the results of {@code names}. */
  boolean isMostly(Set<String> names) throws IOException {
    return 2 * names.stream().mapToLong(name -> entry(name).length()).sum() >= channel.size();
  }

  FileChannel channel() {
    return channel;
  }

  /** What was made of {@code input}. */
  Optional<byte[]> get(String name, byte[] input) {
    Cache.Entry entry = entries.get(name);
    if (entry == null || entry.input() != input.length) {
      return Optional.empty();
    }
    try {
      byte[] both = read(channel, entry.at(), (int) entry.length());
      boolean sound =
          Arrays.equals(both, 0, input.length, input, 0, input.length)
              && checksum(both, input.length, entry.output()) == entry.checksum();
      return sound
          ? Optional.of(Arrays.copyOfRange(both, input.length, both.length))
          : Optional.empty();
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /** What fails then has no consequence: nobody relies on a cache. */
  static void closeQuietly(Closeable channel) {
    try {
      if (channel != null) {
        channel.close();
      }
    } catch (IOException e) {
      // It is closed as far as it can be.
    }
  }

  @Override
  public void close() {
    closeQuietly(channel);
  }
}
