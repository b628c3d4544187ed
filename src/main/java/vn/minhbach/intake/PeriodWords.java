package vn.minhbach.intake;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.minhbach.model.Period;
import vn.minhbach.model.Slug;

/** The period that the title of a report names: {@code 9 tháng đầu năm 2021}, {@code quý I}. */
public final class PeriodWords {

  private static final Pattern YEAR = Pattern.compile("(?<![\\d/])((?:19|20)\\d\\d)(?![\\d/])");

  /** {@code quý I/2024}; the years of dates have a slash before them, too. */
  private static final Pattern OF_YEAR =
      Pattern.compile("(quý [ivx\\d]{1,3}|\\d{1,2} tháng|tháng \\d{1,2}) ?/ ?((?:19|20)\\d\\d)");

  private static final Pattern RANGE =
      Pattern.compile(
          "từ\\s+(?:ngày\\s+)?(\\d{1,2})[/.-](\\d{1,2})(?:[/.-](\\d{4}))?\\s+đến\\s+(?:hết\\s+)?(?:ngày\\s+)?"
              + "(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4})");
  private static final Pattern SCHOOL_YEAR =
      Pattern.compile("năm học\\s+(\\d{4})\\s*[-–/]\\s*(\\d{4})");
  private static final Pattern MONTHS =
      Pattern.compile("(\\d{1,2}|sáu|chín|ba)\\s+tháng(?:\\s+(đầu|cuối))?");
  private static final Pattern QUARTER = Pattern.compile("quý\\s+(iv|iii|ii|i|[1-4])\\b");
  private static final Pattern MONTH = Pattern.compile("tháng\\s+(\\d{1,2})(?:\\s*/\\s*(\\d{4}))?");
  private static final Pattern WEEK = Pattern.compile("tuần\\s+(?:thứ\\s+)?(\\d{1,2})");

  private PeriodWords() {}

  /**
   * The period that {@code title} names. What it plans for comes behind what it reports on, so the
   * first one counts.
   */
  public static Optional<Period> in(String title) {
    String words =
        OF_YEAR
            .matcher(title.toLowerCase(Locale.ROOT).replaceAll("\\s+", " "))
            .replaceAll("$1 năm $2");
    Matcher range = RANGE.matcher(words);
    if (range.find()) {
      return range(range);
    }
    Matcher school = SCHOOL_YEAR.matcher(words);
    if (school.find()) {
      return Period.parse(school.group(1) + "/" + school.group(2));
    }
    Matcher year = YEAR.matcher(words);
    if (!year.find()) {
      return Optional.empty();
    }
    // Before the plans, the year is that of the report; behind them, often that of both.
    return Period.parse(code(reported(words), year.group(1)));
  }

  private static String reported(String words) {
    int plans = words.indexOf("phương hướng");
    return plans > 0 ? words.substring(0, plans) : words;
  }

  private static String code(String words, String year) {
    Matcher months = MONTHS.matcher(words);
    Matcher quarter = QUARTER.matcher(words);
    Matcher month = MONTH.matcher(words);
    Matcher week = WEEK.matcher(words);
    if (months.find()) {
      int count = count(months.group(1));
      boolean last = "cuối".equals(months.group(2));
      return last
          ? (count == 6 ? year + "-H2" : "")
          : count == 12 ? year : year + "-" + count + "M";
    } else if (quarter.find()) {
      return year + "-Q" + (List.of("i", "ii", "iii", "iv").indexOf(quarter.group(1)) + 1);
    } else if (month.find()) {
      return "%s-%02d".formatted(year, Integer.parseInt(month.group(1)));
    } else if (week.find()) {
      return "%s-W%02d".formatted(year, Integer.parseInt(week.group(1)));
    }
    return year;
  }

  private static int count(String number) {
    return switch (number) {
      case "ba" -> 3;
      case "sáu" -> 6;
      case "chín" -> 9;
      default -> Integer.parseInt(number);
    };
  }

  private static Optional<Period> range(Matcher m) {
    try {
      int last = Integer.parseInt(m.group(6));
      int first = m.group(3) == null ? last : Integer.parseInt(m.group(3));
      LocalDate start =
          LocalDate.of(first, Integer.parseInt(m.group(2)), Integer.parseInt(m.group(1)));
      LocalDate end =
          LocalDate.of(last, Integer.parseInt(m.group(5)), Integer.parseInt(m.group(4)));
      return Period.parse(start + "/" + end);
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** The last segment of a report's address, as the period suggests it: {@code 2021-9-thang}. */
  public static String slug(Period period) {
    int year = period.end().getYear();
    return switch (period.kind()) {
      case HALF ->
          period.end().getMonthValue() == 6 ? year + "-6-thang" : year + "-6-thang-cuoi-nam";
      case FIRST_MONTHS -> year + "-" + period.end().getMonthValue() + "-thang";
      case QUARTER -> year + "-quy-" + period.end().getMonthValue() / 3;
      case RANGE, DAY -> period.end().toString();
      default -> Slug.of(period.code());
    };
  }
}
