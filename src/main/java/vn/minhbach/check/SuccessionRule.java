package vn.minhbach.check;

import vn.minhbach.model.Catalog;
import vn.minhbach.model.Succession;
import vn.minhbach.problem.Problems;

/** A succession leads from a unit that ended the day before to one in force on the day. */
final class SuccessionRule implements Rule {

  @Override
  public void check(Catalog catalog, Problems problems) {
    for (Succession s : catalog.successions()) {
      if (catalog.area(s.from(), s.date().minusDays(1)).isEmpty()) {
        problems.error(s.place(), "succession.from", s.from(), s.date().minusDays(1).toString());
      }
      if (catalog.area(s.to(), s.date()).isEmpty()) {
        problems.error(s.place(), "succession.to", s.to(), s.date().toString());
      }
    }
  }
}
