package vn.minhbach.preview;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** What the files of a folder look like from outside. */
record Scan(Map<Path, Stamp> files) {

  /** By what it shows that a file was written. */
  record Stamp(long size, FileTime modified) {

    static Stamp of(Path file) throws IOException {
      BasicFileAttributes now =
          Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
      return new Stamp(now.size(), now.lastModifiedTime());
    }
  }

  Scan {
    files = Map.copyOf(files);
  }

  /** What there is now; nothing where there is no such folder. */
  static Scan of(Path root) throws IOException {
    Map<Path, Stamp> files = new HashMap<>();
    new VisibleTree(root)
        .recursiveVisitFiles(
            root,
            folder -> {},
            file -> {
              try {
                files.put(file, Stamp.of(file));
              } catch (NoSuchFileException e) {
                // It went away meanwhile.
                files.remove(file);
              }
            });
    return new Scan(files);
  }

  /** The files that came, went or were written since. */
  Set<Path> changed(Scan since) {
    Set<Path> changed = new HashSet<>(files.keySet());
    changed.addAll(since.files.keySet());
    changed.removeIf(f -> files.containsKey(f) && files.get(f).equals(since.files.get(f)));
    return changed;
  }
}
