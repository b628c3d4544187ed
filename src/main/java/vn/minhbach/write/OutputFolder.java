package vn.minhbach.write;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The folder that a site is put into, and the places beside it that this takes.
 *
 * <p>All of them are on one disk, so that a folder moves as a whole. Each place has one meaning at
 * any time, which is how the next build knows what to do with what it finds there.
 *
 * @param real with no link on the way to it
 */
record OutputFolder(Path real) {

  /** How many names of what is in the way are said. */
  private static final int FEW = 3;

  /**
   * @param output it may be a link to a folder: that folder is replaced, and the link stays
   * @param content the content folder, which must stay apart
   * @throws Refused where replacing it would harm
   */
  static OutputFolder of(Path output, Path content) throws IOException {
    Path absolute = output.toAbsolutePath().normalize();
    if (Files.isSymbolicLink(absolute) && !Files.exists(absolute)) {
      throw new Refused(Refused.Reason.DANGLING, absolute.toString());
    }
    Path real = real(absolute);
    List<Path> kept =
        List.of(real(Path.of("")), real(Path.of(System.getProperty("user.home", ""))));
    if (real.getParent() == null || kept.stream().anyMatch(folder -> folder.startsWith(real))) {
      throw new Refused(Refused.Reason.PLACE, real.toString());
    }
    Path source = real(content);
    if (source.startsWith(real) || real.startsWith(source)) {
      throw new Refused(Refused.Reason.CONTENT, real.toString());
    }
    if (Files.exists(real) && !Files.isDirectory(real)) {
      throw new Refused(Refused.Reason.FILE, real.toString());
    }
    if (Files.exists(real) && !disk(real).equals(disk(real.getParent()))) {
      throw new Refused(Refused.Reason.MOUNT, real.toString());
    }
    return new OutputFolder(real);
  }

  /** Without links, as far as it is there. */
  private static Path real(Path path) throws IOException {
    Path absolute = path.toAbsolutePath().normalize();
    if (Files.exists(absolute)) {
      return absolute.toRealPath();
    }
    Path parent = absolute.getParent();
    return parent == null ? absolute : real(parent).resolve(absolute.getFileName());
  }

  private static Object disk(Path folder) throws IOException {
    try {
      return Files.getAttribute(folder, "unix:dev");
    } catch (UnsupportedOperationException | IllegalArgumentException e) {
      return Files.getFileStore(folder);
    }
  }

  /** Where the new site is made. All of it is ours, and worth nothing before it is whole. */
  Path making() {
    return beside("new");
  }

  /** Where the new site is when it is whole; once it has changed places, the old one. */
  Path whole() {
    return beside("whole");
  }

  /** Where the old site is for a moment, on disks whose folders can't change places at once. */
  Path old() {
    return beside("old");
  }

  /**
   * Where the site before this one is kept, of which the next build takes what stays: to make
   * thousands of folders takes longer than to fill them. It may be removed at any time.
   */
  Path spare() {
    return real.resolveSibling(".minhbach").resolve(real.getFileName() + ".spare");
  }

  Path lock() {
    return beside("lock");
  }

  private Path beside(String role) {
    return real.resolveSibling("." + real.getFileName() + ".minhbach-" + role);
  }

  boolean exists() {
    return Files.exists(real, LinkOption.NOFOLLOW_LINKS);
  }

  /**
   * The list of the site that is there; empty where there is none.
   *
   * @throws Refused if it holds something, and nothing says that it may be replaced
   */
  Optional<Manifest> manifest(Disk disk) throws IOException {
    if (!exists()) {
      return Optional.empty();
    }
    Optional<Manifest> manifest = Manifest.read(real);
    if (manifest.isPresent()) {
      return manifest;
    }
    // A fresh checkout of an empty branch, to be published from, is empty as well.
    List<String> others =
        disk.list(real).stream()
            .map(Disk.Entry::name)
            .filter(name -> !name.equals(".git"))
            .sorted()
            .limit(FEW)
            .toList();
    if (!others.isEmpty()) {
      throw new Refused(
          Refused.Reason.FOREIGN, real.toString(), String.join(", ", others), Manifest.NAME);
    }
    return Optional.empty();
  }
}
