package vn.minhbach.page;

import java.util.List;

/**
 * An indicator: what it means, and all areas side by side.
 *
 * @param compare where areas are compared by it; empty where there is nothing to compare
 * @param ranking the areas in order; none where they can't be ranked
 * @param order what the order is by, in a sentence; empty without one
 * @param elsewhere where the statements are that are too many for the page
 * @param findings about its figures
 * @param findingsElsewhere where the findings are that are too many for the page
 * @param caution why the areas can't be compared, one sentence each; none where they can
 */
public record IndicatorPage(
    Head head,
    String definition,
    String unit,
    String direction,
    String theme,
    String priceBase,
    String compare,
    List<String> caution,
    List<Ranked> ranking,
    List<ChartView> charts,
    String order,
    List<StatementView> statements,
    Elsewhere elsewhere,
    List<FindingView> findings,
    Elsewhere findingsElsewhere,
    CiteView cite,
    List<Thing> things)
    implements Cited {

  public IndicatorPage {
    things = List.copyOf(things);
    caution = List.copyOf(caution);
    ranking = List.copyOf(ranking);
    charts = List.copyOf(charts);
    statements = List.copyOf(statements);
    findings = List.copyOf(findings);
  }

  /**
   * An area in the order.
   *
   * @param place empty where no direction is better
   * @param area its name, linked to its series
   * @param result as printed, with its unit
   */
  public record Ranked(String place, Link area, String result, String period) {}
}
