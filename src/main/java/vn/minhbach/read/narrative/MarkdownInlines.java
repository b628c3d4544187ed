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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
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

  private final Function<Node, Place> places;
  private final Footnotes footnotes;
  private final Problems problems;

  MarkdownInlines(Function<Node, Place> places, Footnotes footnotes, Problems problems) {
    this.places = places;
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

  List<Inline> of(Node parent) {
    List<Inline> inlines = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    for (Node child : parent.getChildren()) {
      Inline inline = inline(child);
      if (inline instanceof Inline.Text t) {
        text.append(t.text());
      } else {
        flush(text, inlines);
        inlines.add(inline);
      }
    }
    flush(text, inlines);
    return inlines;
  }

  private static void flush(StringBuilder text, List<Inline> inlines) {
    if (!text.isEmpty()) {
      inlines.add(new Inline.Text(text.toString()));
      text.setLength(0);
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
    } else if (node instanceof SoftLineBreak) {
      return new Inline.Text(" ");
    } else if (node instanceof Link link) {
      return link(link);
    } else if (node instanceof Image) {
      problems.error(places.apply(node), "markdown.image");
      return new Inline.Text("");
    } else if (node instanceof com.vladsch.flexmark.ext.footnotes.Footnote mark) {
      return footnotes.mark(mark);
    }
    // Text, entities, and HTML, which is shown as it is written.
    boolean html =
        node.getNodeName().startsWith("Html") && !node.getNodeName().equals("HtmlEntity");
    return new Inline.Text(html ? node.getChars().toString() : node.getChars().unescape());
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
