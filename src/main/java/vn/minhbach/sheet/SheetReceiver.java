package vn.minhbach.sheet;

import java.util.List;
import java.util.Set;

/** Takes the sheets of a workbook, row by row, so that none need be held as a whole. */
public interface SheetReceiver {

  /** A sheet begins. */
  void begin(String name, boolean hidden);

  /** Its next row that holds something. */
  void row(SheetRow row);

  /**
   * It ends.
   *
   * @param hiddenColumns from 1
   */
  void end(List<MergedCells> merged, Set<Integer> hiddenColumns);
}
