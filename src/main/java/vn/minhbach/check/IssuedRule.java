package vn.minhbach.check;

import vn.minhbach.model.Catalog;
import vn.minhbach.model.Period;
import vn.minhbach.model.Report;
import vn.minhbach.problem.Problems;

/** A report is not issued before the period that it reports on begins. */
final class IssuedRule implements Rule {

  @Override
  public void check(Catalog catalog, Problems problems) {
    for (Report report : catalog.reports()) {
      Period.parse(report.issued())
          .filter(issued -> issued.end().isBefore(report.period().start()))
          .ifPresent(
              issued ->
                  problems.error(
                      report.placeOf("date"),
                      "report.early",
                      report.issued(),
                      report.period().code()));
    }
  }
}
