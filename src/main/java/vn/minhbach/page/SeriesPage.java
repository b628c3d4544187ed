package vn.minhbach.page;

import java.util.List;

/**
 * A series: every statement of one indicator in one area.
 *
 * @param definition or empty
 * @param indicator the same indicator over all areas
 */
public record SeriesPage(
    Head head,
    Link area,
    Link indicator,
    String definition,
    String unit,
    String direction,
    String theme,
    List<StatementView> statements)
    implements Page {

  public SeriesPage {
    statements = List.copyOf(statements);
  }
}
