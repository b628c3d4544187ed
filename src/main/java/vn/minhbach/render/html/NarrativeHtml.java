package vn.minhbach.render.html;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.minhbach.model.Language;
import vn.minhbach.model.narrative.Block;
import vn.minhbach.model.narrative.Inline;
import vn.minhbach.page.CorrectionView;
import vn.minhbach.page.Messages;
import vn.minhbach.page.ReportPage;

/**
 * Prints a narrative as HTML. Every string of it is escaped here; nothing that an author wrote
 * becomes markup.
 *
 * <p>One instance prints one page: the first use of each abbreviation on a page is explained.
 */
final class NarrativeHtml {

  /** Longer figures need a line end. */
  private static final int LONGEST_WHOLE = 16;

  private final RelativeLinks links;
  private final String seriesRoot;
  private final Map<String, String> indicatorNames;
  private final Messages messages;
  private final Map<String, String> meanings;
  private final Map<String, List<CorrectionView>> corrections;
  private final Map<Inline.Binding, String> rows;
  private final Pattern abbreviation;
  private final Set<String> explained = new HashSet<>();

  /**
   * @param corrections of the page's passages
   * @param seriesRoot the address below which the series of the page's area stand
   * @param indicatorNames by code
   * @param rows the anchors of the rows whose figures the text repeats
   */
  NarrativeHtml(
      RelativeLinks links,
      List<ReportPage.Term> abbreviations,
      List<CorrectionView> corrections,
      String seriesRoot,
      Map<String, String> indicatorNames,
      Map<Inline.Binding, String> rows,
      Messages messages) {
    this.links = links;
    this.seriesRoot = seriesRoot;
    this.indicatorNames = indicatorNames;
    this.rows = rows;
    this.messages = messages;
    this.meanings =
        abbreviations.stream()
            .collect(Collectors.toMap(ReportPage.Term::shortForm, ReportPage.Term::meaning));
    this.corrections = corrections.stream().collect(Collectors.groupingBy(CorrectionView::at));
    this.abbreviation = anyOf(abbreviations);
  }

  /** Longer ones first, so that {@code ĐB HĐND} is not read as {@code ĐB}. */
  private static Pattern anyOf(List<ReportPage.Term> abbreviations) {
    String alternatives =
        abbreviations.stream()
            .map(ReportPage.Term::shortForm)
            .sorted((a, b) -> b.length() - a.length())
            .map(Pattern::quote)
            .collect(Collectors.joining("|"));
    return alternatives.isEmpty()
        ? null
        : Pattern.compile("(?<![\\p{L}\\p{N}/-])(?:" + alternatives + ")(?![\\p{L}\\p{N}/-])");
  }

  String html(List<Block> blocks) {
    StringBuilder out = new StringBuilder();
    blocks.forEach(block -> block(block, out));
    return out.toString();
  }

  private void block(Block block, StringBuilder out) {
    if (block instanceof Block.Heading heading) {
      out.append("<h").append(heading.level()).append(id(heading.id())).append('>');
      inlines(heading.content(), out);
      anchor(heading.id(), out);
      out.append("</h").append(heading.level()).append(">\n");
      corrected(heading.id(), out);
    } else if (block instanceof Block.Paragraph paragraph) {
      paragraph(paragraph, out);
    } else if (block instanceof Block.ItemList list) {
      list(list, out);
    } else if (block instanceof Block.Quote quote) {
      out.append("<blockquote>\n").append(html(quote.content())).append("</blockquote>\n");
    } else if (block instanceof Block.Preformatted preformatted) {
      out.append("<pre")
          .append(id(preformatted.id()))
          .append('>')
          .append(escape(preformatted.text()))
          .append("</pre>\n");
    } else if (block instanceof Block.PlainTable table) {
      table(table, out);
      corrected(table.id(), out);
    } else if (block instanceof Block.Rule) {
      out.append("<hr>\n");
    }
  }

