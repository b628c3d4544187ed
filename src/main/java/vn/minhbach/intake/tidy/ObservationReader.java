package vn.minhbach.intake.tidy;

import java.util.ArrayList;
import java.util.List;
import vn.minhbach.problem.Problems;

/** Reads a table into observations; what is no observation is told and counted. */
public final class ObservationReader {

  private final int fiscalYearStart;
  private final Tally tally;
  private final Once once;
  private final Problems doubts;

  /**
   * @param fiscalYearStart the month in which fiscal years begin, 1 to 12
   * @param once what is told but once for the whole import
   */
  public ObservationReader(int fiscalYearStart, Tally tally, Once once, Problems doubts) {
    this.fiscalYearStart = fiscalYearStart;
    this.tally = tally;
    this.once = once;
    this.doubts = doubts;
  }

  /**
   * The observations of a table.
   *
   * @param id of the indicator of all rows, where no column names indicators
   * @param columns with periods and at least one column of values
   */
  public List<Observation> read(String id, Sheet sheet, Columns columns) {
    RowReader rows =
        new RowReader(
            columns,
            new PeriodReader(fiscalYearStart, periods(sheet, columns)),
            values(sheet, columns),
            RowWords.of(id, sheet, columns, once, doubts),
            tally,
            once,
            doubts);
    List<Observation> read = new ArrayList<>();
    for (Sheet.Line row : sheet.rows()) {
      if (isWhole(row, sheet.header().size(), columns.values().size())) {
        read.addAll(rows.read(row));
      }
    }
    tally.endOfFile();
    tellShort(sheet);
    return read;
  }

  private static List<String> periods(Sheet sheet, Columns columns) {
    return columns.year().isPresent()
        ? sheet.column(columns.year().getAsInt())
        : columns.periods().values().stream().map(Sheet.Cell::text).sorted().toList();
  }

  private static ValueReader values(Sheet sheet, Columns columns) {
    List<String> all = new ArrayList<>();
    columns.values().keySet().forEach(column -> all.addAll(sheet.column(column)));
    return new ValueReader(all);
  }

  /** Whether each cell of a line is under its heading; where it is not, that is told. */
  private boolean isWhole(Sheet.Line row, int width, int observations) {
    tally.in(observations);
    String cells = String.valueOf(row.cells().size());
    if (row.exceeds(width)) {
      tally.leftOut(
          Tally.Reason.RAGGED, observations, row.cell(width).place(), cells, String.valueOf(width));
      return false;
    }
    if (row.cells().size() > width) {
      doubts.warning(row.place(), "tidy.trailing", cells, String.valueOf(width));
    }
    return true;
  }

  /** Tells of lines without all cells: one doubt for those that follow one another. */
  private void tellShort(Sheet sheet) {
    String width = String.valueOf(sheet.header().size());
    List<Sheet.Line> run = new ArrayList<>();
    for (Sheet.Line row : sheet.rows()) {
      if (row.cells().size() < sheet.header().size()) {
        run.add(row);
      } else {
        tellShort(run, width);
        run.clear();
      }
    }
    tellShort(run, width);
  }

  private void tellShort(List<Sheet.Line> run, String width) {
    if (!run.isEmpty()) {
      Sheet.Line first = run.get(0);
      doubts.warning(
          first.place(),
          "tidy.short",
          String.valueOf(run.size()),
          String.valueOf(run.get(run.size() - 1).place().line()),
          String.valueOf(first.cells().size()),
          width);
    }
  }
}
