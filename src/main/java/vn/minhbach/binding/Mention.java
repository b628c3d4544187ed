package vn.minhbach.binding;

import java.util.List;
import vn.minhbach.model.narrative.Inline;
import vn.minhbach.problem.Place;

/**
 * A figure that stands in a narrative's running text.
 *
 * @param kind what it is
 * @param text as printed, with the words that belong to it: {@code hơn 5,6 tỷ đồng}
 * @param place of its first character
 * @param end the place behind its last character
 * @param bindings those that hold a number of it, in their order
 * @param bound whether each of its numbers is in a binding
 * @param bindable whether it can be put in brackets: the source prints it as it is, in one piece,
 *     and outside of links
 * @param context where it stands
 */
public record Mention(
    Kind kind,
    String text,
    Place place,
    Place end,
    List<Inline.Binding> bindings,
    boolean bound,
    boolean bindable,
    Context context) {

  /** What a figure is. Only a measurement can have an observation. */
  public enum Kind {
    /** Says how much: {@code 434 tỷ 896 triệu đồng}, {@code 02} xã. */
    MEASUREMENT,
    /** {@code 30/9/2021}, {@code quý III/2024}, {@code 6 tháng đầu năm}, {@code lần thứ 4}. */
    DATE,
    /** {@code 05-NQ/TU}, {@code Nghị định 68}. */
    DOCUMENT_NUMBER,
    /** {@code 2.1.} before a heading, {@code Tiêu chí số 2}. */
    LIST_NUMBER,
    /** Part of a name: {@code Covid-19}, {@code QL13}, {@code mũi 1}, {@code 6 tuổi}. */
    NAME
  }

  /**
   * The words around a figure.
   *
   * @param anchor the id of its paragraph or heading in the page; empty in a plain table
   * @param paragraph all words of the paragraph, the figure among them
   * @param start where the figure begins in them
   * @param end where it ends
   */
  public record Context(String anchor, String paragraph, int start, int end) {

    /** The words before it in the paragraph, all of them. */
    public String before() {
      return paragraph.substring(0, start);
    }

    /** The words behind it. */
    public String after() {
      return paragraph.substring(end);
    }
  }

  public Mention {
    bindings = List.copyOf(bindings);
  }

  public boolean isMeasurement() {
    return kind == Kind.MEASUREMENT;
  }

  /** The sentence it stands in. */
  public String sentence() {
    return Sentences.end(context.before()) + text + Sentences.beginning(context.after());
  }
}
