package vn.minhbach.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import vn.minhbach.problem.Place;
import vn.minhbach.problem.Problems;

/** The folder that holds a portal's content. */
public final class ContentFolder {

  private static final long MEGABYTE = 1024 * 1024;

  /** Far above any real report; a larger file is a mistake and would only exhaust the memory. */
  private static final long LARGEST_TEXT = 32 * MEGABYTE;

  /** Far above any real folder. */
  private static final int MOST_ENTRIES = 10_000;

  private final Path root;
  private final Problems problems;

  /** Places that are known to be no links; the same folders are gone through for every file. */
  private final Set<Path> plain = ConcurrentHashMap.newKeySet();

  /**
   * @param problems where unreadable files are reported
   */
  public ContentFolder(Path root, Problems problems) {
    this.root = root;
    this.problems = problems;
  }

  /** Reads a text file that must be there; empty, and reported, where it can't be read. */
  public Optional<SourceFile> require(String path) {
    return requireBytes(path).flatMap(bytes -> decoded(path, bytes, problems));
  }

  /** The bytes of a text file that must be there; empty, and reported, where it can't be read. */
  public Optional<byte[]> requireBytes(String path) {
    if (!Files.exists(root.resolve(path), LinkOption.NOFOLLOW_LINKS)) {
      problems.error(Place.file(path), "file.missing");
      return Optional.empty();
    }
    return bytes(root.resolve(path));
  }

  /**
   * The text file whose bytes were read; empty, and reported to {@code to}, where they are none.
   */
  public Optional<SourceFile> decoded(String path, byte[] bytes, Problems to) {
    return TextDecoder.decode(path, bytes, to)
        .map(text -> new SourceFile(path, root.resolve(path), text));
  }

  /** Reads a text file if it is there. */
  public Optional<SourceFile> readIfPresent(String path) {
    Path file = root.resolve(path);
    return Files.exists(file, LinkOption.NOFOLLOW_LINKS) ? read(file) : Optional.empty();
  }

  /** Reads a text file that grows with the portal, of up to {@code megabytes}, if it is there. */
  public Optional<SourceFile> readIfPresent(String path, int megabytes) {
    Path file = root.resolve(path);
    return Files.exists(file, LinkOption.NOFOLLOW_LINKS)
        ? read(file, megabytes * MEGABYTE)
        : Optional.empty();
  }

  /** Reads a text file found by {@link #list}. */
  public Optional<SourceFile> read(Path file) {
    return read(file, LARGEST_TEXT);
  }

  private Optional<SourceFile> read(Path file, long largest) {
    return bytes(file, largest).flatMap(bytes -> decoded(pathOf(file), bytes, problems));
  }

  /** The bytes of a file that is no text; empty, and reported, where it can't be read. */
  public Optional<byte[]> bytes(Path file) {
    return bytes(file, LARGEST_TEXT);
  }

  private Optional<byte[]> bytes(Path file, long largest) {
    if (!isPlain(file)) {
      return Optional.empty();
    }
    try (InputStream in = Files.newInputStream(file)) {
      // Not the size that the file is said to have: it may grow while it is read.
      byte[] bytes = in.readNBytes((int) largest + 1);
      if (bytes.length > largest) {
        problems.error(Place.file(pathOf(file)), "file.toolarge", largest / MEGABYTE + " MB");
        return Optional.empty();
      }
      return Optional.of(bytes);
    } catch (IOException e) {
      problems.error(Place.file(pathOf(file)), "file.unreadable", reason(e));
      return Optional.empty();
    }
  }

  /**
   * Whether {@code file} is an ordinary file that no link leads to; what is not is reported.
   *
   * <p>A link could lead anywhere on the machine, and a pipe or a device never ends.
   */
  public boolean isPlain(Path file) {
    if (reportedLink(file)) {
      return false;
    }
    boolean plain = Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS);
    if (!plain) {
      problems.error(Place.file(pathOf(file)), "file.kind");
    }
    return plain;
  }

  /** Reports a link at {@code file} or on the way to it. */
  private boolean reportedLink(Path file) {
    if (file.equals(root) || plain.contains(file)) {
      return false;
    }
    if (file.getParent() != null && file.startsWith(root) && reportedLink(file.getParent())) {
      return true;
    }
    if (Files.isSymbolicLink(file)) {
      problems.error(Place.file(pathOf(file)), "file.link");
      return true;
    }
    plain.add(file);
    return false;
  }

  /** The visible entries of a folder by name; none where there is no such folder. */
  public List<Path> list(String folder) {
    Path directory = root.resolve(folder);
    if (reportedLink(directory) || !Files.isDirectory(directory)) {
      return List.of();
    }
    try (Stream<Path> entries = Files.list(directory)) {
      List<Path> visible =
          entries
              .filter(p -> !isHidden(p.getFileName().toString()))
              .limit(MOST_ENTRIES + 1L)
              .filter(p -> !reportedLink(p))
              .sorted()
              .toList();
      if (visible.size() > MOST_ENTRIES) {
        problems.error(Place.file(folder), "folder.toomany", String.valueOf(MOST_ENTRIES));
        return List.of();
      }
      return visible;
    } catch (IOException e) {
      problems.error(Place.file(folder), "file.unreadable", reason(e));
      return List.of();
    }
  }

  /** Hidden, or put there by Excel as long as it has a workbook open. */
  private static boolean isHidden(String name) {
    return name.startsWith(".") || name.startsWith("~$");
  }

  /** The file at {@code path}; none where there is none within this folder. */
  public Optional<Path> file(String path) {
    try {
      Path file = root.resolve(path).normalize();
      return file.startsWith(root.normalize()) && Files.exists(file) && isPlain(file)
          ? Optional.of(file)
          : Optional.empty();
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }

  public boolean exists() {
    return Files.isDirectory(root);
  }

  /** {@code file} relative to the content folder, with {@code /} on every system. */
  public String pathOf(Path file) {
    return root.relativize(file).toString().replace('\\', '/');
  }

  private static String reason(IOException e) {
    return e.getClass().getSimpleName();
  }
}
