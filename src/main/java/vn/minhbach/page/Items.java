package vn.minhbach.page;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import vn.minhbach.model.Area;
import vn.minhbach.model.Catalog;
import vn.minhbach.model.Indicator;
import vn.minhbach.model.Report;

/** Makes the items of lists of reports and indicators. */
final class Items {

  private final Wording wording;
  private final AreaNames names;
  private final Map<String, Set<Area>> areas = new HashMap<>();

  Items(Catalog catalog, Wording wording, AreaNames names) {
    this.wording = wording;
    this.names = names;
    catalog
        .statements()
        .forEach(
            s ->
                areas
                    .computeIfAbsent(s.row().indicator().code(), c -> new LinkedHashSet<>())
                    .add(s.report().area()));
  }

  List<ReportItem> reports(List<Report> reports) {
    return reports.stream().map(this::report).toList();
  }

  private ReportItem report(Report report) {
    return new ReportItem(
        new Link(wording.of(report.title()), report.address()),
        names.full(report.area()),
        wording.period(report.period()),
        wording.partialDate(report.issued()),
        report.publisher(),
        kind(report),
        String.valueOf(report.period().end().getYear()));
  }

  String kind(Report report) {
    return wording.get("kind." + report.period().reportKind().name().toLowerCase(Locale.ROOT));
  }

  IndicatorItem indicator(Indicator indicator) {
    return new IndicatorItem(
        new Link(wording.of(indicator.name()), indicator.address()),
        wording.unit(indicator.unit()),
        areas(indicator).size());
  }

  /** The areas that publish {@code indicator}, by address. */
  List<Area> areas(Indicator indicator) {
    return areas.getOrDefault(indicator.code(), Set.of()).stream()
        .sorted(Comparator.comparing(Area::address))
        .toList();
  }
}
