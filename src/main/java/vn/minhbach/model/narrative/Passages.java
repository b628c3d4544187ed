package vn.minhbach.model.narrative;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;

/** Walks a narrative and collects its passages. */
final class Passages {

  private final List<Passage> found = new ArrayList<>();
  private final Deque<Block.Heading> headings = new ArrayDeque<>();

  private Passages() {}

  static List<Passage> in(List<Block> blocks) {
    Passages passages = new Passages();
    passages.walk(blocks);
    return List.copyOf(passages.found);
  }

  static List<Passage> of(Narrative narrative) {
    Passages passages = new Passages();
    passages.walk(narrative.blocks());
    passages.headings.clear();
    narrative.footnotes().forEach(f -> passages.walk(f.content()));
    return List.copyOf(passages.found);
  }

  private void walk(List<Block> blocks) {
    for (Block block : blocks) {
      if (block instanceof Block.Heading heading) {
        enter(heading);
      } else if (block instanceof Block.Paragraph paragraph) {
        found.add(new Passage(paragraph.id(), section(), Inline.plain(paragraph.content()), false));
      } else if (block instanceof Block.ItemList list) {
        list.items().forEach(item -> walk(item.content()));
      } else if (block instanceof Block.Quote quote) {
        walk(quote.content());
      }
    }
  }

  private void enter(Block.Heading heading) {
    while (!headings.isEmpty() && headings.peek().level() >= heading.level()) {
      headings.pop();
    }
    found.add(new Passage(heading.id(), section(), Inline.plain(heading.content()), true));
    headings.push(heading);
  }

  private String section() {
    StringBuilder path = new StringBuilder();
    for (Iterator<Block.Heading> i = headings.descendingIterator(); i.hasNext(); ) {
      path.append(path.isEmpty() ? "" : " › ").append(Inline.plain(i.next().content()));
    }
    return path.toString();
  }
}
