package vn.minhbach.read.data;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import vn.minhbach.problem.Problems;

/** Compares the columns of a table with those that it may and must have. */
final class Columns {

  private Columns() {}

  /** Reports unknown and missing columns; whether all required ones are there. */
  static boolean check(
      Grid grid, List<String> required, Collection<String> optional, Problems problems) {
    grid.columns()
        .forEach(
            (name, place) -> {
              if (!required.contains(name) && !optional.contains(name)) {
                problems.error(place, "csv.column", name, known(required, optional));
              }
            });
    Set<String> present = grid.columns().keySet();
    List<String> missing = required.stream().filter(c -> !present.contains(c)).toList();
    // An unknown column is most likely the missing one, misspelt.
    if (!missing.isEmpty() && problems.sound(grid.start().path())) {
      problems.error(grid.start(), "csv.missing", String.join(", ", missing));
    }
    return missing.isEmpty();
  }

  private static String known(List<String> required, Collection<String> optional) {
    return String.join(", ", required)
        + (optional.isEmpty() ? "" : ", " + String.join(", ", optional));
  }
}
