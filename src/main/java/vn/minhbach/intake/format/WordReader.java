package vn.minhbach.intake.format;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
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

/** Reads DOCX: the parts of WordprocessingML that hold words. */
final class WordReader {

  private static final String MAIN = "word/document.xml";
  private static final Set<String> AROUND = Set.of("w:sdt", "w:sdtContent", "w:customXml");

  private final WordStyles styles;
  private final WordNumbering numbering;
  private final Doubts doubts;
  private int paragraphs;

  /** 0 where nothing in the document says where its pages end. */
  private int page;

  /** Whether words came since the last page break: Word notes where it broke pages itself, too. */
  private boolean wordsOnPage;

  private boolean contentsTold;

  private WordReader(WordStyles styles, WordNumbering numbering, Doubts doubts) {
    this.styles = styles;
    this.numbering = numbering;
    this.doubts = doubts;
  }

  static Writing read(byte[] bytes, Doubts doubts) throws Unreadable {
    ZipParts parts = ZipParts.of(bytes, name -> name.startsWith("word/") && name.endsWith(".xml"));
    if (!parts.has(MAIN)) {
      throw new Unreadable("import.report.broken");
    }
    WordReader reader =
        new WordReader(
            new WordStyles(parts.xml("word/styles.xml")),
            new WordNumbering(parts.xml("word/numbering.xml")),
            doubts);
    Element body = parts.xml(MAIN).getElementsByTag("w:body").first();
    if (body == null) {
      throw new Unreadable("import.report.broken");
    }
    reader.page = tellsPages(body) ? 1 : 0;
    List<Block> blocks = reader.blocks(body);
    Map<String, List<Paragraph>> notes = new LinkedHashMap<>();
    reader.notes(parts.xml("word/footnotes.xml"), "w:footnote", "", notes);
    reader.notes(parts.xml("word/endnotes.xml"), "w:endnote", "e", notes);
    reader.runningHeads(parts);
    return new Writing(blocks, notes);
  }

  private static boolean tellsPages(Element body) {
    return !body.getElementsByTag("w:lastRenderedPageBreak").isEmpty()
        || !body.getElementsByTag("w:pageBreakBefore").isEmpty()
        || !body.getElementsByAttributeValue("w:type", "page").isEmpty();
  }

  private void notes(
      Document part, String name, String prefix, Map<String, List<Paragraph>> notes) {
    for (Element note : part.getElementsByTag(name)) {
      if (note.attr("w:type").isEmpty() || note.attr("w:type").equals("normal")) {
        notes.put(prefix + note.attr("w:id"), paragraphs(blocks(note)));
      }
    }
  }

  /** Words of headers and footers, but for numbers of pages. */
  private void runningHeads(ZipParts parts) throws Unreadable {
    for (String name : parts.names()) {
      if (name.matches("word/(?:header|footer)\\d*\\.xml")) {
        StringBuilder words = new StringBuilder();
        parts.xml(name).getElementsByTag("w:t").forEach(t -> words.append(t.wholeText()));
        if (words.toString().replaceAll("[\\d\\s/–-]+", "").length() > 1) {
          doubts.add("import.report.runninghead", words.toString());
        }
      }
    }
  }

  private List<Block> blocks(Element parent) {
    List<Block> blocks = new ArrayList<>();
    for (Element child : parent.children()) {
      switch (child.tagName()) {
        case "w:p" -> blocks.addAll(paragraph(child));
        case "w:tbl" -> blocks.add(table(child));
        case "w:altChunk" -> doubts.add(spot(), "import.report.chunk");
        case "w:sdt" -> {
          if (isContents(child)) {
            contents();
          } else {
            blocks.addAll(blocks(child));
          }
        }
        case "w:sdtContent", "w:ins", "w:customXml", "w:smartTag", "w:moveTo" ->
            blocks.addAll(blocks(child));
        default -> {}
      }
    }
    return blocks;
  }

  /** A list of the headings that Word made, with their pages. */
  private static boolean isContents(Element control) {
    return Word.value(
            Word.child(Word.child(control, "w:sdtPr"), "w:docPartObj"), "w:docPartGallery")
        .equals("Table of Contents");
  }

  /** Told once: the portal makes its own of the headings. */
  private void contents() {
    if (!contentsTold) {
      doubts.add(spot(), "import.report.contents");
      contentsTold = true;
    }
  }

