package vn.minhbach.intake.opensdg;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.minhbach.problem.Place;
import vn.minhbach.problem.Problems;

/** The structures that {@code config_data.yml} names, each read once. */
final class SdmxStructures {

  private final Repository repository;
  private final Problems doubts;
  private final Map<String, Optional<SdmxStructure>> byName = new LinkedHashMap<>();

  SdmxStructures(Repository repository, Problems doubts) {
    this.repository = repository;
    this.doubts = doubts;
  }

  /**
   * A structure; empty, with a doubt, where it is not in the repository.
   *
   * @param named its path, or an address whose end is the path of a file of the repository: many
   *     name their own files by the address that they are published at
   */
  Optional<SdmxStructure> named(String named, Place place) {
    return byName.computeIfAbsent(named, n -> read(n, place));
  }

  private Optional<SdmxStructure> read(String named, Place place) {
    boolean remote = named.contains("://");
    Optional<String> path =
        repository.paths().stream()
            .filter(
                p -> remote ? named.endsWith("/" + p) : p.equals(named.replaceFirst("^\\./", "")))
            .max(Comparator.comparing(String::length));
    if (path.isEmpty()) {
      doubts.warning(place, "sdg.dsd", named);
    }
    return path.flatMap(repository::text).flatMap(file -> SdmxStructure.read(file, doubts));
  }

  /** All that could be read, in the order in which they were named. */
  List<SdmxStructure> all() {
    List<SdmxStructure> all = new ArrayList<>();
    byName.values().forEach(structure -> structure.ifPresent(all::add));
    return all;
  }
}
