package vn.minhbach.intake.data;

import java.util.ArrayList;
import java.util.List;
import vn.minhbach.problem.Place;
import vn.minhbach.problem.Problems;

/** One mistake of many observations, told once: the first of them, and how many there are. */
final class Misfits {

  private final String code;
  private Place first;
  private List<String> said = List.of();
  private int count;

  /**
   * None so far.
   *
   * @param code of the error, whose last argument is their number
   */
  Misfits(String code, Place file) {
    this.code = code;
    this.first = file;
  }

  void add(Place place, String... arguments) {
    if (count++ == 0) {
      first = place;
      said = List.of(arguments);
    }
  }

  void tell(Problems problems) {
    if (count > 0) {
      List<String> arguments = new ArrayList<>(said);
      arguments.add(String.valueOf(count));
      problems.error(first, code, arguments.toArray(new String[0]));
    }
  }
}
