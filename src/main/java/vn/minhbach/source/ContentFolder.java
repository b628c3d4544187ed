package vn.minhbach.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.minhbach.problem.Place;
import vn.minhbach.problem.Problems;

/** The folder that holds a portal's content. */
public final class ContentFolder {

  private static final long MEGABYTE = 1024 * 1024;

  /** Far above any real report; a larger file is a mistake and would only exhaust the memory. */
  private static final long LARGEST_TEXT = 32 * MEGABYTE;

  private final Path root;
  private final Problems problems;

  /**
   * @param problems where unreadable files are reported
   */
  public ContentFolder(Path root, Problems problems) {
    this.root = root;
    this.problems = problems;
  }

  /** Reads a text file that must be there; empty, and reported, where it can't be read. */
  public Optional<SourceFile> require(String path) {
    if (!Files.isRegularFile(root.resolve(path))) {
      problems.error(Place.file(path), "file.missing");
      return Optional.empty();
    }
    return read(root.resolve(path));
  }

  /** Reads a text file if it is there. */
  public Optional<SourceFile> readIfPresent(String path) {
    Path file = root.resolve(path);
    return Files.exists(file) ? read(file) : Optional.empty();
  }

  /** Reads a text file that grows with the portal, of up to {@code megabytes}, if it is there. */
  public Optional<SourceFile> readIfPresent(String path, int megabytes) {
    Path file = root.resolve(path);
    return Files.exists(file) ? read(file, megabytes * MEGABYTE) : Optional.empty();
  }

  /** Reads a text file found by {@link #list}. */
  public Optional<SourceFile> read(Path file) {
    return read(file, LARGEST_TEXT);
  }

  private Optional<SourceFile> read(Path file, long largest) {
    String path = pathOf(file);
    try {
      if (Files.size(file) > largest) {
        problems.error(Place.file(path), "file.toolarge", largest / MEGABYTE + " MB");
        return Optional.empty();
      }
      return TextDecoder.decode(path, Files.readAllBytes(file), problems)
          .map(text -> new SourceFile(path, file, text));
    } catch (IOException e) {
      problems.error(Place.file(path), "file.unreadable", reason(e));
      return Optional.empty();
    }
  }

  /** The visible entries of a folder by name; none where there is no such folder. */
  public List<Path> list(String folder) {
    Path directory = root.resolve(folder);
    if (!Files.isDirectory(directory)) {
      return List.of();
    }
    try (Stream<Path> entries = Files.list(directory)) {
      return entries.filter(p -> !p.getFileName().toString().startsWith(".")).sorted().toList();
    } catch (IOException e) {
      problems.error(Place.file(folder), "file.unreadable", reason(e));
      return List.of();
    }
  }

  /** The file at {@code path}; none where there is none within this folder. */
  public Optional<Path> file(String path) {
    try {
      Path file = root.resolve(path).normalize();
      return file.startsWith(root.normalize()) && Files.isRegularFile(file)
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
