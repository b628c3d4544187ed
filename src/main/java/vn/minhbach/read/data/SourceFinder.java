package vn.minhbach.read.data;

import java.util.List;
import vn.minhbach.model.Source;
import vn.minhbach.model.ledger.Printed;
import vn.minhbach.model.narrative.Passage;
import vn.minhbach.problem.Place;
import vn.minhbach.problem.Problems;

/** Finds the passage of a narrative that holds given words. */
public final class SourceFinder {

  private static final Source NOWHERE = new Source("", "", "");

  private final List<Passage> printed;
  private final List<Passage> printedBefore;

  /** Folded when the first words are looked for: most reports have no table that names any. */
  private List<Passage> passages;

  private List<Passage> before;

  /**
   * A finder.
   *
   * @param passages as they are printed now
   * @param before as they were printed in earlier editions
   */
  public SourceFinder(List<Passage> passages, List<Passage> before) {
    this.printed = passages;
    this.printedBefore = before;
  }

  /** Where {@code words} stand; reported where they stand nowhere, or in more than one place. */
  Source find(String words, Place place, Problems problems) {
    String sought = Printed.folded(words);
    if (sought.isEmpty()) {
      problems.error(place, "source.missing");
      return NOWHERE;
    }
    if (passages == null) {
      passages = printed.stream().map(SourceFinder::folded).toList();
      before = printedBefore.stream().map(SourceFinder::folded).toList();
    }
    List<Passage> holding = holding(sought, passages);
    if (holding.isEmpty()) {
      holding = holding(sought, before).stream().limit(1).toList();
    }
    boolean once =
        holding.size() == 1
            && holding.get(0).text().indexOf(sought) == holding.get(0).text().lastIndexOf(sought);
    if (holding.isEmpty()) {
      problems.error(place, "source.nowhere", words);
      return NOWHERE;
    }
    if (!once) {
      problems.error(place, "source.ambiguous", words);
      return NOWHERE;
    }
    Passage passage = holding.get(0);
    return new Source(passage.anchor(), sought, passage.section());
  }

  private static List<Passage> holding(String words, List<Passage> passages) {
    return passages.stream().filter(p -> p.text().contains(words)).toList();
  }

  private static Passage folded(Passage p) {
    return new Passage(p.anchor(), p.section(), Printed.folded(p.text()), false);
  }
}
