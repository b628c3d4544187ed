package vn.minhbach.intake.table;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.minhbach.intake.PeriodWords;
import vn.minhbach.model.Period;

/** The period that the heading of a column names, where it is not that of the report. */
public final class HeadingPeriod {

  /** Measures whose figures would be another's without the period that stands above them. */
  public static final Set<String> OF_A_PERIOD = Set.of("target", "actual", "estimate");

  private static final Pattern YEAR = Pattern.compile("(?<!\\d)((?:19|20)\\d\\d)(?!\\d)");

  private HeadingPeriod() {}

  /**
   * Its code; empty where the heading names no other.
   *
   * @param own the report's
   * @param before whether a heading without a year is of the year before
   */
  public static String other(String heading, Period own, boolean before) {
    String code = own.code();
    Matcher reported = YEAR.matcher(code);
    if (!reported.find() || !code.matches("\\d{4}(?:-(?:[HQ]\\d|\\d{1,2}M|\\d\\d))?")) {
      return "";
    }
    Matcher named = YEAR.matcher(heading);
    String lastYear = String.valueOf(Integer.parseInt(reported.group(1)) - 1);
    String year = named.find() ? named.group(1) : before ? lastYear : reported.group(1);
    Optional<String> part = part(heading, year);
    if (part.isPresent()) {
      return part.get().equals(code) ? "" : part.get();
    }
    boolean same = before || heading.toLowerCase(Locale.ROOT).contains("cùng kỳ");
    return year.equals(reported.group(1)) ? "" : same ? year + code.substring(4) : year;
  }

  /** The part of a year that a heading names: {@code Quý I}, {@code 6 tháng}, {@code 6T}. */
  private static Optional<String> part(String heading, String year) {
    String words =
        YEAR.matcher(heading.toLowerCase(Locale.ROOT))
            .replaceAll("")
            .replaceAll("(?<!\\p{L})(\\d{1,2})\\s?t(?!\\p{L})", "$1 tháng");
    boolean named = words.matches(".*(?:\\d\\s+tháng|tháng\\s+\\d|quý\\s+[ivx\\d]).*");
    // "To the end of June" begins somewhere else.
    boolean until = words.matches(".*đến\\s+(?:hết\\s+)?(?:tháng|quý|ngày).*");
    return named && !until
        ? PeriodWords.in(words + " năm " + year).map(Period::code)
        : Optional.empty();
  }
}
