package vn.minhbach.render.search;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.minhbach.figure.Figure;
import vn.minhbach.figure.Quantity;
import vn.minhbach.figure.Unit;
import vn.minhbach.model.Dimension;
import vn.minhbach.model.Language;
import vn.minhbach.model.Report;
import vn.minhbach.model.Row;
import vn.minhbach.model.Statement;
import vn.minhbach.page.Site;
import vn.minhbach.search.Document.Passage;
import vn.minhbach.search.Document.Role;

/** Makes passages of the rows of tables. */
final class Rows {

  private final Site site;
  private final Language language;

  Rows(Site site) {
    this.site = site;
    this.language = site.messages().language();
  }

  /** What {@code row} states, named by its indicator, with the address of its series. */
  Passage passage(Report report, Row row) {
    String indicator = row.indicator().name().in(language);
    Set<String> names = new LinkedHashSet<>();
    names.add(indicator);
    row.dimensions().forEach((code, value) -> names.add(value(code, value)));
    String shown = String.join(", ", names);
    if (!row.label().isEmpty()) {
      names.add(row.label());
    }
    String figures =
        row.figures().values().stream().map(Figure::printed).collect(Collectors.joining("; "));
    String unit = row.unit().printed();
    return new Passage(
        row.anchor(),
        shown,
        figures(row),
        Stream.concat(names.stream(), Stream.of(figures + " " + unit))
            .collect(Collectors.joining("; ")),
        Role.ROW,
        new Statement(report, row).seriesAddress().substring(1));
  }

  private String figures(Row row) {
    return row.figures().entrySet().stream()
        .map(
            entry ->
                site.messages().get("column." + entry.getKey().column())
                    + ": "
                    + withUnit(entry.getValue(), row.unitOf(entry.getKey())))
        .collect(Collectors.joining("; "));
  }

  /** The figure as printed, with the row's unit where it carries none itself. */
  private static String withUnit(Figure figure, Unit unit) {
    boolean bare =
        figure.meaning() instanceof Quantity quantity && quantity.unit().equals(Unit.NONE);
    String symbol = bare ? unit.printed() : "";
    return figure.printed() + (symbol.isEmpty() || symbol.equals("%") ? "" : "\u00a0") + symbol;
  }

  private String value(String dimension, String code) {
    return site.catalog().dimensions().stream()
        .filter(d -> d.code().equals(dimension))
        .map(Dimension::values)
        .map(values -> values.get(code).in(language))
        .findFirst()
        .orElse(code);
  }
}
