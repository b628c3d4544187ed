package vn.minhbach.render.feed;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import vn.minhbach.model.Redirect;
import vn.minhbach.page.Feed;
import vn.minhbach.page.Site;
import vn.minhbach.render.Output;
import vn.minhbach.render.SiteFile;

/** Writes every feed as Atom (RFC 4287), {@code feed.xml}, and as JSON Feed 1.1. */
public final class FeedOutput implements Output {

  @Override
  public void files(Site site, Sink sink) throws IOException {
    for (Feed feed : site.feeds()) {
      byte[] atom = AtomFeed.of(feed, site.info());
      byte[] json = JsonFeed.of(feed, site.info());
      for (String address : addresses(feed, site.catalog().redirects())) {
        sink.accept(SiteFile.bytes(address.substring(1) + "feed.xml", atom));
        sink.accept(SiteFile.bytes(address.substring(1) + "feed.json", json));
      }
    }
  }

  /**
   * Where a feed is, and where it was: a feed reader does not follow a page that leads on, so that
   * it goes on at its old address on every host.
   */
  private static Set<String> addresses(Feed feed, List<Redirect> redirects) {
    Set<String> addresses = new TreeSet<>(Set.of(feed.address()));
    for (Redirect redirect : redirects) {
      if (redirect.isPrefix() && feed.address().startsWith(redirect.toRoot())) {
        String rest = feed.address().substring(redirect.toRoot().length());
        addresses.add(redirect.fromRoot() + rest);
      } else if (redirect.to().equals(feed.address()) && redirect.from().endsWith("/")) {
        addresses.add(redirect.from());
      }
    }
    return addresses;
  }

  /** An address of the portal as it is published. */
  static String absolute(String address, String baseUrl) {
    return baseUrl + address.substring(1);
  }
}
