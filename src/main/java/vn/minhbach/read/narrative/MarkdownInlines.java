package vn.minhbach.read.narrative;

import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.Emphasis;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.HtmlInlineBase;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.LinkNodeBase;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import com.vladsch.flexmark.util.sequence.SubSequence;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.regex.Pattern;
import vn.minhbach.model.narrative.Inline;
import vn.minhbach.problem.Place;
import vn.minhbach.problem.Problems;
import vn.minhbach.source.ControlCharacters;

/** Reads the running text of a Markdown block. */
final class MarkdownInlines {

  /** Emphasis and links within one another. */
  private static final int DEEPEST = 40;

  private static final String BINDING = "indicator:";
  private static final Pattern TABLE = Pattern.compile("[^/\\\\]+\\.(csv|ya?ml|json|xlsx|ods)");

  private final String markdown;
  private final IntFunction<Place> offsets;
  private final Function<Node, Place> places;
  private final Footnotes footnotes;
  private final Problems problems;
  private int depth;

  /** Whether the running text is that of a link, which can't hold another. */
  private boolean linked;

  /**
   * @param markdown the whole of what was parsed
   * @param offsets the place of an offset in the Markdown
   */
  MarkdownInlines(
      String markdown, IntFunction<Place> offsets, Footnotes footnotes, Problems problems) {
    this.markdown = markdown;
    this.offsets = offsets;
    this.places = node -> offsets.apply(node.getStartOffset());
    this.footnotes = footnotes;
    this.problems = problems;
  }

  /** The name of the table that a paragraph embeds; empty where it embeds none. */
  Optional<String> embeddedTable(Node paragraph) {
    Node only = paragraph.getFirstChild();
    if (only instanceof Image image && image.getNext() == null) {
      String file = image.getUrl().unescape();
      return Optional.of(file)
          .filter(TABLE.asMatchPredicate())
          .filter(name -> ControlCharacters.first(name).isEmpty())
          .map(name -> name.substring(0, name.lastIndexOf('.')));
    }
    return Optional.empty();
  }

