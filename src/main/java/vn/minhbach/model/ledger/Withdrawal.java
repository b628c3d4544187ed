package vn.minhbach.model.ledger;

import java.time.LocalDate;
import vn.minhbach.problem.Place;

/**
 * A report that is published no more.
 *
 * @param address where it stood
 * @param reason why, or empty
 * @param decision the number of the decision, or empty
 */
public record Withdrawal(
    String address, LocalDate date, String reason, String decision, Place place) {}
