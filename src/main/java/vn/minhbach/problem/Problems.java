package vn.minhbach.problem;

import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.function.Predicate;

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

  /**
   * Whether no error so far is at a place that {@code where} means.
   *
   * <p>What refers to a thing that could not be read is not a mistake of its own; so a reference to
   * nothing is reported only where the files that should hold the thing are sound.
   */
  public boolean sound(Predicate<Place> where) {
    return found.stream().filter(Problem::isError).map(Problem::place).noneMatch(where);
  }

  /** Whether no error so far is in the file {@code path}. */
  public boolean sound(String path) {
    return sound(place -> place.path().equals(path));
  }

  /** All problems, by place. */
  public List<Problem> sorted() {
    return List.copyOf(found);
  }
}
