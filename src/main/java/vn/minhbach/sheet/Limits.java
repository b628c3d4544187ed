package vn.minhbach.sheet;

/**
 * How much of a workbook is read; one with more is refused.
 *
 * @param bytes that the archive unpacks to
 * @param rows with content, in one sheet
 * @param columns the last one that may have content
 * @param cells with content, in all sheets
 * @param characters that all cells show
 */
public record Limits(long bytes, int rows, int columns, long cells, long characters) {

  /** Far above any table of a report. */
  public static final Limits TABLE =
      new Limits(64L * 1024 * 1024, 20_000, 300, 500_000, 16_000_000);

  /** Room for the data of a whole country, which are read row by row. */
  public static final Limits DATA =
      new Limits(2048L * 1024 * 1024, 1_048_576, 300, 60_000_000, 2_000_000_000);
}
