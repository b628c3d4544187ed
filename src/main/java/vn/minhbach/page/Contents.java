package vn.minhbach.page;

import java.util.ArrayList;
import java.util.List;
import vn.minhbach.model.narrative.Block;
import vn.minhbach.model.narrative.Inline;
import vn.minhbach.model.narrative.Narrative;

/** Makes the contents of a text from its headings. */
final class Contents {

  /** Deeper headings would make the contents as long as the text. */
  private static final int DEEPEST = 4;

  private Contents() {}

  static List<ReportText.Entry> of(Narrative narrative, String address) {
    List<ReportText.Entry> entries = new ArrayList<>();
    for (Block block : narrative.blocks()) {
      if (block instanceof Block.Heading heading && heading.level() <= DEEPEST) {
        String text = Inline.plain(heading.content());
        entries.add(
            new ReportText.Entry(heading.level(), new Link(text, address + "#" + heading.id())));
      }
    }
    return entries;
  }
}
