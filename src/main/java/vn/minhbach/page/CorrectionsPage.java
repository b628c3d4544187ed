package vn.minhbach.page;

import java.time.LocalDate;
import java.util.List;

/**
 * Every correction of the portal, the newest first, and what was withdrawn.
 *
 * @param kept whether the portal keeps a ledger
 * @param elsewhere where the corrections are that are too many for the page
 */
public record CorrectionsPage(
    Head head,
    boolean kept,
    List<CorrectionView> corrections,
    Elsewhere elsewhere,
    List<Withdrawn> withdrawn)
    implements Page {

  public CorrectionsPage {
    corrections = List.copyOf(corrections);
    withdrawn = List.copyOf(withdrawn);
  }

  /**
   * A report that was withdrawn.
   *
   * @param day its date
   * @param link what is left of it, named by its title
   * @param reason why, or empty
   * @param decision the number of the decision, or empty
   */
  public record Withdrawn(LocalDate day, Link link, String date, String reason, String decision) {}
}
