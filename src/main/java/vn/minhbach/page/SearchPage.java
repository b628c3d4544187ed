package vn.minhbach.page;

import java.util.List;

/**
 * The search, and what leads on where nothing is typed or no script runs; the index is written by
 * {@code render.search}.
 *
 * @param examples what can be searched for, from the portal's own content
 * @param letters the areas with reports, by the first letter of their own names
 * @param themes the sections of the list of indicators
 * @param latest the newest reports
 */
public record SearchPage(
    Head head,
    List<String> examples,
    List<Letter> letters,
    List<ThemeLink> themes,
    List<ReportItem> latest)
    implements Page {

  public SearchPage {
    examples = List.copyOf(examples);
    letters = List.copyOf(letters);
    themes = List.copyOf(themes);
    latest = List.copyOf(latest);
  }

  /**
   * A letter and the areas under it.
   *
   * @param id its anchor, {@code chu-l}; {@code chu-dd} is that of {@code Đ}
   */
  public record Letter(String name, String id, List<AreaLink> areas) {
    public Letter {
      areas = List.copyOf(areas);
    }
  }

  /**
   * An area.
   *
   * @param above the areas it belongs to
   */
  public record AreaLink(Link link, String above) {}

  /** A theme and how many indicators it has. */
  public record ThemeLink(Link link, int indicators) {}
}
