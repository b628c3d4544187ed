package vn.minhbach.bench.speed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import java.util.stream.Stream;
import vn.minhbach.Sites;

/** What is done with whole folders between measurements. */
final class Folders {

  private Folders() {}

  static void delete(Path folder) throws IOException {
    if (Files.exists(folder)) {
      try (Stream<Path> tree = Files.walk(folder)) {
        for (Path path : tree.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(path);
        }
      }
    }
  }

  /**
   * Moves {@code folder} out of the way, if it is there.
   *
   * <p>Not deleted: some disks give away no number of a deleted file for minutes, and look through
   * them for each new file, so that whatever is measured next takes several times as long.
   *
   * @param aside a folder on the same disk, to be deleted at the end
   */
  static void setAside(Path folder, Path aside) throws IOException {
    if (Files.exists(folder)) {
      Files.createDirectories(aside);
      try (Stream<Path> there = Files.list(aside)) {
        Files.move(folder, aside.resolve(String.valueOf(there.count())));
      }
    }
  }

  /**
   * The files in {@code folder} that are not the same in {@code other}, or not there, or only
   * there.
   */
  static long differences(Path folder, Path other) throws IOException {
    Map<String, Path> left = Sites.files(folder);
    Map<String, Path> right = Sites.files(other);
    long different = 0;
    for (Map.Entry<String, Path> file : left.entrySet()) {
      Path twin = right.remove(file.getKey());
      different += twin != null && Files.mismatch(file.getValue(), twin) < 0 ? 0 : 1;
    }
    return different + right.size();
  }
}
