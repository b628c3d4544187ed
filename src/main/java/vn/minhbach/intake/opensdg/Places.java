package vn.minhbach.intake.opensdg;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import vn.minhbach.model.Area;

/** Which area an observation is of, by the code that the repository gives. */
final class Places {

  /** The heading by which codes that are no area's stay told apart. */
  private static final String CODE = "GeoCode";

  /** An observation and its area. */
  record Located(Area area, Observation observation) {}

  private final Map<String, Area> byCode = new HashMap<>();
  private final Area whole;
  private final DataReader.Once once;

  /**
   * @param areas all that the portal knows; of several that bear a code the higher and the later
   * @param whole the area of rows that name none
   */
  Places(List<Area> areas, Area whole, DataReader.Once once) {
    areas.stream()
        .sorted(
            Comparator.comparing(Area::level)
                .thenComparing(Area::validTo, Comparator.reverseOrder()))
        .forEach(area -> byCode.putIfAbsent(area.code(), area));
    this.whole = whole;
    this.once = once;
  }

  /** The observations of one table, each with its area. */
  List<Located> locate(List<Observation> table) {
    Set<String> codes = new TreeSet<>();
    table.forEach(o -> codes.add(o.geoCode()));
    if (codes.size() == 1 && !byCode.containsKey(codes.iterator().next())) {
      // A code that all rows bear is that of the whole itself.
      Observation first = table.get(0);
      if (!first.geoCode().isEmpty()) {
        once.tell(
            "place " + first.geoCode(),
            first.place(),
            "sdg.geowhole",
            first.geoCode(),
            whole.name().vi());
      }
      return table.stream().map(o -> new Located(whole, o)).toList();
    }
    Optional<String> names = headingOfPlaces(table);
    List<Located> located = new ArrayList<>();
    for (Observation observation : table) {
      located.add(locate(observation, names));
    }
    return located;
  }

  private Located locate(Observation observation, Optional<String> names) {
    String code = observation.geoCode();
    if (code.isEmpty()) {
      return new Located(whole, observation);
    }
    Map<String, String> brokenDown = new LinkedHashMap<>(observation.brokenDown());
    Area area = byCode.get(code);
    if (area != null) {
      names.ifPresent(brokenDown::remove);
      return new Located(area, observation.brokenDownBy(brokenDown));
    }
    once.tell(
        "place " + code,
        observation.place(),
        "sdg.geounknown",
        code,
        whole.name().vi(),
        names.orElse(CODE));
    if (names.isEmpty()) {
      brokenDown.put(CODE, code);
    }
    return new Located(whole, observation.brokenDownBy(brokenDown));
  }

  /** The heading of the column that names the places in words: one name, one code. */
  private static Optional<String> headingOfPlaces(List<Observation> table) {
    List<Observation> placed = table.stream().filter(o -> !o.geoCode().isEmpty()).toList();
    Set<String> headings = placed.isEmpty() ? Set.of() : placed.get(0).brokenDown().keySet();
    return headings.stream().filter(heading -> names(heading, placed)).findFirst();
  }

  private static boolean names(String heading, List<Observation> placed) {
    if (!placed.stream().allMatch(o -> o.brokenDown().containsKey(heading))) {
      return false;
    }
    Set<List<String>> pairs =
        placed.stream()
            .map(o -> List.of(o.geoCode(), o.brokenDown().get(heading)))
            .collect(Collectors.toSet());
    Set<String> codes = new HashSet<>();
    Set<String> names = new HashSet<>();
    pairs.forEach(
        pair -> {
          codes.add(pair.get(0));
          names.add(pair.get(1));
        });
    return pairs.size() == codes.size() && pairs.size() == names.size();
  }
}
