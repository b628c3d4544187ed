package vn.minhbach.model;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoField;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a figure or a report is about in time: a kind, a first and a last day.
 *
 * <p>Written {@code 2021}, {@code 2021-H1}, {@code 2021-Q3}, {@code 2021-09}, {@code 2021-9M} (the
 * first nine months), {@code 2020/2021} (school year), {@code 2021-04/2022-03} (months, of which
 * twelve are a fiscal year, and whole years a range of years), {@code 2024-W05} (week of ISO 8601),
 * {@code 2024-06-24/2024-07-08} or {@code 2021-05-31} (the state as of a day).
 *
 * @param start first day
 * @param end last day, included; not before {@code start}
 */
public record Period(Kind kind, LocalDate start, LocalDate end) {

  /** The kinds of period that reports use. */
  public enum Kind {
    YEAR,
    HALF,
    QUARTER,
    MONTH,
    FIRST_MONTHS,
    SCHOOL_YEAR,
    MONTHS,
    WEEK,
    RANGE,
    DAY
  }

  private static final Pattern CALENDAR =
      Pattern.compile("(\\d{4})(?:-(?:H([12])|Q([1-4])|(\\d{2})|([2-9]|1[01])M))?");
  private static final Pattern SCHOOL_YEAR = Pattern.compile("(\\d{4})/(\\d{4})");
  private static final Pattern MONTHS = Pattern.compile("(\\d{4})-(\\d{2})/(\\d{4})-(\\d{2})");
  private static final Pattern WEEK = Pattern.compile("(\\d{4})-W(\\d{2})");
  private static final Pattern DAYS =
      Pattern.compile("(\\d{4}-\\d{2}-\\d{2})(?:/(\\d{4}-\\d{2}-\\d{2}))?");

  public Period {
    if (end.isBefore(start)) {
      throw new IllegalArgumentException("a period cannot end before it begins");
    }
  }

  /** Whether it begins with a year and ends before it does. */
  public boolean isToDate() {
    return kind == Kind.FIRST_MONTHS
        || (kind == Kind.HALF && start.getDayOfYear() == 1)
        || (kind == Kind.RANGE && start.getDayOfYear() == 1 && end.isBefore(year().end()));
  }

  /** Reads the written form; empty where it is none, or no such day exists. */
  public static Optional<Period> parse(String text) {
    try {
      Matcher days = DAYS.matcher(text);
      if (days.matches()) {
        return Optional.of(days(days.group(1), days.group(2)));
      }
      Matcher school = SCHOOL_YEAR.matcher(text);
      if (school.matches()) {
        return schoolYear(Integer.parseInt(school.group(1)), Integer.parseInt(school.group(2)));
      }
      Matcher months = MONTHS.matcher(text);
      if (months.matches()) {
        return Optional.of(
            months(
                month(months.group(1), months.group(2)), month(months.group(3), months.group(4))));
      }
      Matcher week = WEEK.matcher(text);
      if (week.matches()) {
        return week(Integer.parseInt(week.group(1)), Integer.parseInt(week.group(2)));
      }
      Matcher calendar = CALENDAR.matcher(text);
      return calendar.matches() ? Optional.of(calendar(calendar)) : Optional.empty();
    } catch (DateTimeException | IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static Period days(String first, String last) {
    LocalDate start = LocalDate.parse(first);
    return last == null
        ? new Period(Kind.DAY, start, start)
        : new Period(Kind.RANGE, start, LocalDate.parse(last));
  }

  private static Optional<Period> schoolYear(int first, int second) {
    return second == first + 1
        ? Optional.of(
            new Period(Kind.SCHOOL_YEAR, LocalDate.of(first, 9, 1), LocalDate.of(second, 8, 31)))
        : Optional.empty();
  }

  private static YearMonth month(String year, String month) {
    return YearMonth.of(Integer.parseInt(year), Integer.parseInt(month));
  }

  /**
   * From the first day of one month to the last of another, as the kind of period that these months
   * are: a quarter, a year, a fiscal year.
   */
  public static Period months(YearMonth first, YearMonth last) {
    int year = first.getYear();
    int from = first.getMonthValue();
    int to = last.getMonthValue();
    if (last.getYear() == year) {
      int count = to - from + 1;
      if (count == 12) {
        return year(year);
      } else if (count == 6 && to % 6 == 0) {
        return months(Kind.HALF, year, from, to);
      } else if (count == 3 && to % 3 == 0) {
        return months(Kind.QUARTER, year, from, to);
      } else if (count == 1) {
        return months(Kind.MONTH, year, from, to);
      } else if (from == 1 && count > 0) {
        return months(Kind.FIRST_MONTHS, year, from, to);
      }
    }
    return schoolYear(year, last.getYear())
        .filter(school -> from == 9 && to == 8)
        .orElseGet(() -> new Period(Kind.MONTHS, first.atDay(1), last.atEndOfMonth()));
  }

  /** The week of ISO 8601, from Monday; empty where the year has none of that number. */
  private static Optional<Period> week(int year, int week) {
    LocalDate monday =
        LocalDate.of(year, 1, 4)
            .with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, week)
            .with(ChronoField.DAY_OF_WEEK, 1);
    return monday.get(IsoFields.WEEK_BASED_YEAR) == year
        ? Optional.of(new Period(Kind.WEEK, monday, monday.plusDays(6)))
        : Optional.empty();
  }

  /** Whether it is twelve months that are no calendar year: a fiscal year. */
  public boolean isFiscalYear() {
    return kind == Kind.MONTHS && start.plusYears(1).minusDays(1).equals(end);
  }

  /** Whether it is several whole calendar years. */
  public boolean isWholeYears() {
    return kind == Kind.MONTHS
        && start.getDayOfYear() == 1
        && end.equals(year(end.getYear()).end());
  }

  private static Period calendar(Matcher m) {
    int year = Integer.parseInt(m.group(1));
    if (m.group(2) != null) {
      int half = Integer.parseInt(m.group(2));
      return months(Kind.HALF, year, half * 6 - 5, half * 6);
    }
    if (m.group(3) != null) {
      int quarter = Integer.parseInt(m.group(3));
      return months(Kind.QUARTER, year, quarter * 3 - 2, quarter * 3);
    }
    if (m.group(4) != null) {
      int month = Integer.parseInt(m.group(4));
      return months(Kind.MONTH, year, month, month);
    }
    if (m.group(5) != null) {
      int last = Integer.parseInt(m.group(5));
      return last == 6 ? months(Kind.HALF, year, 1, 6) : months(Kind.FIRST_MONTHS, year, 1, last);
    }
    return year(year);
  }

  private static Period months(Kind kind, int year, int first, int last) {
    return new Period(kind, LocalDate.of(year, first, 1), YearMonth.of(year, last).atEndOfMonth());
  }

  public static Period year(int year) {
    return months(Kind.YEAR, year, 1, 12);
  }

  /**
   * The whole year that this period belongs to: school and fiscal years are one, whole years too.
   */
  public Period year() {
    return kind == Kind.SCHOOL_YEAR || isFiscalYear() || isWholeYears()
        ? this
        : year(end.getYear());
  }

  /** Whether it is all of the year that targets are set for. */
  public boolean isWholeYear() {
    return hasSameDays(year());
  }

  /** Whether both are the same days; the state as of a day is none of a period of one day. */
  public boolean hasSameDays(Period other) {
    return start.equals(other.start) && end.equals(other.end);
  }

  /** Whether both are the same days of the year. */
  public boolean isAlike(Period other) {
    return hasSameDays(other.shifted(end.getYear() - other.end.getYear()));
  }

  /** The same days, a year earlier. */
  public Period yearBefore() {
    return shifted(-1);
  }

  private Period shifted(int years) {
    if (kind == Kind.WEEK) {
      int year = start.get(IsoFields.WEEK_BASED_YEAR) + years;
      return week(year, start.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR))
          .or(() -> week(year, 52))
          .orElseThrow();
    }
    return new Period(kind, shifted(start, years), shifted(end, years));
  }

