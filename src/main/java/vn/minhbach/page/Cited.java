package vn.minhbach.page;

/** A page that says how it is cited. */
public sealed interface Cited extends Page
    permits ReportPage, EditionPage, SeriesPage, IndicatorPage, FindingPage {

  CiteView cite();
}
