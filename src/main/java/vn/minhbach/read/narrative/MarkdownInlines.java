package vn.minhbach.read.narrative;

import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.Emphasis;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.LinkNodeBase;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.util.ast.Node;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.regex.Pattern;
import vn.minhbach.model.narrative.Inline;
import vn.minhbach.problem.Place;
import vn.minhbach.problem.Problems;

/** Reads the running text of a Markdown block. */
final class MarkdownInlines {

  private static final String BINDING = "indicator:";
  private static final Pattern TABLE = Pattern.compile("[^/\\\\]+\\.(csv|ya?ml|json)");
  private static final Pattern OUTSIDE = Pattern.compile("(https?://|mailto:)\\S+");
  private static final Pattern INSIDE = Pattern.compile("/(?!/)\\S*");

  private final IntFunction<Place> offsets;
  private final Function<Node, Place> places;
  private final Footnotes footnotes;
  private final Problems problems;

  /**
   * @param offsets the place of an offset in the Markdown
   */
  MarkdownInlines(IntFunction<Place> offsets, Footnotes footnotes, Problems problems) {
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
          .map(name -> name.substring(0, name.lastIndexOf('.')));
    }
    return Optional.empty();
  }

  /** The running text within {@code parent}. */
  List<Inline> of(Node parent) {
    TextRuns runs = new TextRuns(offsets);
    for (Node child : parent.getChildren()) {
      if (child instanceof SoftLineBreak) {
        runs.replaced(" ", child.getStartOffset());
      } else if (isText(child)) {
        text(child, runs);
      } else {
        runs.add(inline(child));
      }
    }
    return runs.end();
  }

  /** Text, entities, and HTML, which is shown as it is written. */
  private static boolean isText(Node node) {
    return !(node instanceof Emphasis
        || node instanceof StrongEmphasis
        || node instanceof Code
        || node instanceof HardLineBreak
        || node instanceof Link
        || node instanceof Image
        || node instanceof com.vladsch.flexmark.ext.footnotes.Footnote);
  }

  private static void text(Node node, TextRuns runs) {
    String source = node.getChars().toString();
    int offset = node.getStartOffset();
    if (node.getNodeName().equals("HtmlEntity")) {
      runs.replaced(node.getChars().unescape(), offset);
      return;
    }
    if (!standsAt(node, source, offset)) {
      // The parser moves the indentation behind a forced line break into the text.
      String words = source.stripLeading();
      runs.replaced(source.substring(0, source.length() - words.length()), offset);
      source = words;
    }
    if (node.getNodeName().startsWith("Html")) {
      runs.written(source, offset);
    } else {
      runs.unescaped(source, offset);
    }
  }

  private static boolean standsAt(Node node, String words, int offset) {
    return node.getDocument().getChars().matchChars(words, offset, false);
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
      return footnotes.mark(mark, places.apply(mark));
    }
    problems.error(places.apply(node), "markdown.image");
    return new Inline.Text("", places.apply(node));
  }

  private Inline link(LinkNodeBase link) {
    String target = link.getUrl().unescape();
    List<Inline> content = of(link);
    if (target.startsWith(BINDING)) {
      String[] parts = target.substring(BINDING.length()).split("#", 2);
      return new Inline.Binding(
          parts[0], parts.length > 1 ? parts[1] : "", content, places.apply(link));
    }
    if (!OUTSIDE.matcher(target).matches() && !INSIDE.matcher(target).matches()) {
      problems.error(places.apply(link), "markdown.link", target);
    }
    return new Inline.Link(target, content, places.apply(link));
  }
}
