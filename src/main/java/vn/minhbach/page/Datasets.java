package vn.minhbach.page;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import vn.minhbach.model.Area;
import vn.minhbach.model.Areas;
import vn.minhbach.model.Indicator;
import vn.minhbach.model.Period;
import vn.minhbach.model.Report;
import vn.minhbach.model.Row;
import vn.minhbach.model.ledger.Correction;

/** Data as datasets of schema.org, in the way that search engines for data want them told. */
final class Datasets {

  /** The page of all data. */
  static final String CATALOGUE = "/du-lieu/";

  /** So many areas or indicators of a dataset are named. */
  private static final int NAMED = 12;

  /** The anchor of a page's data. */
  private static final String DATA = "#phan-du-lieu";

  private static final List<String> FILES =
      List.of("observations.csv", "data.xlsx", "data.ods", "index.json");

  private final Wording wording;
  private final Areas areas;
  private final AreaNames names;
  private final SiteInfo site;

  Datasets(Wording wording, Areas areas, AreaNames names, SiteInfo site) {
    this.wording = wording;
    this.areas = areas;
    this.names = names;
    this.site = site;
  }

  /** The data of the page at {@code address}. */
  Thing ofPage(String address, String title, long figures, Thing creator) {
    return dataset(
            address + DATA,
            wording.get("linked.data", title),
            wording.get("linked.data.description", wording.count(figures), title),
            creator,
            FILES.stream().map(file -> DataPage.API + address + file))
        .with(
            "includedInDataCatalog", Thing.of("DataCatalog", CATALOGUE).with("name", site.name()));
  }

  /** Data at an anchor of the page of all data. */
  Thing ofPortal(String anchor, String name, String description, Stream<Link> files) {
    return dataset(
            CATALOGUE + anchor,
            name,
            description + " " + wording.get("data.format"),
            publisher(),
            files.map(Link::address))
        .with("includedInDataCatalog", Thing.at(CATALOGUE));
  }

  private Thing dataset(
      String address, String name, String description, Thing creator, Stream<String> files) {
    return Thing.of("Dataset", address)
        .to("url", address)
        .with("name", name)
        .with("description", description)
        .with("creator", creator)
        .to("license", site.licenceUrl())
        .with("isAccessibleForFree", new Said.Truth(true))
        .with("distribution", files.flatMap(file -> download(file).stream()).toList());
  }

  /** A file, if it is in a format that has a name. */
  private static Optional<Thing> download(String file) {
    return Stream.of(DataFormat.values())
        .filter(format -> file.endsWith("." + format.name().toLowerCase(Locale.ROOT)))
        .findFirst()
        .map(
            format ->
                Thing.of("DataDownload", "")
                    .with("encodingFormat", format.mediaType())
                    .to("contentUrl", file));
  }

  /** With what is measured, where and when. */
  Thing covering(Thing dataset, List<Thing> variables, List<Report> reports, Stream<Period> when) {
    return dataset
        .with("variableMeasured", variables)
        .with("spatialCoverage", places(reports))
        .with("temporalCoverage", Period.around(when.toList()).map(Datasets::interval).orElse(""))
        .with("dateModified", modified(reports));
  }

  /** The portal's publisher. */
  Thing publisher() {
    return Thing.of("Organization", "").with("name", site.publisher());
  }

  Thing variable(Indicator indicator) {
    return Thing.of("StatisticalVariable", indicator.address())
        .with("name", wording.of(indicator.name()));
  }

  Thing place(Area area) {
    return Thing.of("AdministrativeArea", area.address()).with("name", names.full(area));
  }

  /** What {@code reports} measure. */
  List<Thing> variables(List<Report> reports) {
    return variables(reports.stream().flatMap(Report::rows).map(Row::indicator));
  }

  /** The headline indicators before the others. */
  List<Thing> variables(Stream<Indicator> indicators) {
    return indicators
        .distinct()
        .sorted(Comparator.comparing((Indicator i) -> !i.headline()).thenComparing(Indicator::code))
        .limit(NAMED)
        .map(this::variable)
        .toList();
  }

  /** What a table says of each of its things that no report measures: {@code Mã}, {@code Tên}. */
  List<Thing> properties(String table) {
    return Stream.of(wording.get("linked.measured." + table).split("\\|", -1))
        .map(name -> Thing.of("PropertyValue", "").with("name", name))
        .toList();
  }

  /** The areas; where they are many, the widest that these are in, or else the country. */
  List<Thing> places(List<Report> reports) {
    List<Area> own = reports.stream().map(Report::area).distinct().toList();
    List<Area> wide =
        own.size() <= NAMED
            ? own
            : own.stream()
                .map(area -> areas.parents(area).stream().findFirst().orElse(area))
                .distinct()
                .toList();
    return wide.size() <= NAMED
        ? wide.stream().map(this::place).toList()
        : List.of(Thing.of("Country", "").with("name", wording.get("linked.country")));
  }

  static String interval(Period period) {
    return period.start() + "/" + period.end();
  }

  /** The latest day that a report bears or was corrected on. */
  static String modified(List<Report> reports) {
    return reports.stream()
        .flatMap(
            report ->
                Stream.concat(
                    Stream.of(report.day()), report.corrections().stream().map(Correction::date)))
        .max(Comparator.naturalOrder())
        .map(Object::toString)
        .orElse("");
  }
}