  private void paragraph(Block.Paragraph paragraph, StringBuilder out) {
    out.append("<p").append(id(paragraph.id()));
    if (paragraph.role() != Block.Role.BODY) {
      String role = paragraph.role().name().toLowerCase(Locale.ROOT);
      out.append(" class=\"").append(role).append('"');
    }
    out.append('>');
    inlines(paragraph.content(), out);
    out.append("</p>\n");
    corrected(paragraph.id(), out);
  }

  /** What a passage said before it was corrected; for readers who don't open it, that it was. */
  private void corrected(String anchor, StringBuilder out) {
    for (CorrectionView correction : corrections.getOrDefault(anchor, List.of())) {
      boolean translated = messages.language() != Language.VI;
      String own = translated ? " lang=\"" + messages.language().tag() + "\"" : "";
      String vi = translated ? " lang=\"" + Language.VI.tag() + "\"" : "";
      out.append("<details class=\"was\"").append(own).append("><summary>");
      out.append(escape(messages.get("correction.passage", correction.link().text())));
      out.append("</summary><p><del")
          .append(vi)
          .append('>')
          .append(escape(correction.before()))
          .append("</del></p><p>");
      out.append("<a href=\"").append(escape(links.to(correction.link().address()))).append("\">");
      out.append(escape(messages.get("correction.why"))).append("</a></p></details>\n");
    }
  }

  /** The markers are printed as text, so that a number of the source stays in a copied passage. */
  private void list(Block.ItemList list, StringBuilder out) {
    String tag = list.ordered() ? "ol" : "ul";
    out.append('<').append(tag).append(" class=\"printed\">\n");
    for (Block.Item item : list.items()) {
      out.append("<li><span class=\"marker\">").append(escape(item.marker())).append("</span>");
      out.append(html(item.content())).append("</li>\n");
    }
    out.append("</").append(tag).append(">\n");
  }

  private void table(Block.PlainTable table, StringBuilder out) {
    out.append("<div class=\"scroll\" tabindex=\"0\"><table").append(id(table.id())).append(">\n");
    int heads = table.heads();
    int rows = table.rows().size();
    for (int i = 0; i < rows; i++) {
      out.append(i == 0 && heads > 0 ? "<thead>" : i == heads ? "<tbody>" : "").append("<tr>");
      for (Block.TableCell cell : table.rows().get(i)) {
        cell(cell, i < heads, out);
      }
      out.append(i == heads - 1 ? "</tr></thead>\n" : "</tr>\n");
    }
    out.append(rows > heads ? "</tbody></table></div>\n" : "</table></div>\n");
  }

  private void cell(Block.TableCell cell, boolean inHead, StringBuilder out) {
    String tag = cell.heading() ? "th" : "td";
    out.append('<').append(tag);
    if (cell.heading()) {
      out.append(" scope=\"").append(inHead ? "col" : "row").append('"');
    }
    if (cell.columns() > 1) {
      out.append(" colspan=\"").append(cell.columns()).append('"');
    }
    if (cell.rows() > 1) {
      out.append(" rowspan=\"").append(cell.rows()).append('"');
    }
    out.append('>');
    inlines(cell.content(), out);
    out.append("</").append(tag).append('>');
  }

  private void inlines(List<Inline> inlines, StringBuilder out) {
    for (int i = 0; i < inlines.size(); i++) {
      Inline inline = inlines.get(i);
      if (i + 1 < inlines.size()
          && isShortFigure(inline)
          && inlines.get(i + 1) instanceof Inline.Text next
          && Together.unit(next.text()) > 0) {
        withUnit(inline, next.text(), out);
        i++;
      } else {
        inline(inline, out);
      }
    }
  }

  /** A figure, the unit at the beginning of {@code text}, and the rest of it. */
  private void withUnit(Inline figure, String text, StringBuilder out) {
    int end = Together.unit(text);
    out.append("<span class=\"nw\">");
    inline(figure, out);
    out.append(escape(text.substring(0, end))).append("</span>");
    text(text.substring(end), out);
  }

  private static boolean isShortFigure(Inline inline) {
    return inline instanceof Inline.Binding binding
        && binding.content().size() == 1
        && binding.content().get(0) instanceof Inline.Text text
        && text.text().length() <= LONGEST_WHOLE;
  }

