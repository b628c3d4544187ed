package vn.minhbach.cli;

import java.util.ArrayList;
import java.util.List;
import vn.minhbach.model.AreaCount;
import vn.minhbach.model.Catalog;
import vn.minhbach.model.Statement;

/** Counts of a catalog, for the closing summary: by area, then in all. */
final class CatalogSummary {

  private CatalogSummary() {}

  static List<String> lines(Catalog catalog, ProblemText text) {
    List<String> lines = new ArrayList<>();
    AreaCount.of(catalog).forEach(count -> lines.add(line(count, text)));
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

  private static String line(AreaCount count, ProblemText text) {
    return text.get(
        "summary.area",
        List.of(
            count.area().address(),
            String.valueOf(count.reports().size()),
            String.valueOf(count.indicators()),
            String.valueOf(count.observations()),
            String.valueOf(count.judged())));
  }
}
