package vn.minhbach.binding;

import java.util.List;
import java.util.OptionalInt;
import vn.minhbach.model.narrative.Inline;

/**
 * A figure in a narrative's running text, told by its numbers.
 *
 * <p>Which words belong to it takes longer to say than that it is there, and who counts figures
 * need not know: they are looked for when the {@link #mention} is asked for.
 */
public final class Occurrence {

  private final Mentions text;
  private final Mention.Kind kind;
  private final List<Mentions.Span> numbers;
  private final OptionalInt end;
  private final List<Inline.Binding> held;

  /**
   * @param text where it stands
   * @param numbers at least one, in their order
   * @param end where it ends, if that is known without looking for words
   */
  Occurrence(Mentions text, Mention.Kind kind, List<Mentions.Span> numbers, OptionalInt end) {
    this.text = text;
    this.kind = kind;
    this.numbers = List.copyOf(numbers);
    this.end = end;
    this.held = text.bindings(numbers);
  }

  public Mention.Kind kind() {
    return kind;
  }

  public boolean isMeasurement() {
    return kind == Mention.Kind.MEASUREMENT;
  }

  /** The bindings that hold a number of it, in their order. */
  public List<Inline.Binding> bindings() {
    return held.stream().distinct().toList();
  }

  /** Whether each of its numbers is in a binding. */
  public boolean bound() {
    return held.size() == numbers.size();
  }

  /** The same with the words that belong to it. */
  public Mention mention() {
    return text.mention(this);
  }

  /** Where its first number begins. */
  int start() {
    return numbers.get(0).start();
  }

  List<Mentions.Span> numbers() {
    return numbers;
  }

  OptionalInt end() {
    return end;
  }
}
