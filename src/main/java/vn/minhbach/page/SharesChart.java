package vn.minhbach.page;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import vn.minhbach.chart.BarChart;
import vn.minhbach.chart.Extent;
import vn.minhbach.figure.Exact;
import vn.minhbach.figure.Figure;
import vn.minhbach.figure.Interval;
import vn.minhbach.figure.Quantity;
import vn.minhbach.figure.Unit;
import vn.minhbach.model.Catalog;
import vn.minhbach.model.Cell;
import vn.minhbach.model.Indicator;
import vn.minhbach.model.Observation;
import vn.minhbach.model.Relation;
import vn.minhbach.model.Report;
import vn.minhbach.model.Statement;

/**
 * Makes charts of the parts of a whole, where {@code relations.yaml} declares that they add up.
 *
 * <p>What the parts leave of the whole is drawn as such, and what they have too much is said: a
 * chart of shares that always fills up would hide it.
 */
final class SharesChart {

  /** More are a page of their own. */
  private static final int MOST = 4;

  private final Catalog catalog;
  private final Wording wording;
  private final Plots plots;

  SharesChart(Catalog catalog, Wording wording, Plots plots) {
    this.catalog = catalog;
    this.wording = wording;
    this.plots = plots;
  }

  /**
   * Those of the latest report that has any.
   *
   * @param series of one indicator in one area
   */
  List<ChartView> of(List<Statement> series) {
    Indicator indicator = series.get(0).row().indicator();
    List<ChartView> charts = new ArrayList<>();
    Report.once(series.stream().map(Statement::report)).stream()
        .filter(report -> sums(report, indicator).findAny().isPresent())
        .max(Report.BY_PERIOD)
        .ifPresent(
            report ->
                sums(report, indicator)
                    .forEach(
                        sum -> {
                          if (charts.size() < MOST) {
                            chart(report, sum, charts.size() + 1).ifPresent(charts::add);
                          }
                        }));
    return charts;
  }

  /** The sums that are about the whole of {@code indicator}, not about a part of it. */
  private static Stream<Relation.Sum> sums(Report report, Indicator indicator) {
    return report.relations().stream()
        .filter(Relation.Sum.class::isInstance)
        .map(Relation.Sum.class::cast)
        .filter(sum -> sum.parts().size() > 1)
        .filter(
            sum ->
                sum.stated()
                    .map(cell -> cell.row().dimensions().isEmpty() && of(cell, indicator))
                    .orElseGet(() -> of(sum.parts().get(0), indicator)));
  }

  private static boolean of(Cell cell, Indicator indicator) {
    return cell.row().indicator().equals(indicator);
  }

  private Optional<ChartView> chart(Report report, Relation.Sum sum, int number) {
    Cell subject = sum.stated().orElse(sum.parts().get(0));
    Unit scale = subject.unit();
    Optional<Extent> whole = Extent.of(sum.total(), scale, scale).filter(Extent::isNumber);
    List<Observation> parts = sum.parts().stream().map(c -> new Observation(report, c)).toList();
    List<Observation> drawn =
        parts.stream().filter(part -> Plots.extent(part, scale).isPresent()).toList();
    if (whole.isEmpty() || drawn.size() < 2 || whole.get().low() <= 0) {
      return Optional.empty();
    }
    List<BarChart.Item> items = new ArrayList<>();
    List<ChartView.Plotted> plotted = new ArrayList<>();
    sum.stated()
        .ifPresent(
            cell -> {
              Observation total = new Observation(report, cell);
              String label = wording.get("chart.total");
              items.add(new BarChart.Item(label, plots.printed(total), whole.get(), false));
              plotted.add(plots.plotted(total, label));
            });
    for (Observation part : drawn) {
      String label = name(part, subject);
      Extent extent = Plots.extent(part, scale).orElseThrow();
      items.add(new BarChart.Item(label, plots.printed(part), extent, false));
      plotted.add(plots.plotted(part, label));
    }
    List<String> notes = new ArrayList<>(plots.forms(drawn, scale));
    notes.addAll(plots.undrawn(parts, scale));
    Optional<BigDecimal> rest = rest(sum, scale);
    rest.filter(r -> r.signum() > 0)
        .ifPresent(
            left -> {
              double length = left.doubleValue();
              items.add(
                  new BarChart.Item(
                      wording.get("chart.rest"),
                      amount(left, scale),
                      new Extent(Extent.Form.VAGUE, length, length, OptionalDouble.empty()),
                      true));
              notes.add(wording.get("chart.rest.said", amount(left, scale)));
            });
    rest.filter(r -> r.signum() < 0)
        .ifPresent(over -> notes.add(wording.get("chart.over", amount(over.negate(), scale))));
    return Optional.of(
        ChartView.of(
            ChartView.Kind.SHARES.file(number),
            wording.get("chart.shares", plots.label(new Observation(report, subject))),
            plots.where(report.area()),
            wording.of(subject.row().indicator().name()),
            BarChart.draw(items, whole),
            notes,
            plots.source(List.of(report)),
            plotted));
  }

  /** A part by its breakdown; one of another indicator by that one's name. */
  private String name(Observation part, Cell subject) {
    String breakdown = wording.dimensions(part.row(), catalog);
    String name = wording.of(part.row().indicator().name());
    if (breakdown.isEmpty()) {
      return name;
    }
    return of(subject, part.row().indicator())
        ? AreaNames.upperFirst(breakdown)
        : wording.get("chart.part", name, breakdown);
  }

  /** The whole less its parts; empty where that is no more than rounding, or not known. */
  private static Optional<BigDecimal> rest(Relation.Sum sum, Unit scale) {
    Optional<BigDecimal> total = number(sum.total(), scale, scale);
    if (total.isEmpty()) {
      return Optional.empty();
    }
    BigDecimal rest = total.get();
    Interval possible = Interval.printed(total.get(), scale);
    for (Cell part : sum.parts()) {
      Optional<BigDecimal> number = number(part.figure(), part.unit(), scale);
      if (number.isEmpty()) {
        return Optional.empty();
      }
      rest = rest.subtract(number.get());
      possible = possible.minus(Interval.printed(number.get(), scale));
    }
    boolean rounded = possible.overlaps(Interval.of(BigDecimal.ZERO));
    return rounded ? Optional.empty() : Optional.of(rest);
  }

  private static Optional<BigDecimal> number(Figure figure, Unit unit, Unit scale) {
    if (!(figure.meaning() instanceof Quantity quantity)
        || Extent.of(figure, unit, scale).filter(Extent::isNumber).isEmpty()) {
      return Optional.empty();
    }
    return quantity.value().map(n -> unit.express(n, scale));
  }

  private String amount(BigDecimal number, Unit unit) {
    return wording.quantity(new Exact(number, unit));
  }
}
