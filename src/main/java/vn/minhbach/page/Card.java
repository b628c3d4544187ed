package vn.minhbach.page;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * How a page is shown where people share it: the texts of its picture, ready to print.
 *
 * @param address of the page
 * @param eyebrow what it is, or where; small above the title
 * @param values what it states: a single one is printed large, several as a table
 * @param notes what belongs to the values or the title, one line each
 * @param source who says it
 * @param portal the portal's name
 * @param published the day that the page's document bears, as {@code 2021-06-15}, or empty
 */
public record Card(
    String address,
    String eyebrow,
    String title,
    List<Value> values,
    List<String> notes,
    String source,
    String portal,
    String published) {

  public Card {
    values = List.copyOf(values);
    notes = List.copyOf(notes);
  }

  /**
   * A figure.
   *
   * @param label what it says, or of whom
   * @param text as printed, with its unit
   */
  public record Value(String label, String text) {}

  /** The address of its picture. */
  public String image() {
    return imageOf(address);
  }

  /** The address of the picture of the page at {@code address}. */
  public static String imageOf(String address) {
    return address + "the.png";
  }

  /** All that stands on the picture, in words, for those who do not see it. */
  public String alt() {
    List<String> parts = new ArrayList<>(List.of(eyebrow, title));
    values.forEach(value -> parts.add(value.label() + ": " + value.text()));
    parts.addAll(notes);
    parts.add(source);
    parts.add(portal);
    return parts.stream()
        .filter(part -> !part.isBlank())
        .distinct()
        .map(part -> part.matches("(?s).*[.!?…]") ? part : part + ".")
        .collect(Collectors.joining(" "));
  }
}
