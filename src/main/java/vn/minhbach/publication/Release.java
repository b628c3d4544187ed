package vn.minhbach.publication;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import vn.minhbach.model.Catalog;
import vn.minhbach.model.Finding;
import vn.minhbach.model.Report;
import vn.minhbach.model.ledger.Change;
import vn.minhbach.model.ledger.Edition;
import vn.minhbach.model.ledger.Fingerprint;
import vn.minhbach.model.ledger.Ledger;
import vn.minhbach.model.ledger.LedgerLine;
import vn.minhbach.model.ledger.Printed;
import vn.minhbach.problem.Place;

/**
 * What a release adds to the ledger: the addresses that are new, and an edition of every report
 * that is new or prints something else than its last one.
 *
 * @param added the lines to add
 * @param editions of the reports among them
 */
public record Release(List<LedgerLine> added, List<NewEdition> editions) {

  private static final Place NOWHERE = Place.file("published.jsonl");

  public Release {
    added = List.copyOf(added);
    editions = List.copyOf(editions);
  }

  /**
   * An edition that a release adds.
   *
   * @param changes how many places print something else than before; of a first edition, all
   */
  public record NewEdition(Report report, int number, int changes) {}

  /** How many addresses are new. */
  public long addresses() {
    return added.stream().filter(line -> line.edition() == 0).count();
  }

  /**
   * The release of {@code catalog} on {@code date}.
   *
   * @param findings of its audit
   */
  public static Release of(Catalog catalog, List<Finding> findings, LocalDate date) {
    Ledger ledger = catalog.history().ledger();
    List<LedgerLine> added = new ArrayList<>(addresses(catalog, findings, date));
    List<NewEdition> editions = new ArrayList<>();
    for (Report report : catalog.reports()) {
      edition(report, ledger, date, added).ifPresent(editions::add);
    }
    return new Release(added, editions);
  }

  private static List<LedgerLine> addresses(
      Catalog catalog, List<Finding> findings, LocalDate date) {
    Set<String> known = new HashSet<>();
    catalog.history().ledger().lines().stream()
        .filter(line -> line.edition() == 0)
        .forEach(line -> known.add(line.address()));
    List<LedgerLine> added = new ArrayList<>();
    for (String address : new TreeSet<>(Addresses.of(catalog).all())) {
      if (known.add(address)) {
        added.add(new LedgerLine(address, date, 0, Printed.words(""), "", NOWHERE));
      }
    }
    for (Finding finding : findings) {
      if (finding.isPublished() && known.add(finding.address())) {
        String name = finding.subject().row().indicator().name().vi();
        added.add(new LedgerLine(finding.address(), date, 0, Printed.words(name), "", NOWHERE));
      }
    }
    return added;
  }

  /** Adds the lines of a new edition, if there is one. */
  private static Optional<NewEdition> edition(
      Report report, Ledger ledger, LocalDate date, List<LedgerLine> added) {
    Map<String, Printed> now = Snapshot.of(report).printed();
    Optional<Edition> before = ledger.last(report.address());
    Map<String, Printed> last = before.map(Edition::printed).orElse(Map.of());
    if (now.equals(last)) {
      return Optional.empty();
    }
    int number = before.map(Edition::number).orElse(0) + 1;
    Map<String, Printed> known = new HashMap<>();
    ledger.editions(report.address()).forEach(edition -> known.putAll(edition.printed()));
    now.forEach(
        (place, printed) -> {
          boolean whole = place.isEmpty();
          if (whole || !printed.equals(known.get(place))) {
            added.add(
                new LedgerLine(
                    report.address() + place,
                    date,
                    number,
                    printed,
                    whole ? Fingerprint.of(now) : "",
                    NOWHERE));
          }
        });
    int changes = before.isEmpty() ? now.size() : Change.between(last, now).size();
    return Optional.of(new NewEdition(report, number, changes));
  }
}
