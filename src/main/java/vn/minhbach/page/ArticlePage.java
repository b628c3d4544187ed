package vn.minhbach.page;

import java.util.List;
import vn.minhbach.model.narrative.Narrative;

/** A page of the portal's own words. */
public record ArticlePage(Head head, List<ReportPage.Entry> contents, Narrative text)
    implements Page {

  public ArticlePage {
    contents = List.copyOf(contents);
  }
}
