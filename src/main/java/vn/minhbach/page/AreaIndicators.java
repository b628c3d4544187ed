package vn.minhbach.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.minhbach.figure.Figure;
import vn.minhbach.figure.Unit;
import vn.minhbach.model.Catalog;
import vn.minhbach.model.Indicator;
import vn.minhbach.model.Measure;
import vn.minhbach.model.Statement;
import vn.minhbach.model.Theme;

/** What an area's indicators say, for its page. */
final class AreaIndicators {

  /** As many as fit on a phone without becoming a list of everything. */
  private static final int MOST_HEADLINES = 12;

  private final Catalog catalog;
  private final Wording wording;
  private final Statements statements;

  AreaIndicators(Catalog catalog, Wording wording, Statements statements) {
    this.catalog = catalog;
    this.wording = wording;
    this.statements = statements;
  }

  /**
   * The few indicators that matter most: those that {@code indicators.yaml} marks, or else those
   * with a target; of each a statement of the latest report, seldom a target alone.
   */
  List<StatementView> headline(List<Statement> ofArea) {
    List<Statement> marked = headlines(ofArea, s -> s.row().indicator().headline());
    List<Statement> chosen =
        marked.isEmpty()
            ? headlines(ofArea, s -> s.row().figure(Measure.TARGET).isPresent())
            : marked;
    return chosen.stream().limit(MOST_HEADLINES).map(statements::pictured).toList();
  }

  /**
   * One statement for each indicator of which one is {@code wanted}: of the latest report, the
   * fullest and of those the latest. A target for a year to come does not hide how the matter
   * stands.
   */
  private List<Statement> headlines(List<Statement> ofArea, Predicate<Statement> wanted) {
    Map<Indicator, Statement> best = new LinkedHashMap<>();
    Comparator<Statement> order =
        Comparator.comparing((Statement s) -> s.report().period().end())
            .thenComparing(AreaIndicators::isWhole)
            .thenComparing(s -> !isTargetAlone(s))
            .thenComparing(Statement::observationCount)
            .thenComparing(s -> s.row().period().end());
    Set<Indicator> chosen =
        ofArea.stream().filter(wanted).map(s -> s.row().indicator()).collect(Collectors.toSet());
    ofArea.stream()
        .filter(s -> chosen.contains(s.row().indicator()))
        .forEach(
            s -> best.merge(s.row().indicator(), s, (a, b) -> order.compare(b, a) > 0 ? b : a));
    return catalog.indicators().stream().map(best::get).filter(s -> s != null).toList();
  }

  List<AreaPage.ThemeSeries> themes(List<Statement> ofArea) {
    if (ofArea.isEmpty()) {
      return List.of(); // as for most of the country's areas
    }
    Map<Indicator, List<Statement>> byIndicator =
        ofArea.stream().collect(Collectors.groupingBy(s -> s.row().indicator()));
    List<AreaPage.ThemeSeries> themes = new ArrayList<>();
    for (Theme theme : catalog.themes()) {
      List<AreaPage.SeriesItem> series =
          catalog.indicators().stream()
              .filter(i -> i.theme().equals(theme) && byIndicator.containsKey(i))
              .map(i -> item(byIndicator.get(i)))
              .toList();
      if (!series.isEmpty()) {
        themes.add(new AreaPage.ThemeSeries(wording.of(theme.name()), series));
      }
    }
    return themes;
  }

  private AreaPage.SeriesItem item(List<Statement> series) {
    Statement latest =
        series.stream()
            .max(
                Comparator.comparing((Statement s) -> isWhole(s) && hasResult(s))
                    .thenComparing(AreaIndicators::isWhole)
                    .thenComparing(AreaIndicators::hasResult)
                    .thenComparing(s -> s.row().period().end())
                    .thenComparing(s -> s.report().period().end()))
            .orElseThrow();
    return new AreaPage.SeriesItem(
        new Link(wording.of(latest.row().indicator().name()), latest.seriesAddress()),
        summary(latest),
        wording.period(latest.row().period()));
  }

  private static boolean isWhole(Statement statement) {
    return statement.row().dimensions().isEmpty();
  }

  private static boolean hasResult(Statement statement) {
    return statement.row().figure(Measure.ACTUAL).isPresent();
  }

  private static boolean isTargetAlone(Statement statement) {
    return statement.row().figures().keySet().equals(Set.of(Measure.TARGET));
  }

  /** The result; where there is none, what else is stated, named. */
  private String summary(Statement statement) {
    if (!statement.row().dimensions().isEmpty()) {
      return wording.get("series.brokendown");
    }
    return Stream.of(
            Measure.ACTUAL,
            Measure.TARGET,
            Measure.ESTIMATE,
            Measure.ASSESSMENT,
            Measure.YEAR_ON_YEAR,
            Measure.OF_PLAN)
        .flatMap(measure -> named(statement, measure).stream())
        .findFirst()
        .orElse("");
  }

  private Optional<String> named(Statement statement, Measure measure) {
    Optional<Figure> figure = statement.row().figure(measure);
    Unit unit = statement.row().unitOf(measure);
    return figure
        .map(f -> wording.figure(f, unit))
        .map(
            text ->
                measure == Measure.ACTUAL
                    ? text
                    : wording.get("measure." + measure.column()) + ": " + text);
  }
}
