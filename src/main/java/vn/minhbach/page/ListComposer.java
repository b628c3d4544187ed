package vn.minhbach.page;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import vn.minhbach.model.Catalog;

/** Composes the lists of reports and of abbreviations. */
final class ListComposer {

  private final Catalog catalog;
  private final Wording wording;
  private final Items items;
  private final AreaReports reports;

  ListComposer(Catalog catalog, Wording wording, Items items, AreaReports reports) {
    this.catalog = catalog;
    this.wording = wording;
    this.items = items;
    this.reports = reports;
  }

  ReportsPage reports(Heads heads) {
    Newest newest = Newest.of(this.reports, "/");
    List<ReportItem> reports = items.reports(newest.shown());
    String description =
        newest.parts().isEmpty() ? "reports.description" : "reports.description.some";
    return new ReportsPage(
        heads.top("/bao-cao/", "reports.title", description),
        newest.elsewhere(wording),
        reports,
        choices(reports, ReportItem::area, Comparator.naturalOrder()),
        choices(reports, ReportItem::year, Comparator.reverseOrder()),
        choices(reports, ReportItem::kind, Comparator.naturalOrder()));
  }

  private static List<String> choices(
      List<ReportItem> reports, Function<ReportItem, String> of, Comparator<String> order) {
    return reports.stream().map(of).distinct().sorted(order).toList();
  }

  GlossaryPage glossary(Heads heads) {
    return new GlossaryPage(
        heads.top("/chu-viet-tat/", "glossary.title", "glossary.description"),
        catalog.glossary().stream()
            .map(a -> new ReportPage.Term(a.shortForm(), wording.of(a.meaning())))
            .toList());
  }
}
