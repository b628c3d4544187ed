package vn.minhbach.write;

/** Hears how the writing of a site goes on; by several threads at once. */
@FunctionalInterface
public interface Progress {

  /** So many files were made so far. */
  void files(int made);

  /** Another build writes to this output folder, and this one waits for its end. */
  default void waiting() {}
}
