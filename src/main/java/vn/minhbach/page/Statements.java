package vn.minhbach.page;

import java.util.Comparator;
import java.util.Optional;
import vn.minhbach.figure.Figure;
import vn.minhbach.figure.Unit;
import vn.minhbach.model.Catalog;
import vn.minhbach.model.Measure;
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

  Statements(Catalog catalog, Wording wording) {
    this.catalog = catalog;
    this.wording = wording;
  }

  StatementView view(Statement statement) {
    Row row = statement.row();
    Optional<Figure> verdict = row.figure(Measure.ASSESSMENT);
    String report = statement.report().address();
    return new StatementView(
        new Link(wording.of(statement.report().area().name()), statement.report().area().address()),
        new Link(wording.of(row.indicator().name()), statement.seriesAddress()),
        wording.dimensions(row, catalog),
        wording.period(row.period()),
        row.origin().map(o -> wording.get("origin." + o.code())).orElse(""),
        cell(row, Measure.TARGET),
        cell(row, Measure.ACTUAL),
        cell(row, Measure.OF_PLAN),
        cell(row, Measure.YEAR_ON_YEAR),
        cell(row, Measure.ESTIMATE),
        verdict.map(Figure::printed).orElse(""),
        wording.verdict(row),
        row.note(),
        row.source().sentence(),
        new Link(wording.of(statement.report().title()), report + "#" + row.source().anchor()),
        row.source().section(),
        new Link(wording.period(statement.report().period()), report));
  }

  private StatementView.Cell cell(Row row, Measure measure) {
    Optional<Figure> figure = row.figure(measure);
    if (figure.isEmpty()) {
      return new StatementView.Cell("", "");
    }
    Unit unit = row.unitOf(measure);
    return new StatementView.Cell(
        wording.figure(figure.get(), unit), wording.meaning(figure.get()));
  }
}
