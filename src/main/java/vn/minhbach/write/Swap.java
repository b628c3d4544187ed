package vn.minhbach.write;

import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

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
  private final boolean keeps;

  /**
   * @param keeps whether the old site is kept for the next build
   */
  Swap(OutputFolder folder, Disk disk, boolean keeps) {
    this.folder = folder;
    this.disk = disk;
    this.keeps = keeps;
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
      disk.deleteTree(folder.making());
    }
    if (exists(folder.old()) && !folder.exists()) {
      disk.move(folder.old(), folder.real());
    }
    for (Path left : List.of(folder.old(), folder.whole())) {
      if (exists(left)) {
        Division division = Division.of(disk, left, Manifest.read(left), folder.real());
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

  /** The folder for the new site; with what an earlier build left for it, if all of it is ours. */
  NewFolder begin() throws IOException {
    Optional<Manifest> manifest = ofSpare();
    if (manifest.isEmpty()) {
      return NewFolder.empty(disk, folder.making());
    }
    Division division = Division.of(disk, folder.spare(), manifest, folder.real());
    if (!division.foreign().isEmpty()) {
      // Somebody wrote into the old site while it was kept: that is put into the new one.
      disk.move(folder.spare(), folder.old());
      recover();
      return NewFolder.empty(disk, folder.making());
    }
    disk.move(folder.spare(), folder.making());
    disk.delete(folder.making().resolve(Manifest.NAME));
    return NewFolder.of(disk, folder.making(), division);
  }

  /** The list of what an earlier build left, if that can be relied on. */
  private Optional<Manifest> ofSpare() throws IOException {
    try {
      return Manifest.read(folder.spare()).filter(manifest -> !manifest.isEmpty());
    } catch (Refused e) {
      return Optional.empty();
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
   * Moves what is not ours of an old site into the new one, and removes all else of it, or keeps it
   * for the next build.
   *
   * @param division of the old site; what has come since then stays, and so does the folder
   * @return whether all of it is gone from there
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
    if (keeps && inTheWay.isEmpty() && isKept(old)) {
      return true;
    }
    disk.deleteAll(division.files().keySet().stream().map(old::resolve).toList());
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

  private boolean isKept(Path old) throws IOException {
    if (!exists(old.resolve(Manifest.NAME))) {
      return false;
    }
    Path spare = folder.spare();
    try {
      disk.createFolders(spare.getParent());
      if (exists(spare)) {
        disk.deleteTree(spare);
      }
      disk.move(old, spare);
      return true;
    } catch (FileSystemException e) {
      // It is on another disk, or nobody may write there: the next build takes a little longer.
      return false;
    }
  }

  private static boolean exists(Path path) {
    return Files.exists(path, LinkOption.NOFOLLOW_LINKS);
  }
}
