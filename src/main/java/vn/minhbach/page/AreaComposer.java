package vn.minhbach.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.minhbach.model.Area;
import vn.minhbach.model.AreaLevel;
import vn.minhbach.model.Catalog;
import vn.minhbach.model.Report;
import vn.minhbach.model.Statement;
import vn.minhbach.model.Succession;

/** Composes one page for each address that areas have. */
final class AreaComposer {

  private final Catalog catalog;
  private final Wording wording;
  private final Items items;
  private final AreaNames names;
  private final AreaIndicators indicators;
  private final Findings findings;

  AreaComposer(
      Catalog catalog,
      Wording wording,
      Statements statements,
      Items items,
      AreaNames names,
      Findings findings) {
    this.catalog = catalog;
    this.wording = wording;
    this.items = items;
    this.names = names;
    this.findings = findings;
    this.indicators = new AreaIndicators(catalog, wording, statements);
  }

  List<AreaPage> compose(Heads heads) {
    Map<String, List<Area>> byAddress =
        catalog.areas().stream()
            .sorted(Comparator.comparing(Area::validFrom))
            .collect(Collectors.groupingBy(Area::address, TreeMap::new, Collectors.toList()));
    List<AreaPage> pages = new ArrayList<>();
    byAddress.forEach((address, units) -> pages.add(page(address, units, heads)));
    return pages;
  }

  private AreaPage page(String address, List<Area> units, Heads heads) {
    Area latest = units.get(units.size() - 1);
    List<Report> reports =
        catalog.reports().stream().filter(r -> r.area().address().startsWith(address)).toList();
    List<Statement> statements =
        reports.stream()
            .filter(r -> r.area().address().equals(address))
            .flatMap(r -> r.rows().map(row -> new Statement(r, row)))
            .toList();
    String title = wording.of(latest.name());
    return new AreaPage(
        heads.inArea(
            latest, catalog, address, title, wording.get("area.description", names.full(latest))),
        latest.level().name().toLowerCase(Locale.ROOT),
        units.stream().map(this::unit).toList(),
        children(units),
        indicators.headline(statements),
        indicators.themes(statements),
        items.reports(reports),
        findings.about(s -> s.report().area().address().equals(address)));
  }

  private AreaPage.Unit unit(Area area) {
    boolean began = !area.validFrom().equals(LocalDate.MIN);
    String dates =
        began && area.ended()
            ? wording.get(
                "dates.both", wording.date(area.validFrom()), wording.date(area.validTo()))
            : area.ended()
                ? wording.get("dates.to", wording.date(area.validTo()))
                : began ? wording.get("dates.from", wording.date(area.validFrom())) : "";
    return new AreaPage.Unit(
        wording.of(area.name()),
        area.code(),
        dates,
        area.ended() ? wording.date(area.validTo().plusDays(1)) : "",
        successors(area),
        catalog
            .originsOf(area)
            .flatMap(s -> successor(s.from(), s.date().minusDays(1), s).stream())
            .toList());
  }

  private List<AreaPage.Successor> successors(Area area) {
    return catalog
        .successionsOf(area)
        .flatMap(s -> successor(s.to(), s.date(), s).stream())
        .toList();
  }

  private Optional<AreaPage.Successor> successor(String code, LocalDate day, Succession s) {
    return catalog
        .area(code, day)
        .map(a -> new AreaPage.Successor(names.link(a), names.above(a), s.divided()));
  }

  /** The areas right below, those in force and those that ended under headings of their own. */
  private List<AreaPage.ChildGroup> children(List<Area> units) {
    Map<String, List<AreaPage.Child>> groups = new LinkedHashMap<>();
    for (Area child : catalog.areas()) {
      boolean below =
          units.stream()
              .anyMatch(
                  u ->
                      u.code().equals(child.parent())
                          && u.level() != child.level()
                          && u.overlaps(child)
                          && child.address().startsWith(u.address()));
      if (below) {
        groups
            .computeIfAbsent(groupTitle(child), t -> new ArrayList<>())
            .add(new AreaPage.Child(names.link(child), successors(child)));
      }
    }
    List<AreaPage.ChildGroup> result = new ArrayList<>();
    groups.forEach((title, children) -> result.add(new AreaPage.ChildGroup(title, children)));
    return result;
  }

  private String groupTitle(Area child) {
    String level = child.level() == AreaLevel.DISTRICT ? "district" : "commune";
    return child.ended()
        ? wording.get("children." + level + ".ended", wording.date(child.validTo()))
        : wording.get("children." + level);
  }
}
