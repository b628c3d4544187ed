package vn.minhbach.read.narrative;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.minhbach.model.ledger.Edition;
import vn.minhbach.model.ledger.Printed;
import vn.minhbach.model.narrative.Block;
import vn.minhbach.model.narrative.Footnote;
import vn.minhbach.model.narrative.Inline;
import vn.minhbach.model.narrative.Narrative;

/**
 * Gives the passages of a narrative the anchors that they were published with.
 *
 * <p>A passage that was corrected keeps its address, and so does one of two that read alike when
 * the other is changed; no rule that looks at the words alone can do that. What is new gets an
 * anchor that no other passage ever had.
 */
public final class KeptAnchors {

  private final Map<String, String> renamed = new HashMap<>();

  private KeptAnchors() {}

  /**
   * The narrative with the anchors of its last edition.
   *
   * @param editions all of them, oldest first; without any nothing changes
   */
  public static Narrative of(Narrative narrative, List<Edition> editions) {
    if (editions.isEmpty()) {
      return narrative;
    }
    KeptAnchors kept = new KeptAnchors();
    kept.rename(Words.of(narrative), editions);
    return kept.renamed(narrative);
  }

  private void rename(List<Words> now, List<Edition> editions) {
    List<Words> before = Words.of(editions.get(editions.size() - 1));
    Map<Integer, Integer> same = Alignment.of(Words.texts(before), Words.texts(now));
    Map<String, String> spent = new HashMap<>();
    editions.forEach(e -> Words.of(e).forEach(w -> spent.put(w.anchor(), w.text())));
    Set<String> taken = new HashSet<>();
    same.values().forEach(old -> taken.add(before.get(old).anchor()));
    for (int i = 0; i < now.size(); i++) {
      Words words = now.get(i);
      String anchor =
          same.containsKey(i) ? before.get(same.get(i)).anchor() : fresh(words, spent, taken);
      taken.add(anchor);
      renamed.put(words.anchor(), anchor);
    }
  }

  /** The passage's own anchor, or that with a number where another passage has or had it. */
  private static String fresh(Words words, Map<String, String> spent, Set<String> taken) {
    String base = words.anchor().replaceFirst("^(p-[0-9a-f]{8})-\\d+$", "$1");
    String anchor = base;
    for (int n = 2;
        taken.contains(anchor) || !spent.getOrDefault(anchor, words.text()).equals(words.text());
        n++) {
      anchor = base + "-" + n;
    }
    return anchor;
  }

  private Narrative renamed(Narrative narrative) {
    return new Narrative(
        blocks(narrative.blocks()),
        narrative.footnotes().stream()
            .map(note -> new Footnote(note.number(), note.marks(), blocks(note.content())))
            .toList());
  }

  private List<Block> blocks(List<Block> blocks) {
    return blocks.stream().map(this::block).toList();
  }

  private Block block(Block block) {
    if (block instanceof Block.Heading h) {
      return new Block.Heading(h.level(), renamed.get(h.id()), h.content(), h.place());
    } else if (block instanceof Block.Paragraph p) {
      return new Block.Paragraph(renamed.get(p.id()), p.role(), p.content(), p.place());
    } else if (block instanceof Block.Preformatted p) {
      return new Block.Preformatted(renamed.get(p.id()), p.text(), p.place());
    } else if (block instanceof Block.PlainTable t) {
      return new Block.PlainTable(renamed.get(t.id()), t.rows(), t.place());
    } else if (block instanceof Block.Quote quote) {
      return new Block.Quote(blocks(quote.content()));
    } else if (block instanceof Block.ItemList list) {
      return new Block.ItemList(
          list.ordered(),
          list.items().stream()
              .map(item -> new Block.Item(item.marker(), blocks(item.content())))
              .toList());
    }
    return block;
  }

  /** The words of a passage, spaces folded. */
  private record Words(String anchor, String text) {

    static List<Words> of(Narrative narrative) {
      List<Words> words = new ArrayList<>();
      narrative.blocks().forEach(block -> add(block, words));
      narrative.footnotes().forEach(note -> note.content().forEach(block -> add(block, words)));
      return words;
    }

    /** Those of an edition: neither its tables and rows nor its files nor itself. */
    static List<Words> of(Edition edition) {
      List<Words> words = new ArrayList<>();
      for (Map.Entry<String, Printed> entry : edition.printed().entrySet()) {
        Printed printed = entry.getValue();
        if (entry.getKey().startsWith("#")
            && printed.cells().isEmpty()
            && printed.parts().isEmpty()) {
          words.add(new Words(entry.getKey().substring(1), printed.text()));
        }
      }
      return words;
    }

    private static void add(Block block, List<Words> words) {
      if (block instanceof Block.Heading heading) {
        words.add(new Words(heading.id(), Printed.folded(Inline.plain(heading.content()))));
      } else if (block instanceof Block.Paragraph paragraph) {
        words.add(new Words(paragraph.id(), Printed.folded(Inline.plain(paragraph.content()))));
      } else if (block instanceof Block.Preformatted lines) {
        words.add(new Words(lines.id(), Printed.folded(lines.text())));
      } else if (block instanceof Block.PlainTable table) {
        words.add(new Words(table.id(), Printed.folded(table.text())));
      } else if (block instanceof Block.Quote quote) {
        quote.content().forEach(inner -> add(inner, words));
      } else if (block instanceof Block.ItemList list) {
        list.items().forEach(item -> item.content().forEach(inner -> add(inner, words)));
      }
    }

    static List<String> texts(List<Words> words) {
      return words.stream().map(Words::text).toList();
    }
  }
}
