package vn.minhbach.audit;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import vn.minhbach.figure.Unit;
import vn.minhbach.model.Area;
import vn.minhbach.model.AreaLevel;
import vn.minhbach.model.Areas;
import vn.minhbach.model.Catalog;
import vn.minhbach.model.Cell;
import vn.minhbach.model.Finding;
import vn.minhbach.model.Measure;
import vn.minhbach.model.Observation;
import vn.minhbach.model.Period;
import vn.minhbach.model.Relation;
import vn.minhbach.model.Report;
import vn.minhbach.model.Row;
import vn.minhbach.model.Statement;

/** The catalog, laid out so that what a figure is to be compared with is found at once. */
final class Evidence {

  private final Catalog catalog;
  private final Areas areas;

  /** The statements of each series, the earlier report first, then in the order of its tables. */
  private final Map<SeriesKey, List<Statement>> series;

  private final Map<ThingKey, List<Statement>> districts;

  /** Every district is compared with all others: who they are is found out once. */
  private final Map<PeersKey, Peers> peers = new HashMap<>();

  Evidence(Catalog catalog) {
    this.catalog = catalog;
    this.areas = new Areas(catalog);
    List<Statement> statements =
        catalog
            .statements()
            .sorted(Comparator.comparing((Statement s) -> s.report().period().end()))
            .toList();
    this.series =
        statements.stream().collect(groupingBy(SeriesKey::of, LinkedHashMap::new, toList()));
    this.districts =
        statements.stream().collect(groupingBy(ThingKey::of, LinkedHashMap::new, toList()));
  }

  /** What {@code examine} finds of every declared relation of a kind. */
  <R extends Relation> Stream<Finding> related(
      Class<R> kind, BiFunction<Report, R, Finding> examine) {
    return catalog.reports().stream()
        .flatMap(
            report ->
                report.relations().stream()
                    .filter(kind::isInstance)
                    .map(relation -> examine.apply(report, kind.cast(relation))));
  }

  /** Every figure of {@code measure}. */
  Stream<Observation> stated(Measure measure) {
    return catalog
        .statements()
        .filter(s -> s.row().figure(measure).isPresent())
        .map(s -> of(s, measure));
  }

  /** Every series: one indicator, broken down in one way, in one area. */
  Stream<List<Statement>> series() {
    return series.values().stream();
  }

  /**
   * The figures of {@code measure} that the same report states of the same thing for the period of
   * {@code row}, that row's own alone where it has one.
   */
  List<Observation> inReport(Observation of, Measure measure) {
    if (of.row().figure(measure).isPresent()) {
      return List.of(new Observation(of.report(), new Cell(of.row(), measure)));
    }
    return siblings(of)
        .filter(s -> s.row().period().hasSameDays(of.row().period()))
        .filter(s -> s.row().figure(measure).isPresent())
        .map(s -> of(s, measure))
        .toList();
  }

  /** What the same report states of the same thing, in the same breakdown. */
  Stream<Statement> siblings(Observation of) {
    return sameSeries(of).filter(s -> s.report().equals(of.report()));
  }

  /** The results of the same series for the period one year before {@code of}'s. */
  List<Observation> yearBefore(Observation of) {
    Period before = of.row().period().yearBefore();
    return sameSeries(of)
        .filter(s -> s.row().period().hasSameDays(before))
        .filter(s -> s.row().figure(Measure.ACTUAL).isPresent())
        .filter(s -> sameTerritory(s.report().area(), of.report().area()))
        .map(s -> of(s, Measure.ACTUAL))
        .toList();
  }

  /** The results of the same thing in the areas of the level, one an area, for such a period. */
  Peers peers(Observation of) {
    return peers.computeIfAbsent(PeersKey.of(of), key -> gathered(of));
  }

  private Peers gathered(Observation of) {
    Map<String, Observation> byArea = new LinkedHashMap<>();
    districts.getOrDefault(ThingKey.of(new Statement(of.report(), of.row())), List.of()).stream()
        .filter(s -> s.report().area().level() == of.report().area().level())
        .filter(s -> s.row().period().isAlike(of.row().period()))
        .filter(s -> s.row().figure(Measure.ACTUAL).isPresent())
        .forEach(s -> byArea.put(s.report().area().address(), of(s, Measure.ACTUAL)));
    return new Peers(byArea.values(), of.cell().unit());
  }

  /**
   * Whether both are one territory: the same unit, or one that became the other whole and alone.
   * Units that merged or were divided are compared with nothing, though one of them kept the name.
   */
  boolean sameTerritory(Area one, Area other) {
    if (one.equals(other)) {
      return true;
    }
    Area earlier = one.validFrom().isBefore(other.validFrom()) ? one : other;
    Area later = earlier.equals(one) ? other : one;
    List<Areas.Counterpart> onward = areas.successors(earlier);
    List<Areas.Counterpart> back = areas.origins(later);
    return onward.size() <= 1
        && back.size() <= 1
        && Stream.concat(onward.stream(), back.stream()).noneMatch(Areas.Counterpart::divided);
  }

  private Stream<Statement> sameSeries(Observation of) {
    return series
        .getOrDefault(SeriesKey.of(new Statement(of.report(), of.row())), List.of())
        .stream();
  }

  private static Observation of(Statement statement, Measure measure) {
    return new Observation(statement.report(), new Cell(statement.row(), measure));
  }

  private record PeersKey(ThingKey thing, AreaLevel level, Period period, Unit unit) {
    static PeersKey of(Observation of) {
      return new PeersKey(
          ThingKey.of(new Statement(of.report(), of.row())),
          of.report().area().level(),
          of.row().period(),
          of.cell().unit());
    }
  }

  private record SeriesKey(String area, ThingKey thing) {
    static SeriesKey of(Statement statement) {
      return new SeriesKey(statement.report().area().address(), ThingKey.of(statement));
    }
  }

  private record ThingKey(String indicator, Map<String, String> dimensions) {
    static ThingKey of(Statement statement) {
      Row row = statement.row();
      return new ThingKey(row.indicator().code(), row.dimensions());
    }
  }
}
