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
import vn.minhbach.render.Output;
import vn.minhbach.render.SiteFile;

/** Writes every chart as {@code <name>.svg} and {@code <name>.png} beside its page. */
public final class ChartOutput implements Output {

  @Override
  public void files(Site site, Sink sink) throws IOException {
    // Without cards the machine can't draw.
    boolean draws = !site.cards().isEmpty();
    PicturePainter painter = draws ? new PicturePainter() : null;
    for (Page page : site.pages()) {
      for (ChartView chart : page.charts()) {
        Picture poster = poster(chart, site.info().absolute(page.head().address()));
        String title = chart.subject() + " · " + chart.title();
        for (String address :
            Redirect.oldAddresses(page.head().address(), site.catalog().redirects())) {
          String path = site.info().local(address).substring(1) + chart.name();
          sink.accept(SiteFile.text(path + ".svg", Svg.file(poster, title, chart.alternative())));
          if (draws) {
            sink.accept(new SiteFile(path + ".png", out -> painter.paint(poster, out)));
          }
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
