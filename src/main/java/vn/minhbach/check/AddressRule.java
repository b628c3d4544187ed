package vn.minhbach.check;

import java.util.HashMap;
import java.util.Map;
import vn.minhbach.model.Area;
import vn.minhbach.model.Catalog;
import vn.minhbach.problem.Place;
import vn.minhbach.problem.Problems;

/**
 * No two things have one address, and none has an address that the portal needs itself.
 *
 * <p>Areas may share an address when they bore one name in turn: they share a page then.
 */
final class AddressRule implements Rule {

  @Override
  public void check(Catalog catalog, Problems problems) {
    Map<String, Area> areas = new HashMap<>();
    Map<String, Place> taken = new HashMap<>();
    for (Area area : catalog.areas()) {
      Area earlier = areas.putIfAbsent(area.address(), area);
      if (earlier != null && (earlier.overlaps(area) || earlier.level() != area.level())) {
        report(area.address(), area.place(), earlier.place(), problems);
      }
      taken.putIfAbsent(area.address(), area.place());
      reserved(area.address(), area.place(), problems);
    }
    catalog.pages().forEach(p -> take(p.address(), p.place(), taken, problems));
    catalog.reports().forEach(r -> take(r.address(), r.place(), taken, problems));
  }

  private static void take(
      String address, Place place, Map<String, Place> taken, Problems problems) {
    Place earlier = taken.putIfAbsent(address, place);
    if (earlier != null) {
      report(address, place, earlier, problems);
    }
    reserved(address, place, problems);
  }

  private static void report(String address, Place place, Place earlier, Problems problems) {
    problems.error(place, "address.taken", address, earlier.toString());
  }

  private static void reserved(String address, Place place, Problems problems) {
    String[] segments = address.substring(1).split("/", 0);
    if (Reserved.FIRST.contains(segments[0])) {
      problems.error(place, "address.reserved", segments[0]);
    } else if (segments[segments.length - 1].equals(Reserved.SERIES)) {
      problems.error(place, "address.reserved", Reserved.SERIES);
    }
  }
}
