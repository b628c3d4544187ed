package vn.minhbach.page;

import java.util.List;

/** All indicators by theme. */
public record IndicatorsPage(Head head, List<ThemeGroup> themes) implements Page {

  public IndicatorsPage {
    themes = List.copyOf(themes);
  }

  /** The indicators of one theme. */
  public record ThemeGroup(String id, String name, List<IndicatorItem> indicators) {
    public ThemeGroup {
      indicators = List.copyOf(indicators);
    }
  }
}
