package vn.minhbach.check;

import vn.minhbach.model.Catalog;
import vn.minhbach.model.ledger.Withdrawal;
import vn.minhbach.problem.Problems;

/** What is withdrawn is a report that was published and is not there any more. */
final class WithdrawalRule implements Rule {

  @Override
  public void check(Catalog catalog, Problems problems) {
    for (Withdrawal withdrawal : catalog.history().withdrawals()) {
      String address = withdrawal.address();
      if (catalog.reports().stream().anyMatch(r -> r.address().equals(address))) {
        problems.error(withdrawal.place(), "withdrawal.present", address);
      } else if (catalog.history().ledger().editions(address).isEmpty()) {
        problems.error(withdrawal.place(), "withdrawal.unpublished", address);
      } else if (withdrawal.reason().isEmpty()) {
        problems.warning(withdrawal.place(), "withdrawal.reason", address);
      }
    }
  }
}
