package vn.minhbach.model;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import vn.minhbach.figure.Figure;
import vn.minhbach.figure.Unit;

/**
 * The latest results of one indicator in several areas, in order where there can be one.
 *
 * <p>Areas are ranked only where nothing stands against it: the indicator is defined, and the
 * results are exact, of the same days, in one unit and beside targets of the same plan. A price
 * base is the indicator's own, so another base is another indicator.
 *
 * @param results one an area; the best first where nothing stands against an order, else by area.
 *     Without a direction the greatest is first
 * @param obstacles what stands against an order
 */
public record Ranking(List<Statement> results, Set<Obstacle> obstacles) {

  /** What stands against an order. */
  public enum Obstacle {
    /** Nobody says what is measured, so the reports may mean different things. */
    DEFINITION,
    /** Results of different days. */
    PERIOD,
    /** Results that count different things. */
    UNIT,
    /** Targets of different plans. */
    ORIGIN,
    /** Bounds, ranges and vague numbers. */
    INEXACT
  }

  public Ranking {
    results = List.copyOf(results);
    obstacles = Collections.unmodifiableSet(new TreeSet<>(obstacles));
  }

  /** The order of the areas that {@code stated}, of one indicator, is about. */
  public static Ranking of(Indicator indicator, List<Statement> stated) {
    List<Statement> results = latest(stated);
    if (results.size() < 2) {
      return new Ranking(results, Set.of());
    }
    Set<Obstacle> obstacles = obstacles(indicator, results);
    if (obstacles.isEmpty()) {
      results.sort(order(indicator));
    }
    return new Ranking(results, obstacles);
  }

  /** Whether there are areas to compare, and nothing stands against it. */
  public boolean isOrdered() {
    return results.size() > 1 && obstacles.isEmpty();
  }

  /** The place, from 1, of the result at {@code index}; equal results share one. */
  public int place(int index) {
    int first = index;
    while (first > 0 && number(results.get(first - 1)).compareTo(number(results.get(index))) == 0) {
      first--;
    }
    return first + 1;
  }

  private static List<Statement> latest(List<Statement> stated) {
    Map<String, Statement> byArea = new TreeMap<>();
    Comparator<Statement> order =
        Comparator.comparing((Statement s) -> s.row().period().end())
            .thenComparing(s -> s.report().period().end());
    stated.stream()
        .filter(s -> s.row().dimensions().isEmpty())
        .filter(s -> s.row().figure(Measure.ACTUAL).isPresent())
        .forEach(
            s ->
                byArea.merge(
                    s.report().area().address(), s, (a, b) -> order.compare(a, b) < 0 ? b : a));
    return new ArrayList<>(byArea.values());
  }

  private static Set<Obstacle> obstacles(Indicator indicator, List<Statement> results) {
    Set<Obstacle> found = EnumSet.noneOf(Obstacle.class);
    if (indicator.definition().isEmpty()) {
      found.add(Obstacle.DEFINITION);
    }
    if (distinct(results, s -> List.of(s.row().period().start(), s.row().period().end())) > 1) {
      found.add(Obstacle.PERIOD);
    }
    Unit first = unit(results.get(0));
    if (!results.stream().allMatch(s -> unit(s).convertibleTo(first))) {
      found.add(Obstacle.UNIT);
    }
    if (distinct(results, s -> s.row().origin()) > 1) {
      found.add(Obstacle.ORIGIN);
    }
    if (!results.stream().allMatch(s -> value(s).isPresent())) {
      found.add(Obstacle.INEXACT);
    }
    return found;
  }

  private static long distinct(List<Statement> results, Function<Statement, Object> of) {
    return results.stream().map(of).distinct().count();
  }

  private static Comparator<Statement> order(Indicator indicator) {
    Comparator<Statement> rising = Comparator.comparing(Ranking::number);
    Comparator<Statement> best =
        indicator.direction() == Direction.LESS ? rising : rising.reversed();
    return best.thenComparing(s -> s.report().area().address());
  }

  private static Figure figure(Statement statement) {
    return statement.row().figure(Measure.ACTUAL).orElseThrow();
  }

  /** What the result is in. */
  public static Unit unit(Statement statement) {
    return new Cell(statement.row(), Measure.ACTUAL).unit();
  }

  /**
   * The result in the indicator's unit, where it is exact; a counted thing may bear another word.
   */
  public static Optional<BigDecimal> value(Statement statement) {
    Unit own = unit(statement);
    Unit common = statement.row().indicator().unit();
    return figure(statement)
        .exact()
        .map(number -> own.convertibleTo(common) ? own.convert(number, common) : number);
  }

  private static BigDecimal number(Statement statement) {
    return value(statement).orElseThrow();
  }
}
