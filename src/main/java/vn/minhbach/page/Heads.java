package vn.minhbach.page;

import java.util.ArrayList;
import java.util.List;
import vn.minhbach.model.Area;
import vn.minhbach.model.Areas;
import vn.minhbach.model.Report;

/** Makes the heads of pages: their titles and the trail that leads to them. */
final class Heads {

  private final Areas areas;
  private final Wording wording;

  Heads(Areas areas, Wording wording) {
    this.areas = areas;
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
  Head inArea(Area area, String address, String title, String description) {
    List<Link> trail = new ArrayList<>();
    trail.add(home());
    areas.parents(area).forEach(a -> trail.add(new Link(wording.of(a.name()), a.address())));
    if (!address.equals(area.address())) {
      trail.add(new Link(wording.of(area.name()), area.address()));
    }
    return new Head(address, title, description, trail);
  }

  /** A page below a report's. */
  Head below(Report report, String address, String title, String description) {
    Head within = inArea(report.area(), address, title, description);
    List<Link> trail = new ArrayList<>(within.trail());
    trail.add(new Link(wording.of(report.title()), report.address()));
    return new Head(address, title, description, trail);
  }
}
