package vn.minhbach.render.search;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.minhbach.figure.Figure;
import vn.minhbach.model.Language;
import vn.minhbach.model.Report;
import vn.minhbach.model.Row;
import vn.minhbach.model.Statement;
import vn.minhbach.page.Site;
import vn.minhbach.page.Wording;
import vn.minhbach.search.Document.Passage;
import vn.minhbach.search.Document.Role;

/** Makes passages of the rows of tables. */
final class Rows {

  private final Site site;
  private final Language language;
  private final Wording wording;

  Rows(Site site) {
    this.site = site;
    this.language = site.messages().language();
    this.wording = new Wording(site.messages());
  }

  /** What {@code row} states, named by its indicator, with the address of its series. */
  Passage passage(Report report, Row row) {
    String indicator = row.indicator().name().in(language);
    Set<String> names = new LinkedHashSet<>();
    names.add(indicator);
    String breakdown = wording.dimensions(row, site.catalog());
    if (!breakdown.isEmpty()) {
      names.add(breakdown);
    }
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
                    + wording.figure(entry.getValue(), row.unitOf(entry.getKey())))
        .collect(Collectors.joining("; "));
  }
}
