package vn.minhbach.intake.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.minhbach.intake.document.Block.Grid;
import vn.minhbach.intake.document.Block.GridCell;
import vn.minhbach.intake.document.Block.Paragraph;
import vn.minhbach.intake.document.Piece;
import vn.minhbach.intake.document.Piece.LineEnd;
import vn.minhbach.intake.document.Piece.NoteMark;
import vn.minhbach.intake.document.Piece.Rise;
import vn.minhbach.intake.document.Piece.Words;

/** Writes pieces of a document as Markdown that is read back word for word. */
final class Markdown {

  private static final Pattern SIGNS =
      Pattern.compile("[\\\\`*_\\[\\]<>]|&(?=#?\\w+;)|(?<=~)~|(?<=\\{)\\.(?=[a-z]+})");

  /** Signs that a font of symbols has for itself; nobody without the font sees them. */
  static final Pattern OWN_SIGNS = Pattern.compile("[\\ue000-\\uf8ff]");

  private static final Pattern LINE_BEGIN =
      Pattern.compile("^(?:(#{1,6})(?=\\s|$)|([-+=])|(\\d{1,9})([.)])(?=\\s|$)|(>|~))");

  private final Map<String, Integer> numbers;

  /**
   * @param numbers of the footnotes by key
   */
  Markdown(Map<String, Integer> numbers) {
    this.numbers = numbers;
  }

  /** One paragraph of running text; its line breaks are written as such. */
  String paragraph(List<Piece> pieces) {
    return line(pieces, "\\\n", true);
  }

  /** Text on one line: a heading, a cell. */
  String line(List<Piece> pieces) {
    return line(pieces, " ", false);
  }

  private String line(List<Piece> pieces, String lineEnd, boolean begins) {
    StringBuilder out = new StringBuilder();
    List<Piece> moved = outside(pieces);
    for (int i = 0; i < moved.size(); i++) {
      Piece piece = moved.get(i);
      if (piece instanceof LineEnd) {
        out.append(lineEnd);
      } else if (piece instanceof NoteMark mark) {
        out.append(numbers.containsKey(mark.note()) ? "[^" + numbers.get(mark.note()) + "]" : "");
      } else if (piece instanceof Words words) {
        boolean first = out.length() == 0 || out.charAt(out.length() - 1) == '\n';
        String text = escaped(words.text().replaceAll("[ \\t\\u00a0\\n]+", " "));
        if (first) {
          text = text.stripLeading();
          text = begins && !words.bold() && !words.italic() ? begun(text) : text;
        }
        out.append(emphasised(text, words, before(out), after(moved, i)));
      }
    }
    return out.toString().strip();
  }

  private static char before(StringBuilder out) {
    return out.length() == 0 ? ' ' : out.charAt(out.length() - 1);
  }

  private static char after(List<Piece> pieces, int i) {
    if (i + 1 < pieces.size()
        && pieces.get(i + 1) instanceof Words words
        && !words.text().isEmpty()) {
      return words.text().charAt(0);
    }
    return i + 1 < pieces.size() && pieces.get(i + 1) instanceof NoteMark ? '[' : ' ';
  }

  /** White space at the edge of emphasis goes out of it; blank words have no emphasis. */
  private static List<Piece> outside(List<Piece> pieces) {
    List<Piece> all = new ArrayList<>();
    for (Piece piece : pieces) {
      if (!(piece instanceof Words words)
          || !words.bold() && !words.italic() && words.rise() == Rise.NONE) {
        all.add(piece);
        continue;
      }
      String text = words.text();
      String bare = text.strip();
      int start = text.indexOf(bare);
      if (bare.isEmpty()) {
        all.add(Words.plain(text));
        continue;
      }
      if (start > 0) {
        all.add(Words.plain(text.substring(0, start)));
      }
      all.add(words.with(bare));
      if (start + bare.length() < text.length()) {
        all.add(Words.plain(text.substring(start + bare.length())));
      }
    }
    return all;
  }

  private static String emphasised(String text, Words words, char before, char after) {
    String inner = text;
    if (words.rise() != Rise.NONE) {
      String tag = words.rise() == Rise.ABOVE ? "sup" : "sub";
      inner = "<" + tag + ">" + text + "</" + tag + ">";
    }
    if (text.isBlank() || !words.bold() && !words.italic()) {
      return inner;
    }
    String stars = words.bold() && words.italic() ? "***" : words.bold() ? "**" : "*";
    boolean opens = isOpen(before) || isWord(inner.charAt(0)) && before != '*';
    boolean closes = isOpen(after) || isWord(inner.charAt(inner.length() - 1)) && after != '*';
    if (opens && closes) {
      return stars + inner + stars;
    }
    String strong = words.bold() ? "<strong>" + inner + "</strong>" : inner;
    return words.italic() ? "<em>" + strong + "</em>" : strong;
  }

  /** Beside such a character a star opens or closes whatever is on its other side. */
  private static boolean isOpen(char c) {
    return c != '*' && c != '_' && !Character.isLetterOrDigit(c);
  }

  private static boolean isWord(char c) {
    return Character.isLetterOrDigit(c);
  }

  static String escaped(String text) {
    return SIGNS.matcher(OWN_SIGNS.matcher(text).replaceAll("")).replaceAll("\\\\$0");
  }

  /** A paragraph that would begin something else. */
  private static String begun(String text) {
    return LINE_BEGIN
        .matcher(text)
        .replaceFirst(
            m ->
                m.group(3) != null
                    ? m.group(3) + "\\\\\\" + m.group(4)
                    : "\\\\" + Matcher.quoteReplacement(m.group()));
  }

  /** A table: with bars, or as HTML, which has no footnotes, where cells cover others. */
  String table(Grid grid) {
    return grid.isEven() ? bars(grid) : html(grid);
  }

  private String bars(Grid grid) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < grid.rows().size(); i++) {
      out.append('|');
      for (GridCell cell : grid.rows().get(i)) {
        out.append(' ').append(cell(cell).replace("|", "\\|")).append(" |");
      }
      out.append('\n');
      if (i == 0) {
        out.append('|').append(" --- |".repeat(grid.rows().get(0).size())).append('\n');
      }
    }
    return out.toString().stripTrailing();
  }

  private String html(Grid grid) {
    StringBuilder out = new StringBuilder("<table>\n");
    for (List<GridCell> row : grid.rows()) {
      out.append("<tr>");
      for (GridCell cell : row) {
        out.append("<td");
        out.append(cell.columns() > 1 ? " colspan=\"" + cell.columns() + "\"" : "");
        out.append(cell.rows() > 1 ? " rowspan=\"" + Math.min(cell.rows(), 99) + "\"" : "");
        out.append('>');
        out.append(cell.text().replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;"));
        out.append("</td>");
      }
      out.append("</tr>\n");
    }
    return out.append("</table>").toString();
  }

  private String cell(GridCell cell) {
    List<String> lines = new ArrayList<>();
    for (Paragraph paragraph : cell.content()) {
      String marker = paragraph.marker().isEmpty() ? "" : escaped(paragraph.marker()) + " ";
      lines.add(marker + line(paragraph.content()));
    }
    return String.join(" ", lines).strip();
  }
}
