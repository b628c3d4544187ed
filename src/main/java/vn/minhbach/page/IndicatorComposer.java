package vn.minhbach.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import vn.minhbach.model.Catalog;
import vn.minhbach.model.Indicator;
import vn.minhbach.model.Measure;
import vn.minhbach.model.Statement;
import vn.minhbach.model.Theme;

/** Composes the pages of indicators and their list. */
final class IndicatorComposer {

  private final Catalog catalog;
  private final Wording wording;
  private final Statements statements;
  private final Items items;

  IndicatorComposer(Catalog catalog, Wording wording, Statements statements, Items items) {
    this.catalog = catalog;
    this.wording = wording;
    this.statements = statements;
    this.items = items;
  }

  List<Page> compose(Heads heads) {
    List<Page> pages = new ArrayList<>();
    pages.add(list(heads));
    catalog.indicators().forEach(indicator -> pages.add(page(indicator, heads)));
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
    Head head = heads.top("/chi-tieu/", "indicators.title", "indicators.description");
    return new IndicatorsPage(head, groups);
  }

  private IndicatorPage page(Indicator indicator, Heads heads) {
    String name = wording.of(indicator.name());
    List<Statement> stated =
        catalog
            .statements()
            .filter(s -> s.row().indicator().code().equals(indicator.code()))
            .sorted(
                Comparator.comparing((Statement s) -> s.report().area().address())
                    .thenComparing(Statements.LATEST_LAST))
            .toList();
    return new IndicatorPage(
        heads.below(
            new Link(wording.get("nav.indicators"), "/chi-tieu/"),
            indicator.address(),
            name,
            wording.get("indicator.description", name)),
        indicator.definition().map(wording::of).orElse(""),
        indicator.unit().printed(),
        wording.get("direction." + indicator.direction().name().toLowerCase(Locale.ROOT)),
        wording.of(indicator.theme().name()),
        indicator.priceBase().map(wording::of).orElse(""),
        caution(stated),
        stated.stream().map(statements::view).toList());
  }

  /**
   * Why results of several areas can't be put in an order; none where there is nothing to warn of.
   */
  private List<String> caution(List<Statement> stated) {
    if (stated.stream().map(s -> s.report().area().address()).distinct().count() < 2) {
      return List.of();
    }
    List<String> caution = new ArrayList<>();
    String periods =
        stated.stream()
            .filter(s -> s.row().figure(Measure.ACTUAL).isPresent())
            .map(s -> AreaNames.lowerFirst(wording.period(s.row().period())))
            .distinct()
            .collect(Collectors.joining("; "));
    if (periods.contains(";")) {
      caution.add(wording.get("caution.periods", periods));
    }
    long origins =
        stated.stream()
            .filter(s -> s.row().figure(Measure.OF_PLAN).isPresent())
            .map(s -> s.row().origin())
            .distinct()
            .count();
    if (origins > 1) {
      caution.add(wording.get("caution.origins"));
    }
    if (withoutResult(stated)) {
      caution.add(wording.get("caution.noresult"));
    }
    return caution;
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
