package vn.minhbach.intake.report;

import java.util.ArrayList;
import java.util.List;
import vn.minhbach.intake.document.Block;
import vn.minhbach.intake.document.Block.Grid;
import vn.minhbach.intake.document.Block.Paragraph;

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
  static List<Tagged> all(List<Block> blocks) {
    List<Tagged> all = new ArrayList<>();
    for (Block block : blocks) {
      if (block instanceof Grid grid && Opening.isFrame(grid)) {
        grid.paragraphs().forEach(paragraph -> all.add(new Tagged(paragraph, Role.BODY)));
      } else {
        all.add(new Tagged(block, Role.BODY));
      }
    }
    return all;
  }
}
