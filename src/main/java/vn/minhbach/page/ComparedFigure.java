package vn.minhbach.page;

import java.util.List;

/**
 * What one area states of one indicator, for a comparison.
 *
 * @param printed the result, and the plan beside it; at least one of them
 * @param when period and vintage in words, linked to the series
 */
public record ComparedFigure(List<Printed> printed, Link when, Terms terms) {

  public ComparedFigure {
    printed = List.copyOf(printed);
  }

  /**
   * A figure as printed, with its unit.
   *
   * @param label what it is, where it is not the result; else empty
   * @param figure linked to its cell in the report
   * @param finding what does not follow in it; null where all does
   * @param corrected its last correction; null where there is none
   */
  public record Printed(
      String label, Link figure, String meaning, Link finding, CorrectionView corrected) {}

  /**
   * On what terms the result can be compared: results are compared where all of them are equal.
   *
   * @param definition empty where the indicator is defined, else the area's own
   * @param period its days; empty where there is no result
   * @param unit the same where numbers can be converted into each other
   * @param origin whose plan stands beside it; may be empty
   * @param inexact empty where the number is exact, else the area's own
   * @param score the greater the better; empty where nothing is better, or the number not exact
   */
  public record Terms(
      String definition, String period, String unit, String origin, String inexact, String score) {

    /** Those of a plan without a result. */
    static final Terms NONE = new Terms("", "", "", "", "", "");

    /** Whether there is a result. */
    public boolean result() {
      return !period.isEmpty();
    }

    /** In the order that the script knows. */
    public List<String> all() {
      return List.of(definition, period, unit, origin, inexact, score);
    }
  }
}
