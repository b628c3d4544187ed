package vn.minhbach.cache;

import java.io.Closeable;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What earlier builds made, by what it was made from.
 *
 * <p>A result is given only for the very bytes that it was made from, by the very program that made
 * it: never for a name, a time or a size. Whoever keeps something here puts all that it depends on
 * into its input. The file can be removed at any time, and one that is damaged counts as none; what
 * goes wrong with it is never a build's failure.
 *
 * <p>It may be used by several threads, and its file by several builds at once: the first that
 * opens it keeps what it makes, the others only read.
 */
public final class Cache implements Closeable {

  private final Optional<CacheFile> before;
  private final Optional<FreshFile> fresh;
  private final Map<String, Entry> made = new ConcurrentHashMap<>();
  private final Set<String> used = ConcurrentHashMap.newKeySet();

  private Cache(Optional<CacheFile> before, Optional<FreshFile> fresh) {
    this.before = before;
    this.fresh = fresh;
  }

  /** One that knows nothing and keeps nothing. */
  public static Cache none() {
    return new Cache(Optional.empty(), Optional.empty());
  }

  /**
   * That in {@code file}, empty where there is none.
   *
   * @param program what says which program made the results
   */
  public static Cache open(Path file, String program) {
    return new Cache(CacheFile.open(file, program), FreshFile.open(file, program));
  }

  /** Whether it keeps what is made. */
  public boolean keeps() {
    return fresh.isPresent();
  }

  /** What was made of {@code input} under {@code name}; empty where that is not known. */
  public Optional<byte[]> get(String name, byte[] input) {
    Optional<byte[]> output = before.flatMap(known -> known.get(name, input));
    if (output.isPresent()) {
      used.add(name);
    }
    return output;
  }

  /** Keeps what was made of {@code input}; there is one result under a name. */
  public void put(String name, byte[] input, byte[] output) {
    fresh.flatMap(to -> to.add(input, output)).ifPresent(entry -> made.put(name, entry));
  }

  /**
   * Keeps what this build used and made, for the next one; what it did not ask for is forgotten.
   * Called when the build succeeded.
   */
  public void save() {
    boolean same = made.isEmpty() && before.filter(known -> known.names().equals(used)).isPresent();
    if (fresh.isPresent() && !same) {
      fresh.get().end(made, before, used);
    }
  }

  @Override
  public void close() {
    before.ifPresent(CacheFile::close);
    fresh.ifPresent(FreshFile::close);
  }

  /**
   * Where a result lies in its file.
   *
   * @param at the offset of its input, behind which its output stands
   * @param checksum CRC-32C of the output
   */
  record Entry(long at, int input, int output, int checksum) {

    long length() {
      return (long) input + output;
    }

    /** The same result, {@code by} bytes further behind. */
    Entry moved(long by) {
      return new Entry(at + by, input, output, checksum);
    }
  }
}
