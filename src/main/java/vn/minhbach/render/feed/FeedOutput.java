package vn.minhbach.render.feed;

import java.io.IOException;
import vn.minhbach.page.Feed;
import vn.minhbach.page.Site;
import vn.minhbach.render.Output;
import vn.minhbach.render.SiteFile;

/** Writes every feed as Atom (RFC 4287), {@code feed.xml}, and as JSON Feed 1.1. */
public final class FeedOutput implements Output {

  @Override
  public void files(Site site, Sink sink) throws IOException {
    for (Feed feed : site.feeds()) {
      String folder = feed.address().substring(1);
      sink.accept(SiteFile.bytes(folder + "feed.xml", AtomFeed.of(feed, site.info())));
      sink.accept(SiteFile.bytes(folder + "feed.json", JsonFeed.of(feed, site.info())));
    }
  }

  /** An address of the portal as it is published. */
  static String absolute(String address, String baseUrl) {
    return baseUrl + address.substring(1);
  }
}
