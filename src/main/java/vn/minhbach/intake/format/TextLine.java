package vn.minhbach.intake.format;

import vn.minhbach.intake.document.Spot;

/**
 * A line, or lines put together, of a text without structure.
 *
 * @param text with tabs between the cells of a table
 * @param apart whether a blank line, or as much space, is above it
 * @param small whether its letters are smaller than those of the text; never where nothing says it
 */
record TextLine(String text, Spot spot, boolean apart, boolean small) {

  TextLine with(String other) {
    return new TextLine(other, spot, apart, small);
  }

  boolean isBlank() {
    return text.isBlank();
  }

  /** Whether it is a row of a table. */
  boolean isRow() {
    return text.indexOf('\t') >= 0 && text.split("\t", -1).length > 2;
  }
}
