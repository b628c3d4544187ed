package vn.minhbach.render.data.format;

import java.io.IOException;
import java.io.OutputStream;

/** A format of spreadsheet programs: several sheets in one file, cells with types. */
public interface Workbook {

  /** Without the dot. */
  String ending();

  /** Writes {@code sheets}, in their order; the same bytes for the same sheets. */
  void write(Sheets sheets, OutputStream out) throws IOException;
}
