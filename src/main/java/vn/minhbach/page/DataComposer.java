package vn.minhbach.page;

import java.util.List;
import vn.minhbach.model.AreaCount;
import vn.minhbach.model.Catalog;

/** Composes the page of the data files. */
final class DataComposer {

  /** Longer lists of areas are of provinces, whose pages lead on: each takes some 250 bytes. */
  private static final int MOST = 200;

  private final Catalog catalog;
  private final Wording wording;
  private final Findings findings;
  private final AreaReports reports;
  private final Things things;

  DataComposer(
      Catalog catalog, Wording wording, Findings findings, AreaReports reports, Things things) {
    this.catalog = catalog;
    this.wording = wording;
    this.findings = findings;
    this.reports = reports;
    this.things = things;
  }

  DataPage compose(Heads heads) {
    List<DataPage.DataFile> files =
        List.of(
            file("areas", catalog.areas().size()),
            file("indicators", catalog.indicators().size()),
            file("reports", catalog.reports().size()),
            file("observations", catalog.observationCount()),
            file("findings", findings.all().size()));
    List<DataPage.Whole> whole =
        List.of(
            whole("/data/portal.xlsx", "xlsx"),
            whole("/data/portal.ods", "ods"),
            whole("/data/all.zip", "zip"),
            whole("/data/sdmx/data.csv", "sdmxcsv"),
            whole("/data/sdmx/data.json", "sdmxjson"),
            whole("/data/SHA256SUMS", "sums"));
    return new DataPage(
        heads.top("/du-lieu/", "data.title", "data.description"),
        files,
        whole,
        List.of(
            whole("/data/v1/openapi.json", "openapi"),
            whole("/data/v1/schema.json", "schema"),
            whole("/data/datapackage.json", "datapackage"),
            whole("/data/csv-metadata.json", "csvw"),
            whole("/data/dcat.ttl", "dcat"),
            whole("/data/dcat.jsonld", "dcat"),
            whole("/data/sdmx/structure.json", "sdmx")),
        counts().stream().map(this::count).toList(),
        things.catalogue(files, whole, catalog.reports(), findings.indicators()));
  }

  /** By area; where these are too many, by the widest that hold them. */
  private List<AreaCount> counts() {
    return reports.publishing() <= MOST
        ? AreaCount.of(catalog)
        : reports.parts("/").stream()
            .map(part -> AreaCount.of(part.area(), part.reports()))
            .toList();
  }

  private DataPage.DataFile file(String name, long rows) {
    return new DataPage.DataFile(
        name,
        wording.get("data." + name),
        wording.count(rows),
        List.of(
            new Link("CSV", "/data/" + name + ".csv"),
            new Link(wording.get("data.excel"), "/data/" + name + "-excel.csv"),
            new Link("JSON", "/data/v1/" + name + ".json")));
  }

  private DataPage.Whole whole(String address, String key) {
    return new DataPage.Whole(
        new Link(address.substring("/data/".length()), address), wording.get("data.of." + key));
  }

  private DataPage.AreaCount count(AreaCount count) {
    return new DataPage.AreaCount(
        new Link(wording.of(count.area().name()), count.area().address()),
        wording.count(count.reports().size()),
        wording.count(count.indicators()),
        wording.count(count.observations()));
  }
}
