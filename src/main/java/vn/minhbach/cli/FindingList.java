package vn.minhbach.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.minhbach.model.Finding;
import vn.minhbach.model.Observation;

/** What {@code check --findings} prints: how many figures were examined, and which don't follow. */
final class FindingList {

  private final List<Finding> findings;
  private final ProblemText text;

  FindingList(List<Finding> findings, ProblemText text) {
    this.findings = findings;
    this.text = text;
  }

  /** How many figures each examination put into each class, in columns. */
  List<String> table() {
    List<List<String>> rows = new ArrayList<>();
    List<String> head = new ArrayList<>(List.of(say("findings.kind")));
    for (Finding.Outcome outcome : Finding.Outcome.values()) {
      head.add(say("findings." + name(outcome)));
    }
    rows.add(head);
    for (Finding.Kind kind : Finding.Kind.values()) {
      List<String> row = new ArrayList<>(List.of(kind.slug()));
      for (Finding.Outcome outcome : Finding.Outcome.values()) {
        long count =
            findings.stream().filter(f -> f.kind() == kind && f.outcome() == outcome).count();
        row.add(String.valueOf(count));
      }
      rows.add(row);
    }
    return Columns.aligned(rows);
  }

  /** Every finding: its place, its name, what is printed and what was computed. */
  List<String> published() {
    return findings.stream().filter(Finding::isPublished).map(this::line).toList();
  }

  private String line(Finding finding) {
    String inputs =
        finding.inputs().stream().map(FindingList::printed).collect(Collectors.joining("; "));
    String result =
        finding.result().map(r -> " = " + text.decimal(r.value()) + " " + r.unit()).orElse("");
    return Stream.of(
            finding.subject().row().place() + ": " + finding.key(),
            say("findings." + name(finding.outcome())),
            printed(finding.subject()) + " | " + inputs + result)
        .collect(Collectors.joining(" | "));
  }

  private static String printed(Observation observation) {
    return observation.cell().anchor() + " " + observation.cell().printed();
  }

  private static String name(Finding.Outcome outcome) {
    return outcome.name().toLowerCase(Locale.ROOT);
  }

  private String say(String key) {
    return text.get(key, List.of());
  }
}
