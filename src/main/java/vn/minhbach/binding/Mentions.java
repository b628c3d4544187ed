package vn.minhbach.binding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import vn.minhbach.model.Report;
import vn.minhbach.model.narrative.Inline;
import vn.minhbach.problem.Place;

/**
 * Finds every figure that stands in a narrative's running text.
 *
 * <p>The numbers of a text are claimed by the first of {@link Forms} that fits. What is in a
 * binding, or is claimed by none, is a measurement; {@link Extent} says which words belong to it.
 * Numbers that are part of a word ({@code m2}) are none.
 */
public final class Mentions {

  /** A number, from its first digit to behind its last. */
  record Span(int start, int end) {
    boolean holds(Span other) {
      return start <= other.start && other.end <= end;
    }
  }

  private final Flow flow;
  private final String text;
  private final char[] small;
  private final Extent extent;

  private Mentions(Flow flow, Set<String> units) {
    this.flow = flow;
    this.text = flow.text();
    this.small = Signs.small(text);
    this.extent = new Extent(text, small, units);
  }

  /** Every figure in the text of {@code report}, in reading order, the footnotes last. */
  public static List<Mention> in(Report report) {
    return occurrences(report).stream().map(Occurrence::mention).toList();
  }

  /** The same, each without its words. */
  public static List<Occurrence> occurrences(Report report) {
    Set<String> units = units(report);
    List<Occurrence> occurrences = new ArrayList<>();
    Flows.of(report.narrative()).forEach(flow -> occurrences.addAll(occurrences(flow, units)));
    return occurrences;
  }

  /** What the tables of {@code report} count in, in lower case; texts count in it too. */
  public static Set<String> units(Report report) {
    Set<String> units = new HashSet<>();
    report.rows().forEach(row -> units.add(row.unit().printed().toLowerCase(Locale.ROOT)));
    return units;
  }

  /**
   * Every figure in one running text.
   *
   * @param units counted things that belong to a figure when they follow it, in lower case
   */
  static List<Mention> of(Flow flow, Set<String> units) {
    return occurrences(flow, units).stream().map(Occurrence::mention).toList();
  }

  private static List<Occurrence> occurrences(Flow flow, Set<String> units) {
    Mentions mentions = new Mentions(flow, units);
    List<Span> numbers = mentions.numbers();
    return numbers.isEmpty() ? List.of() : mentions.found(numbers);
  }

  private List<Occurrence> found(List<Span> numbers) {
    List<Occurrence> found = new ArrayList<>();
    List<Span> open = claimed(numbers, found);
    int next = 0;
    while (next < open.size()) {
      List<Span> figure = extent.numbers(open.subList(next, open.size()));
      next += figure.size();
      found.add(new Occurrence(this, Mention.Kind.MEASUREMENT, figure, OptionalInt.empty()));
    }
    // In the order of the forms until now.
    found.sort(Comparator.comparing(Occurrence::start));
    return found;
  }

  /** Adds what the forms claim to {@code found}; the numbers that none does. */
  private List<Span> claimed(List<Span> numbers, List<Occurrence> found) {
    List<Span> open = new ArrayList<>(numbers);
    for (Clues.Match match : Clues.matches(text, small)) {
      List<Span> within = new ArrayList<>();
      for (Span number : open) {
        if (match.span().holds(number) && flow.binding(number.start()).isEmpty()) {
          within.add(number);
        }
      }
      if (!within.isEmpty()) {
        open.removeAll(within);
        int end = Math.max(within.get(within.size() - 1).end(), trimmed(match.span().end()));
        found.add(new Occurrence(this, match.form().kind(), within, OptionalInt.of(end)));
      }
    }
    return open;
  }

  private int trimmed(int end) {
    int at = end;
    while (at > 0 && Character.isWhitespace(text.charAt(at - 1))) {
      at--;
    }
    return at;
  }

  /** Digits, and the points and commas between them. */
  private List<Span> numbers() {
    List<Span> numbers = new ArrayList<>();
    int at = 0;
    while (at < small.length) {
      char sign = small[at];
      int end = at + 1;
      if (sign >= '0' && sign <= '9') {
        while (isDigit(end) || isPoint(end) && isDigit(end + 1)) {
          end++;
        }
        if (!isPower(at)) {
          numbers.add(new Span(at, end));
        }
      }
      at = end;
    }
    return numbers;
  }

  private boolean isDigit(int at) {
    return at < small.length && small[at] >= '0' && small[at] <= '9';
  }

  private boolean isPoint(int at) {
    return at < small.length && (small[at] == '.' || small[at] == ',');
  }

  /** Whether this is the 2 of a {@code m2}. */
  private boolean isPower(int start) {
    char digit = text.charAt(start);
    boolean alone = (digit == '2' || digit == '3') && !isDigit(start + 1);
    return alone
        && is('m', start - 1)
        && (!isLetter(start - 2) || is('k', start - 2) && !isLetter(start - 3));
  }

  private boolean is(char sign, int at) {
    return at >= 0 && text.charAt(at) == sign;
  }

  private boolean isLetter(int at) {
    return at >= 0 && Character.isLetter(text.charAt(at));
  }

  /** The bindings that hold {@code numbers}, one for each that is in one, in their order. */
  List<Inline.Binding> bindings(List<Span> numbers) {
    return flow.isBound()
        ? numbers.stream().flatMap(number -> flow.binding(number.start()).stream()).toList()
        : List.of();
  }

  /** The figure of {@code occurrence}, with its words. */
  Mention mention(Occurrence occurrence) {
    List<Span> numbers = occurrence.numbers();
    Span span =
        occurrence.end().isEmpty()
            ? extent.of(numbers)
            : new Span(numbers.get(0).start(), occurrence.end().getAsInt());
    Place place = flow.place(span.start());
    Place last = flow.place(span.end() - 1);
    Place end = new Place(last.path(), last.line(), last.column() + 1);
    String words = text.substring(span.start(), span.end());
    return new Mention(
        occurrence.kind(),
        words,
        place,
        end,
        occurrence.bindings(),
        occurrence.bound(),
        place.line() == end.line()
            && end.column() - place.column() == words.length()
            && isFree(span),
        new Mention.Context(flow.anchor(), text, span.start(), span.end()));
  }

  /** Whether brackets around the span would be a link: not within one, not behind a "!". */
  private boolean isFree(Span span) {
    boolean image = span.start() > 0 && text.charAt(span.start() - 1) == '!';
    return !image && !flow.linked(span.start()) && !flow.linked(span.end() - 1);
  }
}
