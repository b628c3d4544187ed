package vn.minhbach.fuzz;

/**
 * A part of the program that reads what strangers write, and what must hold of it for any input.
 */
interface FuzzTarget {

  /** Reads {@code input}; throws where something does not hold. */
  void holds(byte[] input);
}
