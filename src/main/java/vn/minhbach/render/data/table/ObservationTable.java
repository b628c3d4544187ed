package vn.minhbach.render.data.table;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.minhbach.figure.FigureFormat;
import vn.minhbach.figure.Qualified;
import vn.minhbach.figure.Quantity;
import vn.minhbach.figure.Unit;
import vn.minhbach.model.Cell;
import vn.minhbach.model.History;
import vn.minhbach.model.Measure;
import vn.minhbach.model.Observation;
import vn.minhbach.model.Period;
import vn.minhbach.model.Report;
import vn.minhbach.model.Row;
import vn.minhbach.model.Table;
import vn.minhbach.model.TargetOrigin;
import vn.minhbach.model.Vintage;
import vn.minhbach.model.ledger.Correction;
import vn.minhbach.page.SiteInfo;

/** The printed figures of all tables, one a row. */
public final class ObservationTable {

  private static final String SDMX_AREA = "http://purl.org/linked-data/sdmx/2009/dimension#refArea";
  private static final String SDMX_PERIOD =
      "http://purl.org/linked-data/sdmx/2009/dimension#refPeriod";
  private static final String SDMX_VALUE = "http://purl.org/linked-data/sdmx/2009/measure#obsValue";
  private static final String SDMX_UNIT =
      "http://purl.org/linked-data/sdmx/2009/attribute#unitMeasure";

  public static final DataTable<Stated> TABLE =
      new DataTable<>(
          "observations",
          List.of(
              Column.<Stated>text("indicator", s -> s.row().indicator().code()).always(),
              Column.<Stated>text("area", s -> s.report().area().code())
                  .always()
                  .meaning(SDMX_AREA),
              Column.<Stated>text("period", s -> s.period().code()).always().meaning(SDMX_PERIOD),
              Column.<Stated>of(
                      "period_start", Column.Type.DATE, s -> s.period().start().toString())
                  .always(),
              Column.<Stated>of("period_end", Column.Type.DATE, s -> s.period().end().toString())
                  .always(),
              Column.text("dimensions", s -> dimensions(s.row())),
              Column.<Stated>text("measure", s -> s.measure().column())
                  .always()
                  .oneOf(Arrays.stream(Measure.values()).map(Measure::column).toList()),
              Column.<Stated>text(
                      "target_origin", s -> s.row().origin().map(TargetOrigin::code).orElse(""))
                  .oneOf(Arrays.stream(TargetOrigin.values()).map(TargetOrigin::code).toList()),
              Column.<Stated>text("printed", s -> s.cell().printed()).always(),
              Column.<Stated>text("kind", s -> s.cell().figure().kind()).always(),
              Column.<Stated>of("value", Column.Type.DECIMAL, s -> s.number(Quantity::value))
                  .meaning(SDMX_VALUE),
              Column.of("low", Column.Type.DECIMAL, s -> s.number(Quantity::low)),
              Column.of("high", Column.Type.DECIMAL, s -> s.number(Quantity::high)),
              Column.<Stated>text("unit", Stated::unit).meaning(SDMX_UNIT),
              Column.<Stated>text("qualifier", Stated::qualifier)
                  .oneOf(
                      Arrays.stream(Qualified.Qualifier.values())
                          .map(ObservationTable::code)
                          .toList()),
              Column.text("label", s -> s.row().label()),
              Column.text("note", s -> s.row().note()),
              Column.text("sentence", s -> s.row().source().sentence()),
              Column.<Stated>text("report", s -> s.report().address()).always(),
              Column.<Stated>text("table", s -> s.table().name()).always(),
              Column.<Stated>text("row", s -> s.row().anchor()).always(),
              Column.<Stated>text("row_period", s -> s.row().period().code()).always(),
              Column.text("number", s -> s.row().number()),
              Column.text("printed_unit", s -> s.row().printedUnit()),
              Column.<Stated>of(
                      "source_url",
                      Column.Type.URL,
                      s -> s.site().absolute(s.observation().address()))
                  .always(),
              Column.<Stated>text(
                      "vintage", s -> s.observation().vintage().map(Vintage::code).orElse(""))
                  .oneOf(Arrays.stream(Vintage.values()).map(Vintage::code).toList()),
              Column.of("edition", Column.Type.INTEGER, Stated::edition),
              Column.of(
                  "corrected",
                  Column.Type.DATE,
                  s -> s.correction().map(c -> c.date().toString()).orElse("")),
              Column.text("previous", s -> s.correction().map(Correction::before).orElse("")),
              Column.text("finding", Stated::finding)),
          List.of("report", "row", "measure"),
          List.of(
              new DataTable.Reference("report", "reports", "report"),
              new DataTable.Reference("indicator", "indicators", "code")));

  private static final Unit PERCENT = Unit.of("%");

  private ObservationTable() {}

  /**
   * A printed figure in its portal.
   *
   * @param table that it stands in
   * @param findings their keys by the address of the figure
   */
  public record Stated(
      Observation observation,
      Table table,
      History history,
      Map<String, String> findings,
      SiteInfo site) {

    Report report() {
      return observation.report();
    }

    Row row() {
      return observation.row();
    }

    Cell cell() {
      return observation.cell();
    }

    Measure measure() {
      return observation.measure();
    }

    public Period period() {
      return row().periodOf(measure());
    }

    private Optional<Quantity> quantity() {
      return cell().figure().meaning() instanceof Quantity quantity
          ? Optional.of(quantity)
          : Optional.empty();
    }

    private String number(Function<Quantity, Optional<BigDecimal>> of) {
      return quantity().flatMap(of).map(BigDecimal::toPlainString).orElse("");
    }

    /** The figure's own unit, else what its column is in; a bare comparison is in per cent. */
    private String unit() {
      if (quantity().isEmpty()) {
        return "";
      }
      Unit unit = cell().unit();
      return (unit.equals(Unit.NONE) ? PERCENT : unit).symbol(FigureFormat.VIETNAMESE);
    }

    private String qualifier() {
      return cell().figure().meaning() instanceof Qualified qualified
          ? code(qualified.qualifier())
          : "";
    }

    private String edition() {
      int editions = history.ledger().editions(report().address()).size();
      return editions == 0 ? "" : String.valueOf(editions);
    }

    private Optional<Correction> correction() {
      return report().lastCorrection(cell().anchor());
    }

    private String finding() {
      return findings.getOrDefault(observation.address(), "");
    }
  }

  private static String code(Qualified.Qualifier qualifier) {
    return qualifier.name().toLowerCase(Locale.ROOT);
  }

  private static String dimensions(Row row) {
    return row.dimensions().entrySet().stream()
        .map(Map.Entry::toString)
        .collect(Collectors.joining(";"));
  }
}
