package vn.minhbach.page;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.minhbach.figure.Figure;
import vn.minhbach.figure.Unit;
import vn.minhbach.model.Assessment;
import vn.minhbach.model.Catalog;
import vn.minhbach.model.Dimension;
import vn.minhbach.model.Language;
import vn.minhbach.model.Measure;
import vn.minhbach.model.Report;
import vn.minhbach.model.Row;
import vn.minhbach.model.Statement;
import vn.minhbach.model.Table;

/** Lays a table of indicators out for printing. */
final class TableComposer {

  /**
   * A printed table keeps its file's columns; these, and dimensions, carry no print of their own
   * unless the report's header gives them a heading.
   */
  private static final Set<String> UNPRINTED =
      Set.of("indicator", "source", "target_origin", "period");

  private final Catalog catalog;
  private final Wording wording;
  private final Findings findings;
  private final Corrections corrections;
  private final CiteComposer cites;

  TableComposer(
      Catalog catalog,
      Wording wording,
      Findings findings,
      Corrections corrections,
      CiteComposer cites) {
    this.corrections = corrections;
    this.catalog = catalog;
    this.wording = wording;
    this.findings = findings;
    this.cites = cites;
  }

  /** Its anchor in the report's page. */
  static String id(Table table) {
    return "bang-" + table.name();
  }

  TableView view(Table table, Report report) {
    List<TableView.Column> columns = table.embedded() ? printed(table) : extracted(table);
    Set<String> aliased = aliased(report);
    List<TableView.RowView> rows = new ArrayList<>();
    for (Row row : table.rows()) {
      String alias = aliased.contains(row.anchor()) ? row.indicator().code() : "";
      rows.add(row(row, alias, columns, table, report));
    }
    return new TableView(id(table), table.title(), table.embedded(), columns, rows, legend(table));
  }

  /**
   * The anchors of rows that can also be pointed at by their indicator alone: the first of each
   * indicator of which no row is called so.
   */
  private static Set<String> aliased(Report report) {
    Map<String, String> first = new HashMap<>();
    Set<String> anchors = new HashSet<>();
    report
        .rows()
        .forEach(
            row -> {
              first.putIfAbsent(row.indicator().code(), row.anchor());
              anchors.add(row.anchor());
            });
    first.keySet().removeAll(anchors);
    return Set.copyOf(first.values());
  }

  /** The columns as the report prints them, in its order and under its headings. */
  private List<TableView.Column> printed(Table table) {
    List<TableView.Column> columns = new ArrayList<>();
    for (String name : table.columns()) {
      boolean silent = UNPRINTED.contains(name) || dimension(name).isPresent();
      if (!silent || table.headings().containsKey(name)) {
        columns.add(column(name, table));
      }
    }
    if (columns.stream().noneMatch(c -> c.name().equals("label"))) {
      columns.add(0, column("label", table));
    }
    return columns;
  }

  /** The columns that hold something, in one order for all tables made from texts. */
  private List<TableView.Column> extracted(Table table) {
    List<TableView.Column> columns = new ArrayList<>();
    if (table.rows().stream().anyMatch(r -> !r.number().isEmpty())) {
      columns.add(column("number", table));
    }
    columns.add(column("label", table));
    columns.add(column("unit", table));
    if (table.rows().stream().anyMatch(r -> r.origin().isPresent())) {
      columns.add(column("target_origin", table));
    }
    Stream.of(Measure.values())
        .filter(m -> table.rows().stream().anyMatch(r -> r.figure(m).isPresent()))
        .forEach(m -> columns.add(column(m.column(), table)));
    if (table.rows().stream().anyMatch(r -> !r.note().isEmpty())) {
      columns.add(column("note", table));
    }
    return columns;
  }

  private TableView.Column column(String name, Table table) {
    boolean printed = !table.headings().getOrDefault(name, "").isEmpty();
    String heading = printed ? table.headings().get(name) : heading(name);
    boolean figure = Measure.ofColumn(name).filter(m -> m != Measure.ASSESSMENT).isPresent();
    String kind = name.equals("label") ? "label" : figure ? "figure" : "text";
    return new TableView.Column(name, heading, kind, printed);
  }

  private String heading(String name) {
    return dimension(name)
        .map(dimension -> wording.of(dimension.name()))
        .orElseGet(() -> wording.get("column." + name));
  }

