package vn.minhbach.audit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import vn.minhbach.model.Finding;
import vn.minhbach.model.Finding.Kind;
import vn.minhbach.model.Finding.Outcome;
import vn.minhbach.model.Measure;
import vn.minhbach.model.Observation;

/**
 * A comparison with the year before is computed again from the results of both years.
 *
 * <p>With the result C and the result E of the same series for the period one year before: {@code
 * tăng 10%} is {@code 100 · (C / E - 1)}, {@code bằng 110%} is {@code 100 · C / E}, {@code tăng 12
 * vụ} and {@code tăng 6 điểm %} are {@code C - E}. For an indicator in per cent {@code tăng 2%} may
 * be meant either way, and either will do; so will any of the earlier results, where reports state
 * several. Intervals and classes are those of the share of the plan. The state as of a day is not
 * examined, because such figures are compared with the year's beginning as well, and neither are
 * units that were merged or divided in between.
 */
final class ChangeExamination implements Examination {

  @Override
  public Stream<Finding> examine(Evidence evidence) {
    return evidence.stated(Measure.YEAR_ON_YEAR).map(change -> examine(change, evidence));
  }

  private static Finding examine(Observation change, Evidence evidence) {
    List<Finding> tried = new ArrayList<>();
    if (!isDay(change)) {
      for (Observation now : evidence.inReport(change, Measure.ACTUAL)) {
        for (Observation then : evidence.yearBefore(now)) {
          tried.addAll(findings(change, now, then));
        }
      }
    }
    return tried.stream()
        .min(Comparator.comparing(Finding::outcome))
        .orElseGet(
            () ->
                new Finding(
                    Kind.CHANGE, "", Outcome.NOT_COMPUTABLE, change, List.of(), Optional.empty()));
  }

  private static boolean isDay(Observation change) {
    return change.row().period().start().equals(change.row().period().end());
  }

  private static List<Finding> findings(Observation change, Observation now, Observation then) {
    Optional<Reading> current = Reading.of(now.cell());
    Optional<Reading> earlier = Reading.of(then.cell());
    if (current.isEmpty() || earlier.isEmpty()) {
      return List.of();
    }
    List<Finding> findings = new ArrayList<>();
    for (ReportedChange reported : ReportedChange.of(change.cell(), current.get().unit())) {
      reported
          .computed(current.get(), earlier.get())
          .map(computed -> finding(change, reported, computed, List.of(now, then)))
          .ifPresent(findings::add);
    }
    return findings;
  }

  private static Finding finding(
      Observation change, ReportedChange reported, Comparison computed, List<Observation> inputs) {
    return new Finding(
        Kind.CHANGE,
        reported.way().name().toLowerCase(Locale.ROOT),
        computed.with(reported.reading()),
        change,
        inputs,
        computed.result(reported.reading()));
  }
}
