package vn.minhbach.publication;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.minhbach.model.Catalog;
import vn.minhbach.model.History;
import vn.minhbach.model.ledger.LedgerLine;

/**
 * What was published once and is not there any more, though no report that it belongs to was
 * withdrawn.
 *
 * @param lapsed findings that no longer hold and series that no report states any more, by where
 *     their addresses lead today: the program made them, and takes them back
 * @param lost all others, nothing above them being lost too
 */
public record Departures(Map<String, LedgerLine> lapsed, List<LedgerLine> lost) {

  private static final String FINDINGS = "/phat-hien/";
  private static final String SERIES = "/chi-tieu/";

  public Departures {
    lapsed = Collections.unmodifiableMap(new LinkedHashMap<>(lapsed));
    lost = List.copyOf(lost);
  }

  /**
   * Those of {@code catalog}.
   *
   * @param addresses all that are published now
   */
  public static Departures of(Catalog catalog, Set<String> addresses) {
    History history = catalog.history();
    Map<String, LedgerLine> lapsed = new LinkedHashMap<>();
    List<LedgerLine> lost = new ArrayList<>();
    List<LedgerLine> lines =
        history.ledger().lines().stream()
            .filter(line -> line.edition() == 0)
            .sorted(LedgerLine.ORDER)
            .toList();
    for (LedgerLine line : lines) {
      String today = history.ledger().moved(line.address());
      if (addresses.contains(today)
          || history.withdrawals().stream().anyMatch(w -> today.startsWith(w.address()))) {
        continue;
      }
      if (lapses(today, addresses)) {
        lapsed.putIfAbsent(today, line);
      } else if (lost.stream().noneMatch(above -> line.address().startsWith(above.address()))) {
        lost.add(line);
      }
    }
    return new Departures(lapsed, lost);
  }

  /** A finding, or a series of an area that is still there. */
  private static boolean lapses(String address, Set<String> addresses) {
    int series = address.lastIndexOf(SERIES);
    return address.startsWith(FINDINGS)
        || (series > 0 && addresses.contains(address.substring(0, series + 1)));
  }
}
