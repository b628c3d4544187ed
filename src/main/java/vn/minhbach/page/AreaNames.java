package vn.minhbach.page;

import java.util.List;
import java.util.stream.Collectors;
import vn.minhbach.model.Area;
import vn.minhbach.model.Catalog;

/** Names areas so that nobody takes one for another. */
final class AreaNames {

  private final Catalog catalog;
  private final Wording wording;

  AreaNames(Catalog catalog, Wording wording) {
    this.catalog = catalog;
    this.wording = wording;
  }

  Link link(Area area) {
    return new Link(wording.of(area.name()), area.address());
  }

  /** The areas above, the nearest first: {@code huyện Chi Lăng, tỉnh Lạng Sơn}. */
  String above(Area area) {
    List<Area> parents = Heads.parents(area, catalog);
    StringBuilder names = new StringBuilder();
    for (int i = parents.size() - 1; i >= 0; i--) {
      names
          .append(names.isEmpty() ? "" : ", ")
          .append(lowerFirst(wording.of(parents.get(i).name())));
    }
    return names.toString();
  }

  /** {@code Huyện Chi Lăng, tỉnh Lạng Sơn}. */
  String full(Area area) {
    String above = above(area);
    String name = wording.of(area.name());
    return above.isEmpty() ? name : name + ", " + above;
  }

  /** Official kinds are written small within a sentence: {@code huyện Lộc Ninh}. */
  static String lowerFirst(String name) {
    return name.codePoints()
        .limit(1)
        .map(Character::toLowerCase)
        .mapToObj(Character::toString)
        .collect(Collectors.joining())
        .concat(name.substring(name.offsetByCodePoints(0, 1)));
  }
}
