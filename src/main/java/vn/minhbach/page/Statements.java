package vn.minhbach.page;

import java.util.Comparator;
import java.util.Optional;
import vn.minhbach.chart.Picture;
import vn.minhbach.figure.Figure;
import vn.minhbach.figure.Unit;
import vn.minhbach.model.Catalog;
import vn.minhbach.model.Cell;
import vn.minhbach.model.Measure;
import vn.minhbach.model.Observation;
import vn.minhbach.model.Row;
import vn.minhbach.model.Statement;

/** Makes {@link StatementView}s. */
final class Statements {

  /** By the end of the period; within one, rows with a result first. */
  static final Comparator<Statement> LATEST_LAST =
      Comparator.comparing((Statement s) -> s.row().period().end())
          .thenComparing(s -> s.row().figure(Measure.ACTUAL).isEmpty());

  private final Catalog catalog;
  private final Wording wording;
  private final Findings findings;
  private final Corrections corrections;

  Statements(Catalog catalog, Wording wording, Findings findings, Corrections corrections) {
    this.corrections = corrections;
    this.catalog = catalog;
    this.wording = wording;
    this.findings = findings;
  }

  StatementView view(Statement statement) {
    return view(statement, null);
  }

  /** With a small picture of result and target, for a line of a table. */
  StatementView pictured(Statement statement) {
    return view(statement, ProgressChart.small(statement));
  }

  private StatementView view(Statement statement, Picture bullet) {
    Row row = statement.row();
    Optional<Figure> verdict = row.figure(Measure.ASSESSMENT);
    String report = statement.report().address();
    return new StatementView(
        new Link(wording.of(statement.report().area().name()), statement.report().area().address()),
        new Link(wording.of(row.indicator().name()), statement.seriesAddress()),
        wording.dimensions(row, catalog),
        wording.period(row.period()),
        vintage(statement),
        row.origin().map(o -> wording.get("origin." + o.code())).orElse(""),
        cell(statement, Measure.TARGET),
        cell(statement, Measure.ACTUAL),
        cell(statement, Measure.OF_PLAN),
        cell(statement, Measure.YEAR_ON_YEAR),
        cell(statement, Measure.ESTIMATE),
        verdict.map(f -> wording.figure(f, Unit.NONE)).orElse(""),
        wording.verdict(row),
        row.note(),
        row.source().sentence(),
        new Link(wording.of(statement.report().title()), report + "#" + row.source().anchor()),
        row.source().section(),
        new Link(wording.period(statement.report().period()), report),
        bullet);
  }

  /** How final the result is, in words; empty where there is none. */
  private String vintage(Statement statement) {
    return statement
        .observation(Measure.ACTUAL)
        .flatMap(Observation::vintage)
        .map(vintage -> wording.get("vintage." + vintage.code()))
        .orElse("");
  }

  private StatementView.Cell cell(Statement statement, Measure measure) {
    Row row = statement.row();
    Optional<Figure> figure = row.figure(measure);
    if (figure.isEmpty()) {
      return new StatementView.Cell("", "", null, null);
    }
    Observation observation = new Observation(statement.report(), new Cell(row, measure));
    return new StatementView.Cell(
        wording.printed(figure.get(), row.unitOf(measure)),
        wording.meaning(figure.get(), row.unitOf(measure)),
        findings.mark(observation.address()),
        corrections.mark(observation.address()));
  }
}
