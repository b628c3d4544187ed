package vn.minhbach.targets;

import java.util.Locale;

/** Why a target stands as it does: whose judgement that is, or why there is none. */
public enum Ground {
  /** The report's own verdict. */
  REPORT,
  /** The report's result beside its target. */
  RESULT,
  /** What the report expects for the whole year, beside its target. */
  ESTIMATE,
  /** The report leaves the verdict for later. */
  DEFERRED,
  /** The report says of one target what can't both be true, or in words that are no verdict. */
  AMBIGUOUS,
  /** The report states no result. */
  NO_RESULT,
  /** The year that the target is for is not over, and its result is not there yet. */
  YEAR_RUNS,
  /** Target and result are printed so that nothing can be said: vague, of different units. */
  UNCLEAR,
  /** Neither more nor less is better. */
  NO_DIRECTION;

  /** {@code report}, {@code year_runs}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether it lies in the words that the report prints for a verdict. */
  public boolean isInItsWords() {
    return this == REPORT || this == DEFERRED || this == AMBIGUOUS;
  }

  /** Whether it is the portal that compared the report's figures. */
  public boolean isComputed() {
    return this == RESULT || this == ESTIMATE;
  }
}
