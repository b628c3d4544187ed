package vn.minhbach.read.data;

import vn.minhbach.problem.Place;

/**
 * One value of a table and where it stands.
 *
 * @param text stripped; empty where the cell is
 * @param quoted whether its text begins after a quote
 */
record Cell(String text, Place place, boolean quoted) {

  /** The place of the text's {@code column}th character, from 1. */
  Place at(int column) {
    int quote = quoted ? 1 : 0;
    return new Place(place.path(), place.line(), place.column() + quote + column - 1);
  }

  boolean isEmpty() {
    return text.isEmpty();
  }
}
