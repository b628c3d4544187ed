package vn.minhbach.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.minhbach.chart.BulletChart;
import vn.minhbach.chart.Picture;
import vn.minhbach.figure.Unit;
import vn.minhbach.model.Measure;
import vn.minhbach.model.Observation;
import vn.minhbach.model.Period;
import vn.minhbach.model.Report;
import vn.minhbach.model.Statement;
import vn.minhbach.model.Vintage;

/** Makes the chart of what the latest report says was to be reached, and what was. */
final class ProgressChart {

  private final Wording wording;
  private final Plots plots;

  ProgressChart(Wording wording, Plots plots) {
    this.wording = wording;
    this.plots = plots;
  }

  /**
   * What came of it.
   *
   * @param chart empty where there are no two figures to compare
   * @param undrawn why there is none, though the report states both
   */
  record Progress(Optional<ChartView> chart, List<String> undrawn) {
    Progress {
      undrawn = List.copyOf(undrawn);
    }
  }

  /**
   * The chart of a series.
   *
   * @param series of one indicator in one area
   */
  Progress of(List<Statement> series) {
    Map<Report, List<Statement>> byReport =
        series.stream()
            .filter(statement -> statement.row().dimensions().isEmpty())
            .collect(
                Collectors.groupingBy(
                    Statement::report,
                    () -> new TreeMap<>(Report.BY_PERIOD.reversed()),
                    Collectors.toList()));
    return byReport.values().stream()
        .map(this::progress)
        .filter(progress -> progress.chart().isPresent() || !progress.undrawn().isEmpty())
        .findFirst()
        .orElse(new Progress(Optional.empty(), List.of()));
  }

  private Progress progress(List<Statement> stated) {
    List<Observation> results = results(stated);
    if (results.isEmpty()) {
      return new Progress(Optional.empty(), List.of());
    }
    Period year = results.get(0).row().periodOf(results.get(0).measure()).year();
    List<Observation> targets =
        distinct(
            all(stated, Measure.TARGET)
                .filter(target -> target.row().periodOf(Measure.TARGET).equals(year)));
    if (targets.isEmpty()) {
      return new Progress(Optional.empty(), List.of());
    }
    Unit scale = results.get(0).cell().unit();
    List<Observation> both = Stream.of(results, targets).flatMap(List::stream).toList();
    List<String> undrawn = plots.undrawn(both, scale);
    List<BulletChart.Item> bars = items(results, scale);
    List<BulletChart.Item> lines = items(targets, scale);
    if (bars.isEmpty() || lines.isEmpty()) {
      return new Progress(Optional.empty(), undrawn);
    }
    List<String> notes = new ArrayList<>(plots.forms(both, scale));
    notes.addAll(undrawn);
    Statement first = stated.get(0);
    return new Progress(
        Optional.of(
            ChartView.of(
                ChartView.Kind.PROGRESS.file(),
                wording.get("chart.progress"),
                plots.where(first.report().area()),
                wording.of(first.row().indicator().name()),
                BulletChart.draw(bars, lines, wording.unit(scale), wording::number),
                notes,
                plots.source(List.of(first.report())),
                both.stream()
                    .filter(o -> Plots.extent(o, scale).isPresent())
                    .map(o -> plots.plotted(o, plots.label(o)))
                    .toList())),
        List.of());
  }

  /** The latest results, and what the report expects of the whole year. */
  private static List<Observation> results(List<Statement> stated) {
    List<Observation> actual = all(stated, Measure.ACTUAL).toList();
    Optional<Period> latest =
        actual.stream()
            .map(o -> o.row().period())
            .max(Comparator.comparing(Period::end).thenComparing(Period::start));
    List<Observation> results = new ArrayList<>();
    latest.ifPresent(
        period ->
            results.addAll(distinct(actual.stream().filter(o -> o.row().period().equals(period)))));
    results.addAll(distinct(all(stated, Measure.ESTIMATE)));
    return results;
  }

  private static Stream<Observation> all(List<Statement> stated, Measure measure) {
    return stated.stream().flatMap(s -> s.observation(measure).stream());
  }

  /** Each figure once, though several rows print it. */
  private static List<Observation> distinct(Stream<Observation> stated) {
    Function<Observation, List<Object>> said =
        o -> List.of(o.cell().printed(), o.cell().unit(), o.row().origin());
    Map<List<Object>, Observation> first = new LinkedHashMap<>();
    stated.forEach(o -> first.putIfAbsent(said.apply(o), o));
    return List.copyOf(first.values());
  }

  private List<BulletChart.Item> items(List<Observation> stated, Unit scale) {
    List<BulletChart.Item> items = new ArrayList<>();
    for (Observation o : stated) {
      Plots.extent(o, scale)
          .ifPresent(
              extent ->
                  items.add(
                      new BulletChart.Item(
                          plots.label(o),
                          plots.printed(o),
                          extent,
                          o.vintage().filter(Vintage.ESTIMATE::equals).isPresent())));
    }
    return items;
  }

  /** Result and target of one row, small; null where there are not both. */
  static Picture small(Statement statement) {
    Optional<Observation> result = statement.observation(Measure.ACTUAL);
    Optional<Observation> target = statement.observation(Measure.TARGET);
    if (result.isEmpty() || target.isEmpty()) {
      return null;
    }
    Unit scale = result.get().cell().unit();
    return Plots.extent(result.get(), scale)
        .flatMap(
            bar ->
                Plots.extent(target.get(), scale)
                    .map(line -> BulletChart.small(bar, List.of(line))))
        .orElse(null);
  }
}
