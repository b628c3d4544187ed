package vn.minhbach.page;

import java.nio.file.Path;
import java.util.List;
import vn.minhbach.model.Catalog;

/**
 * A composed portal: what the outputs are made from.
 *
 * @param feeds what is new, for those who follow it
 * @param content the content folder, from which attachments are copied
 */
public record Site(
    SiteInfo info,
    Catalog catalog,
    List<FindingView> findings,
    List<Page> pages,
    List<Feed> feeds,
    Messages messages,
    Path content) {

  public Site {
    findings = List.copyOf(findings);
    pages = List.copyOf(pages);
    feeds = List.copyOf(feeds);
  }
}
