package vn.minhbach.model.ledger;

import java.time.LocalDate;
import java.util.Comparator;
import vn.minhbach.problem.Place;

/**
 * A line of the ledger: an address that was published, or what an edition printed at a place of a
 * report. A line is never changed; what comes later is a new line.
 *
 * @param address in the portal, with the fragment: {@code /x/y/bao-cao/#thu-nsnn}
 * @param date the day of the release
 * @param edition from 1; 0 for an address alone
 * @param printed what stood there; of an address alone no more than its words, or nothing
 * @param fingerprint of a report's line: {@code sha256:...} of the whole edition; else empty
 * @param source where it stands in the ledger
 */
public record LedgerLine(
    String address,
    LocalDate date,
    int edition,
    Printed printed,
    String fingerprint,
    Place source) {

  /** The order in the file: what belongs together stands together, and later editions follow. */
  public static final Comparator<LedgerLine> ORDER =
      Comparator.comparing(LedgerLine::address)
          .thenComparing(LedgerLine::edition)
          .thenComparing(LedgerLine::date);

  /** The report that it is about, where it is of an edition: the address up to its last folder. */
  public String report() {
    int end = address.indexOf('#');
    String file = end < 0 ? address : address.substring(0, end);
    return file.substring(0, file.lastIndexOf('/') + 1);
  }

  /** What follows the report's address: empty, a fragment or a file's name. */
  String place() {
    return address.substring(report().length());
  }
}
