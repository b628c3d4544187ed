package vn.minhbach.page;

import java.util.List;

/**
 * All reports, newest period first, with what they can be filtered by.
 *
 * @param elsewhere where the reports are that are too many for the page
 */
public record ReportsPage(
    Head head,
    Elsewhere elsewhere,
    List<ReportItem> reports,
    List<String> areas,
    List<String> years,
    List<String> kinds)
    implements Page {

  public ReportsPage {
    reports = List.copyOf(reports);
    areas = List.copyOf(areas);
    years = List.copyOf(years);
    kinds = List.copyOf(kinds);
  }
}
