package vn.minhbach.page;

import java.nio.file.Path;
import java.util.List;
import vn.minhbach.model.Catalog;

/**
 * A composed portal: what the outputs are made from.
 *
 * @param feeds what is new, for those who follow it
 * @param gone addresses where something was published that is published no more, each with all
 *     below it ({@code /x/y/*})
 * @param content the content folder, from which attachments are copied
 */
public record Site(
    SiteInfo info,
    Catalog catalog,
    List<FindingView> findings,
    List<Page> pages,
    List<Feed> feeds,
    List<String> gone,
    Messages messages,
    Path content) {

  public Site {
    findings = List.copyOf(findings);
    pages = List.copyOf(pages);
    feeds = List.copyOf(feeds);
    gone = List.copyOf(gone);
  }
}
