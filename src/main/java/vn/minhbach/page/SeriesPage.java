package vn.minhbach.page;

import java.util.List;

/**
 * A series: every statement of one indicator in one area.
 *
 * @param definition or empty
 * @param sentences every sentence of a report that states it, linked to its place
 * @param findings about its figures, or computed from them
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
    List<StatementView> statements,
    List<Link> sentences,
    List<FindingView> findings,
    CiteView cite)
    implements Cited {

  public SeriesPage {
    statements = List.copyOf(statements);
    sentences = List.copyOf(sentences);
    findings = List.copyOf(findings);
  }
}
