package vn.minhbach.intake.opensdg;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.minhbach.intake.tidy.Columns;
import vn.minhbach.intake.tidy.Sheet;
import vn.minhbach.problem.Problems;

/**
 * Values with a decimal comma and without quotes, {@code 2010,North,28,3}, which take their line a
 * cell too far. In this format the value is the last cell.
 */
final class DecimalCommas {

  private static final Pattern WHOLE = Pattern.compile("[-−]?\\d+");
  private static final Pattern DECIMALS = Pattern.compile("\\d+");

  private final Sheet sheet;
  private final int width;

  private DecimalCommas(Sheet sheet) {
    this.sheet = sheet;
    this.width = sheet.header().size();
  }

  /**
   * The table with each such value in one cell; as it is where anything is against it: a long line
   * that does not end so, or a value with a decimal point.
   */
  static Sheet joined(Sheet sheet, Problems doubts) {
    DecimalCommas commas = new DecimalCommas(sheet);
    List<Sheet.Line> cut = sheet.rows().stream().filter(commas::isLong).toList();
    if (cut.isEmpty() || !commas.areMeant(cut)) {
      return sheet;
    }
    Sheet.Cell first = commas.value(cut.get(0));
    doubts.warning(first.place(), "sdg.decimalcommas", String.valueOf(cut.size()), first.text());
    return new Sheet(sheet.header(), sheet.rows().stream().map(commas::joined).toList());
  }

  private boolean isLong(Sheet.Line row) {
    return row.cells().size() > width;
  }

  private boolean areMeant(List<Sheet.Line> cut) {
    String last = Columns.folded(sheet.header().get(width - 1).text());
    return ColumnFinder.VALUES.contains(last)
        && cut.stream().allMatch(this::endsInTwoNumbers)
        && sheet.rows().stream()
            .filter(row -> !isLong(row))
            .noneMatch(row -> row.cell(width - 1).text().contains("."));
  }

  private boolean endsInTwoNumbers(Sheet.Line row) {
    return row.cells().size() == width + 1
        && WHOLE.matcher(row.cell(width - 1).text()).matches()
        && DECIMALS.matcher(row.cell(width).text()).matches();
  }

  private Sheet.Line joined(Sheet.Line row) {
    if (!isLong(row)) {
      return row;
    }
    List<Sheet.Cell> cells = new ArrayList<>(row.cells().subList(0, width - 1));
    cells.add(value(row));
    return new Sheet.Line(cells, row.place());
  }

  private Sheet.Cell value(Sheet.Line row) {
    Sheet.Cell whole = row.cell(width - 1);
    return new Sheet.Cell(whole.text() + "," + row.cell(width).text(), whole.place());
  }
}
