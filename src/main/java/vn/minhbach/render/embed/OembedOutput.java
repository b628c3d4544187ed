package vn.minhbach.render.embed;

import java.io.IOException;
import vn.minhbach.json.Json;
import vn.minhbach.model.Redirect;
import vn.minhbach.page.Embed;
import vn.minhbach.page.EmbedPage;
import vn.minhbach.page.Page;
import vn.minhbach.page.Site;
import vn.minhbach.page.SiteInfo;
import vn.minhbach.render.Output;
import vn.minhbach.render.SiteFile;

/** Writes an oEmbed 1.0 document beside every light page: a static host answers like a provider. */
public final class OembedOutput implements Output {

  /** A day, in seconds: a portal is seldom published more often. */
  private static final int CACHE_AGE = 86_400;

  @Override
  public Maker of(Site site) {
    return Maker.ofPages((page, sink) -> files(page, site, sink));
  }

  private static void files(Page page, Site site, Sink sink) throws IOException {
    if (page instanceof EmbedPage light) {
      byte[] document = document(light.embed(), site.info());
      for (String address :
          Redirect.oldAddresses(light.embed().address(), site.catalog().redirects())) {
        sink.accept(
            SiteFile.bytes(site.info().local(address).substring(1) + "oembed.json", document));
      }
    }
  }

  private static byte[] document(Embed embed, SiteInfo site) {
    return new Json()
        .object(
            json -> {
              json.key("version").string("1.0");
              json.key("type").string("rich");
              json.key("title").string(embed.title());
              json.key("author_name").string(site.publisher());
              json.key("author_url").string(site.baseUrl());
              json.key("provider_name").string(site.brand());
              json.key("provider_url").string(site.baseUrl());
              json.key("cache_age").number(CACHE_AGE);
              json.key("html").string(embed.code());
              json.key("width").number(Embed.WIDTH);
              json.key("height").number(embed.height());
            })
        .bytes();
  }
}
