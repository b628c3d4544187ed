package vn.minhbach.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.minhbach.model.Direction;
import vn.minhbach.model.Indicator;
import vn.minhbach.model.Ranking;
import vn.minhbach.model.Statement;
import vn.minhbach.model.Theme;

/** Composes the page that sets areas side by side. */
final class CompareComposer {

  /** As many lines as a weak network carries at once: six areas by them are some 200 KB. */
  private static final int MOST_LINES = 100;

  private final Comparison comparison;
  private final Wording wording;
  private final Statements statements;
  private final AreaNames names;

  CompareComposer(Comparison comparison, Wording wording, Statements statements, AreaNames names) {
    this.comparison = comparison;
    this.wording = wording;
    this.statements = statements;
    this.names = names;
  }

  ComparePage compose(Heads heads) {
    List<ComparePage.Choice> areas = areas();
    List<ComparePage.Choice> shown = areas.stream().filter(ComparePage.Choice::shown).toList();
    Map<String, Map<String, ComparedFigure>> columns = new TreeMap<>();
    Map<Theme, List<ComparePage.Line>> themes = new LinkedHashMap<>();
    Set<Indicator> first = first();
    for (Indicator indicator : comparison.indicators()) {
      Map<String, ComparedFigure> figures = figures(indicator);
      figures.forEach(
          (area, figure) ->
              columns
                  .computeIfAbsent(Comparison.code(area), code -> new LinkedHashMap<>())
                  .put(indicator.code(), figure));
      themes
          .computeIfAbsent(indicator.theme(), theme -> new ArrayList<>())
          .add(line(indicator, figures, first.contains(indicator) ? shown : List.of()));
    }
    return new ComparePage(
        heads.top(Comparison.ADDRESS, "compare.title", "compare.description"),
        areas,
        Comparison.MOST,
        themes.entrySet().stream()
            .map(e -> new ComparePage.ThemeLines(wording.of(e.getKey().name()), e.getValue()))
            .toList(),
        columns);
  }

  /** The areas by their addresses; those that state most are shown at first. */
  private List<ComparePage.Choice> areas() {
    Map<String, Integer> counts = new HashMap<>();
    for (Indicator indicator : comparison.indicators()) {
      comparison.statements(indicator).keySet().forEach(a -> counts.merge(a, 1, Integer::sum));
    }
    Set<String> first =
        comparison.areas().keySet().stream()
            .sorted(Comparator.comparing(counts::get, Comparator.reverseOrder()))
            .limit(Comparison.MOST)
            .collect(Collectors.toCollection(HashSet::new));
    return comparison.areas().entrySet().stream()
        .map(
            e ->
                new ComparePage.Choice(
                    Comparison.code(e.getKey()),
                    names.link(e.getValue()),
                    names.above(e.getValue()),
                    first.contains(e.getKey())))
        .toList();
  }

  /** The indicators of the first table: those that most areas state. */
  private Set<Indicator> first() {
    return comparison.indicators().stream()
        .sorted(
            Comparator.comparing(
                (Indicator i) -> comparison.statements(i).size(), Comparator.reverseOrder()))
        .limit(MOST_LINES)
        .collect(Collectors.toSet());
  }

  private Map<String, ComparedFigure> figures(Indicator indicator) {
    ComparedFigures figures = new ComparedFigures(wording, statements);
    Map<String, ComparedFigure> byArea = new TreeMap<>();
    comparison.statements(indicator).forEach((area, s) -> byArea.put(area, figures.of(s)));
    return byArea;
  }

  private ComparePage.Line line(
      Indicator indicator, Map<String, ComparedFigure> figures, List<ComparePage.Choice> shown) {
    List<Statement> stated =
        shown.stream()
            .map(choice -> choice.link().address())
            .filter(figures::containsKey)
            .map(area -> comparison.statements(indicator).get(area))
            .toList();
    Ranking ranking = Ranking.of(indicator, stated);
    List<Statement> best = best(ranking, indicator);
    boolean compared = stated.size() > 1;
    return new ComparePage.Line(
        indicator.code(),
        new Link(wording.of(indicator.name()), indicator.address()),
        indicator.direction().name().toLowerCase(Locale.ROOT),
        compared ? entries(figures, shown, best) : List.of(),
        ranking.obstacles().stream()
            .map(o -> wording.get("compare.obstacle." + o.name().toLowerCase(Locale.ROOT)))
            .toList(),
        compared ? remarks(indicator, ranking, stated, best) : List.of());
  }

  private static List<ComparePage.Entry> entries(
      Map<String, ComparedFigure> figures, List<ComparePage.Choice> shown, List<Statement> best) {
    Set<String> ofBest =
        best.stream().map(s -> s.report().area().address()).collect(Collectors.toSet());
    return shown.stream()
        .map(
            choice -> {
              String area = choice.link().address();
              return new ComparePage.Entry(choice, figures.get(area), ofBest.contains(area));
            })
        .toList();
  }

  /** Those that no other is better than; none where they can't be told, or all are equal. */
  private static List<Statement> best(Ranking ranking, Indicator indicator) {
    List<Statement> best =
        ranking.isOrdered() && indicator.direction() != Direction.NEITHER
            ? IntStream.range(0, ranking.results().size())
                .filter(i -> ranking.place(i) == 1)
                .mapToObj(ranking.results()::get)
                .toList()
            : List.of();
    return best.size() < ranking.results().size() ? best : List.of();
  }

  private List<String> remarks(
      Indicator indicator, Ranking ranking, List<Statement> stated, List<Statement> best) {
    List<String> remarks = new ArrayList<>();
    if (ranking.isOrdered()) {
      remarks.add(compared(indicator, best));
    } else if (ranking.results().size() < 2) {
      remarks.add(wording.get("compare.few"));
    }
    if (ranking.results().size() < stated.size()) {
      remarks.add(wording.get("caution.noresult"));
    }
    return remarks;
  }

  private String compared(Indicator indicator, List<Statement> best) {
    if (indicator.direction() == Direction.NEITHER) {
      return wording.get("compare.neither");
    }
    return best.isEmpty()
        ? wording.get("compare.equal")
        : wording.get(
            "compare." + indicator.direction().name().toLowerCase(Locale.ROOT),
            best.stream()
                .map(s -> wording.of(s.report().area().name()))
                .collect(Collectors.joining(", ")));
  }
}
