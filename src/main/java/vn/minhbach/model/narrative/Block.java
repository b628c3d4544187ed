package vn.minhbach.model.narrative;

import java.util.List;
import java.util.stream.Collectors;
import vn.minhbach.problem.Place;

/** A block of a narrative. Ids are unique within the narrative and follow from its words. */
public sealed interface Block {

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

  /** A table that is not one of indicators: its first row is its head. */
  record PlainTable(String id, List<List<List<Inline>>> rows, Place place) implements Block {
    public PlainTable {
      rows = List.copyOf(rows);
    }

    /** Its words, row by row. */
    public String text() {
      return rows.stream()
          .map(row -> row.stream().map(Inline::plain).collect(Collectors.joining(" | ")))
          .collect(Collectors.joining("\n"));
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
