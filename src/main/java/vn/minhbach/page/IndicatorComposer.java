package vn.minhbach.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.minhbach.model.Catalog;
import vn.minhbach.model.Direction;
import vn.minhbach.model.Indicator;
import vn.minhbach.model.Measure;
import vn.minhbach.model.Ranking;
import vn.minhbach.model.Row;
import vn.minhbach.model.Statement;
import vn.minhbach.model.Theme;

/** Composes the pages of indicators and their list. */
final class IndicatorComposer {

  private static final String LIST = "/chi-tieu/";

  /** Longer tables are read area by area. */
  private static final int MOST = 500;

  /** So many areas are named in a sentence. */
  private static final int NAMED = 12;

  private final Catalog catalog;
  private final Wording wording;
  private final Statements statements;
  private final Items items;
  private final Findings findings;
  private final CiteComposer cites;
  private final RankingChart chart;
  private final Comparison comparison;
  private final Things things;

  IndicatorComposer(
      Catalog catalog,
      Wording wording,
      Statements statements,
      Items items,
      Findings findings,
      CiteComposer cites,
      Plots plots,
      Comparison comparison,
      Things things) {
    this.catalog = catalog;
    this.wording = wording;
    this.statements = statements;
    this.items = items;
    this.findings = findings;
    this.cites = cites;
    this.chart = new RankingChart(wording, plots);
    this.comparison = comparison;
    this.things = things;
  }

  List<PageGroup> compose(Heads heads) {
    Map<String, List<Statement>> stated =
        catalog
            .statements()
            .sorted(
                Comparator.comparing((Statement s) -> s.report().area().address())
                    .thenComparing(Statements.LATEST_LAST))
            .collect(Collectors.groupingBy(s -> s.row().indicator().code()));
    List<PageGroup> pages = new ArrayList<>();
    pages.add(PageGroup.of(IndicatorsPage.class, LIST, () -> list(heads)));
    for (Indicator indicator : catalog.indicators()) {
      List<Statement> own = stated.getOrDefault(indicator.code(), List.of());
      pages.add(
          PageGroup.of(
              IndicatorPage.class, indicator.address(), () -> page(indicator, own, heads)));
    }
    return pages;
  }

  private IndicatorsPage list(Heads heads) {
    List<IndicatorsPage.ThemeGroup> groups = new ArrayList<>();
    for (Theme theme : catalog.themes()) {
      List<IndicatorItem> ofTheme =
          catalog.indicators().stream()
              .filter(i -> i.theme().equals(theme))
              .map(items::indicator)
              .toList();
      if (!ofTheme.isEmpty()) {
        groups.add(new IndicatorsPage.ThemeGroup(theme.code(), wording.of(theme.name()), ofTheme));
      }
    }
    Head head = heads.top(LIST, "indicators.title", "indicators.description");
    return new IndicatorsPage(head, groups);
  }

  private IndicatorPage page(Indicator indicator, List<Statement> stated, Heads heads) {
    String name = wording.of(indicator.name());
    Foremost foremost = Foremost.of(stated, MOST);
    Ranking ranking = Ranking.of(indicator, stated);
    List<FindingView> found = findings.of(indicator);
    return new IndicatorPage(
        heads.below(
            new Link(wording.get("nav.indicators"), LIST),
            indicator.address(),
            name,
            wording.get("indicator.description", name)),
        indicator.definition().map(wording::of).orElse(""),
        wording.unit(indicator.unit()),
        wording.get("direction." + indicator.direction().name().toLowerCase(Locale.ROOT)),
        wording.of(indicator.theme().name()),
        indicator.priceBase().map(wording::of).orElse(""),
        comparison.ofIndicator(indicator),
        caution(ranking, stated),
        ranked(ranking),
        chart.of(indicator, ranking),
        ranking.isOrdered()
            ? wording.get("ranking." + indicator.direction().name().toLowerCase(Locale.ROOT))
            : "",
        foremost.shown().stream().map(statements::view).toList(),
        foremost.inAreas(wording),
        findings.latest(found),
        findings.elsewhere(found),
        cites.indicator(name, indicator.address(), stated),
        things.indicator(indicator, stated));
  }

  private List<IndicatorPage.Ranked> ranked(Ranking ranking) {
    List<IndicatorPage.Ranked> ranked = new ArrayList<>();
    for (int i = 0; ranking.isOrdered() && i < ranking.results().size(); i++) {
      Statement statement = ranking.results().get(i);
      StatementView view = statements.view(statement);
      boolean judged = statement.row().indicator().direction() != Direction.NEITHER;
      ranked.add(
          new IndicatorPage.Ranked(
              judged ? wording.count(ranking.place(i)) : "",
              new Link(view.area().text(), view.series().address()),
              result(statement),
              view.period()));
    }
    return ranked;
  }

  /**
   * Why results of several areas can't be put in an order; none where there is nothing to warn of.
   */
  private List<String> caution(Ranking ranking, List<Statement> stated) {
    List<String> caution = new ArrayList<>();
    for (Ranking.Obstacle obstacle : ranking.obstacles()) {
      caution.add(
          wording.get(
              "caution." + obstacle.name().toLowerCase(Locale.ROOT), each(ranking, obstacle)));
    }
    boolean several = stated.stream().map(s -> s.report().area().address()).distinct().count() > 1;
    if (several && withoutResult(stated)) {
      caution.add(wording.get("caution.noresult"));
    }
    return caution;
  }

  /** What each area has, where they differ: {@code Huyện Lộc Ninh: 9 tháng đầu năm 2021; ...}. */
  private String each(Ranking ranking, Ranking.Obstacle obstacle) {
    String named =
        ranking.results().stream()
            .limit(NAMED)
            .map(s -> wording.of(s.report().area().name()) + ": " + differing(s, obstacle))
            .collect(Collectors.joining("; "));
    int others = ranking.results().size() - NAMED;
    return others > 0 ? wording.get("caution.others", named, wording.count(others)) : named;
  }

  private String differing(Statement statement, Ranking.Obstacle obstacle) {
    return switch (obstacle) {
      case PERIOD -> wording.within(statement.row().period());
      case ORIGIN ->
          wording.get("origin." + statement.row().origin().map(o -> o.code()).orElse("none"));
      case DEFINITION, UNIT, INEXACT -> result(statement);
    };
  }

  /** The result; empty where none is stated. */
  private String result(Statement statement) {
    Row row = statement.row();
    return row.figure(Measure.ACTUAL)
        .map(figure -> wording.figure(figure, row.unitOf(Measure.ACTUAL)))
        .orElse("");
  }

  /** Whether some area states a target and no result. */
  private static boolean withoutResult(List<Statement> stated) {
    Set<String> done =
        stated.stream()
            .filter(s -> s.row().figure(Measure.ACTUAL).isPresent())
            .map(s -> s.report().area().address())
            .collect(Collectors.toSet());
    return stated.stream()
        .filter(s -> s.row().figure(Measure.TARGET).isPresent())
        .anyMatch(s -> !done.contains(s.report().area().address()));
  }
}
