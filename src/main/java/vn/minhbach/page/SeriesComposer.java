package vn.minhbach.page;

import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.minhbach.model.Area;
import vn.minhbach.model.Catalog;
import vn.minhbach.model.Indicator;
import vn.minhbach.model.Statement;

/** Composes one page for each indicator in each area. */
final class SeriesComposer {

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
    return catalog
        .statements()
        .collect(Collectors.groupingBy(Statement::seriesAddress, TreeMap::new, Collectors.toList()))
        .entrySet()
        .stream()
        .map(
            entry ->
                PageGroup.of(
                    SeriesPage.class,
                    entry.getKey(),
                    () -> page(entry.getKey(), entry.getValue(), heads)))
        .toList();
  }

  private SeriesPage page(String address, List<Statement> series, Heads heads) {
    Indicator indicator = series.get(0).row().indicator();
    Area area = series.get(0).report().area();
    String name = wording.of(indicator.name());
    String areaName = wording.of(area.name());
    SeriesCharts.Drawn drawn = charts.of(series);
    return new SeriesPage(
        heads.inArea(area, address, name, wording.get("series.description", name, areaName)),
        new Link(areaName, area.address()),
        new Link(name, indicator.address()),
        comparison.ofSeries(area.address(), indicator),
        indicator.definition().map(wording::of).orElse(""),
        wording.unit(indicator.unit()),
        wording.get("direction." + indicator.direction().name().toLowerCase(Locale.ROOT)),
        wording.of(indicator.theme().name()),
        drawn.charts(),
        drawn.undrawn(),
        series.stream().sorted(Statements.LATEST_LAST).map(statements::view).toList(),
        mentioned.sentences(reports.own(area.address()), indicator.code()),
        findings.ofSeries(address),
        cites.series(series),
        things.series(series));
  }
}
