package vn.minhbach.render.data;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import vn.minhbach.model.Catalog;
import vn.minhbach.page.Site;
import vn.minhbach.render.Output;
import vn.minhbach.render.SiteFile;

/** Writes {@code /data/*.csv}: RFC 4180, UTF-8. */
public final class DataOutput implements Output {

  @Override
  public Maker of(Site site) {
    return Maker.ofWhole(sink -> files(site, sink));
  }

  private static void files(Site site, Sink sink) throws IOException {
    Catalog catalog = site.catalog();
    sink.accept(file("areas", AreaLines.HEADER, () -> AreaLines.of(catalog)));
    sink.accept(file("indicators", IndicatorLines.HEADER, () -> IndicatorLines.of(catalog)));
    sink.accept(file("reports", ReportLines.HEADER, () -> ReportLines.of(catalog, site.info())));
    sink.accept(
        file(
            "observations",
            ObservationLines.HEADER,
            () -> ObservationLines.of(catalog, site.info())));
    sink.accept(file("findings", FindingLines.HEADER, () -> FindingLines.of(site)));
  }

  /** Lines made when they are written. */
  private interface Lines {
    Stream<List<String>> make();
  }

  private static SiteFile file(String name, List<String> header, Lines lines) {
    return new SiteFile(
        "data/" + name + ".csv",
        out -> Csv.write(Stream.concat(Stream.of(header), lines.make()), out));
  }
}
