package vn.minhbach.bench.country;

import java.util.ArrayList;
import java.util.List;

/**
 * What one report reports on: the first half of a year, its first nine months, or all of it.
 *
 * @param months of the year that are over
 */
record Span(int year, int months) {

  private static final int FIRST_YEAR = 2020;
  private static final int LAST_YEAR = 2024;

  /** Those of a district, the earliest first: fifteen. */
  static List<Span> all() {
    List<Span> all = new ArrayList<>();
    for (int year = FIRST_YEAR; year <= LAST_YEAR; year++) {
      for (int months : new int[] {6, 9, 12}) {
        all.add(new Span(year, months));
      }
    }
    return all;
  }

  boolean isFirstYear() {
    return year == FIRST_YEAR;
  }

  boolean isWholeYear() {
    return months == 12;
  }

  /** How a report on it ends its address, after the year. */
  String suffix() {
    return isWholeYear() ? "" : "-" + months + "-thang";
  }

  /** Whether it is the first, second or third of its year. */
  int turn() {
    return months / 3 - 2;
  }
}
