package vn.minhbach.intake.format;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import vn.minhbach.intake.document.Block;
import vn.minhbach.intake.document.Block.Grid;
import vn.minhbach.intake.document.Block.GridCell;
import vn.minhbach.intake.document.Block.Paragraph;
import vn.minhbach.intake.document.Doubts;
import vn.minhbach.intake.document.Piece.LineEnd;
import vn.minhbach.intake.document.Piece.NoteMark;
import vn.minhbach.intake.document.Piece.Rise;
import vn.minhbach.intake.document.Piece.Words;
import vn.minhbach.intake.document.Spot;
import vn.minhbach.intake.document.Unreadable;
import vn.minhbach.intake.document.Writing;
import vn.minhbach.intake.format.OpenDocumentNumbering.Counters;

/** Reads ODT: {@code content.xml} of OpenDocument. */
final class OpenDocumentReader {

  private static final Words PLAIN = Words.plain("");
  private static final int MOST_REPEATED = 200;

  private final Map<String, Element> styles = new HashMap<>();
  private final Map<String, List<Paragraph>> notes = new LinkedHashMap<>();
  private final OpenDocumentNumbering numbering = new OpenDocumentNumbering();
  private final Doubts doubts;
  private int paragraphs;
  private int page;

  private OpenDocumentReader(Doubts doubts) {
    this.doubts = doubts;
  }

  static Writing read(byte[] bytes, Doubts doubts) throws Unreadable {
    ZipParts parts = ZipParts.of(bytes, List.of("content.xml", "styles.xml")::contains);
    Document content = parts.xml("content.xml");
    Element body = content.getElementsByTag("office:text").first();
    if (body == null) {
      throw new Unreadable("import.report.broken");
    }
    OpenDocumentReader reader = new OpenDocumentReader(doubts);
    for (Document part : List.of(parts.xml("styles.xml"), content)) {
      part.getElementsByTag("style:style").forEach(reader::define);
      reader.numbering.define(part);
    }
    // Without a sign of any page nothing is known of them.
    reader.page = body.getElementsByTag("text:soft-page-break").isEmpty() ? 0 : 1;
    List<Block> blocks = reader.blocks(body);
    return new Writing(blocks, reader.notes);
  }

  private void define(Element style) {
    styles.put(style.attr("style:name"), style);
  }

  private List<Block> blocks(Element parent) {
    List<Block> blocks = new ArrayList<>();
    for (Element child : parent.children()) {
      switch (child.tagName()) {
        case "text:h" -> {
          int level = Word.number(child.attr("text:outline-level"), 1);
          String marker = child.text().isBlank() ? "" : numbering.heading(level, child);
          add(blocks, child, level, marker, 0);
        }
        case "text:p" -> add(blocks, child, 0, "", 0);
        case "text:list" ->
            list(child, numbering.of(child), child.attr("text:style-name"), 0, blocks);
        case "table:table" -> blocks.add(table(child));
        case "text:section", "text:index-body", "draw:frame", "draw:text-box" ->
            blocks.addAll(blocks(child));
        case "text:table-of-content" -> doubts.add(spot(), "import.report.contents");
        case "text:soft-page-break" -> page++;
        case "text:tracked-changes" ->
            doubts.add(spot(), "import.report.deleted", Doubts.beginning(child.wholeText()));
        default -> {}
      }
    }
    return blocks;
  }

  private Spot spot() {
    return new Spot(paragraphs, page);
  }

  private void add(List<Block> blocks, Element element, int heading, String marker, int depth) {
    paragraphs++;
    Spot spot = spot();
    Pieces pieces = new Pieces();
    inline(element, look(element, PLAIN), pieces, blocks);
    Paragraph paragraph = new Paragraph(spot, heading, marker, depth, pieces.all());
    if (!Paragraph.plain(spot, paragraph.content()).isBlank()) {
      blocks.add(paragraph);
    }
  }

  private void list(Element list, Counters counters, String style, int depth, List<Block> blocks) {
    for (Element item : list.children()) {
      boolean first = item.tagName().equals("text:list-item");
      for (Element child : item.children()) {
        switch (child.tagName()) {
          case "text:p", "text:h" -> {
            int heading =
                child.tagName().equals("text:h")
                    ? Word.number(child.attr("text:outline-level"), 1)
                    : 0;
            String marker = first ? numbering.next(counters, style, depth, item) : "";
            add(blocks, child, heading, marker, depth);
            first = false;
          }
          case "text:list" -> {
            String own = child.attr("text:style-name");
            list(child, counters, own.isEmpty() ? style : own, depth + 1, blocks);
          }
          case "text:soft-page-break" -> page++;
          default -> {}
        }
      }
    }
  }