  /** The last day of a month stays the last, also of February. */
  private static LocalDate shifted(LocalDate day, int years) {
    YearMonth month = YearMonth.from(day).plusYears(years);
    return day.equals(YearMonth.from(day).atEndOfMonth())
        ? month.atEndOfMonth()
        : month.atDay(day.getDayOfMonth());
  }

  /** The written form, which {@link #parse} reads back. */
  public String code() {
    int year = start.getYear();
    return switch (kind) {
      case YEAR -> "%04d".formatted(year);
      case HALF -> "%04d-H%d".formatted(year, end.getMonthValue() / 6);
      case QUARTER -> "%04d-Q%d".formatted(year, end.getMonthValue() / 3);
      case MONTH -> "%04d-%02d".formatted(year, end.getMonthValue());
      case FIRST_MONTHS -> "%04d-%dM".formatted(year, end.getMonthValue());
      case SCHOOL_YEAR -> "%04d/%04d".formatted(year, end.getYear());
      case MONTHS -> YearMonth.from(start) + "/" + YearMonth.from(end);
      case WEEK ->
          "%04d-W%02d"
              .formatted(
                  start.get(IsoFields.WEEK_BASED_YEAR),
                  start.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
      case RANGE -> start + "/" + end;
      case DAY -> start.toString();
    };
  }

  /** How long it takes, as ISO 8601 writes it: {@code P1Y}, {@code P9M}, {@code P15D}. */
  public String length() {
    LocalDate after = end.plusDays(1);
    return switch (kind) {
      case YEAR -> "P1Y";
      case HALF, QUARTER, MONTH, FIRST_MONTHS, SCHOOL_YEAR, MONTHS ->
          "P" + ChronoUnit.MONTHS.between(start, after) + "M";
      case WEEK, RANGE, DAY -> "P" + ChronoUnit.DAYS.between(start, after) + "D";
    };
  }

  /** From the first day of all of them to the last; empty where there are none. */
  public static Optional<Period> around(Collection<Period> periods) {
    Optional<LocalDate> first = periods.stream().map(Period::start).min(Comparator.naturalOrder());
    return first.map(
        start ->
            new Period(
                Kind.RANGE,
                start,
                periods.stream().map(Period::end).max(Comparator.naturalOrder()).orElseThrow()));
  }

  public ReportKind reportKind() {
    return switch (kind) {
      case YEAR, SCHOOL_YEAR -> ReportKind.YEAR;
      case HALF -> ReportKind.HALF;
      case QUARTER -> ReportKind.QUARTER;
      case MONTH -> ReportKind.MONTH;
      case FIRST_MONTHS -> end.getMonthValue() == 9 ? ReportKind.NINE_MONTHS : ReportKind.OTHER;
      case MONTHS -> isFiscalYear() ? ReportKind.YEAR : ReportKind.OTHER;
      case WEEK, RANGE, DAY -> ReportKind.OTHER;
    };
  }
}
