package vn.minhbach.preview;

import java.util.List;
import java.util.Optional;
import vn.minhbach.Composition;
import vn.minhbach.problem.Problem;

/**
 * What the preview shows at one moment. A request is answered from one of them, so it never mixes
 * two.
 *
 * @param site the last that had no errors; empty where there was none yet
 * @param problems of the content as it is now
 * @param failure why the content could not be looked at, for the program's own faults; often empty
 */
record Snapshot(Optional<Composition> site, List<Problem> problems, String failure) {

  /** Before the content was read. */
  static final Snapshot NOTHING = new Snapshot(Optional.empty(), List.of(), "");

  Snapshot {
    problems = List.copyOf(problems);
  }

  /** The content was read again. */
  Snapshot next(Optional<Composition> composed, List<Problem> now) {
    return new Snapshot(composed.or(() -> site), now, "");
  }

  /** The program failed while the content was read. */
  Snapshot failed(String why) {
    return new Snapshot(site, problems, why);
  }
}
