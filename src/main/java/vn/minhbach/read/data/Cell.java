package vn.minhbach.read.data;

import vn.minhbach.problem.Place;

/**
 * One value of a table and where it stands.
 *
 * @param text stripped; empty where the cell is
 * @param line of the file, in which the cell begins
 */
record Cell(String text, Place place, String line) {

  /** A cell without text. */
  static Cell empty(Place place) {
    return new Cell("", place, "");
  }

  /**
   * The place of the text's {@code column}th character, from 1.
   *
   * <p>Where the line writes the text otherwise, with a quote twice or on further lines, it is the
   * place up to which they are the same. Within a cell of a workbook there are no places.
   */
  Place at(int column) {
    if (!place.sheet().isEmpty()) {
      return place;
    }
    int first = place.column() - 1;
    while (first < line.length() && "\"' \t".indexOf(line.charAt(first)) >= 0) {
      first++;
    }
    int same = 0;
    while (same < column - 1 && line.startsWith(text.substring(same, same + 1), first + same)) {
      same++;
    }
    return new Place(place.path(), place.line(), first + same + 1);
  }

  boolean isEmpty() {
    return text.isEmpty();
  }
}
