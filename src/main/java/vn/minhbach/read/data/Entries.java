package vn.minhbach.read.data;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import vn.minhbach.config.Fields;
import vn.minhbach.config.Yaml;
import vn.minhbach.problem.Problems;
import vn.minhbach.source.ContentFolder;

/** Reads a file that is a list, so that an entry can be added below the others. */
final class Entries {

  private Entries() {}

  /**
   * The entries in the file's order; none where there is no such file.
   *
   * @param entry reads one; empty, and reported, where it can't be read
   */
  static <T> List<T> read(
      ContentFolder content, String path, Function<Fields, Optional<T>> entry, Problems problems) {
    return content
        .readIfPresent(path)
        .flatMap(file -> Yaml.read(file.path(), file.text(), 1, problems))
        .map(list -> Fields.listOf(list, problems))
        .orElse(List.of())
        .stream()
        .flatMap(fields -> entry.apply(fields).stream())
        .toList();
  }
}
