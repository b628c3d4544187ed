package vn.minhbach.intake.table;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The words of a row: of an indicator, of a part of the row above it, or of a total.
 *
 * @param indented whether it stands further right than others
 */
public record RowLabel(String text, boolean indented) {

  private static final Pattern TOTAL =
      Pattern.compile("(?iu)(?:tổng(?: số| cộng| chung)?|cộng|toàn (?:huyện|tỉnh|xã))[:.]?");
  private static final Pattern SUB = Pattern.compile("(?iu)[-–+*•].*|trong đó.*|gồm:?.*");
  private static final Pattern SUB_MARKS =
      Pattern.compile("(?iu)^(?:[-–+*•]|trong đó(?: có)?\\s*[:,]?|gồm\\s*:?|\\s)+");

  /** Whether it names a total: {@code Tổng cộng}. */
  boolean isTotal() {
    return TOTAL.matcher(text).matches();
  }

  /** Whether it names a part: {@code Trong đó: nữ}. */
  public boolean isSub() {
    return indented || SUB.matcher(text).matches();
  }

  /** Without what only says that it is a part. */
  public String bare() {
    String bare = SUB_MARKS.matcher(text).replaceFirst("");
    return bare.isEmpty() ? text : bare;
  }

  /**
   * What it seems to mean; empty where nothing is known.
   *
   * @param under the row or the group that it is a part of; empty where it stands for itself
   */
  Optional<KnownLabels.Meaning> seems(String under, String unit, KnownLabels labels) {
    Optional<KnownLabels.Meaning> own = isTotal() ? Optional.empty() : labels.of(bare(), unit);
    if (own.isPresent()) {
      return own;
    }
    return under.isEmpty()
        ? labels.alike(bare(), unit)
        : labels.of(under + " " + bare(), unit).or(() -> total(under, unit, labels));
  }

  /** The total of a group is what the group is called. */
  private Optional<KnownLabels.Meaning> total(String under, String unit, KnownLabels labels) {
    return isTotal() ? labels.of(under, unit) : Optional.empty();
  }
}