  private static List<Paragraph> paragraphs(List<Block> blocks) {
    List<Paragraph> all = new ArrayList<>();
    for (Block block : blocks) {
      if (block instanceof Paragraph paragraph) {
        all.add(paragraph);
      } else if (block instanceof Grid grid) {
        all.addAll(grid.paragraphs());
      }
    }
    return all;
  }

  private Spot spot() {
    return new Spot(paragraphs, page);
  }

  /** The paragraph, and those of text boxes that hang on it. */
  private List<Block> paragraph(Element element) {
    paragraphs++;
    Element properties = Word.child(element, "w:pPr");
    if (Word.on(properties, "w:pageBreakBefore")) {
      breakPage(true);
    }
    if (styles.isOfContents(properties)) {
      contents();
      return List.of();
    }
    Spot spot = spot();
    Pieces pieces = new Pieces();
    List<Block> boxes = new ArrayList<>();
    runs(element, pieces, boxes);
    Element list = styles.list(properties);
    int depth = Word.number(Word.value(list, "w:ilvl"), 0);
    String id = Word.value(list, "w:numId");
    Paragraph paragraph = Paragraph.plain(spot, pieces.all());
    // Word counts no paragraph without words.
    String marker = id.isEmpty() || paragraph.isBlank() ? "" : numbering.next(id, depth);
    List<Block> all = new ArrayList<>(boxes);
    if (!paragraph.isBlank()) {
      all.add(new Paragraph(spot, styles.heading(properties), marker, depth, paragraph.content()));
    }
    return all;
  }

  private void breakPage(boolean byHand) {
    if (byHand || wordsOnPage) {
      page++;
      wordsOnPage = false;
    }
  }

  private void runs(Element parent, Pieces pieces, List<Block> boxes) {
    for (Element child : parent.children()) {
      switch (child.tagName()) {
        case "w:r" -> run(child, pieces, boxes);
        case "w:del", "w:moveFrom" ->
            doubts.add(spot(), "import.report.deleted", Doubts.beginning(child.wholeText()));
        case "w:pPr", "w:rPr" -> {}
        case "m:oMath" -> formula(child, pieces);
        default -> runs(child, pieces, boxes);
      }
    }
  }

  private void run(Element run, Pieces pieces, List<Block> boxes) {
    Element look = Word.child(run, "w:rPr");
    if (Word.on(look, "w:vanish")) {
      doubts.add(spot(), "import.report.hidden", Doubts.beginning(run.wholeText()));
      return;
    }
    if ((Word.on(look, "w:strike") || Word.on(look, "w:dstrike")) && !run.wholeText().isBlank()) {
      doubts.add(spot(), "import.report.struck", Doubts.beginning(run.wholeText()));
      return;
    }
    Rise rise =
        switch (Word.value(look, "w:vertAlign")) {
          case "superscript" -> Rise.ABOVE;
          case "subscript" -> Rise.BELOW;
          default -> Rise.NONE;
        };
    Words words = new Words("", Word.on(look, "w:b"), Word.on(look, "w:i"), rise);
    for (Element child : run.children()) {
      switch (child.tagName()) {
        case "w:t" -> {
          pieces.add(words.with(child.wholeText()));
          wordsOnPage = true;
        }
        case "w:tab" -> pieces.add(words.with("\t"));
        case "w:noBreakHyphen" -> pieces.add(words.with("-"));
        case "w:cr" -> pieces.add(new LineEnd());
        case "w:br" -> lineOrPage(child, pieces);
        case "w:lastRenderedPageBreak" -> breakPage(false);
        case "w:footnoteReference" -> pieces.add(new NoteMark(child.attr("w:id")));
        case "w:endnoteReference" -> pieces.add(new NoteMark("e" + child.attr("w:id")));
        case "w:commentReference" -> doubts.add(spot(), "import.report.comment");
        case "w:sym" -> symbol(child, words, pieces);
        case "w:drawing", "w:pict", "w:object", "mc:AlternateContent" -> picture(child, boxes);
        default -> {}
      }
    }
  }

  private void symbol(Element sign, Words look, Pieces pieces) {
    String read = SymbolFont.read(sign.attr("w:font"), sign.attr("w:char"));
    if (read.isEmpty()) {
      doubts.add(spot(), "import.report.symbol", sign.attr("w:char"));
    }
    pieces.add(look.with(read));
  }

