package vn.minhbach.intake.tidy;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.minhbach.model.Area;
import vn.minhbach.model.Localized;

/**
 * Which report an observation stands in: that of its theme. Of an indicator with more observations
 * than a page can show, what is broken down stands in reports of its own, one for each year: what a
 * year stated stays where it was published when another year comes.
 */
final class Division {

  /** More lines are no table that anybody reads on one page. */
  private static final int MOST = 500;

  private final Origin origin;
  private final Earlier earlier;

  Division(Origin origin, Earlier earlier) {
    this.origin = origin;
    this.earlier = earlier;
  }

  /**
   * A report of an area.
   *
   * @param theme that it is about
   * @param id of the indicator that it is about; empty in a report on the whole theme
   * @param year that it is about; 0 in a report on the whole theme
   * @param folder its name: {@code sdg-3}, {@code sdg-3-2-1-2019}
   */
  record Part(Theme theme, String id, int year, String folder) implements Comparable<Part> {

    private static final Comparator<Part> ORDER =
        Comparator.comparing(Part::theme)
            .thenComparing(Part::id, Codes::byNumber)
            .thenComparing(Part::year);

    static Part of(Theme theme) {
      return new Part(theme, "", 0, theme.code());
    }

    boolean isOfTheme() {
      return id.isEmpty();
    }

    /**
     * What it is about.
     *
     * @param indicator the first that it holds
     */
    Localized title(Localized indicator) {
      return isOfTheme()
          ? theme.name()
          : new Localized(indicator.vi() + ", năm " + year, indicator.en() + ", " + year);
    }

    @Override
    public int compareTo(Part other) {
      return ORDER.compare(this, other);
    }
  }

  /**
   * The parts of what is said of one indicator in one area. What an earlier import put into the
   * report of the theme stays there, so that an indicator that has grown moves nothing.
   *
   * @param kept at least one
   * @param whole the report on the theme
   * @param table the name of the indicator's table
   */
  Map<Part, List<Observation>> of(List<Observation> kept, Area area, Part whole, String table) {
    String folder = origin.prefix() + "-" + table + "-";
    boolean fits = kept.stream().filter(o -> !o.isDeclared()).count() <= MOST;
    if (fits && !earlier.isDivided(area, folder)) {
      return Map.of(whole, kept);
    }
    Set<Integer> staying = earlier.years(area, whole.folder(), table);
    boolean wholeFits = kept.stream().filter(Division::isWhole).count() <= MOST;
    // A target alone has no report of its own: its year is one that nobody has reported on.
    Set<Integer> reported =
        kept.stream()
            .filter(o -> !o.actual().isEmpty())
            .map(Division::year)
            .collect(Collectors.toSet());
    Function<Observation, Part> part =
        o ->
            isWhole(o) && wholeFits || !reported.contains(year(o)) || staying.contains(year(o))
                ? whole
                : new Part(whole.theme(), o.id(), year(o), folder + year(o));
    return kept.stream().collect(Collectors.groupingBy(part, TreeMap::new, Collectors.toList()));
  }

  private static boolean isWhole(Observation o) {
    return o.brokenDown().isEmpty();
  }

  private static int year(Observation o) {
    return o.period().end().getYear();
  }
}
