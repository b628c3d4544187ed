package vn.minhbach.render.feed;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.minhbach.page.NotFoundPage;
import vn.minhbach.page.Page;
import vn.minhbach.page.SearchPage;
import vn.minhbach.page.Site;
import vn.minhbach.render.Output;
import vn.minhbach.render.SiteFile;

/** Writes {@code sitemap.xml} and {@code robots.txt}. */
public final class SitemapOutput implements Output {

  @Override
  public Stream<SiteFile> files(Site site) {
    String base = site.info().baseUrl();
    // Addresses are ASCII without XML's special characters: slugs and codes see to that.
    String urls =
        site.pages().stream()
            .filter(page -> !(page instanceof NotFoundPage) && !(page instanceof SearchPage))
            .map(Page::head)
            .map(head -> "<url><loc>" + base + head.address().substring(1) + "</loc></url>\n")
            .sorted()
            .collect(Collectors.joining());
    String sitemap =
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
            + "<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n"
            + urls
            + "</urlset>\n";
    String robots = "User-agent: *\nAllow: /\n\nSitemap: " + base + "sitemap.xml\n";
    return Stream.of(SiteFile.text("sitemap.xml", sitemap), SiteFile.text("robots.txt", robots));
  }
}
