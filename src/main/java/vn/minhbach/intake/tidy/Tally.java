package vn.minhbach.intake.tidy;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import vn.minhbach.intake.Imported;
import vn.minhbach.problem.Place;
import vn.minhbach.problem.Problems;

/** What became of every observation: what goes in comes out, or is listed with its reason. */
public final class Tally {

  /** Why an observation is left out. */
  public enum Reason {
    NO_VALUE("tidy.novalue", "tidy.left.novalue"),
    VALUE("tidy.value", "tidy.left.value"),
    TWO_READINGS("tidy.tworeadings", "tidy.left.tworeadings"),
    PERIOD("tidy.period", "tidy.left.period"),
    RAGGED("tidy.long", "tidy.left.long"),
    SERIES("tidy.noseries", "tidy.left.noseries"),
    INDICATOR("tidy.noindicator", "tidy.left.noindicator"),
    AREA("tidy.areaunknown", "tidy.left.area.unknown"),
    NO_AREA("tidy.areanone", "tidy.left.area.none");

    private final String doubt;
    private final String count;

    Reason(String doubt, String count) {
      this.doubt = doubt;
      this.count = count;
    }
  }

  private final Problems doubts;
  private final Map<Reason, Integer> left = new EnumMap<>(Reason.class);
  private final List<Place> withoutValue = new ArrayList<>();
  private int in;
  private int published;
  private int repeated;

  public Tally(Problems doubts) {
    this.doubts = doubts;
  }

  /** Observations that are read. */
  public void in(int observations) {
    in += observations;
  }

  void published() {
    published++;
  }

  /** The same was said before, at {@code first}. */
  void repeated(Place place, Place first) {
    repeated++;
    doubts.warning(place, "tidy.repeated", first.toString());
  }

  /** Leaves {@code observations} out. */
  public void leftOut(Reason reason, int observations, Place place, String... arguments) {
    left.merge(reason, observations, Integer::sum);
    if (reason == Reason.NO_VALUE) {
      withoutValue.add(place);
    } else {
      doubts.warning(place, reason.doubt, arguments);
    }
  }

  /** Tells of the empty values of one file: one doubt for lines that follow one another. */
  void endOfFile() {
    int first = 0;
    for (int i = 1; i <= withoutValue.size(); i++) {
      boolean follows =
          i < withoutValue.size()
              && withoutValue.get(i).line() - withoutValue.get(i - 1).line() <= 1;
      if (!follows) {
        Place last = withoutValue.get(i - 1);
        doubts.warning(
            withoutValue.get(first),
            Reason.NO_VALUE.doubt,
            String.valueOf(i - first),
            String.valueOf(last.line()));
        first = i;
      }
    }
    withoutValue.clear();
  }

  /** The lines of the summary. */
  public List<Imported.Count> counts() {
    int out = left.values().stream().mapToInt(Integer::intValue).sum();
    List<Imported.Count> counts = new ArrayList<>();
    counts.add(Imported.Count.of("tidy.count.rows", in, published, repeated, out));
    left.forEach((reason, count) -> counts.add(Imported.Count.of(reason.count, count)));
    if (in != published + repeated + out) {
      throw new IllegalStateException(in + " in, " + published + ", " + repeated + ", " + out);
    }
    return counts;
  }
}
