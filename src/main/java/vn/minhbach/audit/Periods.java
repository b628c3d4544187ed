package vn.minhbach.audit;

import java.time.LocalDate;
import java.time.YearMonth;
import vn.minhbach.model.Period;

/** Compares stretches of time by their days, however they are written. */
final class Periods {

  private Periods() {}

  /** Whether both are the same days; the state as of a day is none of a period of one day. */
  static boolean same(Period one, Period other) {
    return one.start().equals(other.start()) && one.end().equals(other.end());
  }

  /** Whether both are the same days of the year. */
  static boolean alike(Period one, Period other) {
    int years = one.end().getYear() - other.end().getYear();
    return same(one, shifted(other, years));
  }

  static Period yearBefore(Period period) {
    return shifted(period, -1);
  }

  /** Whether the period is all of the year that targets are set for. */
  static boolean isWholeYear(Period period) {
    return same(period, period.year());
  }

  private static Period shifted(Period period, int years) {
    return new Period(period.kind(), shifted(period.start(), years), shifted(period.end(), years));
  }

  /** The last day of a month stays the last, also of February. */
  private static LocalDate shifted(LocalDate day, int years) {
    YearMonth month = YearMonth.from(day).plusYears(years);
    return day.equals(YearMonth.from(day).atEndOfMonth())
        ? month.atEndOfMonth()
        : month.atDay(day.getDayOfMonth());
  }
}
