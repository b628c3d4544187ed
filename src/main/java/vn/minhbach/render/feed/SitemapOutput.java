package vn.minhbach.render.feed;

import java.io.IOException;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.minhbach.page.Page;
import vn.minhbach.page.Site;
import vn.minhbach.page.SiteInfo;
import vn.minhbach.render.Output;
import vn.minhbach.render.SiteFile;

/** Writes {@code sitemap.xml} and {@code robots.txt}. */
public final class SitemapOutput implements Output {

  private static final String OTHER = "<xhtml:link rel=\"alternate\" hreflang=\"%s\" href=\"%s\"/>";

  @Override
  public Maker of(Site site) {
    Set<String> addresses = new ConcurrentSkipListSet<>();
    return new Maker() {
      @Override
      public void page(Page page, Sink sink) {
        if (page.listed()) {
          addresses.add(page.head().address());
        }
      }

      @Override
      public void whole(Sink sink) throws IOException {
        files(addresses, site, sink);
      }
    };
  }

  private static void files(Set<String> addresses, Site site, Sink sink) throws IOException {
    // Addresses are ASCII without XML's special characters: slugs and codes see to that.
    String urls =
        addresses.stream()
            .flatMap(address -> entries(address, site.info()))
            .sorted()
            .collect(Collectors.joining());
    String sitemap =
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
            + "<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\""
            + (several(site.info()) ? " xmlns:xhtml=\"http://www.w3.org/1999/xhtml\">\n" : ">\n")
            + urls
            + "</urlset>\n";
    String robots =
        "User-agent: *\nAllow: /\n\nSitemap: " + site.info().absolute("/sitemap.xml") + "\n";
    sink.accept(SiteFile.text("sitemap.xml", sitemap));
    sink.accept(SiteFile.text("robots.txt", robots));
  }

  /** A page in each language; each says where the others are. */
  private static Stream<String> entries(String address, SiteInfo site) {
    String others =
        several(site)
            ? site.versions().stream()
                .map(v -> OTHER.formatted(v.tag(), site.absolute(address, v)))
                .collect(Collectors.joining())
            : "";
    return site.versions().stream()
        .map(v -> "<url><loc>" + site.absolute(address, v) + "</loc>" + others + "</url>\n");
  }

  private static boolean several(SiteInfo site) {
    return site.versions().size() > 1;
  }
}
