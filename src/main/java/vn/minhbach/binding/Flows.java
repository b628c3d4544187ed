package vn.minhbach.binding;

import java.util.List;
import java.util.stream.Stream;
import vn.minhbach.model.narrative.Block;
import vn.minhbach.model.narrative.Narrative;

/** The running texts of a narrative: paragraphs, items, headings, cells, footnotes, in order. */
final class Flows {

  private Flows() {}

  static Stream<Flow> of(Narrative narrative) {
    return Stream.concat(
            narrative.blocks().stream(),
            narrative.footnotes().stream().flatMap(note -> note.content().stream()))
        .flatMap(Flows::of);
  }

  private static Stream<Flow> of(Block block) {
    if (block instanceof Block.Heading heading) {
      return Stream.of(new Flow(heading.id(), heading.content()));
    } else if (block instanceof Block.Paragraph paragraph) {
      return Stream.of(new Flow(paragraph.id(), paragraph.content()));
    } else if (block instanceof Block.ItemList list) {
      return list.items().stream().flatMap(item -> item.content().stream()).flatMap(Flows::of);
    } else if (block instanceof Block.Quote quote) {
      return quote.content().stream().flatMap(Flows::of);
    } else if (block instanceof Block.PlainTable table) {
      return table.rows().stream().flatMap(List::stream).map(cell -> new Flow("", cell.content()));
    }
    return Stream.empty();
  }
}
