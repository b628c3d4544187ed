package vn.minhbach.render;

import java.io.IOException;
import vn.minhbach.model.Attachment;
import vn.minhbach.model.Report;
import vn.minhbach.page.Site;

/** The source documents, as they are, beside their reports. */
public final class AttachmentOutput implements Output {

  @Override
  public Maker of(Site site) {
    return Maker.ofWhole(sink -> files(site, sink));
  }

  private static void files(Site site, Sink sink) throws IOException {
    for (Report report : site.catalog().reports()) {
      for (Attachment a : report.attachments()) {
        sink.accept(
            SiteFile.copy(
                report.address().substring(1) + a.name(), site.content().resolve(a.path())));
      }
    }
  }
}
