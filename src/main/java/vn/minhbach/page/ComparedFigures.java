package vn.minhbach.page;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.minhbach.figure.Unit;
import vn.minhbach.model.Direction;
import vn.minhbach.model.Indicator;
import vn.minhbach.model.Measure;
import vn.minhbach.model.Observation;
import vn.minhbach.model.Period;
import vn.minhbach.model.Ranking;
import vn.minhbach.model.Statement;

/** Makes the {@link ComparedFigure}s of one indicator. */
final class ComparedFigures {

  private final Wording wording;
  private final Statements statements;

  /** One of each that the numbers can be converted into; its place stands for it. */
  private final List<Unit> units = new ArrayList<>();

  ComparedFigures(Wording wording, Statements statements) {
    this.wording = wording;
    this.statements = statements;
  }

  ComparedFigure of(Statement statement) {
    StatementView view = statements.view(statement);
    List<ComparedFigure.Printed> printed = new ArrayList<>();
    add(printed, "", statement, Measure.ACTUAL, view.actual());
    add(printed, plan(view.origin()), statement, Measure.TARGET, view.target());
    String when =
        view.vintage().isEmpty()
            ? view.period()
            : wording.get("compare.when", view.period(), view.vintage());
    return new ComparedFigure(
        printed,
        new Link(when, statement.seriesAddress()),
        Comparison.hasResult(statement) ? terms(statement) : ComparedFigure.Terms.NONE);
  }

  private String plan(String origin) {
    return origin.isEmpty()
        ? wording.get("compare.plan")
        : wording.get("compare.plan.origin", origin);
  }

  private static void add(
      List<ComparedFigure.Printed> printed,
      String label,
      Statement statement,
      Measure measure,
      StatementView.Cell cell) {
    if (!cell.text().isEmpty()) {
      Observation observation = statement.observation(measure).orElseThrow();
      printed.add(
          new ComparedFigure.Printed(
              label,
              new Link(cell.text(), observation.address()),
              cell.meaning(),
              cell.finding(),
              cell.corrected()));
    }
  }

  private ComparedFigure.Terms terms(Statement statement) {
    Indicator indicator = statement.row().indicator();
    Period period = statement.row().period();
    Optional<BigDecimal> value = Ranking.value(statement);
    String own = Comparison.code(statement.report().area().address());
    return new ComparedFigure.Terms(
        indicator.definition().isPresent() ? "" : own,
        period.start() + "/" + period.end(),
        String.valueOf(unit(Ranking.unit(statement))),
        statement.row().origin().map(o -> o.code()).orElse(""),
        value.isPresent() ? "" : own,
        value.map(v -> score(v, indicator.direction())).orElse(""));
  }

  private static String score(BigDecimal value, Direction direction) {
    return switch (direction) {
      case MORE -> value.toPlainString();
      case LESS -> value.negate().toPlainString();
      case NEITHER -> "";
    };
  }

  private int unit(Unit unit) {
    for (int i = 0; i < units.size(); i++) {
      if (units.get(i).convertibleTo(unit)) {
        return i;
      }
    }
    units.add(unit);
    return units.size() - 1;
  }
}
