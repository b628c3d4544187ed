package vn.minhbach.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.minhbach.chart.BarChart;
import vn.minhbach.chart.Extent;
import vn.minhbach.figure.Unit;
import vn.minhbach.model.Cell;
import vn.minhbach.model.Indicator;
import vn.minhbach.model.Measure;
import vn.minhbach.model.Observation;
import vn.minhbach.model.Ranking;
import vn.minhbach.model.Statement;

/** Makes the chart of areas side by side, where nothing stands against an order. */
final class RankingChart {

  /** More can't be seen at once; the table has all. */
  private static final int MOST = 20;

  private final Wording wording;
  private final Plots plots;

  RankingChart(Wording wording, Plots plots) {
    this.wording = wording;
    this.plots = plots;
  }

  List<ChartView> of(Indicator indicator, Ranking ranking) {
    if (!ranking.isOrdered()) {
      return List.of();
    }
    List<Statement> shown = ranking.results().stream().limit(MOST).toList();
    Unit own = new Cell(shown.get(0).row(), Measure.ACTUAL).unit();
    Unit scale = own.convertibleTo(indicator.unit()) ? indicator.unit() : own;
    List<BarChart.Item> items = new ArrayList<>();
    List<ChartView.Plotted> plotted = new ArrayList<>();
    for (Statement statement : shown) {
      Observation stated = statement.observation(Measure.ACTUAL).orElseThrow();
      Optional<Extent> extent = Plots.extent(stated, scale);
      String name = wording.of(statement.report().area().name());
      extent.ifPresent(
          e -> {
            items.add(new BarChart.Item(name, plots.printed(stated), e, false));
            plotted.add(plots.plotted(stated, name));
          });
    }
    int all = ranking.results().size();
    return List.of(
        ChartView.of(
            ChartView.Kind.RANKING.file(),
            wording.get("chart.ranking", wording.period(shown.get(0).row().period())),
            "",
            wording.of(indicator.name()),
            BarChart.draw(items, Optional.empty()),
            all > MOST
                ? List.of(wording.get("chart.first", wording.count(MOST), wording.count(all)))
                : List.of(),
            plots.source(shown.stream().map(Statement::report).toList()),
            plotted));
  }
}
