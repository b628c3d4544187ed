package vn.minhbach.binding;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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

  private static final Pattern NUMBER = Pattern.compile("\\d+(?:[.,]\\d+)*");
  private static final Pattern POWER = Pattern.compile("(?<!\\p{L})k?m[23](?!\\d)");

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
    Set<String> units = new HashSet<>();
    report.rows().forEach(row -> units.add(row.unit().printed().toLowerCase(Locale.ROOT)));
    return Flows.of(report.narrative()).flatMap(flow -> of(flow, units)).toList();
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
    String small = open.isEmpty() ? "" : text.toLowerCase(Locale.ROOT);
    for (Form form : open.isEmpty() ? List.<Form>of() : Forms.in(text)) {
      for (Span match : form.in(text, small)) {
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
    while (!open.isEmpty()) {
      List<Span> figure = extent.numbers(open);
      open.subList(0, figure.size()).clear();
      add(Mention.Kind.MEASUREMENT, extent.of(figure), figure);
    }
    found.sort(Comparator.comparing(Mention::place));
  }

  private int trimmed(int end) {
    int at = end;
    while (at > 0 && Character.isWhitespace(text.charAt(at - 1))) {
      at--;
    }
    return at;
  }

  private List<Span> numbers() {
    List<Span> numbers = new ArrayList<>();
    BitSet powers = powers();
    Matcher matcher = NUMBER.matcher(text);
    while (matcher.find()) {
      if (!powers.get(matcher.start())) {
        numbers.add(new Span(matcher.start(), matcher.end()));
      }
    }
    return numbers;
  }

  /** Where the 2 of a {@code m2} stands. */
  private BitSet powers() {
    BitSet powers = new BitSet();
    if (text.indexOf('m') >= 0) {
      Matcher power = POWER.matcher(text);
      while (power.find()) {
        powers.set(power.end() - 1);
      }
    }
    return powers;
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
            new Mention.Context(
                flow.anchor(), text.substring(0, span.start()), text.substring(span.end()))));
  }

  /** Whether brackets around the span would be a link: not within one, not behind a "!". */
  private boolean isFree(Span span) {
    boolean image = span.start() > 0 && text.charAt(span.start() - 1) == '!';
    return !image && !flow.linked(span.start()) && !flow.linked(span.end() - 1);
  }
}
