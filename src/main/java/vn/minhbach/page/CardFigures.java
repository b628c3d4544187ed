package vn.minhbach.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import vn.minhbach.model.Catalog;
import vn.minhbach.model.Measure;
import vn.minhbach.model.Period;
import vn.minhbach.model.Row;
import vn.minhbach.model.Statement;

/** The figures of cards: of many statements the one that says most, as printed. */
final class CardFigures {

  private static final List<Measure> FIRST_CHOICE =
      List.of(
          Measure.ACTUAL,
          Measure.TARGET,
          Measure.ESTIMATE,
          Measure.ASSESSMENT,
          Measure.YEAR_ON_YEAR,
          Measure.OF_PLAN);

  /** Results before plans, then what says more. */
  private static final Comparator<Statement> FULLEST =
      Comparator.comparing((Statement s) -> FIRST_CHOICE.indexOf(measure(s.row())))
          .thenComparing(Comparator.comparing(Statement::observationCount).reversed());

  private final Catalog catalog;
  private final Wording wording;

  CardFigures(Catalog catalog, Wording wording) {
    this.catalog = catalog;
    this.wording = wording;
  }

  /**
   * The statements of the latest period, those that say most first; only those that are not broken
   * down, where there are any.
   */
  static List<Statement> latest(List<Statement> series) {
    List<Statement> whole = series.stream().filter(s -> s.row().dimensions().isEmpty()).toList();
    List<Statement> candidates = whole.isEmpty() ? series : whole;
    var end = candidates.stream().map(s -> s.row().period().end()).max(Comparator.naturalOrder());
    return candidates.stream()
        .filter(s -> s.row().period().end().equals(end.orElseThrow()))
        .sorted(FULLEST)
        .toList();
  }

  private static Measure measure(Row row) {
    return FIRST_CHOICE.stream().filter(m -> row.figure(m).isPresent()).findFirst().orElseThrow();
  }

  /** The figure of a card: {@code Kết quả}, {@code 434,896 tỷ đồng}. */
  Card.Value figure(Statement statement) {
    Measure measure = measure(statement.row());
    return new Card.Value(
        wording.get("measure." + measure.column()) + origin(statement.row(), measure),
        text(statement.row(), measure));
  }

  /** A row of a table of breakdowns. */
  Card.Value breakdown(Statement statement) {
    return new Card.Value(wording.dimensions(statement.row(), catalog), named(statement.row()));
  }

  /** A row of a table of areas: {@code Huyện Lộc Ninh, 9 tháng đầu năm 2021}. */
  Card.Value row(List<Statement> ofArea) {
    Statement statement = latest(ofArea).get(0);
    Row row = statement.row();
    return row(wording.of(statement.report().area().name()) + ", " + periodOf(row), row);
  }

  /** A row of a table of indicators; its period where it is not the {@code usual} one. */
  Card.Value row(List<Statement> ofIndicator, Period usual) {
    Row row = latest(ofIndicator).get(0).row();
    String name = wording.of(row.indicator().name());
    return row(period(row).equals(usual) ? name : name + ", " + periodOf(row), row);
  }

  private Card.Value row(String label, Row row) {
    return new Card.Value(
        label, row.dimensions().isEmpty() ? named(row) : wording.get("series.brokendown"));
  }

  private String periodOf(Row row) {
    return wording.within(period(row));
  }

  /** The period of the figure, then the plan that it belongs to. */
  List<String> notes(Statement statement) {
    Row row = statement.row();
    List<String> notes = new ArrayList<>();
    notes.add(wording.period(period(row)));
    if (measure(row) != Measure.TARGET) {
      row.figure(Measure.TARGET)
          .ifPresent(
              target ->
                  notes.add(
                      wording.get(
                          "card.target",
                          wording.within(row.periodOf(Measure.TARGET))
                              + origin(row, Measure.TARGET),
                          text(row, Measure.TARGET))));
    }
    return notes;
  }

  private static Period period(Row row) {
    return row.periodOf(measure(row));
  }

  private String named(Row row) {
    Measure measure = measure(row);
    String text = text(row, measure);
    return measure == Measure.ACTUAL
        ? text
        : wording.get("measure." + measure.column()) + ": " + text;
  }

  private String text(Row row, Measure measure) {
    return wording.figure(row.figure(measure).orElseThrow(), row.unitOf(measure));
  }

  /** Whose plan it is: {@code (tỉnh giao)}. */
  private String origin(Row row, Measure measure) {
    return measure != Measure.TARGET
        ? ""
        : row.origin().map(o -> " (" + wording.get("origin." + o.code()) + ")").orElse("");
  }
}
