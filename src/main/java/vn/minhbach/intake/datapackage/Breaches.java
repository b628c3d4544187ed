package vn.minhbach.intake.datapackage;

import java.util.LinkedHashMap;
import java.util.Map;
import vn.minhbach.intake.Imported;
import vn.minhbach.problem.Place;
import vn.minhbach.problem.Problems;

/** Where a package breaks its promises: the first of each promise one by one, the rest counted. */
final class Breaches {

  private static final int MOST = 100;

  private record Promise(String resource, String field, String code) {}

  private final Problems doubts;
  private final Map<Promise, Integer> counts = new LinkedHashMap<>();
  private final Map<Promise, Place> last = new LinkedHashMap<>();

  Breaches(Problems doubts) {
    this.doubts = doubts;
  }

  /**
   * Tells a breach.
   *
   * @param arguments of the message, the field first
   */
  void tell(String resource, Place place, String code, String field, String... arguments) {
    Promise promise = new Promise(resource, field, code);
    if (counts.merge(promise, 1, Integer::sum) > MOST) {
      last.putIfAbsent(promise, place);
      return;
    }
    String[] all = new String[arguments.length + 1];
    all[0] = field;
    System.arraycopy(arguments, 0, all, 1, arguments.length);
    doubts.warning(place, code, all);
  }

  /** Tells of those that were counted only. */
  void finish() {
    last.forEach(
        (promise, place) ->
            doubts.warning(
                place,
                "package.more",
                promise.field(),
                String.valueOf(counts.get(promise) - MOST)));
  }

  Imported.Count count(int resources) {
    int all = counts.values().stream().mapToInt(Integer::intValue).sum();
    return Imported.Count.of("package.count.promises", resources, all);
  }

  /** A text in a message, cut where it is long. */
  static String shown(String text) {
    int most = 60;
    return text.length() <= most ? text : text.substring(0, most) + "…";
  }
}
