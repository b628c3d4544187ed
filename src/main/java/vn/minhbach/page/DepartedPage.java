package vn.minhbach.page;

import java.util.List;

/**
 * What stands at an address where something was published that is published no more.
 *
 * @param kind {@code report}, {@code series}, {@code table} or {@code finding}
 * @param published since when it stood there
 * @param withdrawn the day on which it was withdrawn; empty where it lapsed
 * @param reason why, or empty
 * @param decision the number of the decision, or empty
 * @param editions when what was released, oldest first
 * @param next where a reader may go on
 */
public record DepartedPage(
    Head head,
    String kind,
    String published,
    String withdrawn,
    String reason,
    String decision,
    List<ReportPage.Fact> editions,
    List<Link> next)
    implements Page {

  public DepartedPage {
    editions = List.copyOf(editions);
    next = List.copyOf(next);
  }

  @Override
  public boolean listed() {
    return false;
  }
}
