package vn.minhbach.model;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * How much the reports of an area state.
 *
 * @param reports by address
 * @param indicators how many they state
 * @param judged observations of rows with a target or a comparison
 */
public record AreaCount(
    Area area, List<Report> reports, long indicators, long observations, long judged) {

  public AreaCount {
    reports = List.copyOf(reports);
  }

  /** Of each area that published reports, by address; of one address in the order of reports. */
  public static List<AreaCount> of(Catalog catalog) {
    Map<Area, List<Report>> byArea =
        catalog.reports().stream()
            .collect(Collectors.groupingBy(Report::area, LinkedHashMap::new, Collectors.toList()));
    return byArea.entrySet().stream()
        .map(entry -> of(entry.getKey(), entry.getValue()))
        .sorted(Comparator.comparing(count -> count.area().address()))
        .toList();
  }

  /** What {@code reports} state, all of {@code area} or of areas below it. */
  public static AreaCount of(Area area, List<Report> reports) {
    List<Statement> statements =
        reports.stream().flatMap(r -> r.rows().map(row -> new Statement(r, row))).toList();
    return new AreaCount(
        area,
        reports,
        statements.stream().map(s -> s.row().indicator().code()).distinct().count(),
        statements.stream().mapToLong(Statement::observationCount).sum(),
        statements.stream().mapToLong(Statement::judgedCount).sum());
  }
}
