package vn.minhbach.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import vn.minhbach.model.narrative.Block;
import vn.minhbach.model.narrative.Inline;
import vn.minhbach.model.narrative.Narrative;
import vn.minhbach.render.html.PrintedNarrative;

/** What a browser makes of a narrative: all of its words, and nothing that does something. */
final class PageText {

  private static final Set<String> ELEMENTS =
      Set.of(
          "body",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "p",
          "blockquote",
          "ol",
          "ul",
          "li",
          "span",
          "pre",
          "div",
          "table",
          "thead",
          "tbody",
          "tr",
          "th",
          "td",
          "hr",
          "br",
          "em",
          "strong",
          "sup",
          "sub",
          "del",
          "code",
          "a",
          "abbr");

  private static final Set<String> ATTRIBUTES =
      Set.of(
          "id", "class", "href", "aria-label", "scope", "colspan", "rowspan", "tabindex", "title");

  /** Leads to the web, to a mailbox, or to a page of the portal. */
  private static final Pattern HARMLESS =
      Pattern.compile("https?://[^/].*|mailto:.*|(?!//|/\\\\)[^:]*([/?#].*)?", Pattern.DOTALL);

  private PageText() {}

  /**
   * The page of {@code narrative} is well-formed, inert, and has its words.
   *
   * @param published whether it was found sound, so that readers may follow its links
   */
  static void assertPrints(Narrative narrative, boolean published) {
    List<Block> blocks =
        Stream.concat(
                narrative.blocks().stream(),
                narrative.footnotes().stream().flatMap(note -> note.content().stream()))
            .toList();
    Parser parser = Parser.htmlParser().setTrackErrors(5);
    Document page =
        parser.parseInput(
            "<!doctype html><html><head><title></title></head><body>"
                + PrintedNarrative.of(blocks)
                + "</body></html>",
            "");
    assertThat(parser.getErrors()).isEmpty();
    Element body = page.body();
    assertThat(body.getAllElements()).allMatch(element -> isInert(element, published));
    assertThat(body.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
    body.select("a.anchor, sup.mark").remove();
    StringBuilder words = new StringBuilder();
    blocks.forEach(block -> add(block, words));
    assertThat(dense(body.wholeText())).isEqualTo(dense(words.toString()));
  }

  private static boolean isInert(Element element, boolean published) {
    String href = element.attr("href").strip().toLowerCase(Locale.ROOT);
    return ELEMENTS.contains(element.normalName())
        && element.attributes().asList().stream()
            .map(Attribute::getKey)
            .allMatch(ATTRIBUTES::contains)
        && (!published || HARMLESS.matcher(href).matches());
  }

  private static void add(Block block, StringBuilder words) {
    if (block instanceof Block.Heading heading) {
      words.append(Inline.plain(heading.content()));
    } else if (block instanceof Block.Paragraph paragraph) {
      words.append(Inline.plain(paragraph.content()));
    } else if (block instanceof Block.Preformatted lines) {
      words.append(lines.text());
    } else if (block instanceof Block.PlainTable table) {
      table.rows().stream()
          .flatMap(List::stream)
          .forEach(cell -> words.append(Inline.plain(cell.content())));
    } else if (block instanceof Block.Quote quote) {
      quote.content().forEach(inner -> add(inner, words));
    } else if (block instanceof Block.ItemList list) {
      for (Block.Item item : list.items()) {
        words.append(item.marker());
        item.content().forEach(inner -> add(inner, words));
      }
    }
  }

  /** Without spaces: line ends come and go. */
  private static String dense(String text) {
    StringBuilder dense = new StringBuilder(text.length());
    text.chars()
        .filter(c -> !Character.isWhitespace(c) && !Character.isSpaceChar(c))
        .forEach(c -> dense.append((char) c));
    return dense.toString();
  }
}
