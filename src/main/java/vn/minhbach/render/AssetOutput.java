package vn.minhbach.render;

import vn.minhbach.page.Site;

/** What pages load: style sheets, scripts, icon and logo. */
public final class AssetOutput implements Output {

  @Override
  public Maker of(Site site) {
    return Maker.ofWhole(sink -> Assets.of(site).files(sink));
  }
}
