package vn.minhbach.page;

import java.util.List;

/**
 * How many targets of a report were exceeded, met, missed, and which.
 *
 * @param sentence the counts in one sentence
 * @param judged by whose judgement, in words; empty where nothing is judged
 * @param early that the report judged the year before it was over, in words; else empty
 * @param report the report that they are of
 * @param total how many there are
 * @param groups those that hold any
 */
public record TargetSummary(
    String sentence, String judged, String early, Link report, int total, List<Group> groups) {

  public TargetSummary {
    groups = List.copyOf(groups);
  }

  /** The counts alone, for a card. */
  public List<Count> counts() {
    return groups.stream().map(Group::count).toList();
  }

  /**
   * A count.
   *
   * @param code {@code exceeded}, {@code met}, {@code not_met}, {@code open}, {@code undirected}
   * @param number how many
   * @param before how many stand in the groups before it
   * @param phrase in words: {@code 4 chưa đạt}
   */
  public record Count(String code, int number, int before, String phrase) {}

  /**
   * Targets that stand alike.
   *
   * @param hint what that means
   */
  public record Group(Count count, String hint, List<Item> items) {
    public Group {
      items = List.copyOf(items);
    }
  }

  /**
   * A target.
   *
   * @param series its indicator, linked to its page in the area
   * @param breakdown the dimension values, or empty
   * @param origin whose plan it is, or empty
   * @param goal what was to be reached, as printed; empty where that is not printed
   * @param value what was reached, as printed; empty where the report states no result
   * @param measure what the value is: a result, or what is expected for the year
   * @param ground why it stands here: whose judgement that is, or why there is none
   * @param verdict the words of the report that are meant, or empty
   * @param cell its place in the report
   */
  public record Item(
      Link series,
      String breakdown,
      String origin,
      String goal,
      String value,
      String measure,
      String ground,
      String verdict,
      Link cell) {}
}
