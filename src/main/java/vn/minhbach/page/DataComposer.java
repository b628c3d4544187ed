package vn.minhbach.page;

import java.util.List;
import vn.minhbach.model.AreaCount;
import vn.minhbach.model.Catalog;

/** Composes the page of the data files. */
final class DataComposer {

  private final Catalog catalog;
  private final Wording wording;
  private final Findings findings;

  DataComposer(Catalog catalog, Wording wording, Findings findings) {
    this.catalog = catalog;
    this.wording = wording;
    this.findings = findings;
  }

  DataPage compose(Heads heads) {
    return new DataPage(
        heads.top("/du-lieu/", "data.title", "data.description"),
        List.of(
            file("areas", catalog.areas().size()),
            file("indicators", catalog.indicators().size()),
            file("reports", catalog.reports().size()),
            file("observations", catalog.observationCount()),
            file("findings", findings.all().size())),
        AreaCount.of(catalog).stream().map(this::count).toList());
  }

  private DataPage.DataFile file(String name, long rows) {
    return new DataPage.DataFile(
        new Link(name + ".csv", "/data/" + name + ".csv"),
        wording.get("data." + name),
        wording.count(rows));
  }

  private DataPage.AreaCount count(AreaCount count) {
    return new DataPage.AreaCount(
        new Link(wording.of(count.area().name()), count.area().address()),
        wording.count(count.reports().size()),
        wording.count(count.series()),
        wording.count(count.observations()));
  }
}
