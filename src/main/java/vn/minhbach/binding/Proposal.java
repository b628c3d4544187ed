package vn.minhbach.binding;

import java.util.List;
import vn.minhbach.model.Measure;
import vn.minhbach.problem.Place;

/**
 * What an unbound measurement could be bound to.
 *
 * @param mention the measurement
 * @param place where the part of it that agrees begins
 * @param printed the part of it that agrees: all of it, or without words that the table leaves out
 * @param targets the observations that it could be, the likeliest first; one where it is clear
 */
public record Proposal(Mention mention, Place place, String printed, List<Target> targets) {

  /**
   * An observation as a narrative names it.
   *
   * @param indicator its code
   */
  public record Target(String indicator, Measure measure) {

    /** The address of a link to it: {@code indicator:thu-nsnn#target}. */
    public String link() {
      String suffix = measure == Measure.ACTUAL ? "" : "#" + measure.column();
      return "indicator:" + indicator + suffix;
    }
  }

  public Proposal {
    targets = List.copyOf(targets);
  }

  /** Whether one observation is clearly meant; others are shown and never written. */
  public boolean isClear() {
    return targets.size() == 1;
  }

  /** How it is written into the narrative. */
  public Insertion insertion() {
    return new Insertion(place, printed, targets.get(0).link());
  }
}
