package vn.minhbach.render.data;

import java.io.IOException;
import java.util.Map;
import java.util.stream.Collectors;
import vn.minhbach.model.Redirect;
import vn.minhbach.model.Report;
import vn.minhbach.page.ChartView;
import vn.minhbach.page.Page;
import vn.minhbach.page.Site;
import vn.minhbach.render.Output;
import vn.minhbach.render.SiteFile;
import vn.minhbach.render.data.format.Csv;
import vn.minhbach.render.data.table.ObservationTable;
import vn.minhbach.render.data.table.Part;
import vn.minhbach.render.data.table.Rows;

/**
 * Writes the figures of every chart as {@code <name>.csv} beside its page: their lines of {@code
 * observations.csv}.
 */
public final class ChartDataOutput implements Output {

  @Override
  public Maker of(Site site) {
    Part.Portal portal = Part.Portal.of(site);
    Map<String, Report> reports =
        site.catalog().reports().stream().collect(Collectors.toMap(Report::address, r -> r));
    return Maker.ofPages((page, sink) -> files(page, portal, reports, sink));
  }

  private static void files(Page page, Part.Portal portal, Map<String, Report> reports, Sink sink)
      throws IOException {
    for (ChartView chart : page.charts()) {
      for (String address :
          Redirect.oldAddresses(page.head().address(), portal.catalog().redirects())) {
        if (!chart.figures().isEmpty()) {
          String path = address.substring(1) + chart.name() + ".csv";
          sink.accept(file(path, chart, portal, reports));
        }
      }
    }
  }

  private static SiteFile file(
      String path, ChartView chart, Part.Portal portal, Map<String, Report> reports) {
    Rows<ObservationTable.Stated> rows =
        new Rows<>(
            ObservationTable.TABLE,
            () ->
                chart.figures().stream()
                    .map(figure -> portal.stated(reports, figure.source().address())));
    return new SiteFile(path, out -> Csv.write(rows, out));
  }
}
