package vn.minhbach.targets;

import java.util.Optional;
import vn.minhbach.model.Cell;
import vn.minhbach.model.Direction;

/**
 * Whether a value reaches a target, by their printed numbers alone.
 *
 * <p>A value meets a target where no number that it may stand for is worse, exceeds it where every
 * one is better than every number of the target, and misses it where every one is worse. Anything
 * else is not decided: {@code khoảng 600} beside 600, a range that the target lies within. A target
 * {@code >99} is met by 99,9, never exceeded: it names no upper end.
 */
final class Attainment {

  private Attainment() {}

  static Optional<Standing> of(Cell goal, Cell value) {
    Direction direction = goal.row().indicator().direction();
    if (direction == Direction.NEITHER) {
      return Optional.empty();
    }
    Optional<Span> target = Span.of(goal, goal.unit());
    Optional<Span> reached = Span.of(value, goal.unit());
    return target.flatMap(t -> reached.flatMap(r -> of(t, r, direction == Direction.LESS)));
  }

  private static Optional<Standing> of(Span target, Span reached, boolean less) {
    Span goal = less ? target.negated() : target;
    Span value = less ? reached.negated() : reached;
    if (value.exceeds(goal)) {
      return Optional.of(Standing.EXCEEDED);
    } else if (value.reaches(goal)) {
      return Optional.of(Standing.MET);
    }
    return value.misses(goal) ? Optional.of(Standing.NOT_MET) : Optional.empty();
  }
}
