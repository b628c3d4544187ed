package vn.minhbach.intake.datapackage;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Whether a package is the data of a portal such as ours, as it publishes them. */
final class OwnData {

  private static final Set<String> COLUMNS =
      Set.of("report", "table", "row", "indicator", "measure", "printed", "row_period");

  private OwnData() {}

  /** The resource of observations; empty where the package is a stranger's. */
  static Optional<Resource> observations(Descriptor descriptor) {
    return descriptor
        .resource("observations")
        .filter(r -> r.paths().size() == 1)
        .filter(
            r ->
                r.schema().fields().stream()
                    .map(Field::name)
                    .collect(Collectors.toSet())
                    .containsAll(COLUMNS));
  }
}
