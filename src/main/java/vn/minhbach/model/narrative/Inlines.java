package vn.minhbach.model.narrative;

import java.util.ArrayList;
import java.util.List;

/** Walks a text and collects the pieces of its running text. */
final class Inlines {

  private final List<Inline> found = new ArrayList<>();

  private Inlines() {}

  /** Outer ones before those within, in reading order, those of the footnotes last. */
  static List<Inline> in(Narrative.Tree tree) {
    Inlines inlines = new Inlines();
    inlines.walk(tree.blocks());
    tree.footnotes().forEach(note -> inlines.walk(note.content()));
    return inlines.found;
  }

  private void walk(List<Block> blocks) {
    for (Block block : blocks) {
      if (block instanceof Block.Heading heading) {
        add(heading.content());
      } else if (block instanceof Block.Paragraph paragraph) {
        add(paragraph.content());
      } else if (block instanceof Block.ItemList list) {
        list.items().forEach(item -> walk(item.content()));
      } else if (block instanceof Block.Quote quote) {
        walk(quote.content());
      } else if (block instanceof Block.PlainTable table) {
        table.rows().forEach(row -> row.forEach(cell -> add(cell.content())));
      }
    }
  }

  private void add(List<Inline> content) {
    for (Inline inline : content) {
      found.add(inline);
      add(inline.content());
    }
  }
}
