package vn.minhbach.model.narrative;

import java.lang.ref.WeakReference;
import java.util.Arrays;
import java.util.List;

/**
 * The whole text of a report or page: a tree that is kept as bytes and unpacked when it is asked
 * for. A country's texts would not fit into the memory as trees.
 */
public final class Narrative {

  private final byte[] packed;
  private final References references;

  /** The tree, as long as somebody has it: who asks now is likely to ask again soon. */
  private volatile WeakReference<Tree> unpacked;

  /** What a text consists of. */
  record Tree(List<Block> blocks, List<Footnote> footnotes) {
    Tree {
      blocks = List.copyOf(blocks);
      footnotes = List.copyOf(footnotes);
    }
  }

  private Narrative(byte[] packed, References references) {
    this.packed = packed;
    this.references = references;
    this.unpacked = new WeakReference<>(null);
  }

  /** The narrative that {@link #toBytes} packed. */
  public static Narrative ofBytes(byte[] bytes) {
    return new Narrative(Unpacking.tree(bytes), Unpacking.references(bytes));
  }

  /** All of it as bytes, to be kept; the same for narratives that are equal. */
  public byte[] toBytes() {
    return Packing.whole(packed, references);
  }

  public Narrative(List<Block> blocks, List<Footnote> footnotes) {
    Tree tree = new Tree(blocks, footnotes);
    this.packed = Packing.of(blocks, footnotes);
    this.references = References.in(tree);
    this.unpacked = new WeakReference<>(tree);
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
  public List<Inline> inlines() {
    return Inlines.in(tree());
  }

  /** The links in its running text; known without unpacking it. */
  public List<Inline.Link> links() {
    return references.links();
  }

  /** The figures that are bound to observations; known without unpacking it. */
  public List<Inline.Binding> bindings() {
    return references.bindings();
  }

  /** The tables that it embeds; known without unpacking it. */
  public List<Block.Embed> embeds() {
    return references.embeds();
  }
}
