package vn.minhbach.page;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import vn.minhbach.model.Areas;
import vn.minhbach.model.Attachment;
import vn.minhbach.model.Indicator;
import vn.minhbach.model.Language;
import vn.minhbach.model.Observation;
import vn.minhbach.model.Report;
import vn.minhbach.model.Statement;

/**
 * Says in terms of schema.org what pages are about. Every list has an end, however much the portal
 * holds: pages are for readers first.
 */
final class Things {

  /** So many results are told of. */
  private static final int RESULTS = 12;

  private final Wording wording;
  private final SiteInfo site;
  private final Datasets datasets;
  private final Results results;

  Things(Wording wording, Areas areas, AreaNames names, SiteInfo site) {
    this.wording = wording;
    this.site = site;
    this.datasets = new Datasets(wording, areas, names, site);
    this.results = new Results(wording);
  }

  /** A report, and its figures as data. */
  List<Thing> report(Report report) {
    String title = wording.of(report.title());
    Thing area = datasets.place(report.area());
    Thing issuer = Thing.of("Organization", "").with("name", report.publisher());
    Thing thing =
        Thing.of("Report", report.address())
            .to("url", report.address())
            .with("name", title)
            .with("reportNumber", report.number())
            .with("about", area)
            .with("datePublished", report.issued())
            .with("publisher", report.publisher().isEmpty() ? List.of() : List.of(issuer))
            .with("spatialCoverage", area)
            .with("temporalCoverage", Datasets.interval(report.period()))
            .with("inLanguage", Language.VI.tag())
            .with(
                "isBasedOn",
                report.sourceDocument().stream().map(file -> source(file, report)).toList())
            .to("license", site.licenceUrl());
    return Stream.concat(
            Stream.of(thing),
            stated(report.address(), title, List.of(report)).stream()
                .map(data -> data.with("isBasedOn", Thing.at(report.address()))))
        .toList();
  }

  private static Thing source(Attachment file, Report report) {
    return Thing.of("MediaObject", "")
        .with("name", file.name())
        .to("contentUrl", report.address() + file.name())
        .with("sha256", file.sha256());
  }

  /** The data of an area: what its {@code own} reports state, if anything. */
  List<Thing> area(String address, String name, List<Report> own) {
    return stated(address, name, own);
  }

  private List<Thing> stated(String address, String title, List<Report> reports) {
    long figures =
        reports.stream().flatMap(Report::rows).mapToLong(row -> row.figures().size()).sum();
    return figures == 0
        ? List.of()
        : List.of(
            datasets.covering(
                datasets.ofPage(address, title, figures, datasets.publisher()),
                datasets.variables(reports),
                reports,
                reports.stream().map(Report::period)));
  }

  /** An indicator, its data, and its results where they are few enough to be told all. */
  List<Thing> indicator(Indicator indicator, List<Statement> stated) {
    List<Thing> things = new ArrayList<>();
    things.add(
        datasets
            .variable(indicator)
            .to("url", indicator.address())
            .with("description", indicator.definition().map(wording::of).orElse(""))
            .with("measurementQualifier", indicator.priceBase().map(wording::of).orElse("")));
    if (!stated.isEmpty()) {
      List<Report> reports = Report.once(stated.stream().map(Statement::report));
      long figures = stated.stream().mapToLong(Statement::observationCount).sum();
      String name = wording.of(indicator.name());
      things.add(
          datasets.covering(
              datasets.ofPage(indicator.address(), name, figures, datasets.publisher()),
              List.of(Thing.at(indicator.address())),
              reports,
              stated.stream().map(statement -> statement.row().period())));
      List<Observation> all = Results.of(stated);
      // Some of the areas would be a choice, and nobody made one.
      if (all.size() <= RESULTS) {
        List<Thing> told = datasets.places(reports);
        all.stream()
            .map(result -> datasets.place(result.report().area()))
            .distinct()
            .filter(place -> !told.contains(place))
            .forEach(things::add);
        all.stream().map(results::thing).forEach(things::add);
      }
    }
    return things;
  }

  /** The newest results of a series. */
  List<Thing> series(List<Statement> series) {
    List<Thing> newest = Results.of(series).stream().limit(RESULTS).map(results::thing).toList();
    Statement any = series.get(0);
    return newest.isEmpty()
        ? List.of()
        : Stream.concat(
                Stream.of(
                    datasets.variable(any.row().indicator()), datasets.place(any.report().area())),
                newest.stream())
            .toList();
  }

  /**
   * The catalogue of all data, all in one, and each table.
   *
   * @param found the indicators that findings are about
   */
  List<Thing> catalogue(
      List<DataPage.DataFile> tables,
      List<DataPage.Whole> whole,
      List<Report> reports,
      List<Indicator> found) {
    List<Thing> all = new ArrayList<>();
    all.add(
        datasets.covering(
            datasets.ofPortal(
                "#toan-bo",
                site.name(),
                wording.get("data.description"),
                whole.stream().map(DataPage.Whole::link)),
            datasets.variables(reports),
            reports,
            reports.stream().map(Report::period)));
    for (DataPage.DataFile table : tables) {
      all.add(
          datasets
              .ofPortal(
                  "#" + table.name(),
                  wording.get("linked.table", table.name(), site.brand()),
                  table.description() + ".",
                  table.forms().stream())
              .with(
                  "variableMeasured",
                  switch (table.name()) {
                    case "observations" -> datasets.variables(reports);
                    case "findings" -> datasets.variables(found.stream());
                    default -> datasets.properties(table.name());
                  })
              .with("dateModified", Datasets.modified(reports)));
    }
    all.add(
        0,
        Thing.of("DataCatalog", Datasets.CATALOGUE)
            .to("url", Datasets.CATALOGUE)
            .with("name", site.name())
            .with("description", site.description())
            .with("publisher", datasets.publisher())
            .to("license", site.licenceUrl())
            .with("dataset", all.stream().map(data -> Thing.at(data.address())).toList()));
    return all;
  }
}
