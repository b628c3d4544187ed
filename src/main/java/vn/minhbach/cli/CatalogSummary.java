package vn.minhbach.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import vn.minhbach.model.Area;
import vn.minhbach.model.Catalog;
import vn.minhbach.model.Report;
import vn.minhbach.model.Statement;

/** Counts of a catalog, for the closing summary: by area, then in all. */
final class CatalogSummary {

  private CatalogSummary() {}

  static List<String> lines(Catalog catalog, ProblemText text) {
    List<String> lines = new ArrayList<>();
    catalog.reports().stream()
        .map(Report::area)
        .distinct()
        .sorted(Comparator.comparing(Area::address))
        .forEach(area -> lines.add(line(area, catalog, text)));
    lines.add(
        text.get(
            "summary.total",
            List.of(
                String.valueOf(catalog.reports().size()),
                String.valueOf(
                    catalog.statements().map(s -> s.row().indicator().code()).distinct().count()),
                String.valueOf(catalog.observationCount()),
                String.valueOf(catalog.statements().mapToLong(Statement::judgedCount).sum()))));
    return lines;
  }

  private static String line(Area area, Catalog catalog, ProblemText text) {
    List<Statement> statements =
        catalog.statements().filter(s -> s.report().area().equals(area)).toList();
    return text.get(
        "summary.area",
        List.of(
            area.address(),
            String.valueOf(catalog.reports().stream().filter(r -> r.area().equals(area)).count()),
            String.valueOf(statements.stream().map(Statement::seriesAddress).distinct().count()),
            String.valueOf(statements.stream().mapToLong(Statement::observationCount).sum()),
            String.valueOf(statements.stream().mapToLong(Statement::judgedCount).sum())));
  }
}
