package vn.minhbach.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** A workbook that is held as a whole; its sheets stand as the file names them. */
public record Workbook(List<Sheet> sheets) {

  public Workbook {
    sheets = List.copyOf(sheets);
  }

  /** Puts one together. */
  static final class Gathering implements SheetReceiver {

    private final List<Sheet> sheets = new ArrayList<>();
    private final List<SheetRow> rows = new ArrayList<>();
    private String name = "";
    private boolean hidden;

    @Override
    public void begin(String sheet, boolean isHidden) {
      name = sheet;
      hidden = isHidden;
      rows.clear();
    }

    @Override
    public void row(SheetRow row) {
      rows.add(row);
    }

    @Override
    public void end(List<MergedCells> merged, Set<Integer> hiddenColumns) {
      sheets.add(new Sheet(name, hidden, rows, merged, hiddenColumns));
    }

    Workbook workbook() {
      return new Workbook(sheets);
    }
  }
}
