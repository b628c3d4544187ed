package vn.minhbach.intake.format;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Element;

/**
 * What OpenDocument prints before the items of its lists and its headings. A list that goes on
 * behind other paragraphs is another element with the counters of the first.
 */
final class OpenDocumentNumbering {

  private static final int LEVELS = 10;

  /** What a list has counted to, by level; below zero where it has not begun. */
  static final class Counters {
    private final int[] reached = new int[LEVELS];

    private Counters() {
      Arrays.fill(reached, -1);
    }
  }

  private final Map<String, Element> styles = new HashMap<>();
  private final Map<String, Counters> byList = new HashMap<>();
  private final Map<String, Counters> byStyle = new HashMap<>();
  private final Counters headings = new Counters();
  private Element outline = new Element("none");

  /** Adds the list styles of a part, and how it numbers headings. */
  void define(Element part) {
    part.getElementsByTag("text:list-style")
        .forEach(style -> styles.put(style.attr("style:name"), style));
    part.getElementsByTag("text:outline-style").forEach(style -> outline = style);
  }

  /** The counters of an outermost list: its own, or those of the list that it continues. */
  Counters of(Element list) {
    String style = list.attr("text:style-name");
    Counters own = new Counters();
    if (list.hasAttr("text:continue-list")) {
      own = byList.getOrDefault(list.attr("text:continue-list"), own);
    } else if (list.attr("text:continue-numbering").equals("true")) {
      own = byStyle.getOrDefault(style, own);
    }
    byList.put(list.attr("xml:id"), own);
    byStyle.put(style, own);
    return own;
  }

  /**
   * What stands before the next item.
   *
   * @param depth from 0
   */
  String next(Counters counters, String style, int depth, Element item) {
    Element list = styles.getOrDefault(style, new Element("none"));
    Element level = level(list, depth);
    count(counters, list, depth, item.attr("text:start-value"));
    if (!level.tagName().equals("text:list-level-style-number")) {
      return level.attr("text:bullet-char").equals("+") ? "+" : "-";
    }
    return printed(counters, list, depth);
  }

  /** What stands before the next heading; empty where headings are not numbered. */
  String heading(int level, Element heading) {
    if (heading.attr("text:is-list-header").equals("true")) {
      return "";
    }
    int depth = Math.max(0, level - 1);
    count(headings, outline, depth, heading.attr("text:start-value"));
    return printed(headings, outline, depth);
  }

  private static void count(Counters counters, Element list, int depth, String start) {
    int[] reached = counters.reached;
    int at = Math.min(depth, LEVELS - 1);
    int first = Word.number(level(list, at).attr("text:start-value"), 1);
    reached[at] = start.isEmpty() ? Math.max(reached[at], first - 1) + 1 : Word.number(start, 1);
    Arrays.fill(reached, at + 1, LEVELS, -1);
  }

  private static String printed(Counters counters, Element list, int depth) {
    Element level = level(list, depth);
    int shown = Math.max(1, Word.number(level.attr("text:display-levels"), 1));
    StringBuilder printed = new StringBuilder();
    for (int above = Math.max(0, depth - shown + 1);
        above <= Math.min(depth, LEVELS - 1);
        above++) {
      Element own = level(list, above);
      int first = Word.number(own.attr("text:start-value"), 1);
      String number =
          number(own.attr("style:num-format"), Math.max(counters.reached[above], first));
      printed.append(printed.length() > 0 && !number.isEmpty() ? "." : "").append(number);
    }
    return level.attr("style:num-format").isEmpty()
        ? ""
        : level.attr("style:num-prefix") + printed + level.attr("style:num-suffix");
  }

  private static String number(String format, int number) {
    return switch (format) {
      case "a" -> Numerals.letter(number);
      case "A" -> Numerals.letter(number).toUpperCase(Locale.ROOT);
      case "i" -> Numerals.roman(number);
      case "I" -> Numerals.roman(number).toUpperCase(Locale.ROOT);
      case "" -> "";
      default -> String.valueOf(number);
    };
  }

  /** How a level is printed; an element without attributes where nothing says so. */
  private static Element level(Element list, int depth) {
    return list.children().stream()
        .filter(l -> l.attr("text:level").equals(String.valueOf(depth + 1)))
        .findFirst()
        .orElseGet(() -> new Element("none"));
  }
}
