package vn.minhbach.model.narrative;

import java.util.List;
import vn.minhbach.problem.Place;

/** A piece of running text. */
public sealed interface Inline {

  /** The running text within; none for most kinds. */
  default List<Inline> content() {
    return List.of();
  }

  /**
   * Words as they are printed.
   *
   * @param place where the first of them stands; the others stand behind it on the same line, one
   *     column each
   */
  record Text(String text, Place place) implements Inline {

    /** Where the character at {@code index} stands. */
    public Place place(int index) {
      return new Place(place.path(), place.line(), place.column() + index);
    }
  }

  record Emphasis(List<Inline> content) implements Inline {
    public Emphasis {
      content = List.copyOf(content);
    }
  }

  record Strong(List<Inline> content) implements Inline {
    public Strong {
      content = List.copyOf(content);
    }
  }

  /** Raised, where no character of its own says it: {@code 1<sup>st</sup>}. */
  record Superscript(List<Inline> content) implements Inline {
    public Superscript {
      content = List.copyOf(content);
    }
  }

  record Subscript(List<Inline> content) implements Inline {
    public Subscript {
      content = List.copyOf(content);
    }
  }

  /** Words that the source strikes out. */
  record Deleted(List<Inline> content) implements Inline {
    public Deleted {
      content = List.copyOf(content);
    }
  }

  record Code(String text) implements Inline {}

  /** A forced line break. */
  record LineBreak() implements Inline {}

  /**
   * A link to {@code target}: an absolute URL, or a page of the portal beginning with {@code /}.
   */
  record Link(String target, List<Inline> content, Place place) implements Inline {
    public Link {
      content = List.copyOf(content);
    }
  }

  /**
   * A printed figure tied to an observation of the report.
   *
   * @param indicator its code
   * @param measure column name of the measure, or empty for the result
   */
  record Binding(String indicator, String measure, List<Inline> content, Place place)
      implements Inline {
    public Binding {
      content = List.copyOf(content);
    }

    /** The column name of its measure. */
    public String column() {
      return measure.isEmpty() ? "actual" : measure;
    }
  }

  /**
   * The mark of a footnote.
   *
   * @param number the footnote's, from 1, in the order of the marks
   * @param occurrence from 1: a footnote may be marked more than once
   */
  record FootnoteMark(int number, int occurrence) implements Inline {}

  /** The words alone, without marks of footnotes; a line break is a space. */
  static String plain(List<Inline> inlines) {
    if (inlines.size() == 1 && inlines.get(0) instanceof Text only) {
      return only.text();
    }
    StringBuilder plain = new StringBuilder();
    plain(inlines, plain);
    return plain.toString();
  }

  private static void plain(List<Inline> inlines, StringBuilder to) {
    for (Inline inline : inlines) {
      if (inline instanceof Text t) {
        to.append(t.text());
      } else if (inline instanceof Code c) {
        to.append(c.text());
      } else if (inline instanceof LineBreak) {
        to.append(' ');
      } else {
        plain(inline.content(), to);
      }
    }
  }
}
