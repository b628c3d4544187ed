package vn.minhbach.write;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.IntConsumer;
import java.util.stream.Stream;
import vn.minhbach.render.Output;
import vn.minhbach.render.SiteFile;

/**
 * Writes a site beside the old one and then puts it in its place.
 *
 * <p>A folder that this program did not make is never replaced: a file in it says that it is ours.
 */
public final class SiteWriter {

  /** Marks a folder as one that may be replaced. */
  static final String MARKER = ".minhbach-site";

  private final Path output;

  public SiteWriter(Path output) {
    this.output = output.toAbsolutePath().normalize();
  }

  /** What was written, and where to. */
  public record Written(Path folder, int files, long bytes) {}

  /** The output folder can't be replaced. */
  public static final class Refused extends IOException {
    private static final long serialVersionUID = 1L;

    Refused(String message) {
      super(message);
    }
  }

  /** What is to be written: gives its files to a sink. */
  @FunctionalInterface
  public interface Source {
    void to(Output.Sink sink) throws IOException;
  }

  /**
   * Writes {@code files}; the old site stays as it was if anything fails.
   *
   * @param progress told the number of files written so far
   * @throws Refused if the output folder holds files that are not ours
   */
  public Written write(Source files, IntConsumer progress) throws IOException {
    refuseForeignFolder();
    Path parent = output.getParent();
    Files.createDirectories(parent);
    // Not a temporary directory: those are closed to the web server that reads the site.
    Path fresh =
        Files.createDirectory(
            parent.resolve("." + output.getFileName() + "-new-" + UUID.randomUUID()));
    try {
      Written written = writeAll(files, fresh, progress);
      Files.writeString(fresh.resolve(MARKER), "");
      swap(fresh);
      return written;
    } finally {
      delete(fresh);
    }
  }

  private void refuseForeignFolder() throws IOException {
    if (!Files.exists(output)) {
      return;
    }
    if (!Files.isDirectory(output)) {
      throw new Refused(output + " is not a folder");
    }
    if (!Files.exists(output.resolve(MARKER))) {
      try (Stream<Path> entries = Files.list(output)) {
        if (entries.findAny().isPresent()) {
          throw new Refused(output + " holds files that this program did not write");
        }
      }
    }
  }

  private Written writeAll(Source files, Path folder, IntConsumer progress) throws IOException {
    Set<Path> written = ConcurrentHashMap.newKeySet();
    AtomicLong bytes = new AtomicLong();
    files.to(
        file -> {
          Path target = folder.resolve(file.path()).normalize();
          if (!written.add(target)) {
            throw new IllegalStateException("two files at " + file.path());
          }
          if (!target.startsWith(folder)) {
            throw new IllegalStateException("a file outside the site: " + file.path());
          }
          bytes.addAndGet(write(file, target));
          synchronized (progress) {
            progress.accept(written.size());
          }
        });
    return new Written(output, written.size(), bytes.get());
  }

  /** Writes one file and gives its size in bytes. */
  private static long write(SiteFile file, Path target) throws IOException {
    Files.createDirectories(target.getParent());
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(target))) {
      file.content().writeTo(out);
    }
    return Files.size(target);
  }

  private void swap(Path fresh) throws IOException {
    Path old = fresh.resolveSibling(fresh.getFileName() + "-old");
    boolean replaces = Files.exists(output);
    if (replaces) {
      Files.move(output, old);
    }
    try {
      Files.move(fresh, output);
    } catch (IOException e) {
      if (replaces) {
        Files.move(old, output);
      }
      throw e;
    }
    delete(old);
  }

  private static void delete(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    List<Path> entries;
    try (Stream<Path> tree = Files.walk(folder)) {
      entries = tree.sorted(Comparator.reverseOrder()).toList();
    }
    for (Path entry : entries) {
      Files.delete(entry);
    }
  }
}
