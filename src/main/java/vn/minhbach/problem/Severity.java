package vn.minhbach.problem;

/** What a {@link Problem} does to publication: an error refuses it, a warning does not. */
public enum Severity {
  ERROR,
  WARNING
}
