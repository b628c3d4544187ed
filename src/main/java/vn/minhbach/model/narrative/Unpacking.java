package vn.minhbach.model.narrative;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import vn.minhbach.problem.Place;

/** Reads what {@link Packing} wrote; one use reads one tree. */
final class Unpacking {

  private final byte[] bytes;
  private int at;
  private final List<String> paths = new ArrayList<>();

  private Unpacking(byte[] bytes) {
    this.bytes = bytes;
  }

  static Narrative.Tree of(byte[] bytes) {
    Unpacking unpacking = new Unpacking(bytes);
    List<Block> blocks = unpacking.blocks();
    int count = unpacking.number();
    List<Footnote> footnotes = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      footnotes.add(new Footnote(unpacking.number(), unpacking.number(), unpacking.blocks()));
    }
    return new Narrative.Tree(blocks, footnotes);
  }

  /** The packed tree at the beginning of what {@link Packing#whole} packed. */
  static byte[] tree(byte[] whole) {
    Unpacking unpacking = new Unpacking(whole);
    int length = unpacking.number();
    return Arrays.copyOfRange(whole, unpacking.at, unpacking.at + length);
  }

  /** What stands behind the tree. */
  static References references(byte[] whole) {
    Unpacking unpacking = new Unpacking(whole);
    int length = unpacking.number();
    unpacking.at += length;
    return new References(
        unpacking.inlines().stream().map(Inline.Link.class::cast).toList(),
        unpacking.inlines().stream().map(Inline.Binding.class::cast).toList(),
        unpacking.blocks().stream().map(Block.Embed.class::cast).toList());
  }

  private List<Block> blocks() {
    int count = number();
    List<Block> blocks = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      blocks.add(block());
    }
    return blocks;
  }

  private Block block() {
    int kind = bytes[at++];
    return switch (kind) {
      case Packing.HEADING -> new Block.Heading(number(), string(), inlines(), place());
      case Packing.PARAGRAPH ->
          new Block.Paragraph(string(), Packing.role(number()), inlines(), place());
      case Packing.LIST -> new Block.ItemList(number() == 1, items());
      case Packing.QUOTE -> new Block.Quote(blocks());
      case Packing.PREFORMATTED -> new Block.Preformatted(string(), string(), place());
      case Packing.RULE -> new Block.Rule();
      case Packing.TABLE -> new Block.PlainTable(string(), rows(), place());
      case Packing.EMBED -> new Block.Embed(string(), place());
      default -> throw new IllegalStateException("no block begins with " + kind);
    };
  }

  private List<Block.Item> items() {
    int count = number();
    List<Block.Item> items = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      items.add(new Block.Item(string(), blocks()));
    }
    return items;
  }

  private List<List<Block.TableCell>> rows() {
    int count = number();
    List<List<Block.TableCell>> rows = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      int cells = number();
      List<Block.TableCell> row = new ArrayList<>(cells);
      for (int j = 0; j < cells; j++) {
        row.add(new Block.TableCell(inlines(), number() == 1, number(), number()));
      }
      rows.add(List.copyOf(row));
    }
    return rows;
  }

  private List<Inline> inlines() {
    int count = number();
    List<Inline> inlines = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      inlines.add(inline());
    }
    return inlines;
  }

  private Inline inline() {
    int kind = bytes[at++];
    return switch (kind) {
      case Packing.TEXT -> new Inline.Text(string(), place());
      case Packing.EMPHASIS -> new Inline.Emphasis(inlines());
      case Packing.STRONG -> new Inline.Strong(inlines());
      case Packing.SUPERSCRIPT -> new Inline.Superscript(inlines());
      case Packing.SUBSCRIPT -> new Inline.Subscript(inlines());
      case Packing.DELETED -> new Inline.Deleted(inlines());
      case Packing.CODE -> new Inline.Code(string());
      case Packing.LINE_BREAK -> new Inline.LineBreak();
      case Packing.LINK -> new Inline.Link(string(), inlines(), place());
      case Packing.BINDING -> new Inline.Binding(string(), string(), inlines(), place());
      case Packing.FOOTNOTE_MARK -> new Inline.FootnoteMark(number(), number());
      default -> throw new IllegalStateException("no inline begins with " + kind);
    };
  }

  private Place place() {
    int path = number();
    if (path == paths.size()) {
      paths.add(string());
    }
    return new Place(paths.get(path), number(), number());
  }

  private String string() {
    int length = number();
    String text = new String(bytes, at, length, StandardCharsets.UTF_8);
    at += length;
    return text;
  }

  private int number() {
    int number = 0;
    int shift = 0;
    int next;
    do {
      next = bytes[at++];
      number |= (next & 0x7f) << shift;
      shift += 7;
    } while (next < 0);
    return number;
  }
}
