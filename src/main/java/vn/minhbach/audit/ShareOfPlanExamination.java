package vn.minhbach.audit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.minhbach.figure.Unit;
import vn.minhbach.model.Cell;
import vn.minhbach.model.Finding;
import vn.minhbach.model.Finding.Kind;
import vn.minhbach.model.Finding.Outcome;
import vn.minhbach.model.Measure;
import vn.minhbach.model.Observation;
import vn.minhbach.model.Statement;

/**
 * The share of the plan that a report prints is computed again from its result and its target.
 *
 * <p>The formula is {@code 100 · result / target}. Printed numbers are rounded, so with a result in
 * [a, b] and a target in [c, d] the share is in [100 · a / d, 100 · b / c] (interval arithmetic,
 * IEEE 1788-2015). The five classes: <em>consistent</em>, the share computed from the printed
 * numbers and rounded half up is the printed one; <em>consistent within rounding</em>, the
 * intervals have a number in common; <em>truncated</em>, the decimals were cut off instead of
 * rounded; <em>different</em>; <em>not computable</em>, a number is missing, is zero, or is one
 * that the report itself calls inexact.
 *
 * <p>The result is the one of the same row, or its estimate; where it has neither, a result of the
 * same indicator, breakdown and period. The target is the one of the same row; where it has none,
 * one of the same plan (province's, council's, adjusted) and year; where no target is printed and
 * the result is a ratio, its whole. Where several fit, it is enough that one of them gives the
 * printed share.
 */
final class ShareOfPlanExamination implements Examination {

  private static final Unit PERCENT = Unit.of("%");

  @Override
  public Stream<Finding> examine(Evidence evidence) {
    return evidence.stated(Measure.OF_PLAN).map(share -> examine(share, evidence));
  }

  private static Finding examine(Observation share, Evidence evidence) {
    List<Observation> targets = targets(share, evidence);
    List<Finding> tried = new ArrayList<>();
    for (Observation result : results(share, evidence)) {
      for (Observation target : targets) {
        against(share, result, List.of(result, target), Reading.of(target.cell()))
            .ifPresent(tried::add);
      }
      if (targets.isEmpty()) {
        against(share, result, List.of(result), Reading.wholeOf(result.cell()))
            .ifPresent(tried::add);
      }
    }
    return tried.stream()
        .min(Comparator.comparing(Finding::outcome))
        .orElseGet(() -> finding(share, Outcome.NOT_COMPUTABLE, List.of(), Optional.empty()));
  }

  private static Optional<Finding> against(
      Observation share, Observation result, List<Observation> inputs, Optional<Reading> target) {
    Optional<Reading> reported = Reading.of(share.cell());
    Optional<Reading> reached = Reading.of(result.cell());
    if (reported.isEmpty() || reached.isEmpty() || target.isEmpty()) {
      return Optional.empty();
    }
    return Ratios.share(reached.get(), target.get(), PERCENT)
        .map(
            computed ->
                finding(
                    share, computed.with(reported.get()), inputs, computed.result(reported.get())));
  }

  private static Finding finding(
      Observation share,
      Outcome outcome,
      List<Observation> inputs,
      Optional<Finding.Result> result) {
    return new Finding(Kind.SHARE_OF_PLAN, "", outcome, share, inputs, result);
  }

  private static List<Observation> results(Observation share, Evidence evidence) {
    List<Observation> own =
        Stream.of(Measure.ACTUAL, Measure.ESTIMATE)
            .filter(measure -> share.row().figure(measure).isPresent())
            .map(measure -> new Observation(share.report(), new Cell(share.row(), measure)))
            .toList();
    return own.isEmpty() ? evidence.inReport(share, Measure.ACTUAL) : own;
  }

  private static List<Observation> targets(Observation share, Evidence evidence) {
    if (share.row().figure(Measure.TARGET).isPresent()) {
      return evidence.inReport(share, Measure.TARGET);
    }
    return evidence
        .siblings(share)
        .map(Statement::row)
        .filter(row -> row.figure(Measure.TARGET).isPresent())
        .filter(row -> row.origin().equals(share.row().origin()))
        .filter(row -> row.period().year().hasSameDays(share.row().period().year()))
        .map(row -> new Observation(share.report(), new Cell(row, Measure.TARGET)))
        .toList();
  }
}
