package vn.minhbach.render.data;

import java.io.IOException;
import java.util.stream.Stream;
import vn.minhbach.model.Redirect;
import vn.minhbach.page.ChartView;
import vn.minhbach.page.Page;
import vn.minhbach.page.Site;
import vn.minhbach.render.Output;
import vn.minhbach.render.SiteFile;

/**
 * Writes the figures of every chart as {@code <name>.csv} beside its page: their lines of {@code
 * observations.csv}.
 */
public final class ChartDataOutput implements Output {

  @Override
  public Maker of(Site site) {
    return Maker.ofPages((page, sink) -> files(page, site, sink));
  }

  private static void files(Page page, Site site, Sink sink) throws IOException {
    for (ChartView chart : page.charts()) {
      for (String address :
          Redirect.oldAddresses(page.head().address(), site.catalog().redirects())) {
        if (!chart.figures().isEmpty()) {
          sink.accept(file(address.substring(1) + chart.name() + ".csv", chart, site));
        }
      }
    }
  }

  private static SiteFile file(String path, ChartView chart, Site site) {
    return new SiteFile(
        path,
        out ->
            Csv.write(
                Stream.concat(
                    Stream.of(ObservationLines.HEADER),
                    chart.figures().stream()
                        .map(f -> ObservationLines.line(f.stated(), site.catalog(), site.info()))),
                out));
  }
}
