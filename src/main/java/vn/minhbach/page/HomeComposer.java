package vn.minhbach.page;

import java.util.Comparator;
import java.util.List;
import vn.minhbach.model.AreaCount;
import vn.minhbach.model.Catalog;
import vn.minhbach.model.Report;

/** Composes the home page. */
final class HomeComposer {

  private static final int LATEST = 6;

  /** As many cards as are still looked through: some 65 KB. */
  private static final int MOST = 100;

  private final Catalog catalog;
  private final Wording wording;
  private final Items items;
  private final AreaNames names;
  private final AreaReports reports;
  private final SiteInfo info;
  private final TargetComposer targets;

  HomeComposer(
      Catalog catalog,
      Wording wording,
      Items items,
      AreaNames names,
      AreaReports reports,
      SiteInfo info) {
    this.catalog = catalog;
    this.wording = wording;
    this.items = items;
    this.names = names;
    this.reports = reports;
    this.info = info;
    this.targets = new TargetComposer(catalog, wording);
  }

  HomePage compose(Heads heads) {
    boolean few = reports.publishing() <= MOST;
    List<IndicatorItem> shared =
        catalog.indicators().stream()
            .map(items::indicator)
            .filter(item -> item.areas() > 1)
            .sorted(Comparator.comparingInt(IndicatorItem::areas).reversed())
            .toList();
    return new HomePage(
        new Head("/", info.name(), info.description(), List.of()),
        few ? AreaCount.of(catalog).stream().map(this::card).toList() : List.of(),
        few ? Elsewhere.NONE : elsewhere(),
        items.reports(Newest.of(catalog.reports(), LATEST)),
        shared,
        counts(catalog, wording));
  }

  private Elsewhere elsewhere() {
    return new Elsewhere(
        wording.get("home.areas.many", wording.count(reports.publishing())),
        Newest.pages(reports.parts("/"), wording));
  }

  /** How much there is to read, in words. */
  static String counts(Catalog catalog, Wording wording) {
    return wording.get(
        "home.counts",
        wording.count(catalog.reports().stream().map(Report::area).distinct().count()),
        wording.count(catalog.reports().size()),
        wording.count(catalog.statements().map(s -> s.row().indicator().code()).distinct().count()),
        wording.count(catalog.observationCount()));
  }

  private HomePage.AreaCard card(AreaCount count) {
    List<Report> reports = count.reports();
    Report latest =
        reports.stream().max(Comparator.comparing((Report r) -> r.period().end())).orElseThrow();
    return new HomePage.AreaCard(
        names.link(count.area()),
        names.above(count.area()),
        reports.size(),
        (int) count.indicators(),
        wording.period(latest.period()),
        targets.latest(reports).orElse(null));
  }
}
