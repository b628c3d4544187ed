package vn.minhbach.rules;

import com.sun.source.doctree.DocTree;
import com.sun.source.doctree.EndElementTree;
import com.sun.source.doctree.EntityTree;
import com.sun.source.doctree.LinkTree;
import com.sun.source.doctree.LiteralTree;
import com.sun.source.doctree.StartElementTree;
import com.sun.source.doctree.TextTree;
import java.util.List;
import org.jsoup.parser.Parser;

/**
 * A Javadoc comment as Markdown, or as words alone.
 *
 * <p>Knows what the program's comments use: paragraphs, lists, preformatted lines, emphasis, code
 * and links. Anything else is an error, so that nothing disappears from the page.
 */
final class JavadocMarkdown {

  private final boolean plain;
  private final StringBuilder out = new StringBuilder();
  private boolean preformatted;

  private JavadocMarkdown(boolean plain) {
    this.plain = plain;
  }

  static String markdown(List<? extends DocTree> comment) {
    return new JavadocMarkdown(false).convert(comment);
  }

  /** Without marks, on one line. */
  static String words(List<? extends DocTree> comment) {
    return new JavadocMarkdown(true).convert(comment).replaceAll("\\s+", " ");
  }

  private String convert(List<? extends DocTree> comment) {
    comment.forEach(this::add);
    return out.toString().replaceAll(" *\n *(?=\n|- )", "\n").strip();
  }

  private void add(DocTree tree) {
    switch (tree.getKind()) {
      case TEXT -> text(((TextTree) tree).getBody());
      case ENTITY -> text(Parser.unescapeEntities(tree.toString(), false));
      case LITERAL -> text(((LiteralTree) tree).getBody().getBody());
      case CODE -> code(((LiteralTree) tree).getBody().getBody());
      case LINK, LINK_PLAIN -> code(((LinkTree) tree).getReference().getSignature());
      case START_ELEMENT -> start(((StartElementTree) tree).getName().toString());
      case END_ELEMENT -> end(((EndElementTree) tree).getName().toString());
      default -> throw new IllegalArgumentException(tree.getKind() + ": " + tree);
    }
    if (tree instanceof EntityTree && preformatted) {
      throw new IllegalArgumentException("write {@code ...} in <pre>: " + tree);
    }
  }

  private void text(String text) {
    String folded = preformatted ? text : text.replaceAll("\\s+", " ");
    out.append(plain || preformatted ? folded : RulesPage.escaped(folded));
  }

  private void code(String text) {
    if (preformatted) {
      out.append(text.strip());
    } else {
      String folded = text.strip().replaceAll("\\s+", " ");
      out.append(plain ? folded : "`" + folded + "`");
    }
  }

  private void start(String element) {
    switch (element) {
      case "p", "ul" -> out.append("\n\n");
      case "li" -> out.append("\n- ");
      case "pre" -> {
        preformatted = true;
        out.append("\n\n```\n");
      }
      default -> mark(element);
    }
  }

  private void end(String element) {
    switch (element) {
      case "p", "li" -> {}
      case "ul" -> out.append("\n\n");
      case "pre" -> {
        preformatted = false;
        out.append("\n```\n\n");
      }
      default -> mark(element);
    }
  }

  private void mark(String element) {
    switch (element) {
      case "em", "i" -> out.append(plain ? "" : "*");
      case "strong", "b" -> out.append(plain ? "" : "**");
      default -> throw new IllegalArgumentException("no Markdown for <" + element + ">");
    }
  }
}
