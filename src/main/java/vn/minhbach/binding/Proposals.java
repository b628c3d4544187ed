package vn.minhbach.binding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.minhbach.figure.Agreement;
import vn.minhbach.figure.Figure;
import vn.minhbach.figure.Quantity;
import vn.minhbach.figure.Unit;
import vn.minhbach.model.Measure;
import vn.minhbach.model.Report;
import vn.minhbach.model.Row;

/**
 * Proposes bindings: for each unbound measurement of a report the observation of its tables that
 * prints the same figure.
 *
 * <p>That two numbers are equal proves little, least of all of {@code 02}; {@link Evidence} weighs
 * what else speaks for an observation. What is not clear is left to the data officer.
 */
public final class Proposals {

  private final List<Row> rows;
  private final List<Mention> mentions;

  private Proposals(Report report, List<Mention> mentions) {
    this.rows = report.rows().toList();
    this.mentions = mentions;
  }

  /** Proposes for the measurements among {@code mentions}, the figures of {@code report}. */
  public static List<Proposal> of(Report report, List<Mention> mentions) {
    Proposals proposals = new Proposals(report, mentions);
    return mentions.stream()
        .filter(mention -> mention.isMeasurement() && mention.bindable())
        .map(proposals::propose)
        .flatMap(Optional::stream)
        .toList();
  }

  private record Candidate(Wordings.Wording wording, int weight) {}

  private Optional<Proposal> propose(Mention mention) {
    Map<Proposal.Target, Candidate> candidates = new LinkedHashMap<>();
    rows.forEach(
        row ->
            row.figures()
                .forEach(
                    (measure, figure) ->
                        candidate(mention, row, measure, figure)
                            .ifPresent(
                                candidate ->
                                    candidates.merge(
                                        new Proposal.Target(row.indicator().code(), measure),
                                        candidate,
                                        Proposals::heavier))));
    if (candidates.isEmpty()) {
      return Optional.empty();
    }
    List<Map.Entry<Proposal.Target, Candidate>> best = new ArrayList<>(candidates.entrySet());
    best.sort(Comparator.comparingInt(entry -> -entry.getValue().weight()));
    int heaviest = best.get(0).getValue().weight();
    List<Proposal.Target> targets =
        best.stream()
            .filter(entry -> entry.getValue().weight() > heaviest - Evidence.CLEAR)
            .map(Map.Entry::getKey)
            .toList();
    Wordings.Wording wording = best.get(0).getValue().wording();
    return Optional.of(new Proposal(mention, wording.placeIn(mention), wording.text(), targets));
  }

  private static Candidate heavier(Candidate a, Candidate b) {
    return b.weight() > a.weight() ? b : a;
  }

  private Optional<Candidate> candidate(Mention mention, Row row, Measure measure, Figure figure) {
    if (!(figure.meaning() instanceof Quantity)) {
      return Optional.empty();
    }
    Unit unit = row.unitOf(measure);
    return Wordings.of(mention, row.indicator()).stream()
        .filter(wording -> Agreement.agree(Figure.read(wording.text()), unit, figure, unit))
        .findFirst()
        .flatMap(
            wording ->
                new Evidence(mention, row, measure, mentions, rows)
                    .weight()
                    .map(weight -> new Candidate(wording, weight)));
  }
}
