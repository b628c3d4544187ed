package vn.minhbach.model.narrative;

import java.util.List;
import java.util.stream.Collectors;
import vn.minhbach.problem.Place;

/** A block of a narrative. Ids are unique within the narrative and follow from its words. */
public sealed interface Block {

  /** All of it as bytes; the same for blocks that are equal, and for no others. */
  default byte[] toBytes() {
    return Packing.of(List.of(this), List.of());
  }

  /** Everything in it that can be pointed at, in reading order. */
  default List<Passage> passages() {
    return Passages.in(List.of(this));
  }

  /**
   * A heading.
   *
   * @param level 2 to 6: 1 is the page's own
   */
  record Heading(int level, String id, List<Inline> content, Place place) implements Block {
    public Heading {
      content = List.copyOf(content);
    }
  }

  record Paragraph(String id, Role role, List<Inline> content, Place place) implements Block {
    public Paragraph {
      content = List.copyOf(content);
    }
  }

  /** A list; {@code ordered} ones print their items' markers as the source does. */
  record ItemList(boolean ordered, List<Item> items) implements Block {
    public ItemList {
      items = List.copyOf(items);
    }
  }

  /**
   * An item of a list.
   *
   * @param marker as printed: {@code 1.}, {@code -}, {@code +}
   */
  record Item(String marker, List<Block> content) {
    public Item {
      content = List.copyOf(content);
    }
  }

  record Quote(List<Block> content) implements Block {
    public Quote {
      content = List.copyOf(content);
    }
  }

  /** Lines printed as they stand. */
  record Preformatted(String id, String text, Place place) implements Block {}

  record Rule() implements Block {}

  /** A table that is not one of indicators. */
  record PlainTable(String id, List<List<TableCell>> rows, Place place) implements Block {
    public PlainTable {
      rows = rows.stream().map(List::copyOf).toList();
    }

    /** How many rows at its top are its head: all their cells are headings, of those rows alone. */
    public int heads() {
      int heads = 0;
      while (heads < rows.size()
          && !rows.get(heads).isEmpty()
          && rows.get(heads).stream().allMatch(TableCell::heading)) {
        heads++;
      }
      int end = heads;
      for (int row = 0; row < heads; row++) {
        int left = end - row;
        if (rows.get(row).stream().anyMatch(cell -> cell.rows() > left)) {
          return 0;
        }
      }
      return heads;
    }

    /** Its words, row by row. */
    public String text() {
      return rows.stream()
          .map(row -> row.stream().map(TableCell::text).collect(Collectors.joining(" | ")))
          .collect(Collectors.joining("\n"));
    }
  }

  /**
   * A cell of a {@link PlainTable}.
   *
   * @param heading whether it names its column or row
   * @param columns how many it covers, at least 1
   * @param rows how many it covers, at least 1
   */
  record TableCell(List<Inline> content, boolean heading, int columns, int rows) {
    public TableCell {
      content = List.copyOf(content);
    }

    /** Its words. */
    String text() {
      return Inline.plain(content);
    }
  }

  /** The place where the report prints the table of indicators {@code name}. */
  record Embed(String name, Place place) implements Block {}

  /** The part a paragraph plays in an official document. */
  enum Role {
    BODY,
    LETTERHEAD,
    TITLE,
    SIGNATURE
  }
}
