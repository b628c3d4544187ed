package vn.minhbach.intake.report;

import java.util.ArrayList;
import java.util.List;
import vn.minhbach.intake.document.Block;
import vn.minhbach.intake.document.Block.Grid;
import vn.minhbach.intake.document.Block.Paragraph;
import vn.minhbach.intake.document.Doubts;
import vn.minhbach.intake.document.Piece;

/** A block and the part that it plays. */
record Tagged(Block block, Role role) {

  Tagged as(Role other) {
    return new Tagged(block, other);
  }

  /** The lines of a paragraph; none of a table. */
  List<String> lines() {
    return block instanceof Paragraph paragraph ? paragraph.lines() : List.of();
  }

  /** The words of a paragraph on one line; empty of a table. */
  String text() {
    return String.join(" ", lines());
  }

  /** All blocks, with the cells of tables that hold a letterhead or a signature as paragraphs. */
  static List<Tagged> all(List<Block> blocks, Doubts doubts) {
    List<Tagged> all = new ArrayList<>();
    for (Block block : TabbedColumns.apart(blocks, doubts)) {
      if (block instanceof Paragraph paragraph && isListOfLines(paragraph)) {
        lines(paragraph).forEach(line -> all.add(new Tagged(paragraph.with(line), Role.BODY)));
      } else if (block instanceof Grid grid && Opening.isFrame(grid)) {
        grid.paragraphs().forEach(paragraph -> all.add(new Tagged(paragraph, Role.BODY)));
      } else {
        all.add(new Tagged(block, Role.BODY));
      }
    }
    return all;
  }

  /** Whether the items of a list were typed into one paragraph, a line each. */
  private static boolean isListOfLines(Paragraph paragraph) {
    List<String> lines = paragraph.lines();
    return paragraph.marker().isEmpty()
        && lines.size() > 1
        && lines.stream().allMatch(line -> line.matches("[-–+•*]\\s+\\S.*"));
  }

  private static List<List<Piece>> lines(Paragraph paragraph) {
    List<List<Piece>> lines = new ArrayList<>(List.of(new ArrayList<>()));
    for (Piece piece : paragraph.content()) {
      if (piece instanceof Piece.LineEnd) {
        lines.add(new ArrayList<>());
      } else {
        lines.get(lines.size() - 1).add(piece);
      }
    }
    lines.removeIf(line -> Piece.text(line).isBlank());
    return lines;
  }
}
