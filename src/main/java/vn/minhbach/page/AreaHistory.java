package vn.minhbach.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.minhbach.model.Area;
import vn.minhbach.model.Areas;

/**
 * Tells what areas became and came from.
 *
 * <p>Districts were abolished and became nothing themselves; where they went is told by their
 * communes. Nothing is told beyond that: neither that the communes known are all, nor any figure of
 * the old units for the new.
 */
final class AreaHistory {

  private final Areas areas;
  private final AreaNames names;
  private final Wording wording;

  AreaHistory(Areas areas, AreaNames names, Wording wording) {
    this.areas = areas;
    this.names = names;
    this.wording = wording;
  }

  /** The unit with its history; the tables of what is below it are in {@code groups}. */
  AreaPage.Unit unit(Area area, List<AreaPage.ChildGroup> groups) {
    return new AreaPage.Unit(
        wording.of(area.name()), area.code(), dates(area), became(area, groups), from(area));
  }

  private String dates(Area area) {
    if (!began(area)) {
      return area.ended() ? wording.get("dates.to", wording.date(area.validTo())) : "";
    }
    String from = wording.date(area.validFrom());
    return area.ended()
        ? wording.get("dates.both", from, wording.date(area.validTo()))
        : wording.get("dates.from", from);
  }

  private static boolean began(Area area) {
    return !area.validFrom().equals(LocalDate.MIN);
  }

  /** The day on which an area that ended was no more. */
  String changed(Area area) {
    return wording.date(area.gone());
  }

  private AreaPage.Change became(Area area, List<AreaPage.ChildGroup> groups) {
    if (!area.ended()) {
      return AreaPage.Change.NONE;
    }
    String changed = changed(area);
    List<Areas.Counterpart> successors = areas.successors(area);
    if (!successors.isEmpty()) {
      boolean divided = successors.stream().anyMatch(Areas.Counterpart::divided);
      String lead = wording.get(divided ? "area.became.divided" : "area.became", changed);
      return new AreaPage.Change(lead, placed(successors, area), "", "");
    }
    List<Area> below = areas.endedWith(area);
    List<Area> through = areas.successorsThroughChildren(area);
    if (through.isEmpty()) {
      return new AreaPage.Change(wording.get("area.became.unknown", changed), List.of(), "", "");
    }
    String kind = names.kinds(List.of(area));
    String kinds = names.kinds(below);
    long known = below.stream().filter(a -> !areas.successors(a).isEmpty()).count();
    String key = known == below.size() ? "area.known" : "area.known.some";
    return new AreaPage.Change(
        wording.get("area.through", AreaNames.upperFirst(kind), changed, kinds, kind),
        // Whether all of a commune went there is told of each.
        placed(through.stream().map(to -> new Areas.Counterpart(to, false)).toList(), area),
        wording.get(key, wording.count(below.size()), kinds, kind, wording.count(known)),
        groups.stream()
            .filter(group -> group.changed().equals(changed))
            .map(AreaPage.ChildGroup::id)
            .findFirst()
            .orElse(""));
  }

  private AreaPage.Change from(Area area) {
    if (!began(area)) {
      return AreaPage.Change.NONE;
    }
    List<Areas.Counterpart> origins = areas.origins(area);
    String key = origins.isEmpty() ? "area.from.unknown" : "area.from";
    return new AreaPage.Change(wording.get(key), placed(origins, area), "", "");
  }

  /** What {@code area} became, for a row of a table. */
  List<AreaPage.Counterpart> counterparts(Area area) {
    return areas.successors(area).stream()
        .map(other -> new AreaPage.Counterpart(names.link(other.area()), other.divided()))
        .toList();
  }

  /** How many units became of the territory of {@code area}, by its own units below. */
  String throughBelow(Area area) {
    List<Area> into = areas.successorsThroughChildren(area);
    return into.isEmpty()
        ? wording.get("area.unknown")
        : wording.get("area.into", wording.count(into.size()), names.kinds(into));
  }

  /** Units by the places that they lie in, on the page of {@code page}. */
  private List<AreaPage.PlacedUnits> placed(List<Areas.Counterpart> others, Area page) {
    Map<List<Link>, List<AreaPage.Counterpart>> places = new LinkedHashMap<>();
    for (Areas.Counterpart other : others) {
      places
          .computeIfAbsent(names.linksAbove(other.area()), links -> new ArrayList<>())
          .add(new AreaPage.Counterpart(link(other.area(), page), other.divided()));
    }
    List<AreaPage.PlacedUnits> placed = new ArrayList<>();
    places.forEach((above, units) -> placed.add(new AreaPage.PlacedUnits(above, units)));
    return placed;
  }

  /** Units that bore one name in turn, on one page, are told apart by their dates. */
  private Link link(Area area, Area page) {
    Link link = names.link(area);
    return area.address().equals(page.address())
        ? new Link(
            wording.get("area.dated", link.text(), AreaNames.lowerFirst(dates(area))),
            link.address())
        : link;
  }
}
