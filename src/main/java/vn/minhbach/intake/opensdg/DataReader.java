package vn.minhbach.intake.opensdg;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import vn.minhbach.intake.opensdg.Columns.Role;
import vn.minhbach.problem.Place;
import vn.minhbach.problem.Problems;
import vn.minhbach.source.SourceFile;

/**
 * Reads one table of a repository into observations; what is no observation is told and counted.
 */
final class DataReader {

  /** What says nothing: codes of SDMX for a whole, and words for “as usual”. */
  private static final Set<String> WHOLE = Set.of("_T", "_Z");

  private static final Set<String> USUAL = Set.of("a", "undefined", "normal value", "_z");

  private final Settings settings;
  private final int fiscalYearStart;
  private final Tally tally;
  private final Once once;
  private final Problems doubts;

  /**
   * @param fiscalYearStart the month in which fiscal years begin, 1 to 12
   * @param once what is told but once for the whole repository
   */
  DataReader(Settings settings, int fiscalYearStart, Tally tally, Once once, Problems doubts) {
    this.settings = settings;
    this.fiscalYearStart = fiscalYearStart;
    this.tally = tally;
    this.once = once;
    this.doubts = doubts;
  }

  /** The observations of the indicator {@code id}; empty where {@code file} is no table of it. */
  Optional<List<Observation>> read(String id, SourceFile file) {
    Optional<Sheet> sheet = SheetReader.read(file, doubts);
    if (sheet.isEmpty()) {
      return Optional.empty();
    }
    Columns columns = Columns.of(sheet.get(), settings, doubts);
    if (columns.year().isEmpty() || columns.values().isEmpty()) {
      doubts.warning(file.place(1, 1), "sdg.columns", columns.year().isEmpty() ? "Year" : "Value");
      return Optional.empty();
    }
    List<Observation> read = new Table(id, sheet.get(), columns).read();
    tally.endOfFile();
    return Optional.of(read);
  }

  /** One table. */
  private final class Table {

    private final String id;
    private final Sheet sheet;
    private final Columns columns;
    private final PeriodReader periods;
    private final ValueReader values;
    private final List<Integer> noteColumns;
    private final List<Observation> read = new ArrayList<>();

    Table(String id, Sheet sheet, Columns columns) {
      this.id = id;
      this.sheet = sheet;
      this.columns = columns;
      this.periods = new PeriodReader(fiscalYearStart, sheet.column(columns.year().getAsInt()));
      List<String> all = new ArrayList<>();
      columns.values().keySet().forEach(column -> all.addAll(sheet.column(column)));
      this.values = new ValueReader(all);
      this.noteColumns =
          columns.all(Role.NOTE).stream().filter(column -> !isConstant(column)).toList();
    }

    /** Whether a column says the same of every row; that is told once, and not at every row. */
    private boolean isConstant(int column) {
      Set<String> texts = new HashSet<>(sheet.column(column));
      String text = texts.iterator().hasNext() ? texts.iterator().next() : "";
      boolean constant = texts.size() == 1 && sheet.rows().size() > 1;
      if (constant && !text.isEmpty() && !USUAL.contains(Columns.folded(text))) {
        doubts.warning(
            sheet.header().get(column).place(), "sdg.constant", columns.names().get(column), text);
      }
      return constant;
    }

    List<Observation> read() {
      sheet.rows().forEach(this::row);
      return read;
    }

    private void row(Sheet.Line row) {
      int count = columns.values().size();
      int width = sheet.header().size();
      tally.in(count);
      if (row.exceeds(width)) {
        tally.leftOut(
            Tally.Reason.RAGGED,
            count,
            row.cell(width).place(),
            String.valueOf(row.cells().size()),
            String.valueOf(width));
        return;
      }
      if (row.cells().size() != width) {
        doubts.warning(
            row.place(),
            row.cells().size() < width ? "sdg.short" : "sdg.trailing",
            String.valueOf(row.cells().size()),
            String.valueOf(width));
      }
      Sheet.Cell year = row.cell(columns.year().getAsInt());
      Optional<PeriodReader.Read> period = periods.read(year.text());
      if (period.isEmpty()) {
        tally.leftOut(Tally.Reason.PERIOD, count, year.place(), year.text());
        return;
      }
      tell(period.get(), year);
      columns.values().keySet().forEach(column -> value(row, column, period.get(), year));
    }

