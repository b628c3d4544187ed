package vn.minhbach.read.narrative;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.regex.Pattern;
import vn.minhbach.model.narrative.Inline;
import vn.minhbach.problem.Place;
import vn.minhbach.problem.Problems;

/**
 * Gathers running text with elements of HTML in it; what can't stand in it is taken away and
 * reported, and its words stay.
 */
final class HtmlInlines {

  /** Elements of running text that end. */
  private static final Set<String> RUNNING =
      Set.of("sub", "sup", "b", "strong", "i", "em", "s", "del", "a");

  /** What begins a line of its own; without, words would run together. */
  private static final Set<String> LINES =
      Set.of("p", "div", "li", "tr", "td", "th", "dt", "dd", "h1", "h2", "h3", "h4", "h5", "h6");

  /** Digits that have raised forms: a square metre is printed {@code m²} as elsewhere. */
  private static final Pattern POWER = Pattern.compile("[0-9]{1,3}");

  /** Elements within one another; no text needs more. */
  private static final int DEEPEST = 20;

  private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";

  /** Makes a link of a target and its words; none within another link. */
  interface Links {
    Optional<Inline> link(String target, List<Inline> content, Place place);
  }

  private record Open(HtmlTag tag, Place place, TextRuns runs) {}

  private final IntFunction<Place> places;
  private final Links links;
  private final Problems problems;
  private final TextRuns outer;
  private final Deque<Open> open = new ArrayDeque<>();

  /** Names of elements that were taken away and have not ended. */
  private final Map<String, Integer> taken = new HashMap<>();

  /**
   * @param places the place of an offset in the source
   */
  HtmlInlines(IntFunction<Place> places, Links links, Problems problems) {
    this.places = places;
    this.links = links;
    this.problems = problems;
    this.outer = new TextRuns(places);
  }

  /** Where the words that come next belong. */
  TextRuns runs() {
    return open.isEmpty() ? outer : open.peek().runs();
  }

  /** A tag, a comment or a declaration, as it is written at {@code offset}. */
  void html(String source, int offset) {
    Place place = places.apply(offset);
    if (!HtmlTag.isTag(source)) {
      if (!source.startsWith("<!--")) {
        problems.warning(place, "html.element", source.substring(0, 2));
      }
      return;
    }
    HtmlTag tag = HtmlTag.of(source);
    if (tag.closing() && taken.computeIfPresent(tag.name(), HtmlInlines::oneLess) != null) {
      separate(tag, offset);
    } else if (!sound(tag, place)) {
      separate(tag, offset);
      taken.merge(tag.name(), 1, Integer::sum);
    } else if (tag.name().equals("br")) {
      runs().add(new Inline.LineBreak());
    } else if (!RUNNING.contains(tag.name()) || open.size() > DEEPEST && !tag.closing()) {
      problems.warning(place, tag.closing() ? "html.unpaired" : "html.inline", written(tag));
      separate(tag, offset);
      taken.merge(tag.name(), 1, Integer::sum);
    } else if (tag.closing()) {
      close(tag, place);
    } else {
      open.push(new Open(tag, place, new TextRuns(places)));
    }
  }

  /** Reports what is taken from the tag; false where nothing of it is left. */
  boolean sound(HtmlTag tag, Place place) {
    if (tag.name().equals("a") && tag.taken().contains("href")) {
      problems.error(place, "html.link");
    } else if (!tag.allowed()) {
      problems.warning(place, "html.element", written(tag));
    } else if (!tag.taken().isEmpty()) {
      problems.warning(place, "html.attribute", String.join(", ", tag.taken()), tag.name());
    }
    return tag.allowed();
  }

  private static Integer oneLess(String name, Integer count) {
    return count == 0 ? null : count - 1;
  }

  private static String written(HtmlTag tag) {
    return (tag.closing() ? "</" : "<") + tag.name() + ">";
  }

  private void separate(HtmlTag tag, int offset) {
    if (LINES.contains(tag.name())) {
      runs().replaced(" ", offset);
    }
  }

  private void close(HtmlTag tag, Place place) {
    if (open.stream().noneMatch(element -> element.tag().name().equals(tag.name()))) {
      problems.warning(place, "html.unpaired", written(tag));
      return;
    }
    while (!open.peek().tag().name().equals(tag.name())) {
      leave();
    }
    Open element = open.pop();
    List<Inline> content = element.runs().end();
    Optional<Inline> made = made(element, content);
    if (made.isPresent()) {
      runs().add(made.get());
    } else {
      content.forEach(runs()::add);
    }
  }

  /** Takes an element away that nothing ends. */
  private void leave() {
    Open element = open.pop();
    problems.warning(element.place(), "html.unpaired", written(element.tag()));
    element.runs().end().forEach(runs()::add);
  }

  /** All of it; what was opened and is not closed is taken away. */
  List<Inline> end() {
    while (!open.isEmpty()) {
      leave();
    }
    return outer.end();
  }

  /** The element; none where it says nothing, or would be a link in a link. */
  private Optional<Inline> made(Open element, List<Inline> content) {
    if (content.isEmpty()) {
      return Optional.empty();
    }
    return switch (element.tag().name()) {
      case "b", "strong" -> Optional.of(new Inline.Strong(content));
      case "i", "em" -> Optional.of(new Inline.Emphasis(content));
      case "s", "del" -> Optional.of(new Inline.Deleted(content));
      case "sub" -> Optional.of(new Inline.Subscript(content));
      case "sup" -> Optional.of(raised(content));
      default -> link(element, content);
    };
  }

  private Optional<Inline> link(Open element, List<Inline> content) {
    String target = element.tag().attributes().get("href");
    if (target == null) {
      return Optional.empty();
    }
    Optional<Inline> link =
        holdsLink(content) ? Optional.empty() : links.link(target, content, element.place());
    if (link.isEmpty()) {
      problems.warning(element.place(), "html.inline", "<a>");
    }
    return link;
  }

  private static boolean holdsLink(List<Inline> content) {
    return content.stream()
        .anyMatch(
            inline ->
                inline instanceof Inline.Link
                    || inline instanceof Inline.Binding
                    || inline instanceof Inline.FootnoteMark
                    || holdsLink(inline.content()));
  }

  private static Inline raised(List<Inline> content) {
    if (content.size() == 1
        && content.get(0) instanceof Inline.Text digits
        && POWER.matcher(digits.text()).matches()) {
      StringBuilder power = new StringBuilder();
      digits.text().chars().forEach(digit -> power.append(RAISED.charAt(digit - '0')));
      return new Inline.Text(power.toString(), digits.place());
    }
    return new Inline.Superscript(content);
  }
}
