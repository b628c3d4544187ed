package vn.minhbach.write;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * What is in an old site, ours and others': only what this program wrote is ever removed.
 *
 * <p>A whole folder of others is one entry. A file of others that is the same in the new site is as
 * good as ours.
 */
final class Division {

  private final Disk disk;
  private final Path successor;
  private final Set<String> own;
  private final Set<String> ownFolders = new HashSet<>();

  private final Map<String, Object> files = new HashMap<>();
  private final NavigableMap<Integer, List<String>> folders = new TreeMap<>();
  private final List<String> foreign = new ArrayList<>();

  private Division(Disk disk, Path site, Optional<Manifest> manifest, Path successor)
      throws IOException {
    this.disk = disk;
    this.successor = successor;
    own = own(manifest, successor);
    for (String path : own) {
      String folder = NewFolder.above(path);
      while (!folder.isEmpty() && ownFolders.add(folder)) {
        folder = NewFolder.above(folder);
      }
    }
    if (Files.exists(site, LinkOption.NOFOLLOW_LINKS)) {
      divide(site);
    }
  }

  /**
   * Divides {@code site}; where there is none, there is nothing.
   *
   * @param manifest the list in it, if it has one
   * @param successor the site that takes its place
   */
  static Division of(Disk disk, Path site, Optional<Manifest> manifest, Path successor)
      throws IOException {
    return new Division(disk, site, manifest, successor);
  }

  private static Set<String> own(Optional<Manifest> manifest, Path successor) throws IOException {
    // Leave to publish, but no list: what has a successor goes, all else stays.
    boolean leave = manifest.isPresent() && manifest.get().isEmpty();
    Optional<Manifest> list = leave ? Manifest.read(successor) : manifest;
    return list.orElse(Manifest.EMPTY).files().keySet();
  }

  private void divide(Path site) throws IOException {
    for (Map.Entry<String, Disk.Entry> one : disk.tree(site, this::isShared).entrySet()) {
      String path = one.getKey();
      Disk.Entry entry = one.getValue();
      if (path.equals(Manifest.NAME)) {
        continue; // It goes with the site that it lists.
      }
      if (entry.isFolder() && isShared(path)) {
        int depth = (int) path.chars().filter(c -> c == '/').count();
        folders.computeIfAbsent(depth, d -> new ArrayList<>()).add(path);
      } else if (entry.isFile() && (own.contains(path) || isSame(entry.path(), path))) {
        files.put(path, entry.key());
      } else {
        foreign.add(path);
      }
    }
    Collections.sort(foreign);
  }

  /** Whether a folder holds files of ours, or will. */
  private boolean isShared(String folder) {
    return ownFolders.contains(folder)
        || Files.isDirectory(successor.resolve(folder), LinkOption.NOFOLLOW_LINKS);
  }

  private boolean isSame(Path file, String path) throws IOException {
    Path other = successor.resolve(path);
    return Files.isRegularFile(other, LinkOption.NOFOLLOW_LINKS) && Files.mismatch(file, other) < 0;
  }

  /** Paths of files of ours, and the key of each ({@link Disk.Entry#key}). */
  Map<String, Object> files() {
    return files;
  }

  /** Paths of folders that hold files of ours: the deepest, then those that they are in, and up. */
  Collection<List<String>> folders() {
    return folders.descendingMap().values();
  }

  /** Paths of what others put there, sorted. */
  List<String> foreign() {
    return foreign;
  }

  /** Those of them for which the new site has no place. */
  List<String> collisions() {
    return foreign.stream().filter(this::collides).toList();
  }

  private boolean collides(String path) {
    if (Files.exists(successor.resolve(path), LinkOption.NOFOLLOW_LINKS)) {
      return true;
    }
    // Where the old site had a folder, the new one may have a file.
    for (int slash = path.lastIndexOf('/'); slash > 0; slash = path.lastIndexOf('/', slash - 1)) {
      Path above = successor.resolve(path.substring(0, slash));
      if (Files.exists(above, LinkOption.NOFOLLOW_LINKS)) {
        return !Files.isDirectory(above, LinkOption.NOFOLLOW_LINKS);
      }
    }
    return false;
  }
}
