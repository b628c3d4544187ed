package vn.minhbach.targets;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import vn.minhbach.model.Assessment;
import vn.minhbach.model.Cell;
import vn.minhbach.model.Direction;
import vn.minhbach.model.Indicator;
import vn.minhbach.model.Measure;
import vn.minhbach.model.Observation;
import vn.minhbach.model.Report;
import vn.minhbach.model.Row;
import vn.minhbach.model.TargetOrigin;
import vn.minhbach.model.Vintage;

/**
 * Finds the targets of a report.
 *
 * <p>A target is what a report prints a target or a verdict for: one indicator in one breakdown by
 * one plan. Several rows of it, of several tables, are one target; the plans of the province and of
 * the people's council are two. Parts are not counted where the whole has a target: the sectors of
 * an economic structure that is judged as one. A row that only prints a share of plan states no
 * target.
 *
 * <p>The report's own verdict stands, whatever its figures say. Where it prints none, figures are
 * compared ({@link Attainment}): for the whole year the result or, before the year is over, what
 * the report expects; a result to date only where more is better and the year's target is reached
 * already, since what is not there yet may still come.
 */
public final class Targets {

  private static final Optional<Vintage> EXPECTED = Optional.of(Vintage.ESTIMATE);

  private final Report report;
  private final List<Row> rows;

  private Targets(Report report) {
    this.report = report;
    this.rows = report.rows().toList();
  }

  /** The targets of {@code report}, in the order of its tables. */
  public static List<Target> of(Report report) {
    return new Targets(report).all();
  }

  private record Key(
      Indicator indicator, Map<String, String> dimensions, Optional<TargetOrigin> origin) {
    static Key of(Row row) {
      return new Key(row.indicator(), row.dimensions(), row.origin());
    }
  }

  private List<Target> all() {
    List<Row> stating = rows.stream().filter(Targets::states).toList();
    Map<Key, List<Row>> byKey =
        stating.stream()
            .filter(row -> stating.stream().noneMatch(whole -> isPart(row, whole)))
            .collect(Collectors.groupingBy(Key::of, LinkedHashMap::new, Collectors.toList()));
    return byKey.values().stream().map(this::target).toList();
  }

  private static boolean states(Row row) {
    return row.figure(Measure.TARGET).isPresent() || row.figure(Measure.ASSESSMENT).isPresent();
  }

  private static boolean isPart(Row row, Row whole) {
    return row.indicator().equals(whole.indicator())
        && row.dimensions().size() > whole.dimensions().size()
        && row.dimensions().entrySet().containsAll(whole.dimensions().entrySet());
  }

  private Target target(List<Row> stating) {
    List<Row> judged =
        stating.stream().filter(row -> row.figure(Measure.ASSESSMENT).isPresent()).toList();
    if (!judged.isEmpty()) {
      return judged(judged, stating);
    }
    List<Target> computed = stating.stream().map(this::computed).toList();
    return computed.stream()
        .filter(target -> target.ground().isComputed())
        // The whole year says more than a part of it.
        .filter(target -> target.row().period().isWholeYear())
        .findFirst()
        .or(() -> computed.stream().filter(target -> target.ground().isComputed()).findFirst())
        .orElse(computed.get(0));
  }

  private Target judged(List<Row> judged, List<Row> stating) {
    Set<Assessment> said = new TreeSet<>();
    judged.forEach(row -> verdict(row).ifPresent(said::add));
    if (said.size() > 1) {
      said.remove(Assessment.PENDING);
    }
    Row row =
        judged.stream()
            .filter(r -> verdict(r).filter(said::contains).isPresent())
            .findFirst()
            .orElse(judged.get(0));
    Optional<Cell> goal =
        cell(row, Measure.TARGET)
            .or(() -> stating.stream().flatMap(r -> cell(r, Measure.TARGET).stream()).findFirst());
    Optional<Cell> value =
        value(row).or(() -> stating.stream().flatMap(r -> value(r).stream()).findFirst());
    if (said.size() != 1) {
      return new Target(row, goal, value, Standing.OPEN, Ground.AMBIGUOUS);
    }
    return switch (said.iterator().next()) {
      case EXCEEDED -> new Target(row, goal, value, Standing.EXCEEDED, Ground.REPORT);
      case MET -> new Target(row, goal, value, Standing.MET, Ground.REPORT);
      case NOT_MET -> new Target(row, goal, value, Standing.NOT_MET, Ground.REPORT);
      case PENDING -> new Target(row, goal, value, Standing.OPEN, Ground.DEFERRED);
    };
  }

  private static Optional<Assessment> verdict(Row row) {
    return row.figure(Measure.ASSESSMENT).flatMap(Assessment::of);
  }

  private Target computed(Row row) {
    Direction direction = row.indicator().direction();
    Optional<Cell> goal = cell(row, Measure.TARGET);
    Optional<Cell> value = value(row);
    if (direction == Direction.NEITHER) {
      return new Target(row, goal, value, Standing.UNDIRECTED, Ground.NO_DIRECTION);
    }
    if (value.isEmpty()) {
      return new Target(row, goal, value, Standing.OPEN, Ground.NO_RESULT);
    }
    Optional<Standing> decided = Attainment.of(goal.orElseThrow(), value.get());
    boolean expected = new Observation(report, value.get()).vintage().equals(EXPECTED);
    if (row.period().isWholeYear()) {
      return decided
          .map(s -> new Target(row, goal, value, s, expected ? Ground.ESTIMATE : Ground.RESULT))
          .orElseGet(() -> new Target(row, goal, value, Standing.OPEN, Ground.UNCLEAR));
    }
    return decided
        .filter(s -> s != Standing.NOT_MET)
        .filter(s -> direction == Direction.MORE && value.get().measure() == Measure.ACTUAL)
        .map(s -> new Target(row, goal, value, s, Ground.RESULT))
        .orElseGet(() -> new Target(row, goal, value, Standing.OPEN, Ground.YEAR_RUNS));
  }

  /** The result; of a year that is not over, what the report expects of it. */
  private Optional<Cell> value(Row row) {
    Optional<Cell> actual = stated(row, Measure.ACTUAL);
    Optional<Cell> estimate = stated(row, Measure.ESTIMATE);
    boolean runs = report.day().isBefore(row.period().end());
    return row.period().isWholeYear() && runs
        ? estimate.or(() -> actual)
        : actual.or(() -> estimate);
  }

  /** The row's own, or the only one that the report states of the same thing and days. */
  private Optional<Cell> stated(Row row, Measure measure) {
    Optional<Cell> own = cell(row, measure);
    if (own.isPresent()) {
      return own;
    }
    List<Cell> others =
        rows.stream()
            .filter(other -> other.indicator().equals(row.indicator()))
            .filter(other -> other.dimensions().equals(row.dimensions()))
            .filter(other -> other.period().hasSameDays(row.period()))
            .flatMap(other -> cell(other, measure).stream())
            .toList();
    boolean one = others.stream().map(Cell::printed).distinct().count() == 1;
    return one ? Optional.of(others.get(0)) : Optional.empty();
  }

  private static Optional<Cell> cell(Row row, Measure measure) {
    return row.figure(measure).map(figure -> new Cell(row, measure));
  }
}
