package vn.minhbach.page;

import java.util.List;

/**
 * What a section of a report says in numbers.
 *
 * @param count how many figures, as a printed number
 */
public record SectionNumbers(String count, List<Item> items) {

  public SectionNumbers {
    items = List.copyOf(items);
  }

  /**
   * A row made from the section's text.
   *
   * @param row what it is about, linked to the row
   */
  public record Item(Link row, List<Value> values) {
    public Item {
      values = List.copyOf(values);
    }
  }

  /**
   * A figure, with its unit.
   *
   * @param measure in words; empty for a result
   */
  public record Value(String measure, String text) {}
}
