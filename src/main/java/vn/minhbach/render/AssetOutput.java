package vn.minhbach.render;

import java.io.IOException;
import java.util.Map;
import vn.minhbach.page.Site;

/** What pages load: style sheets, scripts, icon and logo. */
public final class AssetOutput implements Output {

  @Override
  public Maker of(Site site) {
    return Maker.ofWhole(sink -> files(site, sink));
  }

  private static void files(Site site, Sink sink) throws IOException {
    for (Map.Entry<String, byte[]> asset : Assets.of(site.theme()).entrySet()) {
      sink.accept(SiteFile.bytes("assets/" + asset.getKey(), asset.getValue()));
    }
  }
}
