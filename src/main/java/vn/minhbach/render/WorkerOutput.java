package vn.minhbach.render;

import java.io.IOException;
import java.io.InputStream;
import vn.minhbach.page.Site;

/**
 * The service worker, {@code sw.js}: keeps the pages that were read where the portal wants it, and
 * otherwise takes back what an earlier one kept. A browser asks for it at its address as long as it
 * remembers it, so there always is one.
 */
public final class WorkerOutput implements Output {

  @Override
  public Maker of(Site site) {
    return Maker.ofWhole(sink -> files(site, sink));
  }

  private static void files(Site site, Sink sink) throws IOException {
    String name = site.info().offline() ? "keep.js" : "forget.js";
    try (InputStream in = WorkerOutput.class.getResourceAsStream("/assets/" + name)) {
      sink.accept(SiteFile.bytes("sw.js", in.readAllBytes()));
    }
  }
}
