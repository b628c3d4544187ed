package vn.minhbach.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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
    String number = units.size() == 1 ? "areakind." : "areakinds.";
    List<String> kinds =
        units.stream()
            .flatMap(unit -> AreaKind.of(unit.name().vi()).stream())
            .distinct()
            .sorted()
            .map(kind -> wording.get(number + kind.name().toLowerCase(Locale.ROOT)))
            .toList();
    return kinds.isEmpty() ? wording.get(number + "unit") : listed(kinds);
  }

  private String listed(List<String> words) {
    int last = words.size() - 1;
    return last == 0
        ? words.get(0)
        : wording.get("list.last", String.join(", ", words.subList(0, last)), words.get(last));
  }

  /** As it is called within a sentence: {@code huyện Chi Lăng}. */
  String within(Area area) {
    return within(wording.of(area.name()));
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

  /**
   * A name as it is called within a sentence: official kinds are written small before it, {@code
   * huyện Lộc Ninh}; a name itself never is.
   */
  static String within(String name) {
    return AreaKind.of(name).isPresent() ? lowerFirst(name) : name;
  }

  /** The beginning of a sentence, as it stands within one. */
  public static String lowerFirst(String name) {
    return name.codePoints()
        .limit(1)
        .map(Character::toLowerCase)
        .mapToObj(Character::toString)
        .collect(Collectors.joining())
        .concat(name.substring(name.offsetByCodePoints(0, 1)));
  }
}
