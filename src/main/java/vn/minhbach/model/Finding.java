package vn.minhbach.model;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import vn.minhbach.figure.Unit;

/**
 * What an examination found of one printed figure.
 *
 * <p>Every figure that was looked into has one, so that a portal can say how many follow; those
 * that do not are published beside the figure.
 *
 * @param variant tells apart what one kind of examination can find: {@code share}, {@code bound}
 * @param subject the figure that was examined
 * @param inputs the printed figures that it was compared with, in the order of the computation
 * @param result what the computation gives; empty where figures are only compared
 */
public record Finding(
    Kind kind,
    String variant,
    Outcome outcome,
    Observation subject,
    List<Observation> inputs,
    Optional<Result> result) {

  public Finding {
    inputs = List.copyOf(inputs);
  }

  /** Its name within the report: {@code ty-le-ke-hoach/thu-nsnn.of_plan}. */
  public String key() {
    return kind.slug() + "/" + subject.cell().anchor();
  }

  /** Its page. */
  public String address() {
    return "/phat-hien" + subject.report().address() + key() + "/";
  }

  /** Whether the figure does not follow from the others. */
  public boolean isPublished() {
    return outcome == Outcome.TRUNCATED || outcome == Outcome.DIFFERENT;
  }

  /** What was examined. */
  public enum Kind {
    SHARE_OF_PLAN("ty-le-ke-hoach"),
    SHARE("ty-le"),
    CHANGE("bien-dong"),
    TOTAL("tong-so"),
    REPETITION("lap-lai"),
    ASSESSMENT("danh-gia"),
    PLAUSIBILITY("hop-ly");

    private final String slug;

    Kind(String slug) {
      this.slug = slug;
    }

    /** Its part of an address. */
    public String slug() {
      return slug;
    }
  }

  /** How a printed figure stands to what was computed. */
  public enum Outcome {
    /** The computed number, rounded to the printed decimals, is the printed one. */
    CONSISTENT,
    /** Not that, but the printed numbers, each rounded, allow it. */
    WITHIN_ROUNDING,
    /** The decimals of the computed number were cut off, not rounded. */
    TRUNCATED,
    DIFFERENT,
    /** A number is missing, or printed so that nothing can be said. */
    NOT_COMPUTABLE
  }

  /**
   * A computed number.
   *
   * @param value from the numbers as printed, in {@code unit}, with a few decimals more than the
   *     printed figure has
   */
  public record Result(BigDecimal value, Unit unit) {}
}
