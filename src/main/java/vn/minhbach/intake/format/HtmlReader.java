package vn.minhbach.intake.format;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.Jsoup;
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

/** Reads a page of HTML; scripts, styles and forms are passed over. */
final class HtmlReader {

  private static final String NOTE = "li, div, p, aside";

  private final Map<String, List<Paragraph>> notes = new LinkedHashMap<>();
  private final Map<Element, String> noteOfMark = new LinkedHashMap<>();
  private final Doubts doubts;
  private int paragraphs;

  private HtmlReader(Doubts doubts) {
    this.doubts = doubts;
  }

  static Writing read(byte[] bytes, Doubts doubts) throws Unreadable {
    Document page;
    try {
      // The page itself says its encoding.
      page = Jsoup.parse(new ByteArrayInputStream(bytes), null, "");
    } catch (IOException e) {
      throw new Unreadable("import.report.broken");
    }
    page.select("script, style, noscript, template, form, nav").remove();
    around(page, doubts);
    HtmlReader reader = new HtmlReader(doubts);
    reader.takeNotes(page);
    return new Writing(reader.blocks(page.body(), "", 0), reader.notes);
  }

  /** Takes away what a site puts around its texts: head, foot, edge, and menus of links. */
  private static void around(Document page, Doubts doubts) {
    List<Element> edges = new ArrayList<>(page.select("header, footer, aside"));
    edges.removeIf(edge -> edge.selectFirst("h1, table") != null);
    edges.addAll(HtmlMenus.of(page));
    for (Element edge : edges) {
      // What stands in one that was taken away is gone already.
      if (edge.parents().contains(page.body())) {
        edge.remove();
        if (edge.hasText()) {
          doubts.add("import.report.around", Doubts.beginning(edge.text()));
        }
      }
    }
  }

  /**
   * A footnote is what a mark leads to that leads back to the mark. Taken out here, so that it is
   * not read as a paragraph of the text.
   */
  private void takeNotes(Document page) {
    Map<Element, String> taken = new LinkedHashMap<>();
    List<Element> links = page.select("a[href^=#]");
    for (Element mark : links) {
      Element target = named(page, mark.attr("href").substring(1));
      Element note = target == null ? null : target.closest(NOTE);
      if (note != null && note != mark.closest(NOTE) && leadsBack(page, note, mark, links)) {
        noteOfMark.put(mark, taken.computeIfAbsent(note, n -> String.valueOf(taken.size() + 1)));
      }
    }
    taken.forEach(
        (note, key) -> {
          note.select("a[href^=#]").remove();
          List<Paragraph> content = new ArrayList<>();
          for (Block block : blocks(note, "", 0)) {
            if (block instanceof Paragraph paragraph) {
              content.add(paragraph);
            }
          }
          notes.put(key, content);
        });
    taken.keySet().forEach(Node::remove);
  }

  /** Whether a link in the note, which stands behind the mark, leads to it. */
  private static boolean leadsBack(Document page, Element note, Element mark, List<Element> links) {
    for (Element back : note.select("a[href^=#]")) {
      Element place = named(page, back.attr("href").substring(1));
      boolean marked =
          place != null
              && (place == mark
                  || mark.parents().contains(place)
                  || place.children().contains(mark));
      if (marked && links.indexOf(back) > links.indexOf(mark)) {
        return true;
      }
    }
    return false;
  }

  private static Element named(Document page, String name) {
    Element byId = name.isEmpty() ? null : page.getElementById(name);
    return byId != null || name.isEmpty()
        ? byId
        : page.getElementsByAttributeValue("name", name).first();
  }

  private List<Block> blocks(Element parent, String marker, int depth) {
    List<Block> blocks = new ArrayList<>();
    Pieces loose = new Pieces();
    String next = marker;
    for (Node node : parent.childNodes()) {
      if (node instanceof Element element && isBlock(element)) {
        next = flush(loose, next, depth, blocks);
        loose = new Pieces();
        int before = blocks.size();
        block(element, next, depth, blocks);
        next = blocks.size() > before ? "" : next;
      } else {
        inline(node, Words.plain(""), loose);
      }
    }
    flush(loose, next, depth, blocks);
    return blocks;
  }

