package vn.minhbach.render.data.format;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;

/** A format of spreadsheet programs: several sheets in one file, cells with types. */
public interface Workbook {

  /** Decimals that a cell is made to show; a spreadsheet program knows no more digits. */
  int MOST_DECIMALS = 15;

  /**
   * How many decimals a number shows: those that were printed, for {@code 138.410} says more than
   * {@code 138.41}.
   */
  static int decimals(String number) {
    return Math.min(MOST_DECIMALS, Math.max(0, new BigDecimal(number).scale()));
  }

  /** Without the dot. */
  String ending();

  /** Writes {@code sheets}, in their order; the same bytes for the same sheets. */
  void write(Sheets sheets, OutputStream out) throws IOException;
}
