package vn.minhbach.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.minhbach.model.Area;
import vn.minhbach.model.Catalog;
import vn.minhbach.model.Finding;
import vn.minhbach.model.Indicator;
import vn.minhbach.model.Report;
import vn.minhbach.model.Row;
import vn.minhbach.model.Statement;

/**
 * Composes the feeds: of the portal, of every area with reports, of every indicator, of findings.
 */
final class FeedComposer {

  /** A feed holds no more entries; what is older is on the page. */
  private static final int ENTRIES = 100;

  private static final Comparator<Feed.Entry> NEWEST =
      Comparator.comparing(Feed.Entry::date).reversed().thenComparing(Feed.Entry::id);

  private final Catalog catalog;
  private final Wording wording;
  private final AreaNames names;

  FeedComposer(Catalog catalog, Wording wording, AreaNames names) {
    this.catalog = catalog;
    this.wording = wording;
    this.names = names;
  }

  /** Those that have entries. */
  List<Feed> compose(SiteInfo info, List<Finding> findings, Findings views) {
    List<Feed> feeds = new ArrayList<>();
    feeds.add(new Feed("/", info.name(), info.description(), reports(report -> true)));
    Map<String, Area> areas = new TreeMap<>();
    Set<String> reporting =
        catalog.reports().stream()
            .flatMap(report -> report.area().addresses().stream())
            .collect(Collectors.toSet());
    catalog.areas().stream()
        .filter(area -> reporting.contains(area.address()))
        .forEach(area -> areas.putIfAbsent(area.address(), area));
    areas.values().forEach(area -> feeds.add(area(area)));
    catalog.indicators().forEach(indicator -> feeds.add(indicator(indicator)));
    feeds.add(findings(findings, views));
    return feeds.stream().filter(feed -> !feed.entries().isEmpty()).toList();
  }

  private Feed area(Area area) {
    String address = area.address();
    String name = names.full(area);
    return new Feed(
        address,
        wording.get("feed.area", name),
        wording.get("feed.area.description", name),
        reports(report -> report.address().startsWith(address)));
  }

  private List<Feed.Entry> reports(Predicate<Report> wanted) {
    return newest(catalog.reports().stream().filter(wanted).map(this::entry));
  }

  private Feed.Entry entry(Report report) {
    return new Feed.Entry(
        report.address(),
        wording.of(report.area().name()) + ": " + wording.of(report.title()),
        report.address(),
        report.day(),
        names.full(report.area()) + ". " + wording.period(report.period()) + ".",
        report.publisher());
  }

  private Feed indicator(Indicator indicator) {
    String name = wording.of(indicator.name());
    return new Feed(
        indicator.address(),
        wording.get("feed.indicator", name),
        wording.get("feed.indicator.description", name),
        newest(
            catalog
                .statements()
                .filter(s -> s.row().indicator().code().equals(indicator.code()))
                .map(this::entry)));
  }

  private Feed.Entry entry(Statement statement) {
    Row row = statement.row();
    Report report = statement.report();
    String breakdown = wording.dimensions(row, catalog);
    return new Feed.Entry(
        report.address() + "#" + row.anchor(),
        Stream.of(wording.of(report.area().name()), breakdown, wording.period(row.period()))
            .filter(text -> !text.isEmpty())
            .collect(Collectors.joining(", ")),
        statement.seriesAddress(),
        report.day(),
        row.figures().entrySet().stream()
            .map(
                e ->
                    wording.get("column." + e.getKey().column())
                        + ": "
                        + wording.figure(e.getValue(), row.unitOf(e.getKey())))
            .collect(Collectors.joining("; ")),
        report.publisher());
  }

  private Feed findings(List<Finding> findings, Findings views) {
    return new Feed(
        "/phat-hien/",
        wording.get("findings.title"),
        wording.get("findings.description"),
        newest(
            findings.stream()
                .filter(Finding::isPublished)
                .map(
                    finding ->
                        new Feed.Entry(
                            finding.address(),
                            wording.of(finding.subject().report().area().name())
                                + ": "
                                + wording.of(finding.subject().row().indicator().name()),
                            finding.address(),
                            finding.subject().report().day(),
                            views.sentence(finding),
                            finding.subject().report().publisher()))));
  }

  private static List<Feed.Entry> newest(Stream<Feed.Entry> entries) {
    return entries.sorted(NEWEST).limit(ENTRIES).toList();
  }
}
