package vn.minhbach.sheet;

import java.util.List;
import java.util.Set;

/**
 * A sheet of a workbook.
 *
 * @param rows those that hold something, from the top
 * @param hiddenColumns from 1
 */
public record Sheet(
    String name,
    boolean hidden,
    List<SheetRow> rows,
    List<MergedCells> merged,
    Set<Integer> hiddenColumns) {

  public Sheet {
    rows = List.copyOf(rows);
    merged = List.copyOf(merged);
    hiddenColumns = Set.copyOf(hiddenColumns);
  }
}
