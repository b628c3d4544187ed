package vn.minhbach.page;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.minhbach.model.Area;
import vn.minhbach.model.Catalog;
import vn.minhbach.model.Indicator;
import vn.minhbach.model.Measure;
import vn.minhbach.model.Ranking;
import vn.minhbach.model.Statement;

/** What can be set side by side: indicators that at least two areas state, and these areas. */
final class Comparison {

  /** As many areas as can be read side by side. */
  static final int MOST = 6;

  static final String ADDRESS = "/so-sanh/";

  private final Map<Indicator, Map<String, Statement>> stated = new LinkedHashMap<>();
  private final Map<String, Area> areas = new TreeMap<>();

  Comparison(Catalog catalog) {
    Map<Indicator, List<Statement>> byIndicator =
        catalog
            .statements()
            .filter(s -> s.row().dimensions().isEmpty())
            .filter(s -> hasResult(s) || s.row().figure(Measure.TARGET).isPresent())
            .collect(Collectors.groupingBy(s -> s.row().indicator()));
    for (Indicator indicator : catalog.indicators()) {
      Map<String, Statement> latest =
          latest(indicator, byIndicator.getOrDefault(indicator, List.of()));
      if (latest.size() > 1) {
        stated.put(indicator, latest);
        latest.forEach((address, statement) -> areas.put(address, statement.report().area()));
      }
    }
  }

  static boolean hasResult(Statement statement) {
    return statement.row().figure(Measure.ACTUAL).isPresent();
  }

  /** By area the latest result, or else the latest plan. */
  private static Map<String, Statement> latest(Indicator indicator, List<Statement> statements) {
    Map<String, Statement> latest = new TreeMap<>();
    statements.stream()
        .sorted(Statements.LATEST_LAST)
        .forEach(s -> latest.put(s.report().area().address(), s));
    Ranking.of(indicator, statements)
        .results()
        .forEach(s -> latest.put(s.report().area().address(), s));
    return latest;
  }

  Set<Indicator> indicators() {
    return stated.keySet();
  }

  /** The areas by their addresses. */
  Map<String, Area> areas() {
    return areas;
  }

  /** What each area states of {@code indicator}, by the area's address. */
  Map<String, Statement> statements(Indicator indicator) {
    return stated.getOrDefault(indicator, Map.of());
  }

  /** How {@code area} is called in the address: {@code binh-phuoc/loc-ninh}. */
  static String code(String area) {
    return area.substring(1, area.length() - 1);
  }

  /** Where {@code area} is compared; empty where there is nothing to compare it by. */
  String ofArea(String area) {
    return areas.containsKey(area) ? address(List.of(area), Optional.empty()) : "";
  }

  /** Where {@code indicator} of {@code area} is compared; empty where nobody else states it. */
  String ofSeries(String area, Indicator indicator) {
    return statements(indicator).containsKey(area)
        ? address(List.of(area), Optional.of(indicator))
        : "";
  }

  /** Where areas are compared by {@code indicator}; empty where only one states it. */
  String ofIndicator(Indicator indicator) {
    Map<String, Statement> all = statements(indicator);
    return all.isEmpty()
        ? ""
        : address(all.keySet().stream().limit(MOST).toList(), Optional.of(indicator));
  }

  private static String address(Collection<String> areas, Optional<Indicator> indicator) {
    return ADDRESS
        + "?khu-vuc="
        + areas.stream().map(Comparison::code).collect(Collectors.joining(","))
        + indicator.map(i -> "&chi-tieu=" + i.code()).orElse("");
  }
}
