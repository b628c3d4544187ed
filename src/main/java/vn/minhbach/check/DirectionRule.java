package vn.minhbach.check;

import java.util.Optional;
import vn.minhbach.figure.Bound;
import vn.minhbach.figure.Figure;
import vn.minhbach.model.Assessment;
import vn.minhbach.model.Catalog;
import vn.minhbach.model.Direction;
import vn.minhbach.model.Measure;
import vn.minhbach.model.Row;
import vn.minhbach.problem.Problems;

/**
 * What a report says of a target agrees with the direction of its indicator.
 *
 * <p>Each indicator declares a direction; there is none by default. {@code Vượt} says that a result
 * is better than its target, so the indicator must go one way, {@code more} or {@code less}. {@code
 * Đạt} and {@code Không đạt} may stand with {@code neither} as well: a structure of the economy or
 * a budget's spending can be as planned or not, and no way is the better one. A target printed as a
 * limit shows the direction itself: {@code >91} is not that of {@code less}, nor {@code <9,58} that
 * of {@code more}.
 */
final class DirectionRule implements Rule {

  @Override
  public void check(Catalog catalog, Problems problems) {
    catalog.statements().forEach(statement -> check(statement.row(), problems));
  }

  private static void check(Row row, Problems problems) {
    Direction direction = row.indicator().direction();
    Optional<Figure> verdict = row.figure(Measure.ASSESSMENT);
    if (direction == Direction.NEITHER
        && verdict.flatMap(Assessment::of).filter(Assessment.EXCEEDED::equals).isPresent()) {
      problems.error(
          row.place(), "direction.exceeded", verdict.get().printed(), row.indicator().code());
    }
    Optional<Figure> target = row.figure(Measure.TARGET);
    if (target.isPresent()
        && target.get().meaning() instanceof Bound bound
        && contradicts(bound, direction)) {
      problems.error(
          row.place(),
          "direction.bound",
          target.get().printed(),
          row.indicator().code(),
          direction == Direction.MORE ? "more" : "less");
    }
  }

  private static boolean contradicts(Bound target, Direction direction) {
    return switch (target.side()) {
      case ABOVE, AT_LEAST -> direction == Direction.LESS;
      case BELOW, AT_MOST -> direction == Direction.MORE;
    };
  }
}
