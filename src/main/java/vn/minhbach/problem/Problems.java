package vn.minhbach.problem;

import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;

/**
 * Collects everything wrong in one run, without stopping at the first.
 *
 * <p>Safe to add to from several threads; the list is sorted by place, so it does not depend on who
 * came first.
 */
public final class Problems {

  private final Set<Problem> found = new ConcurrentSkipListSet<>();

  public void add(Problem problem) {
    found.add(problem);
  }

  public void error(Place place, String code, String... arguments) {
    add(Problem.error(place, code, arguments));
  }

  public void warning(Place place, String code, String... arguments) {
    add(Problem.warning(place, code, arguments));
  }

  public boolean hasErrors() {
    return found.stream().anyMatch(Problem::isError);
  }

  /** All problems, by place. */
  public List<Problem> sorted() {
    return List.copyOf(found);
  }
}
