package vn.minhbach.read.data;

import java.util.List;
import vn.minhbach.model.Source;
import vn.minhbach.model.narrative.Passage;
import vn.minhbach.problem.Place;
import vn.minhbach.problem.Problems;

/** Finds the passage of a narrative that holds given words. */
public final class SourceFinder {

  private static final Source NOWHERE = new Source("", "", "");

  private final List<Passage> passages;

  public SourceFinder(List<Passage> passages) {
    this.passages = passages.stream().map(SourceFinder::folded).toList();
  }

  /** Where {@code words} stand; reported where they stand nowhere, or in more than one place. */
  Source find(String words, Place place, Problems problems) {
    String sought = fold(words);
    if (sought.isEmpty()) {
      problems.error(place, "source.missing");
      return NOWHERE;
    }
    List<Passage> holding = passages.stream().filter(p -> p.text().contains(sought)).toList();
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

  private static Passage folded(Passage p) {
    return new Passage(p.anchor(), p.section(), fold(p.text()), false);
  }

  private static String fold(String text) {
    return text.strip().replaceAll("\\s+", " ");
  }
}
