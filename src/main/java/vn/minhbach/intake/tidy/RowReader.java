package vn.minhbach.intake.tidy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.minhbach.problem.Problems;

/** Reads the lines of one table: each is an observation, or one for each column of values. */
final class RowReader {

  private final Columns columns;
  private final PeriodReader periods;
  private final ValueReader values;
  private final RowWords words;
  private final Tally tally;
  private final Once once;
  private final Problems doubts;

  RowReader(
      Columns columns,
      PeriodReader periods,
      ValueReader values,
      RowWords words,
      Tally tally,
      Once once,
      Problems doubts) {
    this.columns = columns;
    this.periods = periods;
    this.values = values;
    this.words = words;
    this.tally = tally;
    this.once = once;
    this.doubts = doubts;
  }

  /** When a value is of, and the cell that says it. */
  private record Time(PeriodReader.Read read, Sheet.Cell cell, String heading) {}

  /** The observations of a line; what is none is told and counted. */
  List<Observation> read(Sheet.Line row) {
    Optional<String> id = words.indicator(row);
    if (id.isEmpty()) {
      tally.leftOut(Tally.Reason.INDICATOR, columns.values().size(), row.place());
      return List.of();
    }
    return columns.year().isPresent()
        ? ofOneTime(id.get(), row, columns.year().getAsInt())
        : ofSeveralTimes(id.get(), row);
  }

  private List<Observation> ofOneTime(String id, Sheet.Line row, int yearColumn) {
    Sheet.Cell year = row.cell(yearColumn);
    Optional<PeriodReader.Read> period = periods.read(year.text());
    if (period.isEmpty()) {
      tally.leftOut(Tally.Reason.PERIOD, columns.values().size(), year.place(), year.text());
      return List.of();
    }
    tell(period.get(), year);
    Time time = new Time(period.get(), year, columns.names().get(yearColumn));
    List<Observation> read = new ArrayList<>();
    for (int column : columns.values().keySet()) {
      value(id, row, column, time).ifPresent(read::add);
    }
    return read;
  }

  /** Where the heading of each column of values is its period. */
  private List<Observation> ofSeveralTimes(String id, Sheet.Line row) {
    List<Observation> read = new ArrayList<>();
    for (int column : columns.values().keySet()) {
      String name = columns.names().get(column);
      Sheet.Cell heading =
          columns.periods().getOrDefault(column, new Sheet.Cell(name, row.cell(column).place()));
      Optional<PeriodReader.Read> period =
          columns.periods().containsKey(column) ? periods.read(heading.text()) : Optional.empty();
      if (period.isEmpty()) {
        tally.leftOut(Tally.Reason.PERIOD, 1, row.cell(column).place(), heading.text());
        continue;
      }
      once.tell(
          "wide " + heading.place(),
          heading.place(),
          "tidy.wideperiod",
          heading.text(),
          period.get().period().code());
      value(id, row, column, new Time(period.get(), heading, name)).ifPresent(read::add);
    }
    return read;
  }

  private void tell(PeriodReader.Read period, Sheet.Cell year) {
    if (period.marked()) {
      doubts.warning(year.place(), "tidy.periodmarked", year.text(), period.period().code());
    }
    if (period.form() == PeriodReader.Form.FISCAL_YEAR) {
      once.tell("fiscal", year.place(), "tidy.fiscal", year.text(), period.period().code());
    } else if (period.form() == PeriodReader.Form.SCHOOL_YEAR) {
      once.tell("school", year.place(), "tidy.school", year.text());
    } else if (period.form() == PeriodReader.Form.SPAN) {
      once.tell("span", year.place(), "tidy.span", year.text(), period.period().code());
    }
  }

  private Optional<Observation> value(String id, Sheet.Line row, int column, Time time) {
    Sheet.Cell cell = row.cell(column);
    ValueReader.Read value = values.read(cell.text());
    String target = target(row, column);
    if (!value.isPrinted() && (target.isEmpty() || value.kind() != ValueReader.Kind.NONE)) {
      tally.leftOut(reason(value.kind()), 1, cell.place(), cell.text());
      return Optional.empty();
    }
    List<String> notes = words.notes(row);
    if (time.read().marked()) {
      notes.add(time.heading() + ": " + time.cell().text());
    }
    tell(value, cell, columns.names().get(column), notes);
    Map<String, String> brokenDown = words.brokenDown(row);
    brokenDown.putAll(columns.brokenDown(column));
    return Optional.of(
        new Observation(
            id,
            words.series(row, column),
            words.unit(row),
            words.place(row),
            time.read().period(),
            brokenDown,
            false,
            value.printed(),
            target,
            notes,
            cell.isEmpty() ? row.place() : cell.place()));
  }

  /** Where there are several columns of values, the target is that of the first. */
  private String target(Sheet.Line row, int column) {
    boolean first = columns.values().keySet().iterator().next() == column;
    return first && columns.target().isPresent()
        ? values.read(row.cell(columns.target().getAsInt()).text()).printed()
        : "";
  }

  private void tell(ValueReader.Read value, Sheet.Cell cell, String heading, List<String> notes) {
    switch (value.kind()) {
      case MARKED -> {
        doubts.warning(cell.place(), "tidy.marked", cell.text(), value.printed());
        notes.add(heading + ": " + cell.text());
      }
      case REWRITTEN, VAGUE ->
          doubts.warning(cell.place(), "tidy.rewritten", cell.text(), value.printed());
      case WORDS -> doubts.warning(cell.place(), "tidy.words", cell.text());
      default -> {}
    }
  }

  private static Tally.Reason reason(ValueReader.Kind kind) {
    return switch (kind) {
      case NONE -> Tally.Reason.NO_VALUE;
      case TWO_READINGS -> Tally.Reason.TWO_READINGS;
      default -> Tally.Reason.VALUE;
    };
  }
}
