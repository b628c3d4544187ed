package vn.minhbach.page;

import java.util.List;

/**
 * What changed since the report before, or since a year ago.
 *
 * @param first the changes shown at once
 * @param more those behind a click
 * @param corrected leads to what the last edition corrected; null where it corrected nothing
 */
public record Comparisons(List<Item> first, List<Item> more, Link corrected) {

  public Comparisons {
    first = List.copyOf(first);
    more = List.copyOf(more);
  }

  public boolean isEmpty() {
    return first.isEmpty() && corrected == null;
  }

  /**
   * A result beside an earlier one.
   *
   * @param breakdown the dimension values, or empty
   * @param now the result, as printed; empty where the report only compares
   * @param before the result a year earlier, with its period; else the report's own comparison
   * @param trend {@code up}, {@code down}, {@code same}; empty where neither can be said
   * @param own whether the comparison is the report's own
   * @param cell its place in the report
   */
  public record Item(
      Link series,
      String breakdown,
      String now,
      String before,
      String trend,
      boolean own,
      Link cell) {}
}
