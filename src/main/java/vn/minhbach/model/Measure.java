package vn.minhbach.model;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a figure says of its indicator; the lower-case name is the column of a table. */
public enum Measure {
  /** What was to be reached. */
  TARGET,
  /** What was reached in the period. */
  ACTUAL,
  /** The share of the target reached, in per cent, as the report states it. */
  OF_PLAN,
  /** The comparison with the period a year before, or with the year's beginning. */
  YEAR_ON_YEAR,
  /** What the report expects for the whole year. */
  ESTIMATE,
  /** The report's own verdict. */
  ASSESSMENT;

  /** The measure of that column; empty where it is another column. */
  public static Optional<Measure> ofColumn(String column) {
    return Arrays.stream(values()).filter(measure -> measure.column().equals(column)).findFirst();
  }

  public String column() {
    return name().toLowerCase(Locale.ROOT);
  }
}
