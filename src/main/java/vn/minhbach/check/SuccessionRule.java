package vn.minhbach.check;

import java.time.LocalDate;
import java.util.Optional;
import vn.minhbach.model.Area;
import vn.minhbach.model.Areas;
import vn.minhbach.model.Catalog;
import vn.minhbach.model.Succession;
import vn.minhbach.problem.Problems;

/** A succession leads from a unit that ended the day before to one in force on the day. */
final class SuccessionRule implements Rule {

  @Override
  public void check(Catalog catalog, Problems problems) {
    Areas areas = new Areas(catalog);
    for (Succession s : catalog.successions()) {
      LocalDate eve = s.date().minusDays(1);
      Optional<Area> from = areas.area(s.from(), eve);
      if (from.isEmpty()) {
        problems.error(s.place(), "succession.from", s.from(), eve.toString());
      } else if (!s.divided() && !from.get().validTo().equals(eve)) {
        String end = from.get().ended() ? from.get().validTo().toString() : "–";
        problems.error(s.place(), "succession.early", s.from(), end, eve.toString());
      }
      if (areas.area(s.to(), s.date()).isEmpty()) {
        problems.error(s.place(), "succession.to", s.to(), s.date().toString());
      }
    }
  }
}
