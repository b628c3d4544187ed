package vn.minhbach.page;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.minhbach.model.Area;
import vn.minhbach.model.Catalog;
import vn.minhbach.model.Indicator;
import vn.minhbach.model.Redirect;
import vn.minhbach.model.Report;
import vn.minhbach.model.ledger.Edition;
import vn.minhbach.model.ledger.LedgerLine;
import vn.minhbach.model.ledger.Part;
import vn.minhbach.model.ledger.Withdrawal;
import vn.minhbach.publication.Departures;

/** Composes what stands where something was published that is published no more. */
final class DepartureComposer {

  private static final String SERIES = "/chi-tieu/";

  private final Catalog catalog;
  private final Wording wording;
  private final AreaNames names;
  private final Departures departures;

  /**
   * @param addresses all that are published now
   */
  DepartureComposer(Catalog catalog, Wording wording, AreaNames names, Set<String> addresses) {
    this.catalog = catalog;
    this.wording = wording;
    this.names = names;
    this.departures = Departures.of(catalog, addresses);
  }

  /** The addresses where nothing is any more, for hosts that can say so. */
  List<String> gone() {
    Set<String> gone = new LinkedHashSet<>();
    for (Withdrawal withdrawal : catalog.history().withdrawals()) {
      gone.addAll(addresses(withdrawal));
      gone.add(withdrawal.address() + Redirect.REST);
    }
    departures.lapsed().keySet().forEach(address -> gone.add(address + Redirect.REST));
    return List.copyOf(gone);
  }

  List<DepartedPage> compose(Heads heads) {
    List<DepartedPage> pages = new ArrayList<>();
    for (Withdrawal withdrawal : catalog.history().withdrawals()) {
      addresses(withdrawal).forEach(address -> pages.add(report(withdrawal, address, heads)));
    }
    catalog.reports().forEach(report -> pages.addAll(tables(report, heads)));
    departures
        .lapsed()
        .forEach(
            (address, line) -> {
              pages.add(lapsed(address, address, line, heads));
              if (isSeries(address)) {
                pages.add(lapsed(Embeds.of(address), address, line, heads));
              }
            });
    return pages;
  }

  /** The light pages of tables that a report has no more. */
  private List<DepartedPage> tables(Report report, Heads heads) {
    Map<String, DepartedPage> gone = new TreeMap<>();
    Set<String> now = report.tables().stream().map(TableComposer::id).collect(Collectors.toSet());
    for (Edition edition : catalog.history().ledger().editions(report.address())) {
      edition.printed().get("").parts().stream()
          .map(Part::of)
          .filter(part -> part.kind().equals("table") && !now.contains(part.name()))
          .forEach(part -> gone.putIfAbsent(part.name(), table(part, report, edition, heads)));
    }
    return List.copyOf(gone.values());
  }

  private DepartedPage table(Part part, Report report, Edition edition, Heads heads) {
    String name = edition.printed().get("#" + part.name()).text();
    return new DepartedPage(
        heads.of(
            Embeds.table(report.address(), part.name()),
            name,
            wording.get("departed.table.description", name)),
        "table",
        wording.date(edition.date()),
        "",
        "",
        "",
        List.of(),
        next(report.address()));
  }

  /** Where a withdrawn report and its editions stood. */
  private List<String> addresses(Withdrawal withdrawal) {
    List<String> addresses = new ArrayList<>(List.of(withdrawal.address()));
    for (Edition edition : editions(withdrawal)) {
      addresses.add(EditionComposer.address(withdrawal.address(), edition.number()));
      if (edition.number() > 1) {
        addresses.add(EditionComposer.changes(withdrawal.address(), edition.number()));
      }
      edition.printed().get("").parts().stream()
          .map(Part::of)
          .filter(part -> part.kind().equals("table"))
          .map(part -> Embeds.table(withdrawal.address(), part.name()))
          .filter(address -> !addresses.contains(address))
          .forEach(addresses::add);
    }
    return addresses;
  }

  private List<Edition> editions(Withdrawal withdrawal) {
    return catalog.history().ledger().editions(withdrawal.address());
  }

  /** The reports that were withdrawn, for the list of corrections. */
  List<CorrectionsPage.Withdrawn> withdrawn() {
    return catalog.history().withdrawals().stream()
        .map(
            w ->
                new CorrectionsPage.Withdrawn(
                    w.date(),
                    new Link(title(w), w.address()),
                    wording.date(w.date()),
                    w.reason(),
                    w.decision()))
        .toList();
  }

  private String title(Withdrawal withdrawal) {
    Edition last = catalog.history().ledger().last(withdrawal.address()).orElseThrow();
    return last.printed().get("").text();
  }

  private DepartedPage report(Withdrawal withdrawal, String address, Heads heads) {
    List<Edition> editions = editions(withdrawal);
    String title = title(withdrawal);
    return new DepartedPage(
        heads.of(address, title, wording.get("departed.report.description", title)),
        "report",
        wording.date(editions.get(0).date()),
        wording.date(withdrawal.date()),
        withdrawal.reason(),
        withdrawal.decision(),
        editions.stream()
            .map(
                e ->
                    new ReportPage.Fact(
                        wording.get("edition.number", e.number()), wording.date(e.date())))
            .toList(),
        next(withdrawal.address()));
  }

  private static boolean isSeries(String address) {
    return !address.startsWith("/phat-hien/");
  }

  /**
   * What stands at {@code at}.
   *
   * @param address of the finding or series that it belongs to
   */
  private DepartedPage lapsed(String at, String address, LedgerLine line, Heads heads) {
    boolean series = isSeries(address);
    String code = address.replaceFirst("^.*/([^/]+)/$", "$1");
    Optional<Indicator> indicator =
        catalog.indicators().stream().filter(i -> series && i.code().equals(code)).findFirst();
    String name =
        indicator.map(i -> wording.of(i.name())).orElse(series ? code : line.printed().text());
    List<Link> next = new ArrayList<>();
    indicator.ifPresent(i -> next.add(new Link(wording.of(i.name()), i.address())));
    next.addAll(
        next(series ? address.substring(0, address.lastIndexOf(SERIES) + 1) : report(address)));
    String kind = series ? "series" : "finding";
    return new DepartedPage(
        heads.of(at, name, wording.get("departed." + kind + ".description", name)),
        kind,
        wording.date(line.date()),
        "",
        "",
        "",
        List.of(),
        next);
  }

  /** The report that a finding was about: its address without the kind and the cell. */
  private static String report(String finding) {
    return finding.replaceFirst("^/phat-hien", "").replaceFirst("[^/]+/[^/]+/$", "");
  }

  /** The report or area at {@code address}, or what is nearest above it. */
  private List<Link> next(String address) {
    List<Link> links = new ArrayList<>();
    catalog.reports().stream()
        .filter(r -> r.address().equals(address))
        .forEach(r -> links.add(new Link(wording.of(r.title()), r.address())));
    String today = catalog.history().ledger().moved(address);
    catalog.areas().stream()
        .filter(area -> today.startsWith(area.address()))
        .max((a, b) -> Integer.compare(a.address().length(), b.address().length()))
        .ifPresent(area -> links.add(area(area)));
    links.add(new Link(wording.get("departed.list"), "/dinh-chinh/"));
    return links;
  }

  private Link area(Area area) {
    return new Link(names.full(area), area.address());
  }
}
