package vn.minhbach.render;

import java.util.stream.Stream;
import vn.minhbach.page.Site;

/** The source documents, as they are, beside their reports. */
public final class AttachmentOutput implements Output {

  @Override
  public Stream<SiteFile> files(Site site) {
    return site.catalog().reports().stream()
        .flatMap(
            report ->
                report.attachments().stream()
                    .map(
                        a ->
                            SiteFile.copy(
                                report.address().substring(1) + a.name(),
                                site.content().resolve(a.path()))));
  }
}
