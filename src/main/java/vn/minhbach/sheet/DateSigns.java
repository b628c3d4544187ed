package vn.minhbach.sheet;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * How a section of a format shows a number of days: ISO 8601, as much of it as the format asks for.
 *
 * @param signs of years, months, days, hours, minutes and seconds: {@code ddmmyyyy}; empty where it
 *     shows no date
 * @param elapsed whether it shows how much time passed: {@code [h]:mm}
 */
record DateSigns(String signs, boolean elapsed) {

  private static final int SECONDS_OF_DAY = 86_400;

  private static final Pattern TIME = Pattern.compile("[hHsS]");
  private static final Pattern DAY = Pattern.compile("[yYdD]");

  boolean isShown() {
    return elapsed || !signs.isEmpty();
  }

  /** The day, the time or both, or how much time passed. */
  String show(BigDecimal value, boolean from1904) {
    long day = value.longValue();
    long second =
        value
            .subtract(BigDecimal.valueOf(day))
            .multiply(BigDecimal.valueOf(SECONDS_OF_DAY))
            .setScale(0, RoundingMode.HALF_UP)
            .longValue();
    if (elapsed) {
      long all = day * SECONDS_OF_DAY + second;
      return all / 3600 + ":" + two(all / 60 % 60) + ":" + two(all % 60);
    }
    if (second == SECONDS_OF_DAY) {
      second = 0;
      day++;
    }
    String time = time(second);
    boolean timed = TIME.matcher(signs).find();
    boolean dated = DAY.matcher(signs).find();
    if (!dated && timed) {
      return time;
    }
    // The year 1900 has a day too many, as Lotus 1-2-3 had.
    LocalDate start =
        from1904
            ? LocalDate.of(1904, 1, 1)
            : day < 60 ? LocalDate.of(1899, 12, 31) : LocalDate.of(1899, 12, 30);
    String date = start.plusDays(day).toString();
    if (timed) {
      return date + "T" + time;
    }
    String lower = signs.toLowerCase(Locale.ROOT);
    boolean whole = lower.contains("d");
    return whole || !lower.contains("y")
        ? date
        : date.substring(0, lower.contains("m") ? "2021-06".length() : "2021".length());
  }

  private static String time(long second) {
    LocalTime time = LocalTime.ofSecondOfDay(second);
    return second % 60 == 0 ? two(time.getHour()) + ":" + two(time.getMinute()) : time.toString();
  }

  private static String two(long number) {
    return number < 10 ? "0" + number : String.valueOf(number);
  }
}
