package vn.minhbach.intake.tidy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.minhbach.figure.Agreement;
import vn.minhbach.figure.Figure;
import vn.minhbach.figure.Unit;
import vn.minhbach.model.Period;
import vn.minhbach.problem.Problems;

/** Finds what a repository says twice. */
final class Repetitions {

  /** What makes two observations statements of the same. */
  private record Stated(String code, Period period, Map<String, String> brokenDown) {}

  private final Definitions definitions;
  private final Tally tally;
  private final Problems doubts;
  private int targets;

  Repetitions(Definitions definitions, Tally tally, Problems doubts) {
    this.definitions = definitions;
    this.tally = tally;
    this.doubts = doubts;
  }

  /** How many observations that are targets alone are kept so far. */
  int targetCount() {
    return targets;
  }

  /**
   * The observations of one area without repetitions; where two contradict each other, both stay.
   */
  List<Observation> without(List<Observation> all) {
    Map<Stated, List<Observation>> stated = new HashMap<>();
    List<Observation> kept = new ArrayList<>();
    for (Observation o : all) {
      List<Observation> earlier =
          stated.computeIfAbsent(
              new Stated(definitions.of(o).code(), o.period(), definitions.brokenDown(o)),
              s -> new ArrayList<>());
      keep(o, earlier, kept);
    }
    return kept;
  }

  private void keep(Observation o, List<Observation> earlier, List<Observation> kept) {
    if (o.isDeclared()) {
      // A target that the metadata declares; a row that states the same has it already.
      if (earlier.stream().allMatch(e -> e.target().isEmpty())) {
        targets++;
        earlier.add(o);
        kept.add(o);
      }
      return;
    }
    List<Observation> results = earlier.stream().filter(e -> !e.isDeclared()).toList();
    for (Observation e : results) {
      if (agree(e, o)) {
        tally.repeated(o.place(), e.place());
        return;
      }
    }
    if (!results.isEmpty()) {
      doubts.warning(
          o.place(),
          "tidy.contradiction",
          said(o),
          said(results.get(0)),
          results.get(0).place().toString());
    }
    boolean second = earlier.stream().anyMatch(e -> !e.target().isEmpty());
    Observation own = second && !o.target().isEmpty() ? o.withTargetNoted() : o;
    earlier.add(own);
    kept.add(own);
    tally.published();
  }

  private static String said(Observation o) {
    return o.actual().isEmpty() ? o.target() : o.actual();
  }

  private boolean agree(Observation one, Observation other) {
    return agree(one.actual(), other.actual(), one)
        && (other.target().isEmpty() || agree(one.target(), other.target(), one));
  }

  private boolean agree(String one, String other, Observation in) {
    Unit unit = Unit.of(definitions.of(in).unit());
    return one.equals(other) || Agreement.agree(Figure.read(one), unit, Figure.read(other), unit);
  }
}
