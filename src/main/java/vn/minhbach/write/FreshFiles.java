package vn.minhbach.write;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.List;

/** Makes files in a folder, never over one that is there, and can take back all that it made. */
public final class FreshFiles {

  private final Path folder;
  private final Deque<Path> made = new ArrayDeque<>();

  public FreshFiles(Path folder) {
    this.folder = folder.toAbsolutePath().normalize();
  }

  /** Those of {@code paths} that are there already, or whose folder is a file. */
  public List<String> taken(Collection<String> paths) {
    return paths.stream().filter(this::isTaken).toList();
  }

  private boolean isTaken(String path) {
    Path file = folder.resolve(path);
    for (Path above = file.getParent(); above != null; above = above.getParent()) {
      if (Files.exists(above)) {
        return !Files.isDirectory(above) || Files.exists(file);
      }
    }
    return false;
  }

  /**
   * Makes a file of {@code content}.
   *
   * @throws IOException if it is there, or can't be written
   */
  public void make(String path, InputStream content) throws IOException {
    Path file = folder.resolve(path);
    makeFolder(file.getParent());
    Files.createFile(file);
    made.push(file);
    try (var out = Files.newOutputStream(file)) {
      content.transferTo(out);
    }
  }

  private void makeFolder(Path path) throws IOException {
    if (path != null && !Files.isDirectory(path)) {
      makeFolder(path.getParent());
      Files.createDirectory(path);
      made.push(path);
    }
  }

  /** Removes what was made, and nothing else; a folder that somebody else used meanwhile stays. */
  public void takeBack() {
    while (!made.isEmpty()) {
      try {
        Files.deleteIfExists(made.pop());
      } catch (IOException e) {
        // Not empty, or no longer ours to remove: it stays, and what is above it with it.
      }
    }
  }
}
