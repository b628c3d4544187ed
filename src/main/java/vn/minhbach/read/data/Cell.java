package vn.minhbach.read.data;

import vn.minhbach.problem.Place;

/**
 * One value of a table and where it stands.
 *
 * @param text stripped; empty where the cell is
 */
record Cell(String text, Place place) {

  boolean isEmpty() {
    return text.isEmpty();
  }
}
