package vn.minhbach.model.ledger;

import java.time.LocalDate;
import vn.minhbach.problem.Place;

/**
 * A correction of a published report, announced by its publisher.
 *
 * @param place what was corrected: {@code thu-nsnn.actual} a cell, {@code p-1f3a90bc} a passage,
 *     {@code thu-nsnn} a whole row, {@code header.number} a particular, or a file's name
 * @param before what was printed there
 * @param after what is printed there now; empty where it was taken out
 * @param reason why, or empty
 * @param requestedBy who asked for it, or empty
 * @param decision the number of the decision, or empty
 * @param source where it stands in the content
 */
public record Correction(
    LocalDate date,
    String place,
    String before,
    String after,
    String reason,
    String requestedBy,
    String decision,
    Place source) {

  /**
   * Its id in the report's page. Two hyphens stand in no place's name, so no other has it.
   *
   * @param turn which one of its day at its place it is, from 1
   */
  public String anchor(int turn) {
    return "dinh-chinh-" + date + "-" + place + (turn == 1 ? "" : "--" + turn);
  }
}
