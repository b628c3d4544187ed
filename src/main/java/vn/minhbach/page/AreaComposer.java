package vn.minhbach.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.minhbach.model.Area;
import vn.minhbach.model.Areas;
import vn.minhbach.model.Catalog;
import vn.minhbach.model.Report;
import vn.minhbach.model.Statement;

/** Composes one page for each address that areas have. */
final class AreaComposer {

  private final Catalog catalog;
  private final Wording wording;
  private final Items items;
  private final AreaNames names;
  private final AreaHistory history;
  private final AreaLine line;
  private final AreaChildren children;
  private final AreaIndicators indicators;
  private final Findings findings;
  private final AreaReports reports;
  private final AreaMaps maps;
  private final TargetComposer targets;
  private final ComparisonComposer comparisons;
  private final Comparison comparison;
  private final Things things;

  AreaComposer(
      Catalog catalog,
      Areas areas,
      Wording wording,
      Statements statements,
      Items items,
      AreaNames names,
      AreaReports reports,
      Findings findings,
      Comparison comparison,
      Things things) {
    this.catalog = catalog;
    this.wording = wording;
    this.items = items;
    this.names = names;
    this.reports = reports;
    this.history = new AreaHistory(areas, names, wording);
    this.line = new AreaLine(areas, names, wording);
    this.children = new AreaChildren(areas, names, history, wording);
    this.findings = findings;
    this.maps = new AreaMaps(catalog, areas, names, wording);
    this.targets = new TargetComposer(catalog, wording);
    this.comparisons = new ComparisonComposer(catalog, wording);
    this.comparison = comparison;
    this.things = things;
    this.indicators = new AreaIndicators(catalog, wording, statements);
  }

  List<PageGroup> compose(Heads heads) {
    Map<String, List<Area>> byAddress =
        catalog.areas().stream()
            .sorted(Comparator.comparing(Area::validFrom))
            .collect(Collectors.groupingBy(Area::address, TreeMap::new, Collectors.toList()));
    List<PageGroup> pages = new ArrayList<>();
    byAddress.forEach(
        (address, units) ->
            pages.add(PageGroup.of(AreaPage.class, address, () -> page(address, units, heads))));
    return pages;
  }

  private AreaPage page(String address, List<Area> units, Heads heads) {
    Area latest = units.get(units.size() - 1);
    List<Report> own = reports.own(address);
    Newest newest = Newest.of(reports, address);
    List<Statement> statements =
        own.stream().flatMap(r -> r.rows().map(row -> new Statement(r, row))).toList();
    String title = wording.of(latest.name());
    List<AreaPage.ChildGroup> groups = children.groups(units);
    return new AreaPage(
        heads.inArea(latest, address, title, wording.get("area.description", names.full(latest))),
        line.of(latest),
        latest.level().name().toLowerCase(Locale.ROOT),
        comparison.ofArea(address),
        units.stream().map(unit -> history.unit(unit, groups)).toList(),
        groups,
        targets.latest(own).orElse(null),
        comparisons.latest(statements),
        indicators.headline(statements),
        indicators.themes(statements),
        items.reports(newest.shown()),
        newest.elsewhere(wording),
        findings.ofArea(address),
        maps.of(latest),
        things.area(address, names.full(latest), own));
  }
}
