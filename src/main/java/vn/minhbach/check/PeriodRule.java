package vn.minhbach.check;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import vn.minhbach.model.Catalog;
import vn.minhbach.model.Measure;
import vn.minhbach.model.Period;
import vn.minhbach.model.Report;
import vn.minhbach.model.Row;
import vn.minhbach.problem.Problems;

/**
 * No row states what its report could not know: a result ends before the report's period or the day
 * of issue does, whichever is later, and a target or an estimate begins no later than the year
 * after that. A report on more than one year may look further ahead, to the end of a plan: 20
 * years.
 *
 * <p>A result for a whole calendar or school year may stand in a report of that year, for what was
 * allotted for the year (posts, capital) is known while it runs.
 */
final class PeriodRule implements Rule {

  private static final int FAR = 20;

  @Override
  public void check(Catalog catalog, Problems problems) {
    for (Report report : catalog.reports()) {
      LocalDate known = known(report);
      int ahead = report.period().start().plusYears(1).isAfter(report.period().end()) ? 1 : FAR;
      report.rows().forEach(row -> check(row, known, ahead, problems));
    }
  }

  /** The last day that the report can know of. */
  private static LocalDate known(Report report) {
    LocalDate end = report.period().end();
    Optional<LocalDate> issued = Period.parse(report.issued()).map(Period::end);
    return issued.filter(end::isBefore).orElse(end);
  }

  private static void check(Row row, LocalDate known, int ahead, Problems problems) {
    Period period = row.period();
    boolean result =
        Stream.of(Measure.ACTUAL, Measure.OF_PLAN, Measure.YEAR_ON_YEAR)
            .anyMatch(measure -> row.figure(measure).isPresent());
    if (result) {
      LocalDate last = period.isWholeYear() ? period.start() : period.end();
      if (last.isAfter(known)) {
        problems.error(row.place(), "period.result", period.code(), known.toString());
      }
    } else if (period.start().getYear() > known.getYear() + ahead) {
      problems.error(row.place(), "period.far", period.code(), known.toString());
    }
  }
}
