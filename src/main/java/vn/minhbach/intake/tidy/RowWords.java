package vn.minhbach.intake.tidy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import vn.minhbach.intake.tidy.Columns.Role;
import vn.minhbach.problem.Problems;

/**
 * What a line says beside its period and its values.
 *
 * @param id of the indicator of all lines, where no column names indicators
 * @param noteColumns those that do not say the same of every line
 * @param totalColumns dimensions that call the whole “Total”, for no line leaves them empty
 */
record RowWords(
    String id, Columns columns, List<Integer> noteColumns, Set<Integer> totalColumns, Once once) {

  /** What says nothing: codes of SDMX and of the UN's database for a whole. */
  private static final Set<String> WHOLE = Set.of("_T", "_Z", "ALLAGE", "ALLAREA", "BOTHSEX");

  /** Words for “as usual”. */
  private static final Set<String> USUAL = Set.of("a", "undefined", "normal value", "_z");

  RowWords {
    noteColumns = List.copyOf(noteColumns);
    totalColumns = Set.copyOf(totalColumns);
  }

  /** Of the lines of {@code sheet}; what is said of every line is told once, and in no note. */
  static RowWords of(String id, Sheet sheet, Columns columns, Once once, Problems doubts) {
    return new RowWords(
        id,
        columns,
        columns.all(Role.NOTE).stream()
            .filter(column -> !isConstant(sheet, columns, column, doubts))
            .toList(),
        columns.all(Role.DIMENSION).stream()
            .filter(column -> hasTotals(sheet.column(column)))
            .collect(Collectors.toSet()),
        once);
  }

  private static boolean hasTotals(List<String> cells) {
    return cells.stream().noneMatch(String::isEmpty)
        && cells.stream().anyMatch(RowWords::isTotal)
        && !cells.stream().allMatch(RowWords::isTotal);
  }

  private static boolean isTotal(String cell) {
    return cell.equalsIgnoreCase("total");
  }

  private static boolean isConstant(Sheet sheet, Columns columns, int column, Problems doubts) {
    Set<String> texts = new HashSet<>(sheet.column(column));
    String text = texts.iterator().hasNext() ? texts.iterator().next() : "";
    boolean constant = texts.size() == 1 && sheet.rows().size() > 1;
    if (constant && !text.isEmpty() && !USUAL.contains(Columns.folded(text))) {
      doubts.warning(
          sheet.header().get(column).place(), "tidy.constant", columns.names().get(column), text);
    }
    return constant;
  }

  /** The id of the indicator; empty where the line should name it and does not. */
  Optional<String> indicator(Sheet.Line row) {
    return columns.first(Role.INDICATOR).isEmpty()
        ? Optional.of(id)
        : Optional.of(text(row, Role.INDICATOR)).filter(named -> !named.isEmpty());
  }

  /** The series of a value: what the line and the value's column call it. */
  String series(Sheet.Line row, int column) {
    String own = text(row, Role.SERIES);
    String ofColumn = columns.seriesOf(column).orElse("");
    return own.isEmpty() || ofColumn.isEmpty() ? own + ofColumn : own + ", " + ofColumn;
  }

  /** The unit, and before it the multiplier in words that the grammar of units knows. */
  String unit(Sheet.Line row) {
    String unit = text(row, Role.UNIT);
    String scale =
        switch (text(row, Role.MULTIPLIER).toLowerCase(Locale.ROOT)) {
          case "", "0", "units", "unit", "_z" -> "";
          case "3", "thousands", "thousand" -> "nghìn";
          case "6", "millions", "million" -> "triệu";
          case "9", "billions", "billion" -> "tỷ";
          default -> "× " + text(row, Role.MULTIPLIER);
        };
    return scale.isEmpty() ? unit : scale + " " + unit;
  }

  /** The code of the place; empty where there is none. */
  String place(Sheet.Line row) {
    return text(row, Role.PLACE);
  }

  /** What the line is broken down by: values by the headings of their columns. */
  Map<String, String> brokenDown(Sheet.Line row) {
    Map<String, String> brokenDown = new LinkedHashMap<>();
    for (int column : columns.all(Role.DIMENSION)) {
      Sheet.Cell cell = row.cell(column);
      if (WHOLE.contains(cell.text()) || totalColumns.contains(column) && isTotal(cell.text())) {
        once.tell("whole", cell.place(), "tidy.whole", cell.text());
      } else if (!cell.isEmpty()) {
        brokenDown.put(columns.names().get(column), cell.text());
      }
    }
    return brokenDown;
  }

  /** What else the line says, each under its heading. */
  List<String> notes(Sheet.Line row) {
    List<String> notes = new ArrayList<>();
    for (int column : noteColumns) {
      Sheet.Cell cell = row.cell(column);
      if (!cell.isEmpty() && !USUAL.contains(Columns.folded(cell.text()))) {
        notes.add(columns.names().get(column) + ": " + cell.text());
      }
    }
    return notes;
  }

  private String text(Sheet.Line row, Role role) {
    OptionalInt column = columns.first(role);
    return column.isEmpty() ? "" : row.cell(column.getAsInt()).text();
  }
}
