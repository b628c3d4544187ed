package vn.minhbach.render.data.table;

import java.util.List;
import vn.minhbach.model.Report;
import vn.minhbach.page.SiteInfo;

/** Reports. */
public final class ReportTable {

  public static final DataTable<Published> TABLE =
      new DataTable<>(
          "reports",
          List.of(
              Column.<Published>text("report", r -> r.report().address()).always(),
              Column.<Published>text("area", r -> r.report().area().code()).always(),
              Column.<Published>text("title", r -> r.report().title().vi())
                  .always()
                  .meaning("http://purl.org/dc/terms/title"),
              Column.<Published>text("publisher", r -> r.report().publisher())
                  .meaning("http://purl.org/dc/terms/publisher"),
              Column.text("number", r -> r.report().number()),
              Column.<Published>text("issued", r -> r.report().issued())
                  .meaning("http://purl.org/dc/terms/issued"),
              Column.<Published>text("period", r -> r.report().period().code()).always(),
              Column.<Published>of(
                      "period_start", Column.Type.DATE, r -> r.report().period().start().toString())
                  .always(),
              Column.<Published>of(
                      "period_end", Column.Type.DATE, r -> r.report().period().end().toString())
                  .always(),
              Column.<Published>of(
                      "observations",
                      Column.Type.INTEGER,
                      r ->
                          String.valueOf(
                              r.report().rows().mapToInt(row -> row.figures().size()).sum()))
                  .always(),
              Column.<Published>of(
                      "url", Column.Type.URL, r -> r.site().absolute(r.report().address()))
                  .always()),
          List.of("report"),
          List.of());

  /** A report and where it is published. */
  public record Published(Report report, SiteInfo site) {}

  private ReportTable() {}
}