  /** The running text within {@code parent}. */
  List<Inline> of(Node parent) {
    if (depth == DEEPEST) {
      problems.error(places.apply(parent), "markdown.much");
      return List.of();
    }
    depth++;
    HtmlInlines html = new HtmlInlines(offsets, this::htmlLink, problems);
    Map<String, Node> ends = endsOfWordless(parent);
    for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
      if (child instanceof SoftLineBreak) {
        html.runs().replaced(" ", child.getStartOffset());
      } else if (child instanceof HtmlInlineBase) {
        child = html(child, ends, html);
      } else if (isText(child) || isMarkOfNothing(child)) {
        text(child, html.runs());
      } else {
        html.runs().add(inline(child));
      }
    }
    depth--;
    return html.end();
  }

  /** The last tags within {@code parent} that end an element without words for readers. */
  private static Map<String, Node> endsOfWordless(Node parent) {
    Map<String, Node> ends = new HashMap<>();
    for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
      if (child instanceof HtmlInlineBase) {
        Node last = child;
        tag(child)
            .filter(t -> t.wordless() && t.closing())
            .ifPresent(t -> ends.put(t.name(), last));
      }
    }
    return ends;
  }

  private static Optional<HtmlTag> tag(Node node) {
    return Optional.of(node)
        .filter(HtmlInlineBase.class::isInstance)
        .map(html -> html.getChars().toString())
        .filter(HtmlTag::isTag)
        .map(HtmlTag::of);
  }

  /** Reads a tag or a comment, and an element without words as a whole; gives its last node. */
  private Node html(Node first, Map<String, Node> ends, HtmlInlines html) {
    Optional<HtmlTag> tag = tag(first).filter(t -> t.wordless() && !t.closing());
    Node end = tag.map(t -> ends.get(t.name())).orElse(null);
    if (end == null || end.getStartOffset() < first.getStartOffset()) {
      html.html(first.getChars().toString(), first.getStartOffset());
      return first;
    }
    String name = tag.orElseThrow().name();
    problems.warning(places.apply(first), "html.wordless", "<" + name + ">");
    Node last = first;
    while (tag(last).filter(t -> t.closing() && t.name().equals(name)).isEmpty()) {
      last = last.getNext();
    }
    return last;
  }

  /** Text and entities; addresses in angle brackets are shown as they are written. */
  private static boolean isText(Node node) {
    return !(node instanceof Emphasis
        || node instanceof StrongEmphasis
        || node instanceof Code
        || node instanceof HardLineBreak
        || node instanceof Link
        || node instanceof Image
        || node instanceof com.vladsch.flexmark.ext.footnotes.Footnote);
  }

  /** It stays as it is written, over several lines too; that it is a mistake is reported. */
  private boolean isMarkOfNothing(Node node) {
    return node instanceof com.vladsch.flexmark.ext.footnotes.Footnote mark && !footnotes.has(mark);
  }

  private void text(Node node, TextRuns runs) {
    String source = source(node.getChars());
    int offset = node.getStartOffset();
    if (node.getNodeName().equals("HtmlEntity")) {
      runs.entity(node.getChars().unescape(), offset, problems);
      return;
    }
    if (source.indexOf('\n') >= 0) {
      lines(node.getChars(), runs);
      return;
    }
    if (!markdown.startsWith(source, offset)) {
      // The parser moves the indentation behind a forced line break into the text.
      String words = source.stripLeading();
      runs.replaced(source.substring(0, source.length() - words.length()), offset);
      source = words;
    }
    runs.unescaped(source, offset);
  }

  /** Most texts are a piece of the source, which is cut out faster than put together. */
  private String source(BasedSequence text) {
    return text instanceof SubSequence
        ? markdown.substring(text.getStartOffset(), text.getEndOffset())
        : text.toString();
  }

  /** Adds text that may hold line ends, as brackets that are no link do. */
  static void lines(BasedSequence text, TextRuns runs) {
    int start = 0;
    for (BasedSequence line : text.splitList("\n")) {
      BasedSequence words = line.trim();
      if (start > 0) {
        runs.replaced(" ", text.getIndexOffset(start - 1));
      }
      if (!words.isEmpty()) {
        runs.unescaped(words.toString(), words.getStartOffset());
      }
      start += line.length() + 1;
    }
  }

  private Inline inline(Node node) {
    if (node instanceof Emphasis) {
      return new Inline.Emphasis(of(node));
    } else if (node instanceof StrongEmphasis) {
      return new Inline.Strong(of(node));
    } else if (node instanceof Code code) {
      return new Inline.Code(code.getText().toString());
    } else if (node instanceof HardLineBreak) {
      return new Inline.LineBreak();
    } else if (node instanceof Link link) {
      return link(link);
    } else if (node instanceof com.vladsch.flexmark.ext.footnotes.Footnote mark) {
      return footnotes.mark(mark);
    }
    problems.error(places.apply(node), "markdown.image");
    return new Inline.Text("", places.apply(node));
  }

  private Inline link(LinkNodeBase link) {
    linked = true;
    List<Inline> content = of(link);
    linked = false;
    return link(link.getUrl().unescape(), content, places.apply(link));
  }

  /** A link written as HTML; none within a link written as Markdown. */
  Optional<Inline> htmlLink(String target, List<Inline> content, Place place) {
    return linked ? Optional.empty() : Optional.of(link(target, content, place));
  }

  /** A link, or a figure bound to its observation; where it leads nowhere, that is reported. */
  private Inline link(String target, List<Inline> content, Place place) {
    if (ControlCharacters.first(target).isPresent()) {
      problems.error(place, "markdown.link", target);
      return new Inline.Link("/", content, place);
    }
    if (target.startsWith(BINDING)) {
      String[] parts = target.substring(BINDING.length()).split("#", 2);
      return new Inline.Binding(parts[0], parts.length > 1 ? parts[1] : "", content, place);
    }
    if (!LinkTarget.isSound(target)) {
      problems.error(place, "markdown.link", target);
    }
    return new Inline.Link(target, content, place);
  }
}
