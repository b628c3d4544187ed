package vn.minhbach.intake.opensdg;

import java.util.List;

/** Tables of a repository, and what their columns and cells are called instead. */
final class DataInput {

  private final String pattern;
  private final PathPattern paths;
  private final Renaming renaming;

  /**
   * Tables.
   *
   * @param pattern of their paths, with {@code *}
   */
  DataInput(String pattern, Renaming renaming) {
    this.pattern = pattern;
    this.paths = PathPattern.of(List.of(pattern), List.of());
    this.renaming = renaming;
  }

  String pattern() {
    return pattern;
  }

  Renaming renaming() {
    return renaming;
  }

  /** Whether the table at {@code path} is one of these. */
  boolean holds(String path) {
    return paths.match(path).isPresent();
  }
}
