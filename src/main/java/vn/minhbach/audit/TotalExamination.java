package vn.minhbach.audit;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.minhbach.figure.Interval;
import vn.minhbach.figure.Unit;
import vn.minhbach.model.Cell;
import vn.minhbach.model.Finding;
import vn.minhbach.model.Finding.Kind;
import vn.minhbach.model.Finding.Outcome;
import vn.minhbach.model.Observation;
import vn.minhbach.model.Relation;
import vn.minhbach.model.Report;

/**
 * The parts that {@code relations.yaml} declares are added up and compared with their total.
 *
 * <p>The formula is the sum of the parts, in the unit of the total; with parts in [a1, b1], [a2,
 * b2], ... it is in [a1 + a2 + ..., b1 + b2 + ...]. A whole number of things that are counted one
 * by one is exact. A total that is declared and not printed ({@code 100%}) was not rounded: it has
 * to be in that interval itself. Where a part is not stated, or vague, a sum below the total says
 * nothing, but one above it does.
 */
final class TotalExamination implements Examination {

  private static final String STATED = "stated";

  /** The parts are less than the total: there may be one that the report does not name. */
  private static final String SHORT = "short";

  private static final String DECLARED = "declared";

  @Override
  public Stream<Finding> examine(Evidence evidence) {
    return evidence.related(Relation.Sum.class, TotalExamination::examine);
  }

  private static Finding examine(Report report, Relation.Sum declared) {
    Cell first = declared.parts().get(0);
    Unit unit = declared.stated().map(Cell::unit).orElseGet(first::unit);
    Optional<Reading> total =
        Reading.of(declared.total(), unit)
            .map(read -> declared.stated().isPresent() ? read : read.exactly());
    Observation subject = new Observation(report, declared.stated().orElse(first));
    List<Observation> inputs =
        declared.parts().stream()
            .filter(part -> declared.stated().isPresent() || !part.equals(first))
            .map(part -> new Observation(report, part))
            .toList();
    List<Reading> parts =
        declared.parts().stream()
            .flatMap(part -> Reading.of(part).flatMap(r -> r.like(unit)).stream())
            .toList();
    if (total.isEmpty() || parts.size() < declared.parts().size()) {
      return new Finding(
          Kind.TOTAL, STATED, Outcome.NOT_COMPUTABLE, subject, inputs, Optional.empty());
    }
    boolean stated = declared.stated().isPresent();
    Comparison sum = sum(parts, stated);
    boolean isShort = sum.interval().high().compareTo(total.get().interval().low()) < 0;
    Outcome outcome =
        isShort && !declared.complete() ? Outcome.NOT_COMPUTABLE : sum.with(total.get());
    String variant = stated ? (isShort ? SHORT : STATED) : DECLARED;
    return new Finding(
        Kind.TOTAL, variant, outcome, subject, inputs, shown(parts).result(total.get()));
  }

  private static Comparison sum(List<Reading> parts, boolean stated) {
    return stated
        ? shown(parts)
        : new Comparison(Optional.empty(), shown(parts).interval(), shown(parts).firm());
  }

  private static Comparison shown(List<Reading> parts) {
    boolean single = parts.stream().allMatch(part -> part.value().isPresent());
    Optional<BigDecimal> value =
        single
            ? parts.stream().map(part -> part.value().get()).reduce(BigDecimal::add)
            : Optional.empty();
    return new Comparison(
        value,
        Interval.sum(parts.stream().map(Reading::interval).toList()),
        parts.stream().allMatch(Reading::firm));
  }
}
