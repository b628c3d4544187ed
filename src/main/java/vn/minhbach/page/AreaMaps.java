package vn.minhbach.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.minhbach.chart.Bearing;
import vn.minhbach.chart.LocatorMap;
import vn.minhbach.model.Area;
import vn.minhbach.model.Areas;
import vn.minhbach.model.Boundary;
import vn.minhbach.model.Catalog;

/** Makes the maps that show where an area lies among those beside it. */
final class AreaMaps {

  private final Areas areas;
  private final AreaNames names;
  private final Wording wording;

  /** The outline of an area; of several that bore a code in turn the last has it. */
  private final Map<Area, Boundary> boundaries = new LinkedHashMap<>();

  AreaMaps(Catalog catalog, Areas areas, AreaNames names, Wording wording) {
    this.areas = areas;
    this.names = names;
    this.wording = wording;
    for (Boundary boundary : catalog.boundaries()) {
      catalog.areas().stream()
          .filter(area -> area.code().equals(boundary.code()))
          .max(Comparator.comparing(Area::validFrom))
          .ifPresent(area -> boundaries.put(area, boundary));
    }
  }

  /** The map of {@code area}; none where its outline or those around it are not known. */
  List<ChartView> of(Area area) {
    Optional<Area> above = parent(area);
    Boundary here = boundaries.get(area);
    if (here == null || above.isEmpty()) {
      return List.of();
    }
    List<Boundary> around = new ArrayList<>();
    for (Area other : areas.children(above.get())) {
      if (other.level() == area.level() && other.overlaps(area) && boundaries.containsKey(other)) {
        around.add(boundaries.get(other));
      }
    }
    if (around.size() < 2) {
      return List.of();
    }
    String title = wording.get("chart.map");
    String lies =
        wording.get(
            "chart.lies." + Bearing.of(here, around).code(),
            wording.of(area.name()),
            names.within(above.get()));
    return List.of(
        new ChartView(
            ChartView.Kind.MAP.file(),
            title,
            AreaNames.upperFirst(names.above(area)),
            wording.of(area.name()),
            LocatorMap.draw(around, here),
            List.of(lies),
            "",
            List.of(),
            lies));
  }

  private Optional<Area> parent(Area area) {
    List<Area> parents = areas.parents(area);
    return parents.isEmpty() ? Optional.empty() : Optional.of(parents.get(parents.size() - 1));
  }
}
