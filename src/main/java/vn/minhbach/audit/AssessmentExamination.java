package vn.minhbach.audit;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import vn.minhbach.figure.Bound;
import vn.minhbach.figure.Interval;
import vn.minhbach.model.Assessment;
import vn.minhbach.model.Cell;
import vn.minhbach.model.Direction;
import vn.minhbach.model.Finding;
import vn.minhbach.model.Finding.Kind;
import vn.minhbach.model.Finding.Outcome;
import vn.minhbach.model.Measure;
import vn.minhbach.model.Observation;

/**
 * A report's verdict on a target, {@code Đạt}, {@code Vượt} or {@code Không đạt}, is compared with
 * its figures.
 *
 * <p>{@code Vượt} says that the value is better than the target, {@code Đạt} that it is no worse,
 * {@code Không đạt} that it is worse; better is more or less, as the indicator's direction has it.
 * A value in [a, b] and a target in [c, d] contradict a verdict only where no pair of their numbers
 * agrees with it. Verdicts are on the year: the value is the row's estimate, or its result where
 * its period is the whole year. A result to date is never held against the year's target.
 */
final class AssessmentExamination implements Examination {

  @Override
  public Stream<Finding> examine(Evidence evidence) {
    return evidence.stated(Measure.ASSESSMENT).map(AssessmentExamination::examine);
  }

  private static Finding examine(Observation verdict) {
    Optional<Assessment> said = Assessment.of(verdict.cell().figure());
    Optional<Observation> value = value(verdict);
    Optional<Observation> target = observation(verdict, Measure.TARGET);
    String variant = said.map(Assessment::name).orElse("").toLowerCase(Locale.ROOT);
    List<Observation> inputs = Stream.concat(value.stream(), target.stream()).toList();
    Outcome outcome =
        said.filter(s -> s != Assessment.PENDING)
            .filter(s -> verdict.row().indicator().direction() != Direction.NEITHER)
            .flatMap(s -> value.flatMap(v -> target.flatMap(t -> outcome(s, v.cell(), t.cell()))))
            .orElse(Outcome.NOT_COMPUTABLE);
    return new Finding(Kind.ASSESSMENT, variant, outcome, verdict, inputs, Optional.empty());
  }

  private static Optional<Observation> value(Observation verdict) {
    return observation(verdict, Measure.ESTIMATE)
        .or(
            () ->
                verdict.row().period().isWholeYear()
                    ? observation(verdict, Measure.ACTUAL)
                    : Optional.empty());
  }

  private static Optional<Observation> observation(Observation verdict, Measure measure) {
    return verdict
        .row()
        .figure(measure)
        .map(figure -> new Observation(verdict.report(), new Cell(verdict.row(), measure)));
  }

  private static Optional<Outcome> outcome(Assessment said, Cell value, Cell target) {
    boolean less = value.row().indicator().direction() == Direction.LESS;
    return Reading.of(target)
        .flatMap(
            goal ->
                Reading.of(value)
                    .filter(Reading::firm)
                    .flatMap(v -> v.like(goal.unit()))
                    .map(
                        v ->
                            contradicts(
                                    said,
                                    less ? v.interval().negated() : v.interval(),
                                    less ? goal.interval().negated() : goal.interval(),
                                    isStrict(target))
                                ? Outcome.DIFFERENT
                                : Outcome.CONSISTENT));
  }

  /** Whether no number of {@code value}, where more is better, fits what is said. */
  private static boolean contradicts(
      Assessment said, Interval value, Interval target, boolean strict) {
    return switch (said) {
      case EXCEEDED -> value.high().compareTo(target.low()) <= 0;
      case MET -> value.high().compareTo(target.low()) < 0;
      case NOT_MET -> value.low().compareTo(target.high()) >= (strict ? 1 : 0);
      case PENDING -> false;
    };
  }

  /** {@code >91} is not reached by 91. */
  private static boolean isStrict(Cell target) {
    return target.figure().meaning() instanceof Bound bound
        && (bound.side() == Bound.Side.ABOVE || bound.side() == Bound.Side.BELOW);
  }
}
