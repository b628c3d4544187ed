package vn.minhbach.model;

import java.util.List;

/**
 * A line of a table in a plain text.
 *
 * @param number of the line in its file, from 1
 * @param cells what stands between its tabs, composed and folded; empty ones left out
 */
public record TableLine(int number, List<String> cells) {

  public TableLine {
    cells = List.copyOf(cells);
  }
}
