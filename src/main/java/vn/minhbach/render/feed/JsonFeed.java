package vn.minhbach.render.feed;

import java.time.LocalDate;
import vn.minhbach.json.Json;
import vn.minhbach.page.Feed;
import vn.minhbach.page.SiteInfo;

/** A feed as JSON Feed 1.1. */
final class JsonFeed {

  private JsonFeed() {}

  static byte[] of(Feed feed, SiteInfo site) {
    Json json = new Json();
    json.object(
        all -> {
          all.key("version").string("https://jsonfeed.org/version/1.1");
          all.key("title").string(feed.title());
          all.key("home_page_url").string(site.absolute(feed.address()));
          all.key("feed_url").string(site.absolute(feed.address()) + "feed.json");
          all.key("description").string(feed.description());
          all.key("language").string(site.language());
          author(site.publisher(), all);
          all.key("items")
              .array(list -> feed.entries().forEach(e -> list.object(one -> item(e, site, one))));
        });
    return json.bytes();
  }

  private static void item(Feed.Entry entry, SiteInfo site, Json json) {
    json.key("id").string(site.absolute(entry.id()));
    json.key("url").string(site.absolute(entry.link()));
    json.key("title").string(entry.title());
    json.key("content_text").string(entry.summary());
    json.key("date_published").string(instant(entry.date()));
    author(entry.author(), json);
  }

  private static void author(String name, Json json) {
    json.key("authors").array(list -> list.object(one -> one.key("name").string(name)));
  }

  /** The beginning of a day in Viet Nam (RFC 3339). */
  static String instant(LocalDate day) {
    return day + "T00:00:00+07:00";
  }
}