  /** A formula on one line; where its lines lay is told. */
  private void formula(Element formula, Pieces pieces) {
    String line = onOneLine(formula);
    pieces.add(Words.plain(line));
    doubts.add(spot(), "import.report.formula", Doubts.beginning(line));
  }

  private static String onOneLine(Element formula) {
    StringBuilder line = new StringBuilder();
    for (Element part : formula.children()) {
      switch (part.tagName()) {
        case "m:t" -> line.append(part.wholeText());
        case "m:den" -> line.append('/').append(onOneLine(part));
        default -> line.append(onOneLine(part));
      }
    }
    return line.toString();
  }

  private void lineOrPage(Element lineBreak, Pieces pieces) {
    if (lineBreak.attr("w:type").equals("page")) {
      breakPage(true);
    } else {
      pieces.add(new LineEnd());
    }
  }

  /** Words in boxes are words of the document; of two forms of one drawing the first counts. */
  private void picture(Element drawing, List<Block> boxes) {
    Element form = Word.children(drawing, "mc:Choice").stream().findFirst().orElse(drawing);
    List<Element> found =
        form.getElementsByTag("w:txbxContent").stream()
            .filter(box -> box.parents().stream().noneMatch(above -> isBoxWithin(above, form)))
            .toList();
    if (!found.isEmpty()) {
      boolean words = false;
      for (Element box : found) {
        List<Block> content = blocks(box);
        boxes.addAll(content);
        words |= !content.isEmpty();
      }
      if (words) {
        doubts.add(spot(), "import.report.box");
      }
    } else if (!drawing.getElementsByTag("pic:pic").isEmpty()
        || !drawing.getElementsByTag("v:imagedata").isEmpty()) {
      doubts.add(spot(), "import.report.picture");
    }
  }

  private static boolean isBoxWithin(Element above, Element form) {
    return above.tagName().equals("w:txbxContent") && above.parents().contains(form);
  }

  private Grid table(Element table) {
    Spot spot = new Spot(paragraphs + 1, page);
    Spans spans = new Spans();
    for (Element row : within(table, "w:tr")) {
      spans.row();
      int before = Word.number(Word.value(Word.child(row, "w:trPr"), "w:gridBefore"), 0);
      if (before > 0) {
        spans.cell(List.of(), before, false);
      }
      for (Element cell : within(row, "w:tc")) {
        Element properties = Word.child(cell, "w:tcPr");
        int columns = Word.number(Word.value(properties, "w:gridSpan"), 1);
        Element merge = Word.child(properties, "w:vMerge");
        List<Paragraph> content = paragraphs(blocks(cell));
        if (!cell.getElementsByTag("w:tbl").isEmpty()) {
          String words = new GridCell(content, 1, 1).text();
          doubts.add(spot(), "import.report.nested", Doubts.beginning(words));
        }
        boolean goesOn =
            merge.tagName().equals("w:vMerge") && !merge.attr("w:val").equals("restart");
        spans.cell(content, columns, goesOn);
      }
    }
    return new Grid(spot, spans.rows());
  }

  /** Rows of a table, or cells of a row; form fields may stand around any of them. */
  private static List<Element> within(Element parent, String name) {
    List<Element> found = new ArrayList<>();
    for (Element child : parent.children()) {
      if (child.tagName().equals(name)) {
        found.add(child);
      } else if (AROUND.contains(child.tagName())) {
        found.addAll(within(child, name));
      }
    }
    return found;
  }

  /** Counts how many rows a cell covers that goes on in those below. */
  private static final class Spans {

    private final List<List<GridCell>> rows = new ArrayList<>();
    private final Map<Integer, int[]> open = new LinkedHashMap<>();
    private int column;

    void row() {
      rows.add(new ArrayList<>());
      column = 0;
    }

    void cell(List<Paragraph> content, int columns, boolean goesOn) {
      int[] first = open.get(column);
      if (goesOn && first != null) {
        GridCell cell = rows.get(first[0]).get(first[1]);
        rows.get(first[0])
            .set(first[1], new GridCell(cell.content(), cell.columns(), cell.rows() + 1));
      } else {
        List<GridCell> row = rows.get(rows.size() - 1);
        open.put(column, new int[] {rows.size() - 1, row.size()});
        row.add(new GridCell(content, Math.max(1, Math.min(columns, 99)), 1));
      }
      column += Math.max(1, columns);
    }

    List<List<GridCell>> rows() {
      return rows;
    }
  }
}
