package vn.minhbach.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.minhbach.model.Area;
import vn.minhbach.model.Catalog;
import vn.minhbach.model.Report;

/** Makes the heads of pages: their titles and the trail that leads to them. */
final class Heads {

  private final Wording wording;

  Heads(Wording wording) {
    this.wording = wording;
  }

  private Link home() {
    return new Link(wording.get("nav.home"), "/");
  }

  /** A page right below the home page, its words from the messages. */
  Head top(String address, String titleKey, String descriptionKey, Object... arguments) {
    return of(address, wording.get(titleKey), wording.get(descriptionKey, arguments));
  }

  /** A page right below the home page. */
  Head of(String address, String title, String description) {
    return new Head(address, title, description, List.of(home()));
  }

  /** A page below {@code above}. */
  Head below(Link above, String address, String title, String description) {
    return new Head(address, title, description, List.of(home(), above));
  }

  /** A page of {@code area}, or below it where {@code address} is longer than the area's. */
  Head inArea(Area area, Catalog catalog, String address, String title, String description) {
    List<Link> trail = new ArrayList<>();
    trail.add(home());
    parents(area, catalog).forEach(a -> trail.add(new Link(wording.of(a.name()), a.address())));
    if (!address.equals(area.address())) {
      trail.add(new Link(wording.of(area.name()), area.address()));
    }
    return new Head(address, title, description, trail);
  }

  /** A page below a report's. */
  Head below(Report report, Catalog catalog, String address, String title, String description) {
    Head within = inArea(report.area(), catalog, address, title, description);
    List<Link> trail = new ArrayList<>(within.trail());
    trail.add(new Link(wording.of(report.title()), report.address()));
    return new Head(address, title, description, trail);
  }

  /** The areas above {@code area} while it was in force, the province first. */
  static List<Area> parents(Area area, Catalog catalog) {
    List<Area> parents = new ArrayList<>();
    Optional<Area> parent = parent(area, catalog);
    while (parent.isPresent()) {
      parents.add(0, parent.get());
      parent = parent(parent.get(), catalog);
    }
    return parents;
  }

  private static Optional<Area> parent(Area area, Catalog catalog) {
    return catalog.areas().stream()
        .filter(a -> a.code().equals(area.parent()) && a.level().compareTo(area.level()) < 0)
        .filter(area::overlaps)
        .filter(a -> area.address().startsWith(a.address()))
        .findFirst();
  }
}
