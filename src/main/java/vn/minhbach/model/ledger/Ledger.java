package vn.minhbach.model.ledger;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

/**
 * The ledger of publication: every address that was ever published, and every edition of every
 * report, word for word.
 */
public final class Ledger {

  /** Nothing was published before. */
  public static final Ledger EMPTY = new Ledger(List.of(), UnaryOperator.identity());

  private final List<LedgerLine> lines;
  private final UnaryOperator<String> moved;
  private final Map<String, List<Edition>> editions = new TreeMap<>();
  private final Map<String, Set<String>> indicators = new TreeMap<>();
  private final List<LedgerLine> damaged = new ArrayList<>();

  /**
   * A ledger.
   *
   * @param lines in the order of the file
   * @param moved where an address leads today: its redirect's target, or the address itself
   */
  public Ledger(List<LedgerLine> lines, UnaryOperator<String> moved) {
    this.lines = List.copyOf(lines);
    this.moved = moved;
    Map<String, List<LedgerLine>> byReport = new TreeMap<>();
    for (LedgerLine line : lines) {
      if (line.edition() > 0) {
        byReport.computeIfAbsent(line.report(), report -> new ArrayList<>()).add(line);
      }
    }
    Map<String, Map<String, List<LedgerLine>>> chains = new TreeMap<>();
    byReport.forEach(
        (report, its) ->
            chains.computeIfAbsent(moved.apply(report), today -> new TreeMap<>()).put(report, its));
    byReport.forEach(
        (report, its) -> {
          Set<String> stated =
              indicators.computeIfAbsent(moved.apply(report), today -> new TreeSet<>());
          its.stream()
              .map(line -> line.printed().indicator())
              .filter(code -> !code.isEmpty())
              .forEach(stated::add);
        });
    chains.forEach((today, parts) -> editions.put(today, editions(chain(today, parts))));
  }

  /**
   * The lines of one report that stood at several addresses in turn.
   *
   * <p>Where another report was led onto its address, that one's lines are left out: each chain has
   * one first edition.
   */
  private static List<LedgerLine> chain(String today, Map<String, List<LedgerLine>> parts) {
    List<String> roots =
        parts.entrySet().stream()
            .filter(part -> part.getValue().stream().anyMatch(line -> line.edition() == 1))
            .map(Map.Entry::getKey)
            .toList();
    String root = roots.isEmpty() || roots.contains(today) ? today : roots.get(0);
    return parts.entrySet().stream()
        .filter(part -> part.getKey().equals(root) || !roots.contains(part.getKey()))
        .flatMap(part -> part.getValue().stream())
        .sorted(Comparator.comparingInt(LedgerLine::edition))
        .toList();
  }

  private List<Edition> editions(List<LedgerLine> chain) {
    Map<String, Printed> known = new HashMap<>();
    List<Edition> found = new ArrayList<>();
    int next = 0;
    while (next < chain.size()) {
      int number = chain.get(next).edition();
      LedgerLine whole = null;
      for (; next < chain.size() && chain.get(next).edition() == number; next++) {
        LedgerLine line = chain.get(next);
        known.put(line.place(), line.printed());
        whole = line.place().isEmpty() ? line : whole;
      }
      if (whole != null) {
        Edition edition =
            new Edition(number, whole.date(), Edition.inOrder(whole.printed(), known::get));
        found.add(edition);
        if (!Fingerprint.of(edition.printed()).equals(whole.fingerprint())) {
          damaged.add(whole);
        }
      }
    }
    return List.copyOf(found);
  }

  /** All lines as they were written. */
  public List<LedgerLine> lines() {
    return lines;
  }

  /** Where an address that was published leads today. */
  public String moved(String address) {
    return moved.apply(address);
  }

  /** The editions of the report that is at {@code address} today, oldest first. */
  public List<Edition> editions(String address) {
    return editions.getOrDefault(address, List.of());
  }

  /** The last of them, if it was ever released. */
  public Optional<Edition> last(String address) {
    List<Edition> all = editions(address);
    return all.isEmpty() ? Optional.empty() : Optional.of(all.get(all.size() - 1));
  }

  /** Every report that was ever released, by where its address leads today. */
  public Set<String> reports() {
    return editions.keySet();
  }

  /** The codes of the indicators that each of them ever stated. */
  public Map<String, Set<String>> indicators() {
    return Collections.unmodifiableMap(indicators);
  }

  /** The lines of reports whose edition is not what their fingerprint says. */
  public List<LedgerLine> damaged() {
    return List.copyOf(damaged);
  }
}
