package vn.minhbach.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.minhbach.model.Area;
import vn.minhbach.model.Catalog;
import vn.minhbach.problem.Problems;

/** A code belongs to one unit at a time. */
final class AreaCodeRule implements Rule {

  @Override
  public void check(Catalog catalog, Problems problems) {
    Map<String, List<Area>> byCode = new HashMap<>();
    for (Area area : catalog.areas()) {
      List<Area> bearers = byCode.computeIfAbsent(area.code(), code -> new ArrayList<>());
      bearers.stream()
          .filter(area::overlaps)
          .findFirst()
          .ifPresent(
              earlier ->
                  problems.error(
                      area.place(), "area.code", area.code(), earlier.place().toString()));
      bearers.add(area);
    }
  }
}
