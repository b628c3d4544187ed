package vn.minhbach.page;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Areas side by side, indicator by indicator.
 *
 * @param areas all that can be chosen
 * @param most how many of them at once
 * @param themes the indicators that can be chosen
 * @param columns by the code of an area and that of an indicator, what the area states; what the
 *     script shows of other areas than those shown at first
 */
public record ComparePage(
    Head head,
    List<Choice> areas,
    int most,
    List<ThemeLines> themes,
    Map<String, Map<String, ComparedFigure>> columns)
    implements Page {

  public ComparePage {
    areas = List.copyOf(areas);
    themes = List.copyOf(themes);
    columns = Collections.unmodifiableMap(new LinkedHashMap<>(columns));
  }

  /** The areas that stand side by side at first. */
  public List<Choice> shown() {
    return areas.stream().filter(Choice::shown).toList();
  }

  /** How many indicators stand in the first table. */
  public int lines() {
    return (int)
        themes.stream()
            .flatMap(theme -> theme.lines().stream())
            .filter(line -> !line.entries().isEmpty())
            .count();
  }

  /**
   * An area.
   *
   * @param code how the address calls it
   * @param above the areas it belongs to
   */
  public record Choice(String code, Link link, String above, boolean shown) {}

  /** The indicators of a theme. */
  public record ThemeLines(String theme, List<Line> lines) {
    public ThemeLines {
      lines = List.copyOf(lines);
    }

    /** Whether any of them stands in the first table. */
    public boolean shown() {
      return lines.stream().anyMatch(line -> !line.entries().isEmpty());
    }
  }

  /**
   * An indicator.
   *
   * @param direction {@code more}, {@code less} or {@code neither} is better
   * @param entries one for each area that is shown; none where fewer than two of them state it
   * @param obstacles why they can't be compared; none where they can
   * @param remarks how they compare
   */
  public record Line(
      String code,
      Link indicator,
      String direction,
      List<Entry> entries,
      List<String> obstacles,
      List<String> remarks) {
    public Line {
      entries = List.copyOf(entries);
      obstacles = List.copyOf(obstacles);
      remarks = List.copyOf(remarks);
    }
  }

  /**
   * A cell of the table.
   *
   * @param figure null where the area states nothing
   * @param best whether no other result is better
   */
  public record Entry(Choice area, ComparedFigure figure, boolean best) {}
}
