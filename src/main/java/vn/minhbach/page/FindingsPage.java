package vn.minhbach.page;

import java.util.List;

/**
 * All findings, by kind.
 *
 * @param kinds those that have findings
 * @param areas those that have findings, with how many
 * @param examined how many figures each examination put into each class
 */
public record FindingsPage(
    Head head, List<Kind> kinds, List<AreaCount> areas, List<Examined> examined) implements Page {

  public FindingsPage {
    kinds = List.copyOf(kinds);
    areas = List.copyOf(areas);
    examined = List.copyOf(examined);
  }

  /**
   * The findings of one kind.
   *
   * @param explanation what was examined and how
   * @param count how many there are
   * @param some how many of how many are shown; empty where all are
   */
  public record Kind(
      String id,
      String name,
      String explanation,
      int count,
      String some,
      List<FindingView> findings) {
    public Kind {
      findings = List.copyOf(findings);
    }
  }

  /** An area and the number of its findings. */
  public record AreaCount(Link area, String count) {}

  /** An examination and its counts, in the order of the classes. */
  public record Examined(String name, List<String> counts) {
    public Examined {
      counts = List.copyOf(counts);
    }
  }
}
