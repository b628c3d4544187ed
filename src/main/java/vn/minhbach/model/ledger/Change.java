package vn.minhbach.model.ledger;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A difference between two editions of a report at one place.
 *
 * @param at the passage, row, table or file: {@code #thu-nsnn}; empty for the report's particulars
 * @param place as a correction names it: {@code thu-nsnn.actual}, {@code p-1f3a90bc}, {@code
 *     header.number}
 * @param before what was printed; empty where nothing was
 * @param after what is printed now; empty where nothing is
 */
public record Change(String at, String place, String before, String after) {

  /** The place of a report's own particulars. */
  public static final String HEADER = "header";

  /** Every difference, in reading order: of {@code before} first, then what is new. */
  public static List<Change> between(Map<String, Printed> before, Map<String, Printed> after) {
    Set<String> places = new LinkedHashSet<>(before.keySet());
    places.addAll(after.keySet());
    List<Change> changes = new ArrayList<>();
    for (String at : places) {
      Printed old = before.get(at);
      Printed now = after.get(at);
      if (old == null || now == null) {
        changes.add(
            new Change(
                at, place(at), old == null ? "" : old.whole(), now == null ? "" : now.whole()));
      } else {
        within(at, texts(at, old), texts(at, now), changes);
      }
    }
    return changes;
  }

  private static void within(
      String at, Map<String, String> before, Map<String, String> after, List<Change> changes) {
    Set<String> places = new LinkedHashSet<>(before.keySet());
    places.addAll(after.keySet());
    for (String place : places) {
      String old = before.getOrDefault(place, "");
      String now = after.getOrDefault(place, "");
      if (!old.equals(now)) {
        changes.add(new Change(at, place, old, now));
      }
    }
  }

  /** Every text that is printed at {@code at}, by the place that a correction names. */
  public static Map<String, String> texts(String at, Printed printed) {
    Map<String, String> texts = new LinkedHashMap<>();
    String name = place(at);
    if (!printed.text().isEmpty()) {
      texts.put(at.isEmpty() ? name + ".title" : name, printed.text());
    }
    printed.cells().forEach((column, text) -> texts.put(name + "." + column, text));
    return texts;
  }

  /** What a correction of the whole of {@code at} names. */
  public static String place(String at) {
    return at.isEmpty() ? HEADER : at.startsWith("#") ? at.substring(1) : at;
  }
}
