package vn.minhbach.intake.tidy;

import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.minhbach.model.Period;

/** Reads what stands in a column of years: years, and all else that is found there. */
public final class PeriodReader {

  /**
   * What a cell says.
   *
   * @param form how it is written
   * @param marked whether marks stand with it that are no part of a period: {@code 2019*}
   */
  public record Read(Period period, Form form, boolean marked) {}

  /** The forms that need a word of doubt, and all others. */
  public enum Form {
    PLAIN,
    /** {@code 2021/22}: which month it begins in is not said. */
    FISCAL_YEAR,
    /** {@code 2020/2021}: a school year, where it is none of another kind. */
    SCHOOL_YEAR,
    /** {@code 2003-05}: several years, which alone might be a month. */
    SPAN
  }

  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

  /** Years from the first to the last of a span that two digits end: decades, not lives. */
  private static final int LONGEST_SPAN = 30;

  private static final String TO = " ?[-–—] ?";
  private static final Pattern MARKS =
      Pattern.compile("(?<text>.*?[\\dA-Za-z])(?<marks>(\\s*([*†‡]+|[\\[(][^\\])]{0,20}[\\])]))*)");
  private static final Pattern LETTER = Pattern.compile("(\\d{4}) ?[A-Za-z]{1,2}");
  private static final Pattern YEAR = Pattern.compile("(\\d{4})");
  private static final Pattern TWO_YEARS =
      Pattern.compile(
          "(\\d{4})(?: ?(/) ?|" + TO + "| to )(\\d{4}|\\d{2})", Pattern.CASE_INSENSITIVE);
  private static final Pattern HYPHENED = Pattern.compile("(\\d{4})" + TO + "(\\d{2})");
  private static final Pattern NUMBERED =
      Pattern.compile(
          "(\\d{4})[ -]?([QHSMW])(?:uarter|eek)? ?(\\d{1,2})", Pattern.CASE_INSENSITIVE);
  private static final Pattern NUMBERED_FIRST =
      Pattern.compile(
          "([QHSW])(?:uarter|eek)? ?(\\d{1,2})[ ,/-]+(\\d{4})", Pattern.CASE_INSENSITIVE);
  private static final Pattern MONTH_FIRST = Pattern.compile("([A-Za-z]{3,9})\\.?[ ,-]+(\\d{4})");
  private static final Pattern MONTH_LAST = Pattern.compile("(\\d{4})[ ,-]+([A-Za-z]{3,9})\\.?");
  private static final Pattern SLASHED_MONTH = Pattern.compile("(\\d{1,2})/(\\d{4})");
  private static final Pattern DAY = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})(?:T00:00:00)?");

  private final int fiscalYearStart;
  private final boolean hyphensAreFiscal;
  private final boolean hyphensAreSpans;

  /**
   * A reader of one column.
   *
   * @param fiscalYearStart the month in which fiscal years begin, 1 to 12
   * @param column its texts: {@code 2011-12} is a month, a fiscal year or two years by what stands
   *     beside it
   */
  public PeriodReader(int fiscalYearStart, Collection<String> column) {
    this.fiscalYearStart = fiscalYearStart;
    Set<Hyphened> hyphened =
        column.stream().flatMap(text -> Hyphened.of(text).stream()).collect(Collectors.toSet());
    this.hyphensAreFiscal = hyphened.stream().allMatch(h -> h.years() == 1);
    this.hyphensAreSpans = areSpans(hyphened);
  }

  /**
   * A year, a hyphen and two digits.
   *
   * @param years from the one to the other, if the digits are a year; 0 to 99
   * @param spaced whether there are spaces around the hyphen, as nobody writes months
   */
  private record Hyphened(int first, int second, int years, boolean spaced) {

    static Optional<Hyphened> of(String text) {
      Matcher matcher = HYPHENED.matcher(text.strip());
      if (!matcher.matches()) {
        return Optional.empty();
      }
      int first = Integer.parseInt(matcher.group(1));
      int second = Integer.parseInt(matcher.group(2));
      return Optional.of(
          new Hyphened(
              first, second, (second - first % 100 + 100) % 100, matcher.group().contains(" ")));
    }
  }

  /**
   * Whether {@code 2003-05} is three years: every cell of the column may be some years, and one
   * can't be a month, or all are as long as each other.
   */
  private static boolean areSpans(Set<Hyphened> hyphened) {
    boolean may = hyphened.stream().allMatch(h -> h.years() > 0 && h.years() <= LONGEST_SPAN);
    boolean noMonth =
        hyphened.stream().anyMatch(h -> h.spaced() || h.second() == 0 || h.second() > 12);
    long lengths = hyphened.stream().mapToInt(Hyphened::years).distinct().count();
    long starts = hyphened.stream().mapToInt(Hyphened::first).distinct().count();
    return may && (noMonth || lengths == 1 && starts > 1);
  }

  /** The period; empty where the text is none. */
  public Optional<Read> read(String text) {
    String number = text.strip().replaceFirst("^(\\d{4})\\.0+$", "$1");
    String plain = number.replaceFirst("(?i)^FY ?|(?i) ?FY$", "");
    boolean fiscal = !plain.equals(number);
    Optional<Read> whole = unmarked(plain, false);
    if (whole.isEmpty()) {
      Matcher marks = MARKS.matcher(plain);
      whole =
          marks.matches() ? unmarked(marks.group("text"), !marks.group("marks").isEmpty()) : whole;
    }
    if (whole.isEmpty()) {
      Matcher letter = LETTER.matcher(plain);
      whole = letter.matches() ? unmarked(letter.group(1), true) : whole;
    }
    // FY2021 does not say which of its two years is meant.
    return whole
        .filter(r -> !fiscal || r.form() == Form.FISCAL_YEAR)
        .filter(r -> r.period().start().getYear() >= 1900 && r.period().end().getYear() <= 2100);
  }

  private Optional<Read> unmarked(String text, boolean marked) {
    Matcher year = YEAR.matcher(text);
    if (year.matches()) {
      return Period.parse(text).map(p -> new Read(p, Form.PLAIN, marked));
    }
    Matcher two = TWO_YEARS.matcher(text);
    if (two.matches() && !isMonth(two)) {
      return years(two, marked);
    }
    return code(text).flatMap(Period::parse).map(p -> new Read(p, Form.PLAIN, marked));
  }

  /** Whether {@code 2021-05} is a month here. */
  private boolean isMonth(Matcher two) {
    return two.group(3).length() == 2
        && month(two.group(3)).isPresent()
        && !(isNext(two.group(1), two.group(3)) && (two.group(2) != null || hyphensAreFiscal))
        && !(hyphensAreSpans && two.group(2) == null);
  }

  private Optional<Read> years(Matcher two, boolean marked) {
    int first = Integer.parseInt(two.group(1));
    boolean isShort = two.group(3).length() == 2;
    int second = Integer.parseInt(two.group(3));
    if (isShort) {
      second += first / 100 * 100 + (second < first % 100 ? 100 : 0);
    }
    if (first < 1900 || second <= first || second > 2100) {
      return Optional.empty();
    }
    if (second == first + 1 && isShort) {
      YearMonth start = YearMonth.of(first, fiscalYearStart);
      return Optional.of(
          new Read(Period.months(start, start.plusMonths(11)), Form.FISCAL_YEAR, marked));
    }
    if (second == first + 1 && two.group(2) != null) {
      return Period.parse(first + "/" + second).map(p -> new Read(p, Form.SCHOOL_YEAR, marked));
    }
    Period range = Period.months(YearMonth.of(first, 1), YearMonth.of(second, 12));
    boolean mayBeMonth = isShort && month(two.group(3)).isPresent();
    return Optional.of(new Read(range, mayBeMonth ? Form.SPAN : Form.PLAIN, marked));
  }

  private static boolean isNext(String year, String next) {
    return (Integer.parseInt(year) + 1) % 100 == Integer.parseInt(next) % 100;
  }

  /** The same as {@link Period#code} writes it; empty where it is of another form. */
  private static Optional<String> code(String text) {
    Matcher day = DAY.matcher(text);
    if (day.matches()) {
      return Optional.of(day.group(1));
    }
    Matcher numbered = NUMBERED.matcher(text);
    if (numbered.matches()) {
      return numbered(numbered.group(1), numbered.group(2), numbered.group(3));
    }
    Matcher first = NUMBERED_FIRST.matcher(text);
    if (first.matches()) {
      return numbered(first.group(3), first.group(1), first.group(2));
    }
    Matcher hyphened = Pattern.compile("(\\d{4}) ?[-/] ?(\\d{1,2})").matcher(text);
    if (hyphened.matches()) {
      return month(hyphened.group(2)).map(m -> hyphened.group(1) + "-" + m);
    }
    Matcher slashed = SLASHED_MONTH.matcher(text);
    if (slashed.matches()) {
      return month(slashed.group(1)).map(m -> slashed.group(2) + "-" + m);
    }
    Matcher named = MONTH_FIRST.matcher(text);
    if (named.matches()) {
      return named(named.group(1)).map(m -> named.group(2) + "-" + m);
    }
    Matcher last = MONTH_LAST.matcher(text);
    return last.matches()
        ? named(last.group(2)).map(m -> last.group(1) + "-" + m)
        : Optional.empty();
  }

  private static Optional<String> numbered(String year, String kind, String number) {
    int n = Integer.parseInt(number);
    return switch (kind.toUpperCase(Locale.ROOT)) {
      case "Q" -> Optional.of(year + "-Q" + n);
      case "M" -> month(number).map(m -> year + "-" + m);
      case "W" -> Optional.of("%s-W%02d".formatted(year, n));
      default -> Optional.of(year + "-H" + n);
    };
  }

  private static Optional<String> month(String number) {
    int month = Integer.parseInt(number);
    return month >= 1 && month <= 12 ? Optional.of("%02d".formatted(month)) : Optional.empty();
  }

  private static Optional<String> named(String name) {
    int month = MONTHS.indexOf(name.toLowerCase(Locale.ROOT).substring(0, 3));
    return month < 0 ? Optional.empty() : Optional.of("%02d".formatted(month + 1));
  }
}
