package vn.minhbach.render.data.table;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.minhbach.model.Area;
import vn.minhbach.model.Catalog;
import vn.minhbach.model.Indicator;
import vn.minhbach.model.Observation;
import vn.minhbach.model.Redirect;
import vn.minhbach.model.Report;
import vn.minhbach.model.Table;
import vn.minhbach.page.DataPage;
import vn.minhbach.page.FindingView;
import vn.minhbach.page.Site;
import vn.minhbach.page.SiteInfo;

/**
 * Data that are published together: those of the portal, or what an area, a report or an indicator
 * has of them.
 *
 * @param address of the page that shows them
 * @param title of that page, in the reports' language
 * @param areas that reports of it are about; of the portal all
 * @param indicators that it has figures of; of the portal all
 * @param reports that state something of it
 * @param excerpts what they state of it
 * @param findings about those
 * @param whole the portal
 */
public record Part(
    String address,
    String title,
    List<Area> areas,
    List<Indicator> indicators,
    List<Report> reports,
    List<Excerpt> excerpts,
    List<FindingView> findings,
    Portal whole) {

  /**
   * What all parts take from their portal.
   *
   * @param found the keys of findings by the address of the figure
   */
  public record Portal(SiteInfo info, Catalog catalog, Map<String, String> found) {

    public static Portal of(Site site) {
      return new Portal(
          site.info(),
          site.catalog(),
          site.findings().stream()
              .collect(
                  Collectors.groupingBy(
                      finding -> finding.codes().report() + "#" + finding.codes().cell(),
                      Collectors.mapping(
                          finding -> finding.codes().key(), Collectors.joining(" ")))));
    }

    ObservationTable.Stated stated(Observation observation, Table table) {
      return new ObservationTable.Stated(observation, table, catalog.history(), found, info);
    }

    /**
     * The observation that stands at {@code address}.
     *
     * @param reports by address
     */
    public ObservationTable.Stated stated(Map<String, Report> reports, String address) {
      Report report = reports.get(address.substring(0, address.indexOf('#')));
      return Excerpt.of(List.of(report)).stream()
          .flatMap(
              excerpt ->
                  excerpt
                      .observations()
                      .filter(observation -> observation.address().equals(address))
                      .map(observation -> stated(observation, excerpt.table())))
          .findFirst()
          .orElseThrow();
    }
  }

  /** All of a portal. */
  public static Part whole(Site site) {
    Catalog catalog = site.catalog();
    return new Part(
        "/",
        site.info().name(),
        catalog.areas(),
        catalog.indicators(),
        catalog.reports(),
        Excerpt.of(catalog.reports()),
        site.findings(),
        Portal.of(site));
  }

  /** Of an area or a report: what {@code reports} state, not none. */
  public Part ofReports(String ofAddress, String ofTitle, List<Report> ofReports) {
    Set<String> addresses = ofReports.stream().map(Report::address).collect(Collectors.toSet());
    Set<String> stated =
        ofReports.stream()
            .flatMap(Report::rows)
            .map(row -> row.indicator().code())
            .collect(Collectors.toSet());
    return new Part(
        ofAddress,
        ofTitle,
        ofReports.stream().map(Report::area).distinct().toList(),
        indicators.stream().filter(indicator -> stated.contains(indicator.code())).toList(),
        ofReports,
        Excerpt.of(ofReports),
        findings.stream().filter(f -> addresses.contains(f.codes().report())).toList(),
        whole);
  }

  /**
   * Of each indicator what is stated of it. Of one that nobody states any more, too: what was
   * published once stays.
   */
  public List<Part> ofIndicators() {
    Map<String, List<Excerpt>> stated = Excerpt.byIndicator(excerpts);
    Map<String, List<FindingView>> found =
        findings.stream().collect(Collectors.groupingBy(f -> f.codes().indicator()));
    return indicators.stream()
        .map(
            one ->
                ofIndicator(
                    one,
                    stated.getOrDefault(one.code(), List.of()),
                    found.getOrDefault(one.code(), List.of())))
        .toList();
  }

  private Part ofIndicator(Indicator indicator, List<Excerpt> stated, List<FindingView> found) {
    List<Report> ofReports = Report.once(stated.stream().map(Excerpt::report));
    return new Part(
        indicator.address(),
        indicator.name().vi(),
        ofReports.stream().map(Report::area).distinct().toList(),
        List.of(indicator),
        ofReports,
        stated,
        found,
        whole);
  }

  /** Its tables, the figures first. */
  public List<Rows<?>> tables() {
    return List.of(
        observations(),
        new Rows<>(
            ReportTable.TABLE,
            () -> reports.stream().map(r -> new ReportTable.Published(r, whole.info()))),
        new Rows<>(IndicatorTable.TABLE, indicators::stream),
        new Rows<>(AreaTable.TABLE, areas::stream),
        new Rows<>(
            FindingTable.TABLE,
            () -> findings.stream().map(f -> new FindingTable.Found(f, whole.info()))));
  }

  public Rows<ObservationTable.Stated> observations() {
    return new Rows<>(ObservationTable.TABLE, this::stated);
  }

  private Stream<ObservationTable.Stated> stated() {
    return excerpts.stream()
        .flatMap(
            excerpt -> excerpt.observations().map(stated -> whole.stated(stated, excerpt.table())));
  }

  /** The latest day that a report of it bears; it dates the data, not the build. */
  public LocalDate day() {
    return reports.stream().map(Report::day).max(Comparator.naturalOrder()).orElse(LocalDate.EPOCH);
  }

  /**
   * Where its files are: below {@code data/v1/}, as its page is below the root; at addresses that
   * moved, too.
   */
  public List<String> folders() {
    return Redirect.oldAddresses(address, whole.catalog().redirects()).stream()
        .map(one -> DataPage.API.substring(1) + one)
        .toList();
  }
}
