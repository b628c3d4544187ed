package vn.minhbach.model;

import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import vn.minhbach.figure.Figure;
import vn.minhbach.figure.Unit;
import vn.minhbach.problem.Place;

/**
 * One row of a table: one indicator, one period, one set of dimension values, one plan.
 *
 * @param anchor its id in the report's page
 * @param number the row's number as printed, or empty
 * @param label the row's name as the report prints it, or empty
 * @param unit the unit its figures are in, unless a figure carries its own
 * @param printedUnit the unit as the table prints it, or empty
 * @param dimensions value code by dimension code, in column order; only those that are set
 * @param figures the printed figures, missing ones left out
 * @param note a remark as printed, or empty
 * @param source where it is stated
 */
public record Row(
    String anchor,
    String number,
    Indicator indicator,
    String label,
    Unit unit,
    String printedUnit,
    Optional<TargetOrigin> origin,
    Period period,
    Map<String, String> dimensions,
    Map<Measure, Figure> figures,
    String note,
    Source source,
    Place place) {

  private static final Unit PERCENT = Unit.of("%");

  public Row {
    dimensions = Collections.unmodifiableMap(new LinkedHashMap<>(dimensions));
    EnumMap<Measure, Figure> copy = new EnumMap<>(Measure.class);
    copy.putAll(figures);
    figures = Collections.unmodifiableMap(copy);
  }

  /** The anchor of its cell in {@code column}: {@code thu-nsnn.of_plan}. */
  public String anchorOf(String column) {
    return anchor + "." + column;
  }

  /** The same row with another anchor. */
  public Row at(String newAnchor) {
    boolean ownSource = source.sentence().isEmpty() && source.anchor().equals(anchor);
    return new Row(
        newAnchor,
        number,
        indicator,
        label,
        unit,
        printedUnit,
        origin,
        period,
        dimensions,
        figures,
        note,
        ownSource ? new Source(newAnchor, "", source.section()) : source,
        place);
  }

  /**
   * What says which row of its report it is, besides its indicator: the cells of plan, period and
   * dimensions, only those that are set.
   *
   * @param ofReport the report's period, which rows don't repeat
   */
  public Map<String, String> identity(Period ofReport) {
    Map<String, String> cells = new LinkedHashMap<>();
    origin.ifPresent(o -> cells.put("target_origin", o.code()));
    if (!period.equals(ofReport)) {
      cells.put("period", period.code());
    }
    cells.putAll(dimensions);
    return cells;
  }

  public Optional<Figure> figure(Measure measure) {
    return Optional.ofNullable(figures.get(measure));
  }

  /** What a figure of {@code measure} is in where it carries no unit itself. */
  public Unit unitOf(Measure measure) {
    return switch (measure) {
      case TARGET, ACTUAL, ESTIMATE -> unit;
      case OF_PLAN -> PERCENT;
      case YEAR_ON_YEAR, ASSESSMENT -> Unit.NONE;
    };
  }

  /** The period that {@code measure} is about: targets and estimates are for the whole year. */
  public Period periodOf(Measure measure) {
    return switch (measure) {
      case TARGET, ESTIMATE, ASSESSMENT -> period.year();
      case ACTUAL, OF_PLAN, YEAR_ON_YEAR -> period;
    };
  }
}
