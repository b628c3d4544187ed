package vn.minhbach.sheet;

import java.util.List;

/**
 * A row that holds something.
 *
 * @param number from 1, as the spreadsheet counts
 * @param hidden whether it is hidden or filtered away
 * @param cells by column; those that hold nothing are left out
 */
public record SheetRow(int number, boolean hidden, List<SheetCell> cells) {

  public SheetRow {
    cells = List.copyOf(cells);
  }
}
