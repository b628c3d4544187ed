package vn.minhbach.targets;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.minhbach.figure.Figure;
import vn.minhbach.figure.Unit;
import vn.minhbach.model.Area;
import vn.minhbach.model.AreaLevel;
import vn.minhbach.model.Direction;
import vn.minhbach.model.Indicator;
import vn.minhbach.model.Localized;
import vn.minhbach.model.Measure;
import vn.minhbach.model.Period;
import vn.minhbach.model.Report;
import vn.minhbach.model.Row;
import vn.minhbach.model.Source;
import vn.minhbach.model.Table;
import vn.minhbach.model.TargetOrigin;
import vn.minhbach.model.Theme;
import vn.minhbach.model.narrative.Narrative;
import vn.minhbach.problem.Place;

/** A report made of rows, as its tables would print them. */
final class PrintedRows {

  private static final Place PLACE = Place.file("phu-luc.csv");
  private static final Localized NAME = new Localized("Bình An", "Bình An");

  private final List<Row> rows = new ArrayList<>();
  private final String period;

  /** Of a report on {@code period}. */
  PrintedRows(String period) {
    this.period = period;
  }

  /** A row on the report's period, of an indicator without a breakdown. */
  PrintedRows row(String code, Direction direction, String unit, Map<Measure, String> figures) {
    return row(code, direction, unit, period, "", null, figures);
  }

  /**
   * A row.
   *
   * @param commune what it is broken down by, or empty
   * @param origin whose plan it is, or null
   */
  PrintedRows row(
      String code,
      Direction direction,
      String unit,
      String rowPeriod,
      String commune,
      TargetOrigin origin,
      Map<Measure, String> figures) {
    Map<Measure, Figure> read = new EnumMap<>(Measure.class);
    figures.forEach((measure, printed) -> read.put(measure, Figure.read(printed)));
    Indicator indicator =
        new Indicator(
            code,
            NAME,
            new Theme("chung", NAME, PLACE),
            Unit.of(unit),
            List.of(),
            direction,
            Optional.empty(),
            Optional.empty(),
            List.of("xa"),
            Optional.empty(),
            false,
            PLACE);
    rows.add(
        new Row(
            code + "-" + rows.size(),
            "",
            indicator,
            "",
            Unit.of(unit),
            unit,
            Optional.ofNullable(origin),
            Period.parse(rowPeriod).orElseThrow(),
            commune.isEmpty() ? Map.of() : Map.of("xa", commune),
            read,
            "",
            new Source("", "", ""),
            PLACE));
    return this;
  }

  List<Target> targets() {
    return targets("");
  }

  /** The targets of the report, issued on {@code issued}. */
  List<Target> targets(String issued) {
    Table table = new Table("phu-luc", "", List.of(), Map.of(), true, rows, PLACE);
    Area area =
        new Area(
            "001",
            NAME,
            AreaLevel.DISTRICT,
            "",
            "/an-giang/binh-an/",
            LocalDate.MIN,
            LocalDate.MAX,
            PLACE);
    return Targets.of(
        new Report(
            "/an-giang/binh-an/bao-cao/",
            area,
            NAME,
            "",
            Period.parse(period).orElseThrow(),
            issued,
            "",
            "",
            "",
            "",
            Optional.empty(),
            "",
            Map.of(),
            List.of(),
            new Narrative(List.of(), List.of()),
            List.of(table),
            List.of(),
            List.of(),
            List.of(),
            PLACE));
  }
}
