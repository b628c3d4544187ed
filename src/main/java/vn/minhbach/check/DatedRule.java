package vn.minhbach.check;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.minhbach.model.Catalog;
import vn.minhbach.model.Period;
import vn.minhbach.model.Report;
import vn.minhbach.model.Row;
import vn.minhbach.model.narrative.Inline;
import vn.minhbach.model.narrative.Passage;
import vn.minhbach.problem.Problems;

/**
 * A report prints every day and year that its rows name as their periods.
 *
 * <p>A day is printed as {@code 20/9}, {@code 20-9} or {@code ngày 20 tháng 9}, with zeros or
 * without, or as the first of two days of a month, {@code 11 - 14/02}; the last day of a month as
 * {@code tháng 6}, {@code 6 tháng} or {@code sáu tháng} as well. For the year before or after the
 * report's own, words such as {@code cùng kỳ} and {@code năm sau} will do. The days and years of
 * the report's own period need not be printed, nor the first of January, from which a report
 * counts.
 */
final class DatedRule implements Rule {

  /** Words for the year before the report's. */
  private static final String BEFORE = "|năm trước|năm ngoái|cùng kỳ";

  /** Words for the year after it. */
  private static final String AFTER = "|năm sau|năm tới";

  /** Numbers of months as words. */
  private static final List<String> MONTHS =
      List.of(
          "một",
          "hai",
          "ba",
          "bốn",
          "năm",
          "sáu",
          "bảy",
          "tám",
          "chín",
          "mười",
          "mười một",
          "mười hai");

  @Override
  public void check(Catalog catalog, Problems problems) {
    catalog.reports().forEach(report -> check(report, problems));
  }

  private static void check(Report report, Problems problems) {
    List<Row> rows =
        report
            .rows()
            .filter(row -> !row.period().equals(report.period()))
            // A period that can't be at all was reported by its own rule.
            .filter(row -> problems.sound(row.place()::equals))
            .toList();
    String text = rows.isEmpty() ? "" : text(report);
    for (Row row : rows) {
      Stream.concat(days(row.period(), report.period()), years(row.period(), report.period()))
          .filter(date -> !date.pattern().matcher(text).find())
          .findFirst()
          .ifPresent(
              date ->
                  problems.error(
                      row.place(), "period.unprinted", row.period().code(), date.words()));
    }
  }

  /**
   * All words of the report: its title, its narrative, and what its tables print beside figures.
   */
  private static String text(Report report) {
    Stream<String> tables =
        report.tables().stream()
            .flatMap(
                table ->
                    Stream.concat(
                        table.headings().values().stream(),
                        table.rows().stream().map(row -> row.label() + "\n" + row.note())));
    Stream<String> plainTables =
        report.narrative().inlines().stream()
            .filter(Inline.Text.class::isInstance)
            .map(inline -> ((Inline.Text) inline).text());
    return Stream.of(
            Stream.of(report.title().vi()),
            report.narrative().passages().stream().map(Passage::text),
            plainTables,
            tables)
        .flatMap(words -> words)
        .collect(Collectors.joining("\n"));
  }

  /** A date to be found: in words for a message, and in the forms that reports print. */
  private record Printed(String words, Pattern pattern) {}

  private static Stream<Printed> days(Period period, Period ofReport) {
    if (period.kind() != Period.Kind.DAY && period.kind() != Period.Kind.RANGE) {
      return Stream.empty();
    }
    return Stream.of(period.start(), period.end())
        .filter(day -> !List.of(ofReport.start(), ofReport.end()).contains(day))
        .filter(day -> day.getDayOfYear() > 1)
        .map(DatedRule::printed);
  }

  private static Printed printed(LocalDate day) {
    int month = day.getMonthValue();
    String d = "(?<!\\d)0?" + day.getDayOfMonth();
    String m = "0?" + month + "(?!\\d)";
    String other = "(?:\\s*(?:-|–|đến|và)(?:\\s+ngày)?\\s*\\d{1,2})?";
    String form = d + other + "\\s*(?:[/.-]\\s*|\\s+tháng\\s+)" + m;
    if (day.getDayOfMonth() == day.lengthOfMonth()) {
      form += "|tháng " + m + "|(?<!\\d)0?" + month + " tháng|" + MONTHS.get(month - 1) + " tháng";
    }
    return printed(day.getDayOfMonth() + "/" + month, form);
  }

  private static Stream<Printed> years(Period period, Period ofReport) {
    int first = ofReport.start().getYear();
    int last = ofReport.end().getYear();
    return IntStream.of(period.start().getYear(), period.end().getYear())
        .filter(year -> year != first && year != last)
        .mapToObj(
            year -> {
              String words = year == first - 1 ? BEFORE : year == last + 1 ? AFTER : "";
              String printed = String.format(Locale.ROOT, "%04d", year);
              return printed(printed, "(?<!\\d)" + printed + "(?!\\d)" + words);
            });
  }

  private static Printed printed(String words, String form) {
    return new Printed(
        words, Pattern.compile(form, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE));
  }
}
