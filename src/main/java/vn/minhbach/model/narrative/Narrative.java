package vn.minhbach.model.narrative;

import java.util.List;
import java.util.stream.Stream;

/** The whole text of a report or page. */
public record Narrative(List<Block> blocks, List<Footnote> footnotes) {

  public Narrative {
    blocks = List.copyOf(blocks);
    footnotes = List.copyOf(footnotes);
  }

  /** Everything that can be pointed at, in reading order, the footnotes last. */
  public List<Passage> passages() {
    return Passages.of(this);
  }

  /** Every piece of running text, outer ones before those within, in reading order. */
  public Stream<Inline> inlines() {
    return Stream.concat(
            blocks.stream(), footnotes.stream().flatMap(note -> note.content().stream()))
        .flatMap(Narrative::inlines);
  }

  private static Stream<Inline> inlines(Block block) {
    if (block instanceof Block.Heading heading) {
      return within(heading.content());
    } else if (block instanceof Block.Paragraph paragraph) {
      return within(paragraph.content());
    } else if (block instanceof Block.ItemList list) {
      return list.items().stream()
          .flatMap(item -> item.content().stream())
          .flatMap(Narrative::inlines);
    } else if (block instanceof Block.Quote quote) {
      return quote.content().stream().flatMap(Narrative::inlines);
    } else if (block instanceof Block.PlainTable table) {
      return table.rows().stream().flatMap(List::stream).flatMap(Narrative::within);
    }
    return Stream.empty();
  }

  private static Stream<Inline> within(List<Inline> content) {
    return content.stream()
        .flatMap(inline -> Stream.concat(Stream.of(inline), within(inline.content())));
  }
}
