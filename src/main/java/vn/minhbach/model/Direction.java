package vn.minhbach.model;

/** Which way an indicator is meant to go. */
public enum Direction {
  MORE,
  LESS,
  NEITHER
}
