package vn.minhbach.model;

import java.util.Locale;

/** How final a result is: one period may have an estimate, results to date and a final result. */
public enum Vintage {
  /** Expected, or stated before the period was over. */
  ESTIMATE,
  /** Of the part of a year that is over. */
  TO_DATE,
  /** Of a period that is over, whole. */
  FINAL;

  /** {@code estimate}, {@code to_date}, {@code final}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
