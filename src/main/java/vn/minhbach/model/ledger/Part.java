package vn.minhbach.model.ledger;

import java.util.function.Consumer;

/**
 * A part of an edition, in reading order.
 *
 * @param kind {@code h2} to {@code h6}, {@code p}, {@code quote}, {@code li}, {@code pre}, {@code
 *     grid}, {@code letterhead}, {@code title}, {@code signature}; {@code table} for one of
 *     indicators, {@code note} before the passages of a footnote, {@code file}
 * @param name an anchor, the number of a footnote, or the name of a file
 * @param marker of an item of a list, as printed; else empty
 */
public record Part(String kind, String name, String marker) {

  /** As a ledger writes it: {@code li p-1f3a90bc 1.} */
  public String code() {
    return marker.isEmpty() ? kind + " " + name : kind + " " + name + " " + marker;
  }

  /** What {@link #code} wrote. */
  public static Part of(String code) {
    String[] words = code.split(" ", 3);
    return new Part(words[0], words.length > 1 ? words[1] : "", words.length > 2 ? words[2] : "");
  }

  /** Its place in the report, where it prints something itself. */
  void ifPlace(Consumer<String> action) {
    if (kind.equals("file")) {
      action.accept(name);
    } else if (!kind.equals("note")) {
      action.accept("#" + name);
    }
  }
}
