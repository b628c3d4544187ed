package vn.minhbach.read.data;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.minhbach.config.Fields;
import vn.minhbach.model.ledger.Withdrawal;
import vn.minhbach.problem.Problems;
import vn.minhbach.source.ContentFolder;

/** Reads {@code withdrawals.yaml}: reports that are published no more. */
public final class WithdrawalsReader {

  /** The file's name in the content folder. */
  public static final String FILE = "withdrawals.yaml";

  private WithdrawalsReader() {}

  /** The withdrawals in the file's order; none where there is no such file. */
  public static List<Withdrawal> read(ContentFolder content, Problems problems) {
    return Entries.read(content, FILE, fields -> withdrawal(fields, problems), problems);
  }

  private static Optional<Withdrawal> withdrawal(Fields fields, Problems problems) {
    String address = fields.requiredText("address");
    Optional<LocalDate> date = Dates.required(fields, "date", "withdrawal.date", problems);
    String reason = fields.text("reason").orElse("");
    String decision = fields.text("decision").orElse("");
    fields.end();
    return date.map(
        day -> new Withdrawal(address, day, reason, decision, fields.placeOf("address")));
  }
}
