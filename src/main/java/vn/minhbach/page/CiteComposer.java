package vn.minhbach.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.minhbach.cite.Citation;
import vn.minhbach.model.Catalog;
import vn.minhbach.model.Language;
import vn.minhbach.model.Report;
import vn.minhbach.model.Statement;

/** Says how reports and the portal's own pages are cited and embedded. */
final class CiteComposer {

  /** The edition of a report of which none is released. */
  static final int UNRELEASED = 0;

  private final Wording wording;
  private final AreaNames names;
  private final CiteStyles styles;
  private final SiteInfo site;
  private final Embeds embeds;

  /** The indicators that several areas state or stated, by address: their light pages stay. */
  private final Set<String> several;

  CiteComposer(Catalog catalog, Wording wording, AreaNames names, SiteInfo site) {
    this.wording = wording;
    this.names = names;
    this.styles = new CiteStyles(wording);
    this.site = site;
    this.several = several(catalog);
    this.embeds = new Embeds(catalog, wording, names, site);
  }

  private static Set<String> several(Catalog catalog) {
    Map<String, Set<String>> areas = new HashMap<>();
    catalog
        .statements()
        .forEach(s -> areas(s.row().indicator().code(), areas).add(s.report().area().address()));
    catalog
        .history()
        .ledger()
        .indicators()
        .forEach(
            (report, stated) -> {
              String area = report.replaceFirst("[^/]+/$", "");
              stated.forEach(indicator -> areas(indicator, areas).add(area));
            });
    return areas.entrySet().stream()
        .filter(entry -> entry.getValue().size() > 1)
        .map(entry -> "/chi-tieu/" + entry.getKey() + "/")
        .collect(Collectors.toSet());
  }

  private static Set<String> areas(String indicator, Map<String, Set<String>> areas) {
    return areas.computeIfAbsent(indicator, code -> new HashSet<>());
  }

  /**
   * A report, as {@code edition} of the portal has it.
   *
   * @param edition 1 and more, each with an address of its own; or {@link #UNRELEASED}
   */
  CiteView report(Report report, int edition) {
    return view(citation(report, edition), report.address(), embeds.of(report));
  }

  /** One edition of a report. */
  CiteView edition(Report report, int edition) {
    return inPage(citation(report, edition), List.of());
  }

  private Citation citation(Report report, int edition) {
    return new Citation(
        Citation.Kind.REPORT,
        key(report.address()),
        report.publisher(),
        title(report),
        report.number().startsWith("/") ? "…" + report.number() : report.number(),
        report.issued(),
        report.issuedAt(),
        edition == UNRELEASED ? "" : wording.get("cite.edition", edition),
        site.brand(),
        site.absolute(
            edition == UNRELEASED
                ? report.address()
                : EditionComposer.address(report.address(), edition)),
        Language.VI.tag());
  }

  /** In another language the report's own title, and what it means, as APA has it. */
  private String title(Report report) {
    String title = report.title().vi();
    return wording.language() == Language.VI
        ? title
        : wording.get("cite.title", title, wording.of(report.title()));
  }

  /** A series: what {@code statements}, one and more, have in common. */
  CiteView series(List<Statement> statements) {
    Statement first = statements.get(0);
    String name = wording.of(first.row().indicator().name());
    String area = AreaNames.within(names.full(first.report().area()));
    Citation citation = page(wording.get("cite.series", name, area), first.seriesAddress());
    return inPage(citation, List.of(embeds.series(first)));
  }

  /**
   * An indicator. Where one area states it, and no other ever did, its light page is the area's;
   * where none does, it has none.
   */
  CiteView indicator(String name, String address, List<Statement> statements) {
    Citation citation = page(wording.get("cite.indicator", name), address);
    List<Embed> shown = new ArrayList<>();
    if (several.contains(address)) {
      shown.add(embeds.indicator(name, address, statements));
    } else if (!statements.isEmpty()) {
      shown.add(embeds.series(statements.get(0)));
    }
    return inPage(citation, shown);
  }

  CiteView finding(FindingView finding, String title) {
    Citation citation = page(wording.get("cite.finding", title), finding.link().address());
    return view(citation, finding.link().address(), List.of());
  }

  private CiteView inPage(Citation citation, List<Embed> shown) {
    return view(citation, "", shown);
  }

  private CiteView view(Citation citation, String files, List<Embed> shown) {
    return new CiteView(citation, files, shown, Lazy.of(() -> styles.of(citation)));
  }

  /** The height of a series in a frame. */
  int seriesHeight(String address) {
    return embeds.seriesHeight(address);
  }

  /** A page that the portal made itself. */
  private Citation page(String title, String address) {
    return new Citation(
        Citation.Kind.PAGE,
        key(address),
        site.publisher(),
        title,
        "",
        "",
        "",
        "",
        site.brand(),
        site.absolute(address),
        wording.language().tag());
  }

  private static String key(String address) {
    return address.substring(1, address.length() - 1).replaceAll("[^A-Za-z0-9]+", "-");
  }
}
