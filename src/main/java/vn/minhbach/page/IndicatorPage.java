package vn.minhbach.page;

import java.util.List;

/**
 * An indicator: what it means, and all areas side by side.
 *
 * @param caution why the areas can't be compared, one sentence each; none where they can
 */
public record IndicatorPage(
    Head head,
    String definition,
    String unit,
    String direction,
    String theme,
    String priceBase,
    List<String> caution,
    List<StatementView> statements)
    implements Page {

  public IndicatorPage {
    caution = List.copyOf(caution);
    statements = List.copyOf(statements);
  }
}
