package vn.minhbach.binding;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
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
  record Span(int start, int end) {}

  private final Flow flow;
  private final String text;
  private final Extent extent;
  private final List<Mention> found = new ArrayList<>();

  private Mentions(Flow flow, Set<String> units) {
    this.flow = flow;
    this.text = flow.text();
    this.extent = new Extent(text, units);
  }

  /** Every figure in the text of {@code report}, in reading order, the footnotes last. */
  public static List<Mention> in(Report report) {
    Set<String> units = units(report);
    return Flows.of(report.narrative()).flatMap(flow -> of(flow, units)).toList();
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
  static Stream<Mention> of(Flow flow, Set<String> units) {
    Mentions mentions = new Mentions(flow, units);
    mentions.find();
    return mentions.found.stream();
  }

  private void find() {
    List<Span> open = numbers();
    if (!open.isEmpty()) {
      claim(open);
    }
    while (!open.isEmpty()) {
      List<Span> figure = extent.numbers(open);
      open.subList(0, figure.size()).clear();
      add(Mention.Kind.MEASUREMENT, extent.of(figure), figure);
    }
    found.sort(Comparator.comparing(Mention::place));
  }

  /** Takes out of {@code open} what the forms claim. */
  private void claim(List<Span> open) {
    Clues clues = new Clues(text);
    BitSet forms = clues.forms();
    for (int i = forms.nextSetBit(0); i >= 0; i = forms.nextSetBit(i + 1)) {
      Form form = Forms.ALL.get(i);
      for (Span match : form.in(text, clues.starts(i))) {
        List<Span> within =
            open.stream()
                .filter(n -> n.start() >= match.start() && n.end() <= match.end())
                .filter(n -> flow.binding(n.start()).isEmpty())
                .toList();
        if (!within.isEmpty()) {
          open.removeAll(within);
          int end = Math.max(within.get(within.size() - 1).end(), trimmed(match.end()));
          add(form.kind(), new Span(within.get(0).start(), end), within);
        }
      }
    }
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
    while (at < text.length()) {
      int end = at;
      while (isDigit(end) || end > at && isPoint(end) && isDigit(end + 1)) {
        end++;
      }
      if (end > at && !isPower(at)) {
        numbers.add(new Span(at, end));
      }
      at = end + 1;
    }
    return numbers;
  }

  private boolean isDigit(int at) {
    return at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9';
  }

  private boolean isPoint(int at) {
    return at < text.length() && (text.charAt(at) == '.' || text.charAt(at) == ',');
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

  private void add(Mention.Kind kind, Span span, List<Span> numbers) {
    List<Inline.Binding> bindings =
        numbers.stream()
            .map(n -> flow.binding(n.start()))
            .flatMap(Optional::stream)
            .distinct()
            .toList();
    boolean bound = numbers.stream().allMatch(n -> flow.binding(n.start()).isPresent());
    Place place = flow.place(span.start());
    Place last = flow.place(span.end() - 1);
    Place end = new Place(last.path(), last.line(), last.column() + 1);
    String words = text.substring(span.start(), span.end());
    found.add(
        new Mention(
            kind,
            words,
            place,
            end,
            bindings,
            bound,
            place.line() == end.line()
                && end.column() - place.column() == words.length()
                && isFree(span),
            new Mention.Context(flow.anchor(), text, span.start(), span.end())));
  }

  /** Whether brackets around the span would be a link: not within one, not behind a "!". */
  private boolean isFree(Span span) {
    boolean image = span.start() > 0 && text.charAt(span.start() - 1) == '!';
    return !image && !flow.linked(span.start()) && !flow.linked(span.end() - 1);
  }
}
