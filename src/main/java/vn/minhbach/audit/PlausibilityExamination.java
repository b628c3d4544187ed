package vn.minhbach.audit;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.minhbach.model.Cell;
import vn.minhbach.model.Finding;
import vn.minhbach.model.Finding.Kind;
import vn.minhbach.model.Finding.Outcome;
import vn.minhbach.model.Finding.Result;
import vn.minhbach.model.Measure;
import vn.minhbach.model.Observation;

/**
 * A figure that can hardly be meant is asked about: mostly a slip of unit or of the decimal sign.
 *
 * <p>Four questions, the first that applies:
 *
 * <ul>
 *   <li>Is a value above the maximum that the indicator declares, 100 for a share of a whole?
 *   <li>Is the result 100 times the target of its row or more, or a thousandth of it or less?
 *   <li>Is it ten times the result of the year before or more, or a tenth or less? Only where the
 *       greater of the two is an amount of an official measure or at least 100 things: small counts
 *       do jump.
 *   <li>Is it 1,000 times the median of at least three other districts or more, or a thousandth or
 *       less?
 * </ul>
 *
 * <p>Zero is never implausible, and a number that the report itself calls inexact is taken as it is
 * printed.
 */
final class PlausibilityExamination implements Examination {

  private static final BigDecimal SLIP_OF_UNIT = BigDecimal.valueOf(100);
  private static final BigDecimal ORDER_OF_MAGNITUDE = BigDecimal.TEN;
  private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);
  private static final BigDecimal SMALL_COUNT = BigDecimal.valueOf(100);
  private static final int OTHERS = 3;

  @Override
  public Stream<Finding> examine(Evidence evidence) {
    return Stream.of(Measure.TARGET, Measure.ACTUAL, Measure.ESTIMATE)
        .flatMap(evidence::stated)
        .map(figure -> examine(figure, evidence));
  }

  private static Finding examine(Observation figure, Evidence evidence) {
    return aboveMaximum(figure)
        .or(() -> againstTarget(figure))
        .or(() -> againstYearBefore(figure, evidence))
        .or(() -> againstOthers(figure, evidence))
        .orElseGet(
            () ->
                new Finding(
                    Kind.PLAUSIBILITY,
                    "",
                    Outcome.CONSISTENT,
                    figure,
                    List.of(),
                    Optional.empty()));
  }

  private static Optional<Finding> aboveMaximum(Observation figure) {
    return figure
        .row()
        .indicator()
        .maximum()
        .filter(
            maximum ->
                Reading.of(figure.cell())
                    .flatMap(r -> r.like(figure.row().indicator().unit()))
                    .filter(r -> r.interval().low().compareTo(maximum) > 0)
                    .isPresent())
        .map(
            maximum ->
                found(
                    "maximum",
                    figure,
                    List.of(),
                    Optional.of(new Result(maximum, figure.row().indicator().unit()))));
  }

  private static Optional<Finding> againstTarget(Observation figure) {
    if (figure.measure() != Measure.ACTUAL || figure.row().figure(Measure.TARGET).isEmpty()) {
      return Optional.empty();
    }
    Observation target = new Observation(figure.report(), new Cell(figure.row(), Measure.TARGET));
    return number(figure, figure)
        .flatMap(
            result ->
                number(target, figure)
                    .filter(
                        goal ->
                            isTimes(result, goal, SLIP_OF_UNIT) || isTimes(goal, result, THOUSAND)))
        .map(goal -> found("target", figure, List.of(target), Optional.empty()));
  }

  private static Optional<Finding> againstYearBefore(Observation figure, Evidence evidence) {
    if (figure.measure() != Measure.ACTUAL) {
      return Optional.empty();
    }
    Optional<BigDecimal> now = number(figure, figure);
    return evidence.yearBefore(figure).stream()
        .filter(
            before ->
                now.isPresent()
                    && number(before, figure)
                        .filter(then -> jumps(now.get(), then, figure))
                        .isPresent())
        .findFirst()
        .map(before -> found("year", figure, List.of(before), Optional.empty()));
  }

  private static boolean jumps(BigDecimal now, BigDecimal then, Observation figure) {
    boolean large =
        !figure.cell().unit().countsOneByOne() || now.max(then).compareTo(SMALL_COUNT) >= 0;
    return large
        && (isTimes(now, then, ORDER_OF_MAGNITUDE) || isTimes(then, now, ORDER_OF_MAGNITUDE));
  }

  private static Optional<Finding> againstOthers(Observation figure, Evidence evidence) {
    if (figure.measure() != Measure.ACTUAL) {
      return Optional.empty();
    }
    Peers peers = evidence.peers(figure);
    String area = figure.report().area().address();
    if (peers.besides(area) < OTHERS) {
      return Optional.empty();
    }
    BigDecimal median = peers.median(area).orElseThrow();
    return number(figure, figure)
        .filter(result -> isTimes(result, median, THOUSAND) || isTimes(median, result, THOUSAND))
        .map(
            result ->
                found(
                    "districts",
                    figure,
                    peers.without(area),
                    Optional.of(new Result(shortened(median), figure.cell().unit()))));
  }

  private static BigDecimal shortened(BigDecimal median) {
    BigDecimal rounded = median.setScale(2, RoundingMode.HALF_UP).stripTrailingZeros();
    return rounded.scale() < 0 ? rounded.setScale(0) : rounded;
  }

  /** The number of {@code figure} in the unit of {@code like}, where it is above zero. */
  private static Optional<BigDecimal> number(Observation figure, Observation like) {
    return Reading.positive(figure.cell(), like.cell().unit());
  }

  private static boolean isTimes(BigDecimal greater, BigDecimal smaller, BigDecimal factor) {
    return greater.compareTo(smaller.multiply(factor)) >= 0;
  }

  private static Finding found(
      String variant, Observation figure, List<Observation> inputs, Optional<Result> result) {
    return new Finding(Kind.PLAUSIBILITY, variant, Outcome.DIFFERENT, figure, inputs, result);
  }
}
