package vn.minhbach.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.minhbach.chart.TimeChart;
import vn.minhbach.chart.TimeChart.Stage;
import vn.minhbach.figure.Unit;
import vn.minhbach.model.Catalog;
import vn.minhbach.model.Measure;
import vn.minhbach.model.Observation;
import vn.minhbach.model.Period;
import vn.minhbach.model.Row;
import vn.minhbach.model.Statement;

/** Makes the chart of a series over time, from all reports. */
final class HistoryChart {

  /** More parts than these are read in the table. */
  private static final int MOST_PARTS = 6;

  private final Catalog catalog;
  private final Wording wording;
  private final Plots plots;

  HistoryChart(Catalog catalog, Wording wording, Plots plots) {
    this.catalog = catalog;
    this.wording = wording;
    this.plots = plots;
  }

  /**
   * The chart of a series as a whole, then those of its parts, each on its own and named; none of
   * what has no results of two days.
   *
   * @param series of one indicator in one area
   */
  List<ChartView> of(List<Statement> series) {
    Map<Map<String, String>, List<Statement>> parts = new LinkedHashMap<>();
    for (Statement statement : series) {
      parts.computeIfAbsent(statement.row().dimensions(), p -> new ArrayList<>()).add(statement);
    }
    List<ChartView> charts = new ArrayList<>();
    parts.entrySet().stream()
        .sorted(Comparator.comparingInt(part -> part.getKey().size()))
        .map(Map.Entry::getValue)
        .takeWhile(part -> charts.size() <= MOST_PARTS)
        .forEach(part -> ofOne(part, charts.size() + 1).ifPresent(charts::add));
    return charts;
  }

  private Optional<ChartView> ofOne(List<Statement> part, int number) {
    List<Observation> stated =
        part.stream()
            .flatMap(
                s ->
                    Stream.of(Measure.TARGET, Measure.ESTIMATE, Measure.ACTUAL)
                        .flatMap(measure -> s.observation(measure).stream()))
            .sorted(Comparator.comparing(HistoryChart::day).thenComparing(o -> o.report().day()))
            .toList();
    Optional<Unit> scale =
        stated.stream()
            .filter(o -> o.measure() == Measure.ACTUAL)
            .map(o -> o.cell().unit())
            .reduce((earlier, later) -> later);
    return scale.flatMap(unit -> chart(stated, unit, number));
  }

  private Optional<ChartView> chart(List<Observation> stated, Unit scale, int number) {
    List<Observation> drawn = drawn(stated, scale);
    long days =
        drawn.stream()
            .filter(o -> o.measure() == Measure.ACTUAL)
            .map(HistoryChart::day)
            .distinct()
            .count();
    if (days < 2) {
      return Optional.empty();
    }
    List<TimeChart.Item> items = items(drawn, scale);
    Map<Stage, String> legend = new EnumMap<>(Stage.class);
    for (Stage stage : Stage.values()) {
      legend.put(stage, wording.get("chart.stage." + stage.name().toLowerCase(Locale.ROOT)));
    }
    List<String> notes = new ArrayList<>(plots.forms(drawn, scale));
    notes.addAll(plots.undrawn(stated, scale));
    if (!TimeChart.fromZero(items)) {
      notes.add(wording.get("chart.notfromzero"));
    }
    if (items.stream().noneMatch(item -> item.follows() >= 0)) {
      notes.add(wording.get("chart.notjoined"));
    }
    Observation first = drawn.get(0);
    return Optional.of(
        ChartView.of(
            ChartView.Kind.HISTORY.file(number),
            title(first.row()),
            plots.where(first.report().area()),
            wording.of(first.row().indicator().name()),
            TimeChart.draw(items, legend, wording.unit(scale), wording::number),
            notes,
            plots.source(drawn.stream().map(Observation::report).toList()),
            drawn.stream().map(o -> plots.plotted(o, plots.label(o))).toList()));
  }

  private String title(Row row) {
    return row.dimensions().isEmpty()
        ? wording.get("chart.history")
        : wording.get("chart.history.part", wording.dimensions(row, catalog));
  }

  /** What has a place on the scale; what several reports print alike once. */
  private static List<Observation> drawn(List<Observation> stated, Unit scale) {
    Map<List<Object>, Observation> drawn = new LinkedHashMap<>();
    for (Observation o : stated) {
      Plots.extent(o, scale)
          .ifPresent(extent -> drawn.putIfAbsent(List.of(day(o), stage(o), extent), o));
    }
    return List.copyOf(drawn.values());
  }

  private List<TimeChart.Item> items(List<Observation> drawn, Unit scale) {
    int[] follows = Sequence.of(drawn);
    List<TimeChart.Item> items = new ArrayList<>();
    for (int i = 0; i < drawn.size(); i++) {
      Observation o = drawn.get(i);
      items.add(
          new TimeChart.Item(
              day(o),
              wording.shortPeriod(period(o)),
              Plots.extent(o, scale).orElseThrow(),
              stage(o),
              follows[i]));
    }
    return items;
  }

  static Period period(Observation stated) {
    return stated.row().periodOf(stated.measure());
  }

  private static LocalDate day(Observation stated) {
    return period(stated).end();
  }

  static Stage stage(Observation stated) {
    return stated
        .vintage()
        .map(
            vintage ->
                switch (vintage) {
                  case FINAL -> Stage.FINAL;
                  case TO_DATE -> Stage.TO_DATE;
                  case ESTIMATE -> Stage.EXPECTED;
                })
        .orElse(Stage.TARGET);
  }
}
