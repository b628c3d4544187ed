package vn.minhbach.write;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The folder that a new site is made in, by several threads at once: empty, or the site before the
 * old one, whose folders and whose files that never changed need not be made again.
 *
 * <p>Nothing in it is ever written into: a file there may have a second name in the old site.
 */
final class NewFolder {

  private final Disk disk;
  private final Path root;

  /** Files of an earlier site that nobody has asked for, and the key of each. */
  private final Map<String, Object> left = new ConcurrentHashMap<>();

  private final Set<String> folders = ConcurrentHashMap.newKeySet();

  private NewFolder(Disk disk, Path root) {
    this.disk = disk;
    this.root = root;
  }

  static NewFolder empty(Disk disk, Path root) throws IOException {
    NewFolder folder = new NewFolder(disk, root);
    disk.createFolders(root);
    folder.folders.add("");
    return folder;
  }

  /** Where an earlier site stands already, as {@code division} says; its list is gone. */
  static NewFolder of(Disk disk, Path root, Division division) {
    NewFolder folder = new NewFolder(disk, root);
    folder.left.putAll(division.files());
    division.folders().forEach(folder.folders::addAll);
    folder.folders.add("");
    return folder;
  }

  /** Opens a file that is not there, or no more. */
  OutputStream create(String path) throws IOException {
    makeRoom(path);
    return disk.create(root.resolve(path));
  }

  /** Puts {@code original} there under a second name, unless it has it. */
  void link(String path, Disk.Entry original) throws IOException {
    if (!left.remove(path, original.key())) {
      makeRoom(path);
      disk.link(root.resolve(path), original.path());
    }
  }

  private void makeRoom(String path) throws IOException {
    if (left.remove(path) != null) {
      disk.delete(root.resolve(path));
    } else if (folders.contains(path)) {
      left.keySet().removeIf(file -> file.startsWith(path + "/"));
      folders.removeIf(folder -> folder.equals(path) || folder.startsWith(path + "/"));
      disk.deleteTree(root.resolve(path));
    }
    makeFolder(above(path));
  }

  private void makeFolder(String path) throws IOException {
    if (folders.contains(path)) {
      return;
    }
    makeFolder(above(path));
    if (left.containsKey(path)) {
      removeFile(path);
    }
    disk.createFolders(root.resolve(path));
    folders.add(path);
  }

  /** Where a folder must be; it is gone when anybody finds that it is not left. */
  private synchronized void removeFile(String path) throws IOException {
    if (left.containsKey(path)) {
      disk.delete(root.resolve(path));
      left.remove(path);
    }
  }

  /** The folder that a file or a folder is in; empty is the outermost. */
  static String above(String path) {
    return path.substring(0, Math.max(0, path.lastIndexOf('/')));
  }

  /**
   * Removes what nobody asked for.
   *
   * @param files paths of the files of the new site
   */
  void end(Set<String> files) throws IOException {
    disk.deleteAll(left.keySet().stream().map(root::resolve).toList());
    Set<String> needed = new HashSet<>();
    for (String file : files) {
      for (String folder = above(file); needed.add(folder) && !folder.isEmpty(); ) {
        folder = above(folder);
      }
    }
    List<String> useless = new ArrayList<>(folders);
    useless.removeAll(needed);
    useless.sort((one, other) -> other.length() - one.length());
    for (String folder : useless) {
      if (Files.isDirectory(root.resolve(folder), LinkOption.NOFOLLOW_LINKS)) {
        disk.delete(root.resolve(folder));
      }
    }
  }
}
