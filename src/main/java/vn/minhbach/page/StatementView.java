package vn.minhbach.page;

import vn.minhbach.chart.Picture;

/**
 * What one row of one report states, ready to print; a text is empty where nothing is stated.
 *
 * @param area the area, linked to its page
 * @param series the indicator's name, linked to its page in this area
 * @param breakdown the dimension values
 * @param vintage how final the result is, in words
 * @param origin whose plan the target is
 * @param assessment as printed; in another language its meaning
 * @param verdict {@code assessment-met} and the like: the assessment's meaning as a CSS class
 * @param sentence the words that state it; empty where a printed table does
 * @param source the place in the report
 * @param section the headings above that place
 * @param bullet result and target, drawn; null where there are not both
 */
public record StatementView(
    Link area,
    Link series,
    String breakdown,
    String period,
    String vintage,
    String origin,
    Cell target,
    Cell actual,
    Cell ofPlan,
    Cell yearOnYear,
    Cell estimate,
    String assessment,
    String verdict,
    String note,
    String sentence,
    Link source,
    String section,
    Link report,
    Picture bullet) {

  /**
   * A figure of a row.
   *
   * @param text as printed, with its unit; empty where nothing is stated
   * @param meaning in words where that is not plain from the print, or empty
   * @param finding what does not follow in it, named by its sentence; null where all does
   * @param corrected its last correction; null where there is none
   */
  public record Cell(String text, String meaning, Link finding, CorrectionView corrected) {}
}
