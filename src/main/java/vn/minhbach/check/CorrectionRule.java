package vn.minhbach.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.minhbach.model.Catalog;
import vn.minhbach.model.History;
import vn.minhbach.model.Report;
import vn.minhbach.model.ledger.Change;
import vn.minhbach.model.ledger.Correction;
import vn.minhbach.model.ledger.Edition;
import vn.minhbach.model.ledger.Printed;
import vn.minhbach.problem.Place;
import vn.minhbach.problem.Problem;
import vn.minhbach.problem.Problems;
import vn.minhbach.publication.Snapshot;

/**
 * A cell or a passage that was published is changed by a correction alone: an entry of {@code
 * corrections.yaml} that names the place, what stood there and what stands there now.
 *
 * <p>The place is a cell ({@code thu-nsnn.actual}), a passage ({@code p-1f3a90bc}), a whole row
 * ({@code thu-nsnn}), a particular of the report ({@code header.number}) or a file. What is added
 * to a report needs no entry. An entry that is not true is an error too: its old text was never
 * published, or its new text is not printed.
 */
final class CorrectionRule implements Rule {

  @Override
  public void check(Catalog catalog, Problems problems) {
    if (catalog.history().kept()) {
      catalog.reports().forEach(report -> check(report, catalog.history(), problems));
    }
  }

  private static void check(Report report, History history, Problems problems) {
    List<Edition> editions = history.ledger().editions(report.address());
    if (editions.isEmpty()) {
      report
          .corrections()
          .forEach(c -> problems.error(c.source(), "correction.unpublished", report.address()));
      return;
    }
    Snapshot.Now now = Snapshot.of(report);
    Edition last = editions.get(editions.size() - 1);
    // Of a report that could not be read whole, nothing can be said.
    if (problems.sound(where -> where.path().startsWith(report.place().folder()))) {
      for (Change change : Change.between(last.printed(), now.printed())) {
        boolean led =
            !history
                .ledger()
                .moved(report.address() + change.at())
                .equals(report.address() + change.at());
        if (!change.before().isEmpty() && !(change.after().isEmpty() && led)) {
          check(change, report, now, history, problems);
        }
      }
    }
    told(report, editions, now, problems);
  }

  private static void check(
      Change change, Report report, Snapshot.Now now, History history, Problems problems) {
    String reached = change.before();
    for (Correction correction : report.corrections()) {
      if (correction.place().equals(change.place()) && correction.before().equals(reached)) {
        reached = correction.after();
      }
    }
    if (!reached.equals(change.after())) {
      Place place = now.places().getOrDefault(change.at(), report.place());
      problems.add(
          Problem.error(
                  place,
                  change.after().isEmpty() ? "published.removed" : "published.changed",
                  change.place(),
                  reached,
                  change.after(),
                  report.place().folder() + "corrections.yaml")
              .mendedBy(entry(change, reached, report, history)));
    }
  }

  private static List<String> entry(Change change, String before, Report report, History history) {
    List<String> lines = new ArrayList<>();
    lines.add("- date: " + history.today());
    lines.add("  place: " + change.place());
    lines.add("  old: " + quoted(before));
    lines.add("  new: " + quoted(change.after()));
    lines.add("  reason: ''");
    lines.add("  requested_by: ''");
    lines.add("  decision: ''");
    return lines;
  }

  /** As a single-quoted text of YAML, in which nothing else has a meaning. */
  private static String quoted(String text) {
    return "'" + text.replace("'", "''") + "'";
  }

  /** Every entry says what was printed, and what is printed now or was until the next entry. */
  private static void told(
      Report report, List<Edition> editions, Snapshot.Now now, Problems problems) {
    Set<List<String>> published = new HashSet<>();
    editions.forEach(edition -> add(edition.printed(), published));
    Set<List<String>> printed = new HashSet<>();
    now.printed().forEach((at, here) -> add(at, here, printed));
    List<Correction> corrections = report.corrections();
    for (int i = 0; i < corrections.size(); i++) {
      Correction c = corrections.get(i);
      boolean known = published.stream().anyMatch(text -> text.get(0).equals(c.place()));
      boolean was =
          published.contains(List.of(c.place(), c.before()))
              || corrections.subList(0, i).stream()
                  .anyMatch(e -> e.place().equals(c.place()) && e.after().equals(c.before()));
      boolean is =
          c.after().isEmpty()
              ? printed.stream().noneMatch(text -> text.equals(List.of(c.place(), c.before())))
              : printed.contains(List.of(c.place(), c.after()))
                  || corrections.subList(i + 1, corrections.size()).stream()
                      .anyMatch(l -> l.place().equals(c.place()) && l.before().equals(c.after()));
      if (!known) {
        problems.error(c.source(), "correction.place", c.place());
      } else if (!was) {
        problems.error(c.source(), "correction.old", c.place(), c.before());
      } else if (!is) {
        problems.error(c.source(), "correction.new", c.place(), c.after());
      } else if (c.reason().isEmpty()) {
        problems.warning(c.source(), "correction.reason", c.place());
      }
    }
  }

  private static void add(Map<String, Printed> printed, Set<List<String>> texts) {
    printed.forEach((at, here) -> add(at, here, texts));
  }

  private static void add(String at, Printed printed, Set<List<String>> texts) {
    Change.texts(at, printed).forEach((place, text) -> texts.add(List.of(place, text)));
    texts.add(List.of(Change.place(at), printed.whole()));
  }
}
