package vn.minhbach.render.feed;

import java.io.IOException;
import vn.minhbach.model.Redirect;
import vn.minhbach.page.Feed;
import vn.minhbach.page.Site;
import vn.minhbach.render.Output;
import vn.minhbach.render.SiteFile;

/** Writes every feed as Atom (RFC 4287), {@code feed.xml}, and as JSON Feed 1.1. */
public final class FeedOutput implements Output {

  @Override
  public Maker of(Site site) {
    return Maker.ofWhole(sink -> files(site, sink));
  }

  private static void files(Site site, Sink sink) throws IOException {
    for (Feed feed : site.feeds().get()) {
      byte[] atom = AtomFeed.of(feed, site.info());
      byte[] json = JsonFeed.of(feed, site.info());
      for (String address : Redirect.oldAddresses(feed.address(), site.catalog().redirects())) {
        String folder = site.info().local(address).substring(1);
        sink.accept(SiteFile.bytes(folder + "feed.xml", atom));
        sink.accept(SiteFile.bytes(folder + "feed.json", json));
      }
    }
  }
}
