package vn.minhbach.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.minhbach.model.Area;
import vn.minhbach.model.AreaLevel;
import vn.minhbach.model.Areas;

/** Lists the areas right below others, those in force and those that ended apart. */
final class AreaChildren {

  private final Areas areas;
  private final AreaNames names;
  private final AreaHistory history;
  private final Wording wording;

  AreaChildren(Areas areas, AreaNames names, AreaHistory history, Wording wording) {
    this.areas = areas;
    this.names = names;
    this.history = history;
    this.wording = wording;
  }

  /** What stands under one heading: areas of one level that ended on one day, or have not. */
  private record Heading(AreaLevel level, LocalDate validTo) {}

  List<AreaPage.ChildGroup> groups(List<Area> units) {
    Map<Heading, List<Area>> byHeading =
        units.stream()
            .flatMap(unit -> areas.children(unit).stream())
            .distinct()
            .collect(
                Collectors.groupingBy(
                    child -> new Heading(child.level(), child.validTo()),
                    LinkedHashMap::new,
                    Collectors.toList()));
    List<AreaPage.ChildGroup> groups = new ArrayList<>();
    for (List<Area> children : byHeading.values()) {
      String number = groups.isEmpty() ? "" : "-" + (groups.size() + 1);
      groups.add(group("phan-dia-ban" + number, children));
    }
    return groups;
  }

  private AreaPage.ChildGroup group(String id, List<Area> children) {
    Area one = children.get(0);
    String kinds = names.kinds(children);
    return new AreaPage.ChildGroup(
        id,
        one.ended()
            ? wording.get("children.ended", kinds, wording.date(one.validTo()))
            : wording.get("children", kinds),
        one.ended() ? history.changed(one) : "",
        children.stream().map(this::child).toList());
  }

  private AreaPage.Child child(Area child) {
    List<AreaPage.Counterpart> became = history.counterparts(child);
    String otherwise = child.ended() && became.isEmpty() ? history.throughBelow(child) : "";
    return new AreaPage.Child(names.link(child), became, otherwise);
  }
}
