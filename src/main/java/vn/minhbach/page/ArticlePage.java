package vn.minhbach.page;

import java.util.List;
import vn.minhbach.model.narrative.Narrative;

/**
 * A page of the portal's own words.
 *
 * @param language the tag of the language that it is written in
 */
public record ArticlePage(
    Head head, List<ReportText.Entry> contents, Narrative text, String language) implements Page {

  public ArticlePage {
    contents = List.copyOf(contents);
  }
}
