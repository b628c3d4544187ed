package vn.minhbach.audit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.minhbach.figure.Change;
import vn.minhbach.model.Assessment;
import vn.minhbach.model.Cell;
import vn.minhbach.model.Finding;
import vn.minhbach.model.Finding.Kind;
import vn.minhbach.model.Finding.Outcome;
import vn.minhbach.model.Measure;
import vn.minhbach.model.Observation;
import vn.minhbach.model.Period;
import vn.minhbach.model.Statement;

/**
 * What is stated twice, in one report or in two, is stated alike.
 *
 * <p>Compared are figures of one indicator in one area and breakdown, of one measure, of one plan,
 * for the same days: a target and an estimate are for the whole year, all else is for the row's own
 * period. Two figures are alike where what they may stand for has a number in common, so {@code
 * 434,9} repeats {@code 434,896}, and where the one cuts decimals of the other off. A vague number
 * ({@code khoảng 600}) contradicts none. Estimates are revised and assessments change with time:
 * they are compared within one report alone. An estimate is never compared with a result.
 */
final class RepetitionExamination implements Examination {

  @Override
  public Stream<Finding> examine(Evidence evidence) {
    return evidence.series().flatMap(series -> examine(series, evidence));
  }

  private static Stream<Finding> examine(List<Statement> series, Evidence evidence) {
    Map<List<Object>, List<Observation>> stated = new HashMap<>();
    List<Finding> findings = new ArrayList<>();
    for (Statement statement : series) {
      for (Measure measure : statement.row().figures().keySet()) {
        Observation later = new Observation(statement.report(), new Cell(statement.row(), measure));
        List<Observation> earlier = stated.computeIfAbsent(key(later), k -> new ArrayList<>());
        earlier.stream()
            .filter(e -> evidence.sameTerritory(e.report().area(), later.report().area()))
            .map(e -> finding(e, later))
            .min((a, b) -> b.outcome().compareTo(a.outcome()))
            .ifPresent(findings::add);
        earlier.add(later);
      }
    }
    return findings.stream();
  }

  private static Finding finding(Observation earlier, Observation later) {
    return new Finding(
        Kind.REPETITION,
        earlier.report().equals(later.report()) ? "report" : "reports",
        compared(earlier.cell(), later.cell()),
        later,
        List.of(earlier),
        Optional.empty());
  }

  private static List<Object> key(Observation figure) {
    Measure measure = figure.measure();
    Period period = figure.row().periodOf(measure);
    Period days = measure == Measure.ASSESSMENT ? figure.row().period() : period;
    boolean ofPlan =
        measure == Measure.TARGET || measure == Measure.OF_PLAN || measure == Measure.ASSESSMENT;
    boolean passing = measure == Measure.ESTIMATE || measure == Measure.ASSESSMENT;
    return List.of(
        measure,
        days.start(),
        days.end(),
        // The state as of a day is none of the period of that one day.
        days.kind() == Period.Kind.DAY,
        ofPlan ? figure.row().origin() : "",
        passing ? figure.report().address() : "");
  }

  private static Outcome compared(Cell earlier, Cell later) {
    if (earlier.measure() == Measure.ASSESSMENT) {
      return Assessment.of(earlier.figure()).equals(Assessment.of(later.figure()))
          ? Outcome.CONSISTENT
          : Outcome.DIFFERENT;
    }
    boolean changes =
        earlier.figure().meaning() instanceof Change && later.figure().meaning() instanceof Change;
    Optional<Reading> one = changes ? Reading.change(earlier) : Reading.of(earlier);
    Optional<Reading> other = changes ? Reading.change(later) : Reading.of(later);
    Optional<Reading> same = one.flatMap(r -> other.flatMap(o -> r.like(o.unit())));
    if (same.isEmpty()) {
      return Outcome.NOT_COMPUTABLE;
    }
    return alike(same.get(), other.get());
  }

  private static Outcome alike(Reading one, Reading other) {
    Outcome forth = one.asComputed().with(other);
    Outcome back = other.asComputed().with(one);
    Outcome milder = forth.compareTo(back) < 0 ? forth : back;
    // Cut off or rounded: fewer decimals of the same number are no other number.
    return milder == Outcome.TRUNCATED
        ? Outcome.WITHIN_ROUNDING
        : forth == Outcome.NOT_COMPUTABLE || back == Outcome.NOT_COMPUTABLE
            ? Outcome.NOT_COMPUTABLE
            : milder;
  }
}
