package vn.minhbach.model;

/** A language that a portal can be read in. */
public enum Language {
  VI,
  EN;

  /** The BCP 47 tag: {@code vi}, {@code en}. */
  public String tag() {
    return this == VI ? "vi" : "en";
  }
}
