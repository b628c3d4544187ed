package vn.minhbach.page;

import java.util.ArrayList;
import java.util.List;
import vn.minhbach.model.Catalog;
import vn.minhbach.model.Statement;

/** Makes the charts of a series: its progress, its history, its parts. */
final class SeriesCharts {

  private final ProgressChart progress;
  private final HistoryChart history;
  private final SharesChart shares;

  SeriesCharts(Catalog catalog, Wording wording, Plots plots) {
    this.progress = new ProgressChart(wording, plots);
    this.history = new HistoryChart(catalog, wording, plots);
    this.shares = new SharesChart(catalog, wording, plots);
  }

  /**
   * What is drawn of a series, and why something is not.
   *
   * @param undrawn one sentence each
   */
  record Drawn(List<ChartView> charts, List<String> undrawn) {
    Drawn {
      charts = List.copyOf(charts);
      undrawn = List.copyOf(undrawn);
    }
  }

  Drawn of(List<Statement> series) {
    List<ChartView> charts = new ArrayList<>();
    ProgressChart.Progress made = progress.of(series);
    made.chart().ifPresent(charts::add);
    charts.addAll(history.of(series));
    charts.addAll(shares.of(series));
    return new Drawn(charts, made.undrawn());
  }
}
