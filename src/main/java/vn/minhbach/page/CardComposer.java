package vn.minhbach.page;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import vn.minhbach.model.Area;
import vn.minhbach.model.Catalog;
import vn.minhbach.model.Finding;
import vn.minhbach.model.Indicator;
import vn.minhbach.model.Language;
import vn.minhbach.model.Report;
import vn.minhbach.model.Statement;

/** Composes the cards of the portal, its areas with reports, reports, indicators, findings. */
final class CardComposer {

  /** As many rows as fit on a picture that is looked at on a phone. */
  private static final int ROWS = 4;

  private final Catalog catalog;
  private final Wording wording;
  private final SiteInfo info;
  private final Findings findings;
  private final AreaNames names;
  private final AreaReports reports;
  private final CardFigures figures;
  private final Map<String, Supplier<Card>> cards = new LinkedHashMap<>();

  CardComposer(
      Catalog catalog,
      Wording wording,
      AreaNames names,
      AreaReports reports,
      Findings findings,
      SiteInfo info) {
    this.reports = reports;
    this.catalog = catalog;
    this.wording = wording;
    this.info = info;
    this.findings = findings;
    this.names = names;
    this.figures = new CardFigures(catalog, wording);
  }

  /** By the address of their page. */
  Cards compose() {
    // Every page without a card of its own takes it.
    cards.put("/", Lazy.of(this::portal));
    reports.areas().forEach(area -> cards.put(area.address(), () -> area(area)));
    catalog.reports().forEach(report -> cards.put(report.address(), () -> report(report)));
    findings
        .published()
        .forEach((finding, view) -> cards.put(finding.address(), () -> finding(finding, view)));
    if (wording.language() != Language.VI) {
      // Nearly all pages are of series and indicators; in another language they show the portal's
      // card, for twice as many pictures would take as long as all the rest.
      return new Cards(cards);
    }
    catalog
        .statements()
        .collect(Collectors.groupingBy(Statement::seriesAddress, TreeMap::new, Collectors.toList()))
        .forEach((address, series) -> cards.put(address, () -> series(address, series)));
    Map<String, List<Statement>> stated =
        catalog.statements().collect(Collectors.groupingBy(s -> s.row().indicator().code()));
    for (Indicator indicator : catalog.indicators()) {
      List<Statement> all = stated.getOrDefault(indicator.code(), List.of());
      cards.put(indicator.address(), () -> indicator(indicator, all));
    }
    return new Cards(cards);
  }

  private Card portal() {
    String counts = HomeComposer.counts(catalog, wording);
    return card(
        "/",
        "",
        info.name(),
        List.of(),
        List.of(info.description(), counts),
        wording.get("footer.publisher") + ": " + info.publisher());
  }

  private Card area(Area area) {
    List<Report> all = reports.of(area.address());
    Report latest = all.stream().max(Report.BY_PERIOD).orElseThrow();
    boolean own = latest.area().address().equals(area.address());
    long indicators =
        all.stream().flatMap(Report::rows).map(row -> row.indicator().code()).distinct().count();
    return card(
        area.address(),
        wording.get("card.area"),
        names.full(area),
        own ? headlines(latest) : List.of(),
        List.of(
            wording.get(
                "card.latest",
                wording.count(all.size()),
                wording.count(indicators),
                wording.within(latest.period()))),
        source(latest));
  }

  /** What the report says of the indicators that matter most. */
  private List<Card.Value> headlines(Report report) {
    Map<String, List<Statement>> stated =
        report
            .rows()
            .filter(row -> row.indicator().headline())
            .map(row -> new Statement(report, row))
            .collect(Collectors.groupingBy(s -> s.row().indicator().code()));
    return catalog.indicators().stream()
        .filter(indicator -> stated.containsKey(indicator.code()))
        .limit(ROWS)
        .map(i -> figures.row(stated.get(i.code()), report.period()))
        .toList();
  }

  private Card report(Report report) {
    return new Card(
        report.address(),
        wording.get("card.report", names.full(report.area())),
        wording.of(report.title()),
        List.of(),
        List.of(wording.period(report.period())),
        source(report),
        info.brand(),
        report.issuedDay().map(LocalDate::toString).orElse(""));
  }

  private Card series(String address, List<Statement> series) {
    List<Statement> latest = CardFigures.latest(series);
    Statement first = latest.get(0);
    boolean whole = first.row().dimensions().isEmpty();
    return card(
        address,
        names.full(first.report().area()),
        wording.of(first.row().indicator().name()),
        whole
            ? List.of(figures.figure(first))
            : latest.stream().limit(ROWS).map(figures::breakdown).toList(),
        whole ? figures.notes(first) : List.of(wording.period(first.row().period())),
        source(first.report()));
  }

  private Card indicator(Indicator indicator, List<Statement> stated) {
    Map<String, List<Statement>> byArea =
        stated.stream()
            .collect(
                Collectors.groupingBy(
                    s -> s.report().area().address(), TreeMap::new, Collectors.toList()));
    int more = byArea.size() - ROWS;
    return card(
        indicator.address(),
        wording.get("card.indicator", wording.of(indicator.theme().name())),
        wording.of(indicator.name()),
        byArea.values().stream().limit(ROWS).map(ofArea -> figures.row(ofArea)).toList(),
        byArea.isEmpty()
            ? List.of(wording.get("indicator.none"))
            : more > 0 ? List.of(wording.get("card.more", wording.count(more))) : List.of(),
        byArea.size() == 1
            ? source(stated.get(0).report())
            : wording.get("footer.publisher") + ": " + info.publisher());
  }

  private Card finding(Finding finding, FindingView view) {
    Report report = finding.subject().report();
    return card(
        finding.address(),
        wording.get("card.finding", names.full(report.area())),
        view.sentence(),
        List.of(),
        List.of(view.link().text() + ". " + wording.period(report.period())),
        source(report));
  }

  private Card card(
      String address,
      String eyebrow,
      String title,
      List<Card.Value> values,
      List<String> notes,
      String source) {
    return new Card(address, eyebrow, title, values, notes, source, info.brand(), "");
  }

  private String source(Report report) {
    return wording.get("card.source", report.publisher());
  }
}