  private TableView.RowView row(
      Row row, String alias, List<TableView.Column> columns, Table table, Report report) {
    List<TableView.CellView> cells =
        columns.stream().map(column -> cell(row, column.name(), table, report)).toList();
    Link source =
        table.embedded()
            ? null
            : new Link(row.source().sentence(), report.address() + "#" + row.source().anchor());
    boolean sub =
        table.embedded()
            && row.number().isEmpty()
            && row.dimensions().keySet().stream().anyMatch(d -> !table.headings().containsKey(d));
    String quote = source == null ? "" : TextFragment.of(row.source().sentence());
    int height = cites.seriesHeight(new Statement(report, row).seriesAddress());
    return new TableView.RowView(row.anchor(), alias, sub, cells, source, quote, height);
  }

  private TableView.CellView cell(Row row, String column, Table table, Report report) {
    Optional<Measure> measure = Measure.ofColumn(column);
    if (measure.isPresent()) {
      return figure(row, measure.get(), report);
    }
    if (column.equals("label")) {
      return label(row, table, report);
    }
    Optional<Dimension> dimension = dimension(column);
    boolean source =
        column.equals("unit")
            ? isPrintedUnit(row, table)
            : !UNPRINTED.contains(column) && dimension.isEmpty();
    String text =
        switch (column) {
          case "period" -> wording.shortPeriod(row.period());
          case "number" -> row.number();
          case "unit" -> unit(row, table);
          case "target_origin" ->
              row.origin().map(o -> wording.get("origin." + o.code())).orElse("");
          default -> dimension.map(d -> value(row, d)).orElse(row.note());
        };
    return new TableView.CellView(
        "", text, "", "", "", null, null, corrected(row, column, report), source);
  }

  private String value(Row row, Dimension dimension) {
    String value = row.dimensions().get(dimension.code());
    return value == null ? "" : wording.of(dimension.values().get(value));
  }

  /**
   * As printed; in a table made from the text, with what sets the row apart from others. In another
   * language a printed label has the indicator's name beside it, and one of the portal's is that.
   */
  private TableView.CellView label(Row row, Table table, Report report) {
    boolean translated = wording.language() != Language.VI;
    boolean source = !row.label().isEmpty() && (table.embedded() || !translated);
    boolean columns = row.dimensions().keySet().stream().allMatch(table.headings()::containsKey);
    String breakdown = columns ? "" : wording.dimensions(row, catalog);
    String name = wording.of(row.indicator().name());
    String named = breakdown.isEmpty() ? name : name + " – " + breakdown;
    String text = source ? row.label() : table.embedded() ? name : named;
    return new TableView.CellView(
        "",
        "",
        "",
        source && translated && !named.equals(row.label()) ? named : "",
        "",
        new Link(text, new Statement(report, row).seriesAddress()),
        null,
        corrected(row, "label", report),
        source);
  }

  /** As printed; in a table made from the text, where it prints none, as it is understood. */
  private String unit(Row row, Table table) {
    return isPrintedUnit(row, table) ? row.printedUnit() : wording.unit(row.unit());
  }

  private static boolean isPrintedUnit(Row row, Table table) {
    return table.embedded() || !row.printedUnit().isEmpty();
  }

  private CorrectionView corrected(Row row, String column, Report report) {
    return corrections.mark(report.address() + "#" + row.anchorOf(column));
  }

  private TableView.CellView figure(Row row, Measure measure, Report report) {
    Optional<Figure> figure = row.figure(measure);
    String anchor = row.anchorOf(measure.column());
    String verdict = measure == Measure.ASSESSMENT ? wording.verdict(row) : "";
    return new TableView.CellView(
        anchor,
        figure.map(Figure::printed).orElse(""),
        figure
            .map(f -> wording.printed(f, row.unitOf(measure)))
            .filter(said -> !said.equals(figure.get().printed()))
            .orElse(""),
        measure == Measure.ASSESSMENT
            ? ""
            : figure.map(f -> meaning(f, row.unitOf(measure))).orElse(""),
        verdict,
        null,
        findings.mark(report.address() + "#" + anchor),
        corrected(row, measure.column(), report),
        true);
  }

  /** What a column with a unit of its own leaves to be said: nothing of {@code 27} in cases. */
  private String meaning(Figure figure, Unit unit) {
    String meaning = wording.meaning(figure, unit);
    return meaning.startsWith(figure.printed() + "\u00a0") ? "" : meaning;
  }

  private List<TableView.Verdict> legend(Table table) {
    EnumSet<Assessment> found = EnumSet.noneOf(Assessment.class);
    table
        .rows()
        .forEach(r -> r.figure(Measure.ASSESSMENT).flatMap(Assessment::of).ifPresent(found::add));
    return found.stream()
        .map(
            a ->
                new TableView.Verdict(
                    wording.assessment(Optional.of(a)),
                    wording.get("legend." + a.name().toLowerCase(Locale.ROOT))))
        .toList();
  }

  private Optional<Dimension> dimension(String column) {
    return catalog.dimensions().stream().filter(d -> d.code().equals(column)).findFirst();
  }
}
