package vn.minhbach.page;

import java.util.List;

/**
 * The first page: find my district, the latest reports, what several districts publish.
 *
 * @param areas areas with reports, by province; none where they are too many
 * @param elsewhere the pages that lead to them where they are too many
 * @param counts how much there is to read, in words
 * @param shared indicators that more than one area publishes
 */
public record HomePage(
    Head head,
    List<AreaCard> areas,
    Elsewhere elsewhere,
    List<ReportItem> latest,
    List<IndicatorItem> shared,
    String counts)
    implements Page {

  public HomePage {
    areas = List.copyOf(areas);
    latest = List.copyOf(latest);
    shared = List.copyOf(shared);
  }

  /**
   * An area that publishes.
   *
   * @param above its province
   * @param reports how many reports it has
   * @param series how many indicators they state
   * @param targets how those of the latest report stand; null where none states any
   */
  public record AreaCard(
      Link link,
      String above,
      int reports,
      int series,
      String latestPeriod,
      TargetSummary targets) {}
}
