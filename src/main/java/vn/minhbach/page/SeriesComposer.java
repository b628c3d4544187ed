package vn.minhbach.page;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.minhbach.model.Area;
import vn.minhbach.model.Catalog;
import vn.minhbach.model.Indicator;
import vn.minhbach.model.Statement;

/** Composes one page for each indicator in each area. */
final class SeriesComposer {

  /** More cards are more than anybody reads; the others stand in the tables of the reports. */
  private static final int MOST = 100;

  private final Catalog catalog;
  private final Wording wording;
  private final Statements statements;
  private final Findings findings;
  private final AreaReports reports;
  private final Mentioned mentioned;
  private final CiteComposer cites;
  private final SeriesCharts charts;
  private final Comparison comparison;
  private final Things things;

  SeriesComposer(
      Catalog catalog,
      Wording wording,
      Statements statements,
      Findings findings,
      AreaReports reports,
      Mentioned mentioned,
      CiteComposer cites,
      Plots plots,
      Comparison comparison,
      Things things) {
    this.catalog = catalog;
    this.wording = wording;
    this.statements = statements;
    this.findings = findings;
    this.reports = reports;
    this.mentioned = mentioned;
    this.cites = cites;
    this.charts = new SeriesCharts(catalog, wording, plots);
    this.comparison = comparison;
    this.things = things;
  }

  List<PageGroup> compose(Heads heads) {
    Map<String, List<Statement>> series =
        catalog
            .statements()
            .collect(
                Collectors.groupingBy(Statement::seriesAddress, TreeMap::new, Collectors.toList()));
    Map<Indicator, Long> areas =
        series.values().stream()
            .collect(
                Collectors.groupingBy(of -> of.get(0).row().indicator(), Collectors.counting()));
    return series.entrySet().stream()
        .map(
            entry ->
                PageGroup.of(
                    SeriesPage.class,
                    entry.getKey(),
                    () -> page(entry.getKey(), entry.getValue(), areas, heads)))
        .toList();
  }

  /**
   * @param areas how many there are that state an indicator
   */
  private SeriesPage page(
      String address, List<Statement> series, Map<Indicator, Long> areas, Heads heads) {
    Indicator indicator = series.get(0).row().indicator();
    Area area = series.get(0).report().area();
    String name = wording.of(indicator.name());
    String areaName = wording.of(area.name());
    Foremost foremost = Foremost.of(series.stream().sorted(Statements.LATEST_LAST).toList(), MOST);
    SeriesCharts.Drawn drawn = charts.of(series);
    return new SeriesPage(
        heads.inArea(area, address, name, wording.get("series.description", name, areaName)),
        new Link(areaName, area.address()),
        new Link(name, indicator.address()),
        areas.get(indicator) == 1,
        comparison.ofSeries(area.address(), indicator),
        indicator.definition().map(wording::of).orElse(""),
        wording.unit(indicator.unit()),
        wording.get("direction." + indicator.direction().name().toLowerCase(Locale.ROOT)),
        wording.of(indicator.theme().name()),
        drawn.charts(),
        drawn.undrawn(),
        foremost.shown().stream().map(statements::view).toList(),
        foremost.inTables(wording),
        mentioned.sentences(reports.own(area.address()), indicator.code()),
        findings.ofSeries(address),
        cites.series(series),
        things.series(series));
  }
}
