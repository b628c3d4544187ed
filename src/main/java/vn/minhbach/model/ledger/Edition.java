package vn.minhbach.model.ledger;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/**
 * A report as it was released once.
 *
 * @param number from 1
 * @param date the day of its release
 * @param printed by place, in reading order: the report itself at {@code ""}, then {@code #anchor}
 *     of passages, tables and rows, then the names of files
 */
public record Edition(int number, LocalDate date, Map<String, Printed> printed) {

  public Edition {
    printed = Collections.unmodifiableMap(new LinkedHashMap<>(printed));
  }

  /**
   * What a report that is made of {@code parts} prints, in reading order.
   *
   * @param at what is printed at a place; null where nothing is known
   */
  public static Map<String, Printed> inOrder(Printed report, Function<String, Printed> at) {
    Map<String, Printed> printed = new LinkedHashMap<>();
    printed.put("", report);
    for (String part : report.parts()) {
      Part.of(part).ifPlace(place -> add(place, at, printed));
    }
    return printed;
  }

  private static void add(
      String place, Function<String, Printed> at, Map<String, Printed> printed) {
    Printed here = at.apply(place);
    if (here != null && printed.putIfAbsent(place, here) == null) {
      here.parts().forEach(row -> add("#" + row, at, printed));
    }
  }
}
