package vn.minhbach.render.feed;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.minhbach.page.Page;
import vn.minhbach.page.Site;
import vn.minhbach.page.SiteInfo;
import vn.minhbach.render.Output;
import vn.minhbach.render.SiteFile;

/**
 * Writes {@code sitemap.xml} and {@code robots.txt}. Where there are more addresses than one file
 * may hold, {@code sitemap.xml} is a list of files.
 */
public final class SitemapOutput implements Output {

  /** What the protocol (sitemaps.org, 0.9) allows in one file. */
  private static final int MOST = 50_000;

  private static final String OTHER = "<xhtml:link rel=\"alternate\" hreflang=\"%s\" href=\"%s\"/>";

  private final int most;

  public SitemapOutput() {
    this(MOST);
  }

  /** With {@code most} addresses in a file. */
  SitemapOutput(int most) {
    this.most = most;
  }

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

  private void files(Set<String> addresses, Site site, Sink sink) throws IOException {
    // Addresses are ASCII without XML's special characters: slugs and codes see to that.
    List<String> entries =
        addresses.stream().flatMap(address -> entries(address, site.info())).sorted().toList();
    if (entries.size() <= most) {
      sink.accept(SiteFile.text("sitemap.xml", sitemap(entries, site.info())));
    } else {
      StringBuilder parts = new StringBuilder();
      for (int at = 0; at < entries.size(); at += most) {
        List<String> part = entries.subList(at, Math.min(entries.size(), at + most));
        String name = "sitemap-" + (at / most + 1) + ".xml";
        sink.accept(SiteFile.text(name, sitemap(part, site.info())));
        parts.append("<sitemap><loc>").append(site.info().absolute("/" + name));
        parts.append("</loc></sitemap>\n");
      }
      sink.accept(SiteFile.text("sitemap.xml", xml("sitemapindex", "", parts.toString())));
    }
    String robots =
        "User-agent: *\nAllow: /\n\nSitemap: " + site.info().absolute("/sitemap.xml") + "\n";
    sink.accept(SiteFile.text("robots.txt", robots));
  }

  private static String sitemap(List<String> entries, SiteInfo site) {
    String languages = several(site) ? " xmlns:xhtml=\"http://www.w3.org/1999/xhtml\"" : "";
    return xml("urlset", languages, String.join("", entries));
  }

  private static String xml(String root, String attributes, String content) {
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<%1$s xmlns=\"%2$s\"%3$s>\n%4$s</%1$s>\n"
        .formatted(root, "http://www.sitemaps.org/schemas/sitemap/0.9", attributes, content);
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
