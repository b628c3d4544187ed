package vn.minhbach.page;

import java.time.LocalDate;

/**
 * A correction, ready to print.
 *
 * @param link the correction itself in the report's page, named by its date in words
 * @param day its date
 * @param area of the report
 * @param report the report, named by its title
 * @param at the place as the correction names it: the id of a passage, a row or a cell
 * @param place what was corrected, in words, linked to its place
 * @param before what was printed, as a reader saw it
 * @param after what is printed now; empty where it was taken out
 * @param reason why, or empty
 * @param requestedBy who asked for it, or empty
 * @param decision the number of the decision, or empty
 * @param publisher who corrects
 */
public record CorrectionView(
    Link link,
    LocalDate day,
    Link area,
    Link report,
    String at,
    Link place,
    String before,
    String after,
    Difference difference,
    String reason,
    String requestedBy,
    String decision,
    String publisher) {

  /** Its id in the report's page. */
  public String anchor() {
    return link.address().substring(link.address().indexOf('#') + 1);
  }
}
