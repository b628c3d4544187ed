package vn.minhbach.model;

import vn.minhbach.figure.Figure;
import vn.minhbach.figure.Quantity;
import vn.minhbach.figure.Unit;

/**
 * A figure of a table: what one row states by one measure.
 *
 * @param measure one that the row has a figure for
 */
public record Cell(Row row, Measure measure) {

  /**
   * Checks that there is a figure.
   *
   * @throws IllegalArgumentException if the row states nothing by {@code measure}
   */
  public Cell {
    if (row.figure(measure).isEmpty()) {
      throw new IllegalArgumentException(row.anchor() + " has no " + measure.column());
    }
  }

  /** Its id in the report's page, by which it is referred to: {@code thu-nsnn.of_plan}. */
  public String anchor() {
    return row.anchorOf(measure.column());
  }

  public Figure figure() {
    return row.figure(measure).orElseThrow();
  }

  /** The figure as the report prints it. */
  public String printed() {
    return figure().printed();
  }

  /** What the figure is in: its own unit, or else the row's. */
  public Unit unit() {
    return figure().meaning() instanceof Quantity quantity && !quantity.unit().equals(Unit.NONE)
        ? quantity.unit()
        : row.unitOf(measure);
  }
}
