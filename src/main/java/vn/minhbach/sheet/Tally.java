package vn.minhbach.sheet;

/** Counts what a workbook holds, and refuses what is more than its limits. */
final class Tally {

  /** No spreadsheet program has more rows in a sheet. */
  static final int MOST_ROWS = 1_048_576;

  /** Nor more columns. */
  static final int MOST_COLUMNS = 16_384;

  private final Limits limits;
  private int rows;
  private int merged;
  private long cells;
  private long characters;

  Tally(Limits limits) {
    this.limits = limits;
  }

  /** A sheet begins. */
  void sheet() {
    rows = 0;
    merged = 0;
  }

  /** A row that holds something. */
  void row() throws Unsound {
    if (++rows > limits.rows()) {
      throw tooLarge();
    }
  }

  /** A cell that holds something. */
  void cell(int column, String text) throws Unsound {
    cells++;
    column(column);
    characters(text.length());
  }

  /** A column that holds something. */
  void column(int column) throws Unsound {
    if (column > limits.columns()) {
      throw tooLarge();
    }
  }

  /** Characters that are kept. */
  void characters(int count) throws Unsound {
    characters += count;
    if (cells > limits.cells() || characters > limits.characters()) {
      throw tooLarge();
    }
  }

  /** A merged range; no sound sheet has more of them than there may be cells. */
  void merged() throws Unsound {
    if (++merged > limits.cells()) {
      throw Unsound.broken();
    }
  }

  private Unsound tooLarge() {
    return new Unsound(
        "sheet.toolarge",
        String.valueOf(limits.rows()),
        String.valueOf(limits.columns()),
        String.valueOf(limits.cells()));
  }
}
