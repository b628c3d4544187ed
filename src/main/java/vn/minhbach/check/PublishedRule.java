package vn.minhbach.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import vn.minhbach.model.Catalog;
import vn.minhbach.model.Report;
import vn.minhbach.model.ledger.Edition;
import vn.minhbach.model.ledger.Ledger;
import vn.minhbach.model.ledger.LedgerLine;
import vn.minhbach.model.ledger.Printed;
import vn.minhbach.problem.Nearest;
import vn.minhbach.problem.Problem;
import vn.minhbach.problem.Problems;
import vn.minhbach.publication.Addresses;
import vn.minhbach.publication.Departures;
import vn.minhbach.publication.Snapshot;

/**
 * Every address that was ever published is there, or leads to another, or belongs to a report that
 * was withdrawn.
 *
 * <p>The program proposes the lines that mend it: a redirect to what seems to have taken the place
 * of the lost page, or the withdrawal of a report that no other resembles.
 */
final class PublishedRule implements Rule {

  /** Of its passages and rows, a renamed report has at least this share word for word. */
  private static final double SAME = 0.5;

  @Override
  public void check(Catalog catalog, Problems problems) {
    // What could not be read is not lost.
    if (problems.hasErrors()) {
      return;
    }
    Set<String> addresses = Addresses.of(catalog).all();
    boolean begun = !catalog.redirects().isEmpty();
    for (LedgerLine line : Departures.of(catalog, addresses).lost()) {
      begun |= lost(line, catalog, addresses, begun, problems);
    }
  }

  /**
   * Reports a lost address.
   *
   * @param begun whether there is a list of redirects, with its header, to add to
   * @return whether a redirect was proposed
   */
  private static boolean lost(
      LedgerLine line, Catalog catalog, Set<String> addresses, boolean begun, Problems problems) {
    String address = line.address();
    Ledger ledger = catalog.history().ledger();
    Optional<Edition> report = ledger.last(ledger.moved(address));
    Optional<String> successor =
        report.isPresent()
            ? renamed(report.get(), catalog)
            : Optional.of(nearest(address, catalog, addresses));
    Problem problem =
        successor.isPresent()
            ? Problem.error(line.source(), "published.gone", address, "redirects.csv")
                .mendedBy(redirects(address, successor.get(), ledger, begun))
            : Problem.error(line.source(), "published.withdrawn", address, "withdrawals.yaml")
                .mendedBy(withdrawal(address, catalog));
    problems.add(problem);
    return successor.isPresent();
  }

  /** The address of a report that was not published yet and reads like the lost one. */
  private static Optional<String> renamed(Edition lost, Catalog catalog) {
    return catalog.reports().stream()
        .filter(report -> catalog.history().ledger().editions(report.address()).isEmpty())
        .map(report -> Map.entry(report, shared(lost, report)))
        .filter(entry -> entry.getValue() >= SAME)
        .max(Comparator.comparingDouble(Map.Entry::getValue))
        .map(entry -> entry.getKey().address());
  }

  private static double shared(Edition lost, Report report) {
    Set<Printed> now = new HashSet<>(Snapshot.of(report).printed().values());
    long same = lost.printed().values().stream().filter(now::contains).count();
    return (double) same / lost.printed().size();
  }

  /**
   * The new address most like {@code address} under the same parent; where nothing is new there,
   * the parent.
   */
  private static String nearest(String address, Catalog catalog, Set<String> addresses) {
    Set<String> published = new TreeSet<>();
    catalog.history().ledger().lines().forEach(line -> published.add(line.address()));
    String parent = parent(address);
    List<String> fresh =
        addresses.stream()
            .filter(a -> !published.contains(a) && !a.equals("/") && parent(a).equals(parent))
            // What a newer program brings with it is nobody's new address.
            .filter(a -> !Reserved.FIRST.contains(a.substring(1, a.length() - 1)))
            .sorted()
            .toList();
    return Nearest.first(address, fresh).orElseGet(() -> above(parent, addresses));
  }

  private static String above(String parent, Set<String> addresses) {
    return addresses.contains(parent) ? parent : above(parent(parent), addresses);
  }

  private static String parent(String address) {
    return address.substring(0, address.lastIndexOf('/', address.length() - 2) + 1);
  }

  /** Where more than the page itself is lost, all below it is led on; findings with it. */
  private static List<String> redirects(String from, String to, Ledger ledger, boolean begun) {
    List<String> lines = new ArrayList<>(begun ? List.of() : List.of("from,to"));
    boolean folder = from.endsWith("/") && to.endsWith("/") && parent(from).equals(parent(to));
    lines.add(folder ? from + "*," + to + "*" : from + "," + to);
    String findings = "/phat-hien" + from;
    if (folder && ledger.lines().stream().anyMatch(l -> l.address().startsWith(findings))) {
      lines.add(findings + "*,/phat-hien" + to + "*");
    }
    return lines;
  }

  private static List<String> withdrawal(String address, Catalog catalog) {
    List<String> lines = new ArrayList<>();
    lines.add("- address: " + address);
    lines.add("  date: " + catalog.history().today());
    lines.add("  reason: ''");
    lines.add("  decision: ''");
    return lines;
  }
}
