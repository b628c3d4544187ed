package vn.minhbach.model;

import java.time.LocalDate;
import java.util.List;
import vn.minhbach.model.ledger.Ledger;
import vn.minhbach.model.ledger.Withdrawal;

/**
 * What a portal published before.
 *
 * @param today for dates that the program proposes; nothing that is published depends on it
 * @param kept whether the portal keeps a ledger; a draft does not
 */
public record History(LocalDate today, boolean kept, Ledger ledger, List<Withdrawal> withdrawals) {

  public History {
    withdrawals = List.copyOf(withdrawals);
  }

  /** That of a portal that keeps no ledger. */
  public static History none(LocalDate today) {
    return new History(today, false, Ledger.EMPTY, List.of());
  }
}
