package vn.minhbach.page;

/** A page of the portal, whole: a template needs nothing else but the {@link SiteInfo}. */
public sealed interface Page
    permits HomePage,
        AreaPage,
        ReportPage,
        SeriesPage,
        IndicatorPage,
        IndicatorsPage,
        ReportsPage,
        GlossaryPage,
        DataPage,
        FindingsPage,
        FindingPage,
        ArticlePage,
        SearchPage,
        EditionPage,
        ChangesPage,
        CorrectionsPage,
        DepartedPage,
        RedirectPage,
        NotFoundPage {

  Head head();
}
