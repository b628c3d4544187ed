package vn.minhbach.model;

import java.util.Optional;

/** A row of a table together with the report that states it. */
public record Statement(Report report, Row row) {

  /** What it states by {@code measure}, if anything. */
  public Optional<Observation> observation(Measure measure) {
    return row.figure(measure).map(figure -> new Observation(report, new Cell(row, measure)));
  }

  /** Each printed figure of the row is one observation. */
  public int observationCount() {
    return row.figures().size();
  }

  /**
   * How many of them say how the matter stands: all of a row that states a target, a share of plan
   * or a comparison.
   */
  public int judgedCount() {
    boolean judged =
        row.figure(Measure.TARGET).isPresent()
            || row.figure(Measure.OF_PLAN).isPresent()
            || row.figure(Measure.YEAR_ON_YEAR).isPresent();
    return judged ? observationCount() : 0;
  }

  /** The address of the page of this indicator in this report's area. */
  public String seriesAddress() {
    return report.area().address() + "chi-tieu/" + row.indicator().code() + "/";
  }
}
