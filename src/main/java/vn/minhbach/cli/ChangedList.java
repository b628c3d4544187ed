package vn.minhbach.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import vn.minhbach.write.Change;
import vn.minhbach.write.ContentFile;

/** Where {@code build} writes which files changed: a file, or {@code -}, the standard output. */
record ChangedList(String where) {

  boolean isPrinted() {
    return where.equals("-");
  }

  /** Whether the file can be one: the build would be done before it turned out. */
  boolean hasPlace() {
    if (isPrinted()) {
      return true;
    }
    Path file = Path.of(where).toAbsolutePath();
    return !Files.isDirectory(file) && Files.isDirectory(file.getParent());
  }

  /**
   * Writes one line each: {@code A path}, {@code M path}, {@code D path}.
   *
   * @return whether it could be written; the site is published by now
   */
  boolean write(List<Change> changes, Console console) {
    if (isPrinted()) {
      changes.forEach(change -> console.print(change.toString()));
      return true;
    }
    StringBuilder lines = new StringBuilder();
    changes.forEach(change -> lines.append(change).append('\n'));
    try {
      ContentFile.write(Path.of(where), lines.toString());
      return true;
    } catch (IOException e) {
      console.problem("failure.changes", where, String.valueOf(e.getMessage()));
      return false;
    }
  }
}
