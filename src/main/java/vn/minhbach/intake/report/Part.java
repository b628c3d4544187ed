package vn.minhbach.intake.report;

import java.util.List;
import vn.minhbach.intake.document.Block;
import vn.minhbach.intake.document.Piece;

/** A part of the narrative that is written. */
sealed interface Part {

  /**
   * A heading.
   *
   * @param level 2 to 6
   */
  record Heading(int level, List<Piece> content) implements Part {}

  record Prose(Role role, List<Piece> content) implements Part {}

  /**
   * An item of a list.
   *
   * @param marker {@code -}, {@code +} or a number with a point
   * @param depth from 0
   */
  record Item(String marker, int depth, List<Piece> content) implements Part {}

  /** A table that is none of indicators. */
  record Plain(Block.Grid grid) implements Part {}

  /** The place of the table of indicators {@code name}. */
  record Embed(String name) implements Part {}
}
