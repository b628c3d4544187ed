package vn.minhbach.write;

import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;

/**
 * Puts a new site in the place of the old one, and puts right what was ended on the way.
 *
 * <p>Wherever a build ends, the output folder is the old site or the new one, or, on disks whose
 * folders can't change places at once, missing for a moment while the old site lies whole beside
 * it. What lies beside has names that say what it is ({@link OutputFolder}).
 */
final class Swap {

  private final OutputFolder folder;
  private final Disk disk;

  Swap(OutputFolder folder, Disk disk) {
    this.folder = folder;
    this.disk = disk;
  }

  /** Whether there is anything that an ended build left. */
  boolean isNeeded() {
    return exists(folder.making()) || exists(folder.whole()) || exists(folder.old());
  }

  /**
   * Puts right what an ended build left.
   *
   * @throws Refused if it holds files of others for which there is no place
   */
  void recover() throws IOException {
    if (exists(folder.making())) {
      deleteTree(folder.making());
    }
    if (exists(folder.old()) && !folder.exists()) {
      disk.move(folder.old(), folder.real());
    }
    for (Path left : List.of(folder.old(), folder.whole())) {
      if (exists(left)) {
        Division division = Division.of(disk, left, folder.real());
        if (!clear(left, division)) {
          throw new Refused(
              Refused.Reason.LEFTOVER,
              left.toString(),
              String.join(", ", division.collisions()),
              folder.real().toString());
        }
      }
    }
  }

  /**
   * Puts the new site in place; after that, only what is left of the old one has to be removed.
   *
   * @return the folder that holds the old one; or one that is not there, where there was none
   */
  Path publish() throws IOException {
    disk.sync(folder.making());
    disk.move(folder.making(), folder.whole());
    if (!folder.exists()) {
      disk.move(folder.whole(), folder.real());
      return folder.whole();
    }
    if (disk.exchange(folder.whole(), folder.real())) {
      return folder.whole();
    }
    disk.move(folder.real(), folder.old());
    try {
      disk.move(folder.whole(), folder.real());
    } catch (IOException e) {
      disk.move(folder.old(), folder.real());
      throw e;
    }
    return folder.old();
  }

  /**
   * Removes what is ours of an old site, and moves all else of it into the new one.
   *
   * @param division of the old site; what has come since then stays, and so does the folder
   * @return whether all of it is gone
   */
  boolean clear(Path old, Division division) throws IOException {
    disk.force(folder.real().getParent());
    List<String> inTheWay = division.collisions();
    for (String path : division.foreign()) {
      if (!inTheWay.contains(path)) {
        Path target = folder.real().resolve(path);
        disk.createFolders(target.getParent());
        disk.move(old.resolve(path), target);
      }
    }
    disk.deleteAll(division.files().stream().map(old::resolve).toList());
    try {
      for (List<String> folders : division.folders()) {
        disk.deleteAll(folders.stream().map(old::resolve).toList());
      }
      if (!inTheWay.isEmpty()) {
        return false;
      }
      if (exists(old.resolve(Manifest.NAME))) {
        disk.delete(old.resolve(Manifest.NAME));
      }
      disk.delete(old);
      return true;
    } catch (DirectoryNotEmptyException e) {
      return false;
    }
  }

  /** Removes a site that is all ours. */
  void deleteTree(Path tree) throws IOException {
    for (Disk.Entry entry : disk.list(tree)) {
      if (entry.isFolder()) {
        deleteTree(entry.path());
      } else {
        disk.delete(entry.path());
      }
    }
    disk.delete(tree);
  }

  private static boolean exists(Path path) {
    return Files.exists(path, LinkOption.NOFOLLOW_LINKS);
  }
}