  /** How a style makes words look that stand in words of another look. */
  private Words look(Element element, Words around) {
    Element style = styles.get(element.attr("text:style-name"));
    Element properties = style == null ? null : Word.child(style, "style:text-properties");
    if (properties == null) {
      return around;
    }
    String weight = properties.attr("fo:font-weight");
    String slant = properties.attr("fo:font-style");
    String position = properties.attr("style:text-position");
    Rise rise =
        position.matches("(?:super|[1-9]).*")
            ? Rise.ABOVE
            : position.matches("(?:sub|-).*") ? Rise.BELOW : around.rise();
    return new Words(
        "",
        weight.isEmpty() ? around.bold() : weight.matches("bold|[6-9]00"),
        slant.isEmpty() ? around.italic() : slant.matches("italic|oblique"),
        rise);
  }

  private void inline(Element parent, Words look, Pieces pieces, List<Block> blocks) {
    for (Node node : parent.childNodes()) {
      if (node instanceof TextNode text) {
        pieces.add(look.with(text.getWholeText().replaceAll("\\s+", " ")));
      } else if (node instanceof Element child && !isTakenAway(child)) {
        switch (child.tagName()) {
          case "text:s" ->
              pieces.add(look.with(" ".repeat(Math.min(Word.number(child.attr("text:c"), 1), 80))));
          case "text:tab" -> pieces.add(look.with("\t"));
          case "text:line-break" -> pieces.add(new LineEnd());
          case "text:soft-page-break" -> page++;
          case "text:note" -> note(child, pieces);
          case "draw:image", "draw:object" -> doubts.add(spot(), "import.report.picture");
          case "draw:text-box" -> {
            doubts.add(spot(), "import.report.box");
            blocks.addAll(blocks(child));
          }
          case "office:annotation" -> doubts.add(spot(), "import.report.comment");
          case "office:annotation-end" -> {}
          default -> inline(child, look(child, look), pieces, blocks);
        }
      }
    }
  }

  /** Words that are hidden, or struck through; told. */
  private boolean isTakenAway(Element span) {
    Element style = styles.get(span.attr("text:style-name"));
    Element look = style == null ? span : Word.child(style, "style:text-properties");
    boolean hidden = look.attr("text:display").equals("none");
    boolean struck = !look.attr("style:text-line-through-style").matches("(?:none)?");
    if ((hidden || struck) && !span.wholeText().isBlank()) {
      doubts.add(
          spot(),
          hidden ? "import.report.hidden" : "import.report.struck",
          Doubts.beginning(span.wholeText()));
    }
    return hidden || struck;
  }

  private void note(Element note, Pieces pieces) {
    String key = String.valueOf(notes.size() + 1);
    pieces.add(new NoteMark(key));
    notes.put(key, List.of());
    List<Paragraph> content = new ArrayList<>();
    for (Block block : blocks(Word.child(note, "text:note-body"))) {
      if (block instanceof Paragraph paragraph) {
        content.add(paragraph);
      }
    }
    notes.put(key, content);
  }

  private Grid table(Element table) {
    Spot spot = new Spot(paragraphs + 1, page);
    List<List<GridCell>> rows = new ArrayList<>();
    for (Element row : table.getElementsByTag("table:table-row")) {
      if (nested(row, table)) {
        continue;
      }
      List<GridCell> cells = new ArrayList<>();
      for (Element cell : Word.children(row, "table:table-cell")) {
        List<Paragraph> content = new ArrayList<>();
        for (Block block : blocks(cell)) {
          if (block instanceof Paragraph paragraph) {
            content.add(paragraph);
          } else if (block instanceof Grid grid) {
            String words = new GridCell(grid.paragraphs(), 1, 1).text();
            doubts.add(grid.spot(), "import.report.nested", Doubts.beginning(words));
            content.addAll(grid.paragraphs());
          }
        }
        int columns = Word.number(cell.attr("table:number-columns-spanned"), 1);
        int spanned = Word.number(cell.attr("table:number-rows-spanned"), 1);
        int repeated = Word.number(cell.attr("table:number-columns-repeated"), 1);
        GridCell made = new GridCell(content, Math.min(columns, 99), Math.min(spanned, 9999));
        for (int i = 0; i < Math.min(repeated, MOST_REPEATED); i++) {
          cells.add(made);
        }
      }
      rows.add(cells);
    }
    return new Grid(spot, rows);
  }

  private static boolean nested(Element row, Element table) {
    for (Element above = row.parent(); above != null; above = above.parent()) {
      if (above.tagName().equals("table:table")) {
        return above != table;
      }
    }
    return false;
  }
}
