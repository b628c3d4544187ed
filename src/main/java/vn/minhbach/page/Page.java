package vn.minhbach.page;

import java.util.List;

/** A page of the portal, whole: a template needs nothing else but the {@link SiteInfo}. */
public sealed interface Page
    permits HomePage,
        AreaPage,
        Cited,
        EmbedPage,
        ExtractPage,
        IndicatorsPage,
        ReportsPage,
        GlossaryPage,
        ComparePage,
        DataPage,
        FindingsPage,
        ArticlePage,
        SearchPage,
        ChangesPage,
        CorrectionsPage,
        DepartedPage,
        RedirectPage,
        NotFoundPage {

  Head head();

  /** Whether search engines are told of it; not where it repeats, or is gone. */
  default boolean listed() {
    return true;
  }

  /** What it is about, for programs. */
  default List<Thing> things() {
    return List.of();
  }

  /** Its pictures, each with files beside the page. */
  default List<ChartView> charts() {
    return List.of();
  }
}
