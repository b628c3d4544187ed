package vn.minhbach.page;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import vn.minhbach.model.narrative.Block;
import vn.minhbach.model.narrative.Footnote;
import vn.minhbach.model.narrative.Narrative;

/**
 * The text of a report, word for word, with what stands in it. It stays packed until a template
 * asks for its parts: a page that is as it was is never unpacked.
 *
 * @param address of the report
 * @param tables those that it prints, in its order
 * @param numbers what its sections say in numbers, by the anchors of their headings
 */
public record ReportText(
    Narrative narrative,
    String address,
    List<TableView> tables,
    Map<String, SectionNumbers> numbers) {

  public ReportText {
    tables = List.copyOf(tables);
    numbers = Map.copyOf(numbers);
  }

  /** A heading in the contents; {@code level} from 2. */
  public record Entry(int level, Link link) {}

  /**
   * A stretch of text, a table, or what a section says in numbers; the others are empty or null.
   */
  public record Part(List<Block> text, TableView table, SectionNumbers numbers) {
    public Part {
      text = List.copyOf(text);
    }
  }

  /** Its headings. */
  public List<Entry> contents() {
    return Contents.of(narrative, address);
  }

  public List<Footnote> footnotes() {
    return narrative.footnotes();
  }

  /** Cut at its tables, and after headings whose sections hold figures. */
  public List<Part> parts() {
    List<Part> parts = new ArrayList<>();
    List<Block> text = new ArrayList<>();
    Iterator<TableView> printed = tables.iterator();
    for (Block block : narrative.blocks()) {
      if (block instanceof Block.Embed) {
        parts.add(new Part(text, null, null));
        parts.add(new Part(List.of(), printed.next(), null));
        text = new ArrayList<>();
        continue;
      }
      text.add(block);
      if (block instanceof Block.Heading heading && numbers.containsKey(heading.id())) {
        parts.add(new Part(text, null, null));
        parts.add(new Part(List.of(), null, numbers.get(heading.id())));
        text = new ArrayList<>();
      }
    }
    parts.add(new Part(text, null, null));
    return parts;
  }
}
