package vn.minhbach.page;

import java.util.List;
import java.util.stream.Collectors;
import vn.minhbach.model.Area;
import vn.minhbach.model.Areas;

/** Says in one line, for a list, what an area became or came from. */
final class AreaLine {

  /** Names in the line; more are counted. */
  private static final int NAMED = 3;

  private final Areas areas;
  private final AreaNames names;
  private final Wording wording;

  AreaLine(Areas areas, AreaNames names, Wording wording) {
    this.areas = areas;
    this.names = names;
    this.wording = wording;
  }

  /** What became of it, or else what it came from; empty where nothing is known. */
  String of(Area area) {
    return area.ended() ? became(area) : from(area);
  }

  private String became(Area area) {
    List<Areas.Counterpart> own = areas.successors(area);
    List<Area> into =
        own.isEmpty()
            ? areas.successorsThroughChildren(area)
            : own.stream().map(Areas.Counterpart::area).toList();
    if (into.isEmpty()) {
      return "";
    }
    boolean divided = own.stream().anyMatch(Areas.Counterpart::divided);
    return wording.get(
        divided ? "change.divided" : "change.became",
        wording.date(area.gone()),
        line(into.stream().map(names::within).toList(), into));
  }

  private String from(Area area) {
    List<Areas.Counterpart> origins = areas.origins(area);
    List<String> named =
        origins.stream()
            .map(
                origin ->
                    origin.divided()
                        ? wording.get("change.part", names.within(origin.area()))
                        : names.within(origin.area()))
            .toList();
    return origins.isEmpty()
        ? ""
        : wording.get(
            "change.from",
            wording.date(area.validFrom()),
            line(named, origins.stream().map(Areas.Counterpart::area).toList()));
  }

  /** The first of the names, and where all of the units are. */
  private String line(List<String> named, List<Area> units) {
    String first = named.stream().limit(NAMED).collect(Collectors.joining(", "));
    String all =
        named.size() > NAMED ? wording.get("change.more", first, named.size() - NAMED) : first;
    String places =
        units.stream()
            .flatMap(unit -> names.linksAbove(unit).stream().limit(1))
            .map(Link::text)
            .distinct()
            .collect(Collectors.joining(", "));
    return places.isEmpty() ? all : wording.get("change.in", all, places);
  }
}
