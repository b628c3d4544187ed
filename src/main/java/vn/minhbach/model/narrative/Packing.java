package vn.minhbach.model.narrative;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.minhbach.problem.Place;

/**
 * A text's tree as bytes: about as many as the text itself has, where the tree takes ten times as
 * many. One use packs one tree.
 *
 * <p>Numbers are variable-length, seven bits a byte, the lowest first. A string is its number of
 * bytes and UTF-8. Paths of places stand once, at their first use.
 */
final class Packing {

  private static final Block.Role[] ROLES = Block.Role.values();

  /** The kinds of blocks and of inlines, by the byte that they begin with. */
  static final int HEADING = 0;

  static final int PARAGRAPH = 1;
  static final int LIST = 2;
  static final int QUOTE = 3;
  static final int PREFORMATTED = 4;
  static final int RULE = 5;
  static final int TABLE = 6;
  static final int EMBED = 7;

  static final int TEXT = 0;
  static final int EMPHASIS = 1;
  static final int STRONG = 2;
  static final int CODE = 3;
  static final int LINE_BREAK = 4;
  static final int LINK = 5;
  static final int BINDING = 6;
  static final int FOOTNOTE_MARK = 7;
  static final int SUPERSCRIPT = 8;
  static final int SUBSCRIPT = 9;
  static final int DELETED = 10;

  private byte[] bytes = new byte[1 << 12];
  private int size;
  private final Map<String, Integer> paths = new LinkedHashMap<>();

  private Packing() {}

  static byte[] of(List<Block> blocks, List<Footnote> footnotes) {
    Packing packing = new Packing();
    packing.blocks(blocks);
    packing.number(footnotes.size());
    for (Footnote footnote : footnotes) {
      packing.number(footnote.number());
      packing.number(footnote.marks());
      packing.blocks(footnote.content());
    }
    return Arrays.copyOf(packing.bytes, packing.size);
  }

  /** A tree that is packed, and behind it what it refers to. */
  static byte[] whole(byte[] tree, References references) {
    Packing packing = new Packing();
    packing.number(tree.length);
    packing.bytes(tree);
    packing.inlines(references.links());
    packing.inlines(references.bindings());
    packing.blocks(references.embeds());
    return Arrays.copyOf(packing.bytes, packing.size);
  }

  private void blocks(List<? extends Block> blocks) {
    number(blocks.size());
    blocks.forEach(this::block);
  }

  private void block(Block block) {
    if (block instanceof Block.Heading heading) {
      add(HEADING);
      number(heading.level());
      string(heading.id());
      inlines(heading.content());
      place(heading.place());
    } else if (block instanceof Block.Paragraph paragraph) {
      add(PARAGRAPH);
      string(paragraph.id());
      number(paragraph.role().ordinal());
      inlines(paragraph.content());
      place(paragraph.place());
    } else if (block instanceof Block.ItemList list) {
      add(LIST);
      number(list.ordered() ? 1 : 0);
      number(list.items().size());
      for (Block.Item item : list.items()) {
        string(item.marker());
        blocks(item.content());
      }
    } else if (block instanceof Block.Quote quote) {
      add(QUOTE);
      blocks(quote.content());
    } else if (block instanceof Block.Preformatted preformatted) {
      add(PREFORMATTED);
      string(preformatted.id());
      string(preformatted.text());
      place(preformatted.place());
    } else if (block instanceof Block.Rule) {
      add(RULE);
    } else if (block instanceof Block.PlainTable table) {
      add(TABLE);
      string(table.id());
      number(table.rows().size());
      for (List<Block.TableCell> row : table.rows()) {
        number(row.size());
        row.forEach(this::cell);
      }
      place(table.place());
    } else if (block instanceof Block.Embed embed) {
      add(EMBED);
      string(embed.name());
      place(embed.place());
    }
  }

  private void cell(Block.TableCell cell) {
    inlines(cell.content());
    number(cell.heading() ? 1 : 0);
    number(cell.columns());
    number(cell.rows());
  }

  private void inlines(List<? extends Inline> inlines) {
    number(inlines.size());
    inlines.forEach(this::inline);
  }

  private void inline(Inline inline) {
    if (inline instanceof Inline.Text text) {
      add(TEXT);
      string(text.text());
      place(text.place());
    } else if (inline instanceof Inline.Emphasis emphasis) {
      add(EMPHASIS);
      inlines(emphasis.content());
    } else if (inline instanceof Inline.Strong strong) {
      add(STRONG);
      inlines(strong.content());
    } else if (inline instanceof Inline.Superscript superscript) {
      add(SUPERSCRIPT);
      inlines(superscript.content());
    } else if (inline instanceof Inline.Subscript subscript) {
      add(SUBSCRIPT);
      inlines(subscript.content());
    } else if (inline instanceof Inline.Deleted deleted) {
      add(DELETED);
      inlines(deleted.content());
    } else if (inline instanceof Inline.Code code) {
      add(CODE);
      string(code.text());
    } else if (inline instanceof Inline.LineBreak) {
      add(LINE_BREAK);
    } else if (inline instanceof Inline.Link link) {
      add(LINK);
      string(link.target());
      inlines(link.content());
      place(link.place());
    } else if (inline instanceof Inline.Binding binding) {
      add(BINDING);
      string(binding.indicator());
      string(binding.measure());
      inlines(binding.content());
      place(binding.place());
    } else if (inline instanceof Inline.FootnoteMark mark) {
      add(FOOTNOTE_MARK);
      number(mark.number());
      number(mark.occurrence());
    }
  }

  private void place(Place place) {
    Integer known = paths.putIfAbsent(place.path(), paths.size());
    number(known == null ? paths.size() - 1 : known);
    if (known == null) {
      string(place.path());
    }
    number(place.line());
    number(place.column());
  }

  private void string(String text) {
    byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
    number(utf8.length);
    bytes(utf8);
  }

  private void bytes(byte[] more) {
    room(more.length);
    System.arraycopy(more, 0, bytes, size, more.length);
    size += more.length;
  }

  private void number(int number) {
    int rest = number;
    while (rest >>> 7 != 0) {
      add(rest & 0x7f | 0x80);
      rest >>>= 7;
    }
    add(rest);
  }

  private void add(int value) {
    room(1);
    bytes[size++] = (byte) value;
  }

  private void room(int more) {
    if (size + more > bytes.length) {
      bytes = Arrays.copyOf(bytes, Math.max(size + more, 2 * bytes.length));
    }
  }

  static Block.Role role(int ordinal) {
    return ROLES[ordinal];
  }
}
