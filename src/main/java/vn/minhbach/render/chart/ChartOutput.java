package vn.minhbach.render.chart;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import vn.minhbach.chart.Picture;
import vn.minhbach.chart.Poster;
import vn.minhbach.chart.Svg;
import vn.minhbach.model.Redirect;
import vn.minhbach.page.ChartView;
import vn.minhbach.page.Page;
import vn.minhbach.page.Site;
import vn.minhbach.render.Origin;
import vn.minhbach.render.Output;
import vn.minhbach.render.SiteFile;
import vn.minhbach.render.paint.Painters;

/** Writes every chart as {@code <name>.svg} and {@code <name>.png} beside its page. */
public final class ChartOutput implements Output {

  @Override
  public Maker of(Site site) {
    // Without cards the machine can't draw.
    Painters<PicturePainter> painters =
        site.cards().isEmpty() ? null : new Painters<>(PicturePainter::new);
    return Maker.ofPages((page, sink) -> files(page, painters, site, sink));
  }

  private static void files(Page page, Painters<PicturePainter> painters, Site site, Sink sink)
      throws IOException {
    for (ChartView chart : page.charts()) {
      Picture poster = poster(chart, site.info().absolute(page.head().address()));
      String title = chart.subject() + " · " + chart.title();
      for (String address :
          Redirect.oldAddresses(page.head().address(), site.catalog().redirects())) {
        String path = site.info().local(address).substring(1) + chart.name();
        sink.accept(SiteFile.text(path + ".svg", Svg.file(poster, title, chart.alternative())));
        if (painters != null) {
          String png = path + ".png";
          sink.accept(
              png,
              () -> Origin.of(poster),
              () -> new SiteFile(png, out -> painters.paint(p -> p.paint(poster, out))));
        }
      }
    }
  }

  /** A file is seen without its page, so it says whose figures it shows, and where they are. */
  private static Picture poster(ChartView chart, String address) {
    List<String> below = new ArrayList<>(chart.notes());
    if (!chart.source().isEmpty()) {
      below.add(chart.source());
    }
    below.add(address);
    return Poster.of(
        chart.picture(), List.of(chart.where(), chart.title()), chart.subject(), below);
  }
}
