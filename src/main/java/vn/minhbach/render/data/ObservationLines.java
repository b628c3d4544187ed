package vn.minhbach.render.data;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.minhbach.figure.Figure;
import vn.minhbach.figure.FigureFormat;
import vn.minhbach.figure.Quantity;
import vn.minhbach.figure.Unit;
import vn.minhbach.model.Catalog;
import vn.minhbach.model.Cell;
import vn.minhbach.model.Measure;
import vn.minhbach.model.Observation;
import vn.minhbach.model.Period;
import vn.minhbach.model.Report;
import vn.minhbach.model.Row;
import vn.minhbach.model.Vintage;
import vn.minhbach.model.ledger.Correction;
import vn.minhbach.page.SiteInfo;

/** The lines of {@code observations.csv}: one for each printed figure of each table. */
final class ObservationLines {

  static final List<String> HEADER =
      List.of(
          "indicator",
          "area",
          "period",
          "period_start",
          "period_end",
          "dimensions",
          "measure",
          "target_origin",
          "printed",
          "kind",
          "value",
          "low",
          "high",
          "unit",
          "label",
          "note",
          "sentence",
          "report",
          "source_url",
          "vintage",
          "edition",
          "corrected",
          "previous");

  private static final Unit PERCENT = Unit.of("%");

  private ObservationLines() {}

  static Stream<List<String>> of(Catalog catalog, SiteInfo site) {
    return catalog
        .statements()
        .flatMap(
            statement ->
                statement.row().figures().keySet().stream()
                    .map(
                        measure ->
                            line(
                                new Observation(
                                    statement.report(), new Cell(statement.row(), measure)),
                                catalog,
                                site)));
  }

  /** The line of one figure. */
  static List<String> line(Observation observation, Catalog catalog, SiteInfo site) {
    Report report = observation.report();
    Row row = observation.row();
    Measure measure = observation.measure();
    Figure figure = observation.cell().figure();
    Period period = row.periodOf(measure);
    Optional<Quantity> quantity =
        Optional.of(figure.meaning()).filter(Quantity.class::isInstance).map(Quantity.class::cast);
    List<String> line = new ArrayList<>();
    line.add(row.indicator().code());
    line.add(report.area().code());
    line.add(period.code());
    line.add(period.start().toString());
    line.add(period.end().toString());
    line.add(
        row.dimensions().entrySet().stream()
            .map(Map.Entry::toString)
            .collect(Collectors.joining(";")));
    line.add(measure.column());
    line.add(row.origin().map(o -> o.code()).orElse(""));
    line.add(figure.printed());
    line.add(figure.kind());
    line.add(number(quantity, Quantity::value));
    line.add(number(quantity, Quantity::low));
    line.add(number(quantity, Quantity::high));
    line.add(quantity.map(q -> unit(q, measure, row)).orElse(""));
    line.add(row.label());
    line.add(row.note());
    line.add(row.source().sentence());
    line.add(report.address());
    line.add(site.absolute(observation.address()));
    line.addAll(history(observation, catalog));
    return line;
  }

  /** How final it is, the edition that it stands in, and its last correction, if any. */
  private static List<String> history(Observation observation, Catalog catalog) {
    Report report = observation.report();
    int editions = catalog.history().ledger().editions(report.address()).size();
    Optional<Correction> correction = report.lastCorrection(observation.cell().anchor());
    return List.of(
        observation.vintage().map(Vintage::code).orElse(""),
        editions == 0 ? "" : String.valueOf(editions),
        correction.map(c -> c.date().toString()).orElse(""),
        correction.map(Correction::before).orElse(""));
  }

  private static String number(
      Optional<Quantity> quantity, Function<Quantity, Optional<BigDecimal>> of) {
    return quantity.flatMap(of).map(BigDecimal::toPlainString).orElse("");
  }

  /** The figure's own unit, else what its column is in; a bare comparison is in per cent. */
  private static String unit(Quantity quantity, Measure measure, Row row) {
    Unit unit = quantity.unit().equals(Unit.NONE) ? row.unitOf(measure) : quantity.unit();
    return (unit.equals(Unit.NONE) ? PERCENT : unit).symbol(FigureFormat.VIETNAMESE);
  }
}
