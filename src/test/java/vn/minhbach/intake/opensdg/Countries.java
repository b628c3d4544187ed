package vn.minhbach.intake.opensdg;

import java.time.LocalDate;
import vn.minhbach.model.Area;
import vn.minhbach.model.AreaLevel;
import vn.minhbach.model.Localized;
import vn.minhbach.problem.Place;

/** Areas that repositories of a country need. */
final class Countries {

  private Countries() {}

  /** A country for all time, called by its code. */
  static Area country(String code, String address) {
    return new Area(
        code,
        new Localized(code, code),
        AreaLevel.COUNTRY,
        "",
        address,
        LocalDate.MIN,
        LocalDate.MAX,
        Place.file("areas.csv"));
  }
}
