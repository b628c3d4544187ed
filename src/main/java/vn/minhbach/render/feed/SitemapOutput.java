package vn.minhbach.render.feed;

import java.io.IOException;
import java.util.stream.Collectors;
import vn.minhbach.page.DepartedPage;
import vn.minhbach.page.EmbedPage;
import vn.minhbach.page.NotFoundPage;
import vn.minhbach.page.Page;
import vn.minhbach.page.RedirectPage;
import vn.minhbach.page.SearchPage;
import vn.minhbach.page.Site;
import vn.minhbach.render.Output;
import vn.minhbach.render.SiteFile;

/** Writes {@code sitemap.xml} and {@code robots.txt}. */
public final class SitemapOutput implements Output {

  @Override
  public void files(Site site, Sink sink) throws IOException {
    // Addresses are ASCII without XML's special characters: slugs and codes see to that.
    String urls =
        site.pages().stream()
            .filter(page -> !(page instanceof NotFoundPage) && !(page instanceof SearchPage))
            .filter(page -> !(page instanceof DepartedPage))
            .filter(page -> !(page instanceof RedirectPage))
            // A light page repeats another.
            .filter(page -> !(page instanceof EmbedPage))
            .map(Page::head)
            .map(head -> "<url><loc>" + site.info().absolute(head.address()) + "</loc></url>\n")
            .sorted()
            .collect(Collectors.joining());
    String sitemap =
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
            + "<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n"
            + urls
            + "</urlset>\n";
    String robots =
        "User-agent: *\nAllow: /\n\nSitemap: " + site.info().absolute("/sitemap.xml") + "\n";
    sink.accept(SiteFile.text("sitemap.xml", sitemap));
    sink.accept(SiteFile.text("robots.txt", robots));
  }
}
