package vn.minhbach.binding;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import vn.minhbach.figure.Figure;
import vn.minhbach.model.Report;
import vn.minhbach.model.Table;

/**
 * How many figures a report holds, and how many of them lead to an observation.
 *
 * @param kinds how many figures of each kind stand in the running text
 * @param bound how many measurements of the running text are bound
 * @param inTables how many figures with a number stand in the rows of tables that the report prints
 */
public record Census(Map<Mention.Kind, Integer> kinds, int bound, int inTables) {

  public Census {
    EnumMap<Mention.Kind, Integer> all = new EnumMap<>(Mention.Kind.class);
    for (Mention.Kind kind : Mention.Kind.values()) {
      all.put(kind, kinds.getOrDefault(kind, 0));
    }
    kinds = Collections.unmodifiableMap(all);
  }

  /** Counts the figures of {@code report}. */
  public static Census of(Report report) {
    return of(report, Mentions.occurrences(report));
  }

  /** Counts {@code figures}, those in the text of {@code report}. */
  public static Census of(Report report, List<Occurrence> figures) {
    Map<Mention.Kind, Integer> kinds = new EnumMap<>(Mention.Kind.class);
    figures.forEach(figure -> kinds.merge(figure.kind(), 1, Integer::sum));
    long bound = figures.stream().filter(f -> f.isMeasurement() && f.bound()).count();
    return new Census(kinds, (int) bound, inTables(report));
  }

  /** How many figures with a number stand in the rows of tables that {@code report} prints. */
  public static int inTables(Report report) {
    return (int)
        report.tables().stream()
            .filter(Table::embedded)
            .flatMap(table -> table.rows().stream())
            .flatMap(row -> row.figures().values().stream())
            .filter(Census::hasNumber)
            .count();
  }

  /** All of them together. */
  public static Census sum(Collection<Census> parts) {
    Map<Mention.Kind, Integer> kinds = new EnumMap<>(Mention.Kind.class);
    parts.forEach(part -> part.kinds.forEach((kind, n) -> kinds.merge(kind, n, Integer::sum)));
    return new Census(
        kinds,
        parts.stream().mapToInt(Census::bound).sum(),
        parts.stream().mapToInt(Census::inTables).sum());
  }

  /** All figures, those of the printed tables among them. */
  public int figures() {
    return kinds.values().stream().mapToInt(Integer::intValue).sum() + inTables;
  }

  /** The figures that say how much, in the text and in the printed tables. */
  public int measurements() {
    return kinds.get(Mention.Kind.MEASUREMENT) + inTables;
  }

  /** The measurements that lead to no observation. */
  public int unbound() {
    return measurements() - bound - inTables;
  }

  /**
   * The share of the measurements that are bound or stand in a printed table, in per cent with one
   * decimal, rounded down: 100 means every one. Without a measurement nothing is missing: 100.
   */
  public BigDecimal share() {
    if (measurements() == 0) {
      return new BigDecimal("100.0");
    }
    return BigDecimal.valueOf(100L * (bound + inTables))
        .divide(BigDecimal.valueOf(measurements()), 1, RoundingMode.DOWN);
  }

  private static boolean hasNumber(Figure figure) {
    return figure.printed().codePoints().anyMatch(Character::isDigit);
  }
}
