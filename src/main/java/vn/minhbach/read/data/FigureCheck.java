package vn.minhbach.read.data;

import vn.minhbach.figure.Figure;
import vn.minhbach.figure.Meaning;
import vn.minhbach.figure.Quantity;
import vn.minhbach.figure.Unit;
import vn.minhbach.model.Assessment;
import vn.minhbach.model.Indicator;
import vn.minhbach.model.Measure;
import vn.minhbach.problem.Problems;

/** Reports a figure that can't be read, or that does not measure what its column says. */
final class FigureCheck {

  private static final Unit PERCENT = Unit.of("%");
  private static final Unit POINTS = Unit.of("điểm %");

  private FigureCheck() {}

  static void check(
      Figure figure,
      Measure measure,
      Cell cell,
      Indicator indicator,
      Unit unit,
      Problems problems) {
    if (measure == Measure.ASSESSMENT) {
      if (Assessment.of(figure).isEmpty()) {
        problems.error(cell.place(), "assessment.unknown", figure.printed());
      }
    } else if (figure.meaning() instanceof Meaning.Unreadable unreadable) {
      problems.error(cell.at(unreadable.column()), "figure.unreadable", figure.printed());
    } else if (figure.meaning() instanceof Meaning.Undecided) {
      problems.warning(cell.place(), "figure.undecided", figure.printed());
    } else if (figure.meaning() instanceof Quantity quantity) {
      checkUnit(quantity.unit(), measure, cell, indicator, unit, problems);
    }
  }

  private static void checkUnit(
      Unit own, Measure measure, Cell cell, Indicator indicator, Unit ofRow, Problems problems) {
    boolean fits =
        switch (measure) {
          case OF_PLAN -> own.equals(Unit.NONE) || own.equals(PERCENT);
          case YEAR_ON_YEAR ->
              own.equals(Unit.NONE)
                  || own.convertibleTo(PERCENT)
                  || (own.equals(POINTS) && indicator.unit().convertibleTo(PERCENT))
                  || indicator.accepts(own);
          default -> own.equals(Unit.NONE) || own.convertibleTo(ofRow) || indicator.accepts(own);
        };
    if (!fits) {
      problems.error(
          cell.place(),
          "unit.figure",
          cell.text(),
          measure == Measure.OF_PLAN ? PERCENT.printed() : ofRow.printed());
    }
  }
}
