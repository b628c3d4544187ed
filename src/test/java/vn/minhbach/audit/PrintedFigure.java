package vn.minhbach.audit;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.minhbach.figure.Figure;
import vn.minhbach.figure.Unit;
import vn.minhbach.model.Cell;
import vn.minhbach.model.Direction;
import vn.minhbach.model.Indicator;
import vn.minhbach.model.Localized;
import vn.minhbach.model.Measure;
import vn.minhbach.model.Period;
import vn.minhbach.model.Row;
import vn.minhbach.model.Source;
import vn.minhbach.model.Theme;
import vn.minhbach.problem.Place;

/** Figures as a report would print them. */
final class PrintedFigure {

  private static final Place PLACE = Place.file("phu-luc.csv");
  private static final Localized NAME = new Localized("Chỉ tiêu", "Indicator");

  private PrintedFigure() {}

  /** The only figure of a row that is in {@code unit}. */
  static Cell cell(Measure measure, String printed, String unit) {
    Indicator indicator =
        new Indicator(
            "chi-tieu",
            NAME,
            new Theme("chung", NAME, PLACE),
            Unit.of(unit),
            List.of(),
            Direction.MORE,
            Optional.empty(),
            Optional.empty(),
            List.of(),
            Optional.empty(),
            false,
            PLACE);
    return new Cell(
        new Row(
            "chi-tieu",
            "",
            indicator,
            "",
            Unit.of(unit),
            unit,
            Optional.empty(),
            Period.year(2024),
            Map.of(),
            Map.of(measure, Figure.read(printed)),
            "",
            new Source("", "", ""),
            PLACE),
        measure);
  }

  /** A result. */
  static Reading result(String printed, String unit) {
    return Reading.of(cell(Measure.ACTUAL, printed, unit)).orElseThrow();
  }

  /** A number with all its decimals. */
  static String print(BigDecimal number) {
    return number.toPlainString().replace('.', ',');
  }
}