    private void tell(PeriodReader.Read period, Sheet.Cell year) {
      if (period.marked()) {
        doubts.warning(year.place(), "sdg.periodmarked", year.text(), period.period().code());
      }
      if (period.form() == PeriodReader.Form.FISCAL_YEAR) {
        once.tell("fiscal", year.place(), "sdg.fiscal", year.text(), period.period().code());
      } else if (period.form() == PeriodReader.Form.SCHOOL_YEAR) {
        once.tell("school", year.place(), "sdg.school", year.text());
      }
    }

    private void value(Sheet.Line row, int column, PeriodReader.Read period, Sheet.Cell year) {
      Sheet.Cell cell = row.cell(column);
      ValueReader.Read value = values.read(cell.text());
      // Where there are several columns of values, the target is that of the first.
      boolean first = columns.values().keySet().iterator().next() == column;
      Optional<Sheet.Cell> goal =
          columns.target().stream()
              .mapToObj(row::cell)
              .findFirst()
              .filter(c -> first && !c.isEmpty());
      String target = goal.map(c -> values.read(c.text()).printed()).orElse("");
      if (!value.isPrinted() && (target.isEmpty() || value.kind() != ValueReader.Kind.NONE)) {
        tally.leftOut(reason(value.kind()), 1, cell.place(), cell.text());
        return;
      }
      List<String> notes = notes(row);
      if (period.marked()) {
        notes.add(columns.names().get(columns.year().getAsInt()) + ": " + year.text());
      }
      tell(value, cell, columns.names().get(column), notes);
      Map<String, String> brokenDown = brokenDown(row);
      brokenDown.putAll(columns.brokenDown(column));
      read.add(
          new Observation(
              id,
              series(row, column),
              unit(row),
              text(row, Role.PLACE),
              period.period(),
              brokenDown,
              value.printed(),
              target,
              notes,
              cell.isEmpty() ? row.place() : cell.place()));
    }

    private void tell(ValueReader.Read value, Sheet.Cell cell, String heading, List<String> notes) {
      switch (value.kind()) {
        case MARKED -> {
          doubts.warning(cell.place(), "sdg.marked", cell.text(), value.printed());
          notes.add(heading + ": " + cell.text());
        }
        case REWRITTEN, VAGUE ->
            doubts.warning(cell.place(), "sdg.rewritten", cell.text(), value.printed());
        case WORDS -> doubts.warning(cell.place(), "sdg.words", cell.text());
        default -> {}
      }
    }

    private Tally.Reason reason(ValueReader.Kind kind) {
      return switch (kind) {
        case NONE -> Tally.Reason.NO_VALUE;
        case TWO_READINGS -> Tally.Reason.TWO_READINGS;
        default -> Tally.Reason.VALUE;
      };
    }

    private String series(Sheet.Line row, int column) {
      String own = text(row, Role.SERIES);
      String ofColumn = columns.seriesOf(column).orElse("");
      return own.isEmpty() || ofColumn.isEmpty() ? own + ofColumn : own + ", " + ofColumn;
    }

    /** The unit, and before it the multiplier in words that the grammar of units knows. */
    private String unit(Sheet.Line row) {
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

    private String text(Sheet.Line row, Role role) {
      OptionalInt column = columns.first(role);
      return column.isEmpty() ? "" : row.cell(column.getAsInt()).text();
    }

    private Map<String, String> brokenDown(Sheet.Line row) {
      Map<String, String> brokenDown = new LinkedHashMap<>();
      for (int column : columns.all(Role.DIMENSION)) {
        Sheet.Cell cell = row.cell(column);
        if (WHOLE.contains(cell.text())) {
          once.tell("whole", cell.place(), "sdg.whole", cell.text());
        } else if (!cell.isEmpty()) {
          brokenDown.put(columns.names().get(column), cell.text());
        }
      }
      return brokenDown;
    }

    private List<String> notes(Sheet.Line row) {
      List<String> notes = new ArrayList<>();
      for (int column : noteColumns) {
        Sheet.Cell cell = row.cell(column);
        if (!cell.isEmpty() && !USUAL.contains(Columns.folded(cell.text()))) {
          notes.add(columns.names().get(column) + ": " + cell.text());
        }
      }
      return notes;
    }
  }

  /** What is said once for a whole repository, where it is met first. */
  static final class Once {

    private final Problems doubts;
    private final Set<String> told = new HashSet<>();

    Once(Problems doubts) {
      this.doubts = doubts;
    }

    void tell(String what, Place place, String code, String... arguments) {
      if (told.add(what)) {
        doubts.warning(place, code, arguments);
      }
    }
  }
}
