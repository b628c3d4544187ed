package vn.minhbach.intake.format;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.minhbach.intake.document.Block;
import vn.minhbach.intake.document.Block.Grid;
import vn.minhbach.intake.document.Block.GridCell;
import vn.minhbach.intake.document.Block.Paragraph;
import vn.minhbach.intake.document.Doubts;
import vn.minhbach.intake.document.Piece;
import vn.minhbach.intake.document.Piece.Words;
import vn.minhbach.intake.document.Writing;

/** Makes a document of lines: what belongs to the pages goes, what they tore is put together. */
final class Layout {

  private Layout() {}

  /**
   * @param lines without the blank ones
   */
  static Writing read(List<TextLine> lines, Doubts doubts) {
    List<TextLine> printed = Furniture.without(lines, doubts);
    List<TextLine> columns = TwoColumns.apart(printed, doubts);
    List<TextLine> passages = Wrapping.undone(PlainMarks.raised(columns, doubts));
    FootOfPage feet = FootOfPage.of(passages, doubts);
    List<TextLine> body = TornSentences.joined(feet.body(), doubts);
    Map<String, List<Paragraph>> notes = new LinkedHashMap<>();
    feet.notes()
        .forEach(
            (number, content) ->
                notes.put(
                    number,
                    TornSentences.joined(content, doubts).stream().map(Layout::plain).toList()));
    return new Writing(blocks(body, notes), notes);
  }

  private static Paragraph plain(TextLine line) {
    return Paragraph.plain(line.spot(), TextMarkup.pieces(line.text(), Map.of()));
  }

  private static List<Block> blocks(List<TextLine> body, Map<String, List<Paragraph>> notes) {
    List<Block> blocks = new ArrayList<>();
    List<TextLine> table = new ArrayList<>();
    for (TextLine line : body) {
      if (line.isRow()) {
        table.add(line);
      } else {
        addTable(table, blocks);
        blocks.add(Paragraph.plain(line.spot(), TextMarkup.pieces(line.text(), notes)));
      }
    }
    addTable(table, blocks);
    return blocks;
  }

  private static void addTable(List<TextLine> lines, List<Block> blocks) {
    if (lines.isEmpty()) {
      return;
    }
    List<List<GridCell>> rows = new ArrayList<>();
    for (TextLine line : lines) {
      rows.add(
          Arrays.stream(line.text().split("\t", -1))
              .map(cell -> new Words(cell.strip(), false, false, Piece.Rise.NONE))
              .map(words -> Paragraph.plain(line.spot(), List.of(words)))
              .map(paragraph -> new GridCell(List.of(paragraph), 1, 1))
              .toList());
    }
    blocks.add(new Grid(lines.get(0).spot(), rows));
    lines.clear();
  }
}
