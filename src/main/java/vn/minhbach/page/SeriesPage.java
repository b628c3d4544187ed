package vn.minhbach.page;

import java.util.List;

/**
 * A series: the statements of one indicator in one area.
 *
 * @param definition or empty
 * @param undrawn why there is no chart of its figures, one sentence each
 * @param elsewhere where those are that are too many for the page
 * @param sentences every sentence of a report that states it, linked to its place
 * @param findings about its figures, or computed from them
 * @param indicator the same indicator over all areas
 * @param alone whether no other area states it
 * @param compare where it is compared with other areas; empty where nobody else states it
 */
public record SeriesPage(
    Head head,
    Link area,
    Link indicator,
    boolean alone,
    String compare,
    String definition,
    String unit,
    String direction,
    String theme,
    List<ChartView> charts,
    List<String> undrawn,
    List<StatementView> statements,
    Elsewhere elsewhere,
    List<Link> sentences,
    List<FindingView> findings,
    CiteView cite,
    List<Thing> things)
    implements Cited {

  public SeriesPage {
    things = List.copyOf(things);
    charts = List.copyOf(charts);
    undrawn = List.copyOf(undrawn);
    statements = List.copyOf(statements);
    sentences = List.copyOf(sentences);
    findings = List.copyOf(findings);
  }
}
