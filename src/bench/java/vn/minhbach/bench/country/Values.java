package vn.minhbach.bench.country;

import java.util.Locale;
import java.util.SplittableRandom;

/**
 * What was planned and done of one indicator in one district: made up, the same every time, and as
 * figures of successive reports are: results grow within a year, plans follow the year before.
 */
final class Values {

  private static final int BASE_YEAR = 2018;

  /** In so many cases of a hundred, a report states a share of the plan that does not follow. */
  private static final int WRONG = 1;

  private final Measured indicator;
  private final long seed;

  Values(String district, Measured indicator) {
    this.indicator = indicator;
    this.seed = 1_000_003L * Long.parseLong(district) + indicator.code().hashCode();
  }

  /** Planned for the whole year, in units of the last digit that is printed. */
  private long target(int year) {
    double planned = annual(year - 1) * 1.05;
    return Math.round(indicator.isShare() ? Math.min(planned, 990) : planned);
  }

  private long actual(Span span) {
    double part = indicator.isShare() ? 1 : span.months() / 12.0;
    return Math.round(annual(span.year()) * part);
  }

  /** What a whole year brings. */
  private double annual(int year) {
    double value = level();
    for (int y = BASE_YEAR; y <= year; y++) {
      value *= 0.96 + 0.12 * new SplittableRandom(seed + 31L * y).nextDouble();
    }
    return indicator.isShare() ? Math.min(value, 985) : value;
  }

  /** Shares from 45 to 75 %; all else of two to five digits, as many in every district. */
  private double level() {
    double here = new SplittableRandom(seed).nextDouble();
    if (indicator.isShare()) {
      return 450 + 300 * here;
    }
    int digits = 2 + Math.floorMod(indicator.code().hashCode(), 3);
    return Math.pow(10, digits) * (1 + 8 * here);
  }

  String printedTarget(Span span) {
    return printed(target(span.year()));
  }

  String printedActual(Span span) {
    return printed(actual(span));
  }

  /** Result by plan. */
  String printedShare(Span span) {
    long share = Math.round(1000.0 * actual(span) / target(span.year()));
    boolean wrong = new SplittableRandom(seed ^ span.hashCode()).nextInt(100) < WRONG;
    return tenths(wrong ? share + 13 : share) + "%";
  }

  /** Against the same months of the year before; none in the first year. */
  String printedChange(Span span) {
    if (span.isFirstYear()) {
      return "";
    }
    long before = actual(new Span(span.year() - 1, span.months()));
    long change = Math.round(1000.0 * (actual(span) - before) / before);
    return change == 0
        ? "bằng 100%"
        : (change > 0 ? "tăng " : "giảm ") + tenths(Math.abs(change)) + "%";
  }

  /** The report's own verdict at the end of a year, where one way is better. */
  String printedAssessment(Span span) {
    if (!span.isWholeYear() || !(indicator.more() || indicator.less())) {
      return "";
    }
    long ahead = actual(span) - target(span.year());
    if (ahead == 0) {
      return "Đạt";
    }
    return ahead > 0 == indicator.more() ? "Vượt" : "Không đạt";
  }

  /** Shares and money with a decimal, all else without. */
  private String printed(long value) {
    return indicator.isShare() || indicator.unit().startsWith("tỷ")
        ? tenths(value)
        : thousands(value);
  }

  private static String tenths(long value) {
    return thousands(value / 10) + "," + value % 10;
  }

  private static String thousands(long value) {
    return String.format(Locale.ROOT, "%,d", value).replace(',', '.');
  }
}
