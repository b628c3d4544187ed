package vn.minhbach.cli;

import java.util.List;
import vn.minhbach.binding.Mentions;
import vn.minhbach.binding.Proposal;
import vn.minhbach.binding.Proposals;
import vn.minhbach.model.Catalog;

/**
 * The figures of a catalog's texts that equal an observation and are not bound.
 *
 * @param clear those of which it is clear what they are to be bound to
 * @param ambiguous those that several observations fit
 */
record MissingBindings(List<Proposal> clear, List<Proposal> ambiguous) {

  static MissingBindings in(Catalog catalog) {
    List<Proposal> all =
        catalog.reports().stream()
            .flatMap(report -> Proposals.of(report, Mentions.in(report)).stream())
            .toList();
    return new MissingBindings(
        all.stream().filter(Proposal::isClear).toList(),
        all.stream().filter(proposal -> !proposal.isClear()).toList());
  }

  /** How many files they are to be written into. */
  long files() {
    return clear.stream().map(proposal -> proposal.place().path()).distinct().count();
  }
}
