package vn.minhbach.page;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import vn.minhbach.model.Area;
import vn.minhbach.model.AreaKind;
import vn.minhbach.model.Areas;

/** Names areas so that nobody takes one for another. */
public final class AreaNames {

  private final Areas areas;
  private final Wording wording;

  AreaNames(Areas areas, Wording wording) {
    this.areas = areas;
    this.wording = wording;
  }

  Link link(Area area) {
    return new Link(wording.of(area.name()), area.address());
  }

  /** Their kinds as they are listed: {@code xã, phường, thị trấn}. */
  String kinds(List<Area> units) {
    String kinds =
        units.stream()
            .flatMap(unit -> AreaKind.of(wording.of(unit.name())).stream())
            .distinct()
            .sorted()
            .map(AreaKind::word)
            .collect(Collectors.joining(", "));
    return kinds.isEmpty() ? wording.get("area.unit") : kinds;
  }

  /** As it is called within a sentence: {@code huyện Chi Lăng}. */
  String within(Area area) {
    return lowerFirst(wording.of(area.name()));
  }

  /** Links to the areas above, the nearest first: {@code huyện Chi Lăng}, {@code tỉnh Lạng Sơn}. */
  List<Link> linksAbove(Area area) {
    List<Link> links = new ArrayList<>();
    areas.parents(area).forEach(a -> links.add(0, new Link(within(a), a.address())));
    return links;
  }

  /** The areas above, the nearest first: {@code huyện Chi Lăng, tỉnh Lạng Sơn}. */
  String above(Area area) {
    return linksAbove(area).stream().map(Link::text).collect(Collectors.joining(", "));
  }

  /** {@code Huyện Chi Lăng, tỉnh Lạng Sơn}. */
  String full(Area area) {
    String above = above(area);
    String name = wording.of(area.name());
    return above.isEmpty() ? name : name + ", " + above;
  }

  /** {@code Huyện}, at the beginning of a sentence. */
  static String upperFirst(String words) {
    return Character.toString(Character.toUpperCase(words.codePointAt(0)))
        + words.substring(words.offsetByCodePoints(0, 1));
  }

  /** Official kinds are written small within a sentence: {@code huyện Lộc Ninh}. */
  public static String lowerFirst(String name) {
    return name.codePoints()
        .limit(1)
        .map(Character::toLowerCase)
        .mapToObj(Character::toString)
        .collect(Collectors.joining())
        .concat(name.substring(name.offsetByCodePoints(0, 1)));
  }
}
