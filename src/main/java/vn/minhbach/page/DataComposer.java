package vn.minhbach.page;

import java.util.Comparator;
import java.util.List;
import vn.minhbach.model.Area;
import vn.minhbach.model.Catalog;
import vn.minhbach.model.Report;
import vn.minhbach.model.Statement;

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
        catalog.reports().stream()
            .map(Report::area)
            .distinct()
            .sorted(Comparator.comparing(Area::address))
            .map(this::count)
            .toList());
  }

  private DataPage.DataFile file(String name, long rows) {
    return new DataPage.DataFile(
        new Link(name + ".csv", "/data/" + name + ".csv"),
        wording.get("data." + name),
        wording.count(rows));
  }

  private DataPage.AreaCount count(Area area) {
    List<Statement> statements =
        catalog.statements().filter(s -> s.report().area().equals(area)).toList();
    return new DataPage.AreaCount(
        new Link(wording.of(area.name()), area.address()),
        wording.count(catalog.reports().stream().filter(r -> r.area().equals(area)).count()),
        wording.count(statements.stream().map(Statement::seriesAddress).distinct().count()),
        wording.count(statements.stream().mapToLong(Statement::observationCount).sum()));
  }
}
