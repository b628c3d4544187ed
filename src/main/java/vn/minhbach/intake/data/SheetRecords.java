package vn.minhbach.intake.data;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.minhbach.intake.data.Records.Record;
import vn.minhbach.problem.Place;
import vn.minhbach.sheet.MergedCells;
import vn.minhbach.sheet.SheetCell;
import vn.minhbach.sheet.SheetReceiver;
import vn.minhbach.sheet.SheetRow;

/** Makes records of the sheets of a workbook, each with a heading in its first row. */
final class SheetRecords implements SheetReceiver {

  private final String file;
  private final Map<String, List<Record>> tables = new HashMap<>();
  private final Map<Integer, String> heading = new HashMap<>();
  private String sheet = "";

  SheetRecords(String file) {
    this.file = file;
  }

  @Override
  public void begin(String name, boolean hidden) {
    sheet = name;
    heading.clear();
  }

  @Override
  public void row(SheetRow row) {
    if (heading.isEmpty()) {
      row.cells().forEach(cell -> heading.put(cell.column(), cell.text()));
      return;
    }
    Map<String, String> values = new LinkedHashMap<>();
    for (SheetCell cell : row.cells()) {
      if (heading.containsKey(cell.column())) {
        values.put(heading.get(cell.column()), cell.text());
      }
    }
    tables
        .computeIfAbsent(sheet.replaceFirst("-\\d+$", ""), name -> new ArrayList<>())
        .add(new Record(values, new Place(file, sheet, row.number(), 0)));
  }

  @Override
  public void end(List<MergedCells> merged, Set<Integer> hiddenColumns) {
    // They mean nothing in a file of data.
  }

  /** The rows of each sheet, by its name without the number of its continuation. */
  Map<String, List<Record>> tables() {
    return tables;
  }
}
