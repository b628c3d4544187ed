package vn.minhbach.render.data;

import java.util.List;
import java.util.stream.Stream;
import vn.minhbach.model.Catalog;
import vn.minhbach.model.Report;
import vn.minhbach.page.SiteInfo;

/** The lines of {@code reports.csv}. */
final class ReportLines {

  static final List<String> HEADER =
      List.of(
          "report",
          "area",
          "title",
          "publisher",
          "number",
          "issued",
          "period",
          "period_start",
          "period_end",
          "observations",
          "url");

  private ReportLines() {}

  static Stream<List<String>> of(Catalog catalog, SiteInfo site) {
    return catalog.reports().stream().map(report -> line(report, site));
  }

  private static List<String> line(Report report, SiteInfo site) {
    return List.of(
        report.address(),
        report.area().code(),
        report.title().vi(),
        report.publisher(),
        report.number(),
        report.issued(),
        report.period().code(),
        report.period().start().toString(),
        report.period().end().toString(),
        String.valueOf(report.rows().mapToInt(row -> row.figures().size()).sum()),
        site.absolute(report.address()));
  }
}
