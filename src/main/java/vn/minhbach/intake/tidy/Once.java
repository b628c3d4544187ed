package vn.minhbach.intake.tidy;

import java.util.HashSet;
import java.util.Set;
import vn.minhbach.problem.Place;
import vn.minhbach.problem.Problems;

/** What is said once for a whole import, where it is met first. */
public final class Once {

  private final Problems doubts;
  private final Set<String> told = new HashSet<>();

  public Once(Problems doubts) {
    this.doubts = doubts;
  }

  /** Says it, unless it was said of {@code what} before. */
  public void tell(String what, Place place, String code, String... arguments) {
    if (told.add(what)) {
      doubts.warning(place, code, arguments);
    }
  }
}