  /** Words that stand in no paragraph of their own; gives the marker that is still to print. */
  private String flush(Pieces loose, String marker, int depth, List<Block> blocks) {
    return add(loose, 0, marker, depth, blocks) ? "" : marker;
  }

  private boolean add(Pieces pieces, int heading, String marker, int depth, List<Block> blocks) {
    Spot spot = new Spot(paragraphs + 1, 0);
    if (Paragraph.plain(spot, pieces.all()).isBlank()) {
      return false;
    }
    paragraphs++;
    blocks.add(new Paragraph(spot, heading, marker, depth, pieces.all()));
    return true;
  }

  private static boolean isBlock(Element element) {
    return element.isBlock()
        || element.tagName().equals("li")
        || element.selectFirst("p, div, table, ul, ol, h1, h2, h3, h4, h5, h6") != null;
  }

  private void block(Element element, String marker, int depth, List<Block> blocks) {
    switch (element.tagName()) {
      case "h1", "h2", "h3", "h4", "h5", "h6" -> {
        Pieces pieces = new Pieces();
        element.childNodes().forEach(node -> inline(node, Words.plain(""), pieces));
        add(pieces, element.tagName().charAt(1) - '0', marker, depth, blocks);
      }
      case "ul", "ol" -> list(element, depth, blocks);
      case "table" -> blocks.add(table(element));
      default -> blocks.addAll(blocks(element, marker, depth));
    }
  }

  private void list(Element list, int depth, List<Block> blocks) {
    int number = Word.number(list.attr("start"), 1);
    boolean ordered = list.tagName().equals("ol");
    String type = list.attr("type");
    for (Element item : Word.children(list, "li")) {
      number = Word.number(item.attr("value"), number);
      String marker = "-";
      if (ordered) {
        marker =
            switch (type) {
              case "a" -> Numerals.letter(number) + ")";
              case "I" -> Numerals.roman(number).toUpperCase(Locale.ROOT) + ".";
              default -> number + ".";
            };
      }
      blocks.addAll(blocks(item, marker, depth + 1));
      number++;
    }
  }

  private Grid table(Element table) {
    Spot spot = new Spot(paragraphs + 1, 0);
    List<List<GridCell>> rows = new ArrayList<>();
    for (Element row : table.select("tr")) {
      if (row.closest("table") == table) {
        List<GridCell> cells = new ArrayList<>();
        for (Element cell : row.children()) {
          List<Paragraph> content = new ArrayList<>();
          for (Block block : blocks(cell, "", 0)) {
            if (block instanceof Paragraph paragraph) {
              content.add(paragraph);
            } else if (block instanceof Grid grid) {
              content.addAll(grid.paragraphs());
            }
          }
          int columns = Math.min(Math.max(1, Word.number(cell.attr("colspan"), 1)), 99);
          int spanned = Math.min(Math.max(1, Word.number(cell.attr("rowspan"), 1)), 9999);
          cells.add(new GridCell(content, columns, spanned));
        }
        rows.add(cells);
      }
    }
    return new Grid(spot, rows);
  }

  private void inline(Node node, Words look, Pieces pieces) {
    if (node instanceof TextNode text) {
      pieces.add(look.with(text.getWholeText().replaceAll("[\\s&&[^\\u00a0]]+", " ")));
    } else if (node instanceof Element element) {
      if (noteOfMark.containsKey(element)) {
        pieces.add(new NoteMark(noteOfMark.get(element)));
        return;
      }
      Words within =
          switch (element.tagName()) {
            case "b", "strong" -> new Words("", true, look.italic(), look.rise());
            case "i", "em" -> new Words("", look.bold(), true, look.rise());
            case "sup" -> new Words("", look.bold(), look.italic(), Rise.ABOVE);
            case "sub" -> new Words("", look.bold(), look.italic(), Rise.BELOW);
            default -> look;
          };
      if (element.tagName().equals("br")) {
        pieces.add(new LineEnd());
      } else if (element.tagName().equals("img")) {
        doubts.add(new Spot(paragraphs + 1, 0), "import.report.picture");
      }
      element.childNodes().forEach(child -> inline(child, within, pieces));
    }
  }
}
