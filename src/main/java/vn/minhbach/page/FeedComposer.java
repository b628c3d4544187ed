package vn.minhbach.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.minhbach.model.Area;
import vn.minhbach.model.Catalog;
import vn.minhbach.model.Finding;
import vn.minhbach.model.Indicator;
import vn.minhbach.model.Report;
import vn.minhbach.model.Row;
import vn.minhbach.model.Statement;
import vn.minhbach.model.ledger.Ledger;

/**
 * Composes the feeds: of the portal, of every area with reports, of every indicator, of findings,
 * of corrections.
 */
final class FeedComposer {

  private static final String FINDINGS = "/phat-hien/";

  /** A feed holds no more entries; what is older is on the page. */
  private static final int ENTRIES = 100;

  private static final Comparator<Feed.Entry> NEWEST =
      Comparator.comparing(Feed.Entry::date).reversed().thenComparing(Feed.Entry::id);

  /** As their entries: most are too old for a feed, and need none. */
  private static final Comparator<Report> NEWEST_REPORT =
      Comparator.comparing(Report::day).reversed().thenComparing(Report::address);

  private static final Comparator<Statement> NEWEST_STATEMENT =
      Comparator.comparing((Statement s) -> s.report().day())
          .reversed()
          .thenComparing(FeedComposer::id);

  private final Catalog catalog;
  private final Wording wording;
  private final AreaNames names;
  private final Corrections corrections;
  private final List<CorrectionsPage.Withdrawn> withdrawals;
  private final AreaReports reports;

  FeedComposer(
      Catalog catalog,
      Wording wording,
      AreaNames names,
      Corrections corrections,
      List<CorrectionsPage.Withdrawn> withdrawals,
      AreaReports reports) {
    this.reports = reports;
    this.corrections = corrections;
    this.withdrawals = List.copyOf(withdrawals);
    this.catalog = catalog;
    this.wording = wording;
    this.names = names;
  }

  /** Those that have entries, or had some once: who follows one must not lose it. */
  List<Feed> compose(SiteInfo info, List<Finding> findings, Findings views) {
    List<Feed> feeds = new ArrayList<>();
    feeds.add(
        new Feed("/", info.name(), info.description(), entries("/", catalog.reports(), info)));
    Set<String> followed = followed();
    Map<String, Area> areas = new TreeMap<>();
    reports.areas().forEach(area -> areas.put(area.address(), area));
    catalog.areas().stream()
        .filter(area -> followed.contains(area.address()))
        .forEach(area -> areas.putIfAbsent(area.address(), area));
    areas.values().forEach(area -> feeds.add(area(area, reports.of(area.address()), info)));
    Map<String, List<Statement>> stated =
        catalog.statements().collect(Collectors.groupingBy(s -> s.row().indicator().code()));
    catalog
        .indicators()
        .forEach(i -> feeds.add(indicator(i, stated.getOrDefault(i.code(), List.of()))));
    feeds.add(findings(findings, views));
    feeds.add(corrections(info));
    return feeds.stream()
        .filter(feed -> !feed.entries().isEmpty() || followed.contains(feed.address()))
        .toList();
  }

  /** The pages that had a feed in some release. */
  private Set<String> followed() {
    Ledger ledger = catalog.history().ledger();
    Set<String> followed = new HashSet<>();
    ledger
        .indicators()
        .forEach(
            (report, stated) -> {
              followed.addAll(Area.addresses(report));
              stated.forEach(code -> followed.add("/chi-tieu/" + code + "/"));
            });
    if (ledger.lines().stream().anyMatch(line -> line.address().startsWith(FINDINGS))) {
      followed.add(FINDINGS);
    }
    return followed;
  }

  private Feed area(Area area, List<Report> reports, SiteInfo info) {
    String name = names.full(area);
    return new Feed(
        area.address(),
        wording.get("feed.area", name),
        wording.get("feed.area.description", name),
        entries(area.address(), reports, info));
  }

  /** Reports, and what was corrected in them or withdrawn below {@code address}. */
  private List<Feed.Entry> entries(String address, List<Report> reports, SiteInfo info) {
    return newest(
        Stream.of(
                reports.stream().sorted(NEWEST_REPORT).limit(ENTRIES).map(this::entry),
                reports.stream()
                    .flatMap(report -> corrections.of(report.address()).stream())
                    .map(this::entry),
                withdrawals.stream()
                    .filter(w -> w.link().address().startsWith(address))
                    .map(w -> entry(w, info)))
            .flatMap(entries -> entries));
  }

  private Feed corrections(SiteInfo info) {
    return new Feed(
        "/dinh-chinh/",
        wording.get("corrections.title"),
        wording.get("corrections.description"),
        newest(
            Stream.concat(
                corrections.all().stream().map(this::entry),
                withdrawals.stream().map(w -> entry(w, info)))));
  }

  private Feed.Entry entry(CorrectionView correction) {
    return new Feed.Entry(
        correction.link().address(),
        wording.get("feed.correction", correction.area().text(), correction.place().text()),
        correction.link().address(),
        correction.day(),
        wording.get(
            "feed.correction.summary",
            correction.before(),
            correction.after().isEmpty() ? "–" : correction.after(),
            correction.reason().isEmpty()
                ? wording.get("correction.notstated")
                : correction.reason()),
        correction.publisher());
  }

  private Feed.Entry entry(CorrectionsPage.Withdrawn withdrawn, SiteInfo info) {
    return new Feed.Entry(
        withdrawn.link().address() + "#rut-" + withdrawn.day(),
        wording.get("feed.withdrawn", withdrawn.link().text()),
        withdrawn.link().address(),
        withdrawn.day(),
        withdrawn.reason().isEmpty() ? wording.get("correction.notstated") : withdrawn.reason(),
        info.publisher());
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

  private Feed indicator(Indicator indicator, List<Statement> stated) {
    String name = wording.of(indicator.name());
    return new Feed(
        indicator.address(),
        wording.get("feed.indicator", name),
        wording.get("feed.indicator.description", name),
        newest(stated.stream().sorted(NEWEST_STATEMENT).limit(ENTRIES).map(this::entry)));
  }

  private static String id(Statement statement) {
    return statement.report().address() + "#" + statement.row().anchor();
  }

  private Feed.Entry entry(Statement statement) {
    Row row = statement.row();
    Report report = statement.report();
    String breakdown = wording.dimensions(row, catalog);
    return new Feed.Entry(
        id(statement),
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
        FINDINGS,
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
