package vn.minhbach.model;

/** What length of time a report covers; follows from its {@link Period}. */
public enum ReportKind {
  YEAR,
  NINE_MONTHS,
  HALF,
  QUARTER,
  MONTH,
  OTHER
}
