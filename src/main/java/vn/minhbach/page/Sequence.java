package vn.minhbach.page;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import vn.minhbach.chart.Extent;
import vn.minhbach.chart.TimeChart.Stage;
import vn.minhbach.model.Observation;
import vn.minhbach.model.Period;

/**
 * Which figures of a series follow upon which, so that a line from one to the next says something.
 *
 * <p>That is so where both are numbers of periods of one kind, the later begins on the day after
 * the earlier ends, or is the same part of the next year, and the area has stayed the same unit. Of
 * one period the most final figure of the latest report counts.
 */
final class Sequence {

  private Sequence() {}

  /**
   * For each of {@code stated} the place in the list of the one that it follows upon, or -1.
   *
   * @param stated by the ends of their periods, of one period the earlier report first
   */
  static int[] of(List<Observation> stated) {
    int[] follows = new int[stated.size()];
    Arrays.fill(follows, -1);
    Map<Period, Integer> best = new HashMap<>();
    IntStream.range(0, stated.size())
        .filter(i -> HistoryChart.stage(stated.get(i)) != Stage.TARGET)
        .forEach(
            i -> best.merge(HistoryChart.period(stated.get(i)), i, (a, b) -> more(a, b, stated)));
    Map<Period.Kind, Integer> last = new HashMap<>();
    best.values().stream()
        .sorted(
            Comparator.comparing((Integer i) -> HistoryChart.period(stated.get(i)).end())
                .thenComparing(i -> i))
        .forEach(
            i -> {
              Integer before = last.put(HistoryChart.period(stated.get(i)).kind(), i);
              if (before != null && joined(stated.get(before), stated.get(i))) {
                follows[i] = before;
              }
            });
    return follows;
  }

  private static int more(int one, int other, List<Observation> stated) {
    int order =
        HistoryChart.stage(stated.get(one)).compareTo(HistoryChart.stage(stated.get(other)));
    return order < 0 ? one : other;
  }

  private static boolean joined(Observation earlier, Observation later) {
    return isNumber(earlier)
        && isNumber(later)
        && earlier.report().area().equals(later.report().area())
        && next(HistoryChart.period(earlier), HistoryChart.period(later));
  }

  private static boolean isNumber(Observation stated) {
    return Plots.extent(stated, stated.cell().unit()).filter(Extent::isNumber).isPresent();
  }

  private static boolean next(Period earlier, Period later) {
    boolean nextYear =
        earlier.isToDate()
            && earlier.start().plusYears(1).equals(later.start())
            && earlier.end().plusDays(1).plusYears(1).equals(later.end().plusDays(1));
    return nextYear || earlier.end().plusDays(1).equals(later.start());
  }
}
