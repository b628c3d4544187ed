package vn.minhbach.audit;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.minhbach.model.Finding;
import vn.minhbach.model.Finding.Kind;
import vn.minhbach.model.Finding.Outcome;
import vn.minhbach.model.Observation;
import vn.minhbach.model.Relation;
import vn.minhbach.model.Report;

/**
 * A share that {@code relations.yaml} declares is computed again from its part and its whole.
 *
 * <p>The formula is {@code 100 · part / whole}, or 1,000 for per mille, with intervals and classes
 * as for the share of the plan. A part that is printed with its whole ({@code 17.291/19.660}) needs
 * no other.
 */
final class ShareExamination implements Examination {

  @Override
  public Stream<Finding> examine(Evidence evidence) {
    return evidence.related(Relation.Share.class, ShareExamination::examine);
  }

  private static Finding examine(Report report, Relation.Share declared) {
    Observation share = new Observation(report, declared.share());
    List<Observation> inputs =
        Stream.concat(Stream.of(declared.part()), declared.whole().stream())
            .map(cell -> new Observation(report, cell))
            .toList();
    Optional<Reading> reported = Reading.of(declared.share());
    Optional<Reading> whole =
        declared.whole().isPresent()
            ? declared.whole().flatMap(Reading::of)
            : Reading.wholeOf(declared.part());
    Optional<Comparison> computed =
        Reading.of(declared.part())
            .flatMap(part -> whole.flatMap(w -> Ratios.share(part, w, declared.share().unit())));
    if (reported.isEmpty() || computed.isEmpty()) {
      return new Finding(Kind.SHARE, "", Outcome.NOT_COMPUTABLE, share, inputs, Optional.empty());
    }
    return new Finding(
        Kind.SHARE,
        "",
        computed.get().with(reported.get()),
        share,
        inputs,
        computed.get().result(reported.get()));
  }
}
