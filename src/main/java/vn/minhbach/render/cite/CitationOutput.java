package vn.minhbach.render.cite;

import java.io.IOException;
import vn.minhbach.cite.BibTex;
import vn.minhbach.cite.Citation;
import vn.minhbach.cite.CslJson;
import vn.minhbach.cite.Ris;
import vn.minhbach.model.Redirect;
import vn.minhbach.page.Cited;
import vn.minhbach.page.FindingPage;
import vn.minhbach.page.Page;
import vn.minhbach.page.ReportPage;
import vn.minhbach.page.Site;
import vn.minhbach.render.Output;
import vn.minhbach.render.SiteFile;

/** Writes the citations of reports and findings as files; other pages carry theirs within. */
public final class CitationOutput implements Output {

  @Override
  public Maker of(Site site) {
    return Maker.ofPages((page, sink) -> files(page, site, sink));
  }

  private static void files(Page page, Site site, Sink sink) throws IOException {
    if (page instanceof ReportPage || page instanceof FindingPage) {
      Citation citation = ((Cited) page).cite().citation();
      for (String address :
          Redirect.oldAddresses(page.head().address(), site.catalog().redirects())) {
        String path = site.info().local(address).substring(1) + "trich-dan.";
        sink.accept(SiteFile.text(path + "bib", BibTex.of(citation)));
        sink.accept(SiteFile.text(path + "ris", Ris.of(citation)));
        sink.accept(SiteFile.text(path + "json", CslJson.of(citation)));
      }
    }
  }
}