  private void inline(Inline inline, StringBuilder out) {
    if (inline instanceof Inline.Text text) {
      text(text.text(), out);
    } else if (inline instanceof Inline.Emphasis emphasis) {
      wrap("em", emphasis.content(), out);
    } else if (inline instanceof Inline.Strong strong) {
      wrap("strong", strong.content(), out);
    } else if (inline instanceof Inline.Superscript raised) {
      wrap("sup", raised.content(), out);
    } else if (inline instanceof Inline.Subscript lowered) {
      wrap("sub", lowered.content(), out);
    } else if (inline instanceof Inline.Deleted deleted) {
      wrap("del", deleted.content(), out);
    } else if (inline instanceof Inline.Code code) {
      out.append("<code>").append(escape(code.text())).append("</code>");
    } else if (inline instanceof Inline.LineBreak) {
      out.append("<br>\n");
    } else if (inline instanceof Inline.Link link) {
      out.append("<a href=\"").append(escape(links.to(link.target()))).append("\">");
      inlines(link.content(), out);
      out.append("</a>");
    } else if (inline instanceof Inline.Binding binding) {
      String series = links.to(seriesRoot + binding.indicator() + "/");
      out.append("<a class=\"bound\" href=\"").append(escape(series)).append('"');
      String name = indicatorNames.get(binding.indicator());
      if (name != null) {
        String context = name + " – " + messages.get("measure." + binding.column());
        out.append(" title=\"").append(escape(context)).append('"');
      }
      if (rows.containsKey(binding)) {
        out.append(" data-row=\"").append(escape(rows.get(binding))).append('"');
      }
      out.append('>');
      inlines(binding.content(), out);
      out.append("</a>");
    } else if (inline instanceof Inline.FootnoteMark mark) {
      mark(mark, out);
    }
  }

  private void wrap(String tag, List<Inline> content, StringBuilder out) {
    out.append('<').append(tag).append('>');
    inlines(content, out);
    out.append("</").append(tag).append('>');
  }

  private void mark(Inline.FootnoteMark mark, StringBuilder out) {
    String id = "fnref-" + mark.number() + (mark.occurrence() == 1 ? "" : "-" + mark.occurrence());
    out.append("<sup class=\"mark\"><a").append(id(id));
    out.append(" href=\"#fn-").append(mark.number()).append("\" aria-label=\"");
    out.append(escape(messages.get("footnote.mark", mark.number()))).append("\">");
    out.append(mark.number()).append("</a></sup>");
  }

  /** Text with the first use of each abbreviation explained. */
  private void text(String text, StringBuilder out) {
    int done = 0;
    if (abbreviation != null) {
      Matcher matcher = abbreviation.matcher(text);
      while (matcher.find()) {
        if (explained.add(matcher.group())) {
          Together.print(text.substring(done, matcher.start()), out);
          out.append("<abbr title=\"").append(escape(meanings.get(matcher.group())));
          out.append("\">").append(escape(matcher.group())).append("</abbr>");
          done = matcher.end();
        }
      }
    }
    Together.print(text.substring(done), out);
  }

  private void anchor(String id, StringBuilder out) {
    out.append(" <a class=\"anchor\" href=\"#").append(escape(id)).append("\" aria-label=\"");
    out.append(escape(messages.get("link.here"))).append("\">#</a>");
  }

  private static String id(String id) {
    return " id=\"" + escape(id) + '"';
  }

  static String escape(String text) {
    StringBuilder escaped = null;
    int done = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      // No letter and no digit is to be escaped, and all signs that are stand below them.
      String replacement = c > '>' ? null : escape(c);
      if (replacement != null) {
        escaped = escaped == null ? new StringBuilder(text.length() + 16) : escaped;
        escaped.append(text, done, i).append(replacement);
        done = i + 1;
      }
    }
    return escaped == null ? text : escaped.append(text, done, text.length()).toString();
  }

  private static String escape(char c) {
    return switch (c) {
      case '&' -> "&amp;";
      case '<' -> "&lt;";
      case '>' -> "&gt;";
      case '"' -> "&quot;";
      case '\'' -> "&#39;";
      default -> null;
    };
  }
}
