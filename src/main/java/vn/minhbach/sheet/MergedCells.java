package vn.minhbach.sheet;

/** Cells that are shown as one, which holds what the first of them holds; all numbers from 1. */
public record MergedCells(int firstRow, int firstColumn, int lastRow, int lastColumn) {

  /** Whether it covers that cell. */
  public boolean covers(int row, int column) {
    return row >= firstRow && row <= lastRow && column >= firstColumn && column <= lastColumn;
  }
}
