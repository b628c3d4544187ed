package vn.minhbach.model.narrative;

import java.lang.ref.WeakReference;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * The whole text of a report or page: a tree that is kept as bytes and unpacked when it is asked
 * for. A country's texts would not fit into the memory as trees.
 */
public final class Narrative {

  private final byte[] packed;

  /** The tree, as long as somebody has it: who asks now is likely to ask again soon. */
  private volatile WeakReference<Tree> unpacked;

  /** What a text consists of. */
  record Tree(List<Block> blocks, List<Footnote> footnotes) {
    Tree {
      blocks = List.copyOf(blocks);
      footnotes = List.copyOf(footnotes);
    }
  }

  public Narrative(List<Block> blocks, List<Footnote> footnotes) {
    this.packed = Packing.of(blocks, footnotes);
    this.unpacked = new WeakReference<>(new Tree(blocks, footnotes));
  }

  public List<Block> blocks() {
    return tree().blocks();
  }

  public List<Footnote> footnotes() {
    return tree().footnotes();
  }

  private Tree tree() {
    Tree known = unpacked.get();
    if (known != null) {
      return known;
    }
    Tree tree = Unpacking.of(packed);
    unpacked = new WeakReference<>(tree);
    return tree;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Narrative narrative && Arrays.equals(packed, narrative.packed);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(packed);
  }

  /** Everything that can be pointed at, in reading order, the footnotes last. */
  public List<Passage> passages() {
    return Passages.of(this);
  }

  /** Every piece of running text, outer ones before those within, in reading order. */
  public Stream<Inline> inlines() {
    Tree tree = tree();
    return Stream.concat(
            tree.blocks().stream(),
            tree.footnotes().stream().flatMap(note -> note.content().stream()))
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
      return table.rows().stream().flatMap(List::stream).flatMap(cell -> within(cell.content()));
    }
    return Stream.empty();
  }

  private static Stream<Inline> within(List<Inline> content) {
    return content.stream()
        .flatMap(inline -> Stream.concat(Stream.of(inline), within(inline.content())));
  }
}
