package vn.minhbach.page;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.minhbach.figure.Change;
import vn.minhbach.figure.Figure;
import vn.minhbach.figure.Unit;
import vn.minhbach.model.Catalog;
import vn.minhbach.model.Cell;
import vn.minhbach.model.Measure;
import vn.minhbach.model.Report;
import vn.minhbach.model.Row;
import vn.minhbach.model.Statement;
import vn.minhbach.model.ledger.Edition;

/**
 * Puts the results of an area's latest report beside those of the same days a year earlier.
 *
 * <p>Where an earlier report states the same thing, the two results stand side by side; else what
 * the report itself says of the year before. Results of other days are compared with nothing, nor
 * are those of another unit that bore the same name.
 */
final class ComparisonComposer {

  /** As many as are read at a glance; the others are behind a click. */
  private static final int FIRST = 6;

  /** More are no summary; they are on the pages of the series. */
  private static final int MOST = 100;

  private final Catalog catalog;
  private final Wording wording;

  ComparisonComposer(Catalog catalog, Wording wording) {
    this.catalog = catalog;
    this.wording = wording;
  }

  /** What one row of it is about. */
  private record Subject(String indicator, Map<String, String> dimensions) {
    static Subject of(Row row) {
      return new Subject(row.indicator().code(), row.dimensions());
    }
  }

  /**
   * The comparisons of the latest report.
   *
   * @param ofArea all that the area's reports state
   */
  Comparisons latest(List<Statement> ofArea) {
    Report latest =
        ofArea.stream()
            .map(Statement::report)
            .max(Comparator.comparing((Report r) -> r.period().end()).thenComparing(Report::day))
            .orElse(null);
    if (latest == null) {
      return new Comparisons(List.of(), List.of(), null);
    }
    Map<Subject, List<Statement>> results =
        ofArea.stream()
            .filter(s -> s.report().area().equals(latest.area()))
            .filter(s -> s.row().figure(Measure.ACTUAL).isPresent())
            .collect(Collectors.groupingBy(s -> Subject.of(s.row())));
    Map<Subject, Comparisons.Item> items = new LinkedHashMap<>();
    latest
        .rows()
        .sorted(
            Comparator.comparing((Row row) -> !row.indicator().headline())
                .thenComparing(row -> !row.dimensions().isEmpty())
                .thenComparing(row -> row.period().end(), Comparator.reverseOrder()))
        .takeWhile(row -> items.size() < MOST)
        .filter(row -> !items.containsKey(Subject.of(row)))
        .forEach(
            row ->
                item(row, latest, results.getOrDefault(Subject.of(row), List.of()))
                    .ifPresent(item -> items.put(Subject.of(row), item)));
    List<Comparisons.Item> all = List.copyOf(items.values());
    int first = Math.min(FIRST, all.size());
    return new Comparisons(
        all.subList(0, first), all.subList(first, all.size()), corrected(latest));
  }

  /**
   * @param results what the area's reports state of the same thing
   */
  private Optional<Comparisons.Item> item(Row row, Report report, List<Statement> results) {
    return row.figure(Measure.ACTUAL)
        .flatMap(result -> yearBefore(row, results))
        .map(before -> beside(row, before, report))
        .or(() -> row.figure(Measure.YEAR_ON_YEAR).map(said -> own(row, said, report)));
  }

  /** The result of the same thing for the same days of the year before; the last one stated. */
  private static Optional<Statement> yearBefore(Row row, List<Statement> results) {
    return results.stream()
        .filter(s -> s.row().period().hasSameDays(row.period().yearBefore()))
        .max(Comparator.comparing((Statement s) -> s.report().period().end()));
  }

  private Comparisons.Item beside(Row row, Statement before, Report report) {
    Cell then = new Cell(before.row(), Measure.ACTUAL);
    String text =
        wording.get("compared.before", wording.period(before.row().period()), wording.figure(then));
    return item(row, report, text, trend(new Cell(row, Measure.ACTUAL), then), false);
  }

  private Comparisons.Item own(Row row, Figure said, Report report) {
    String trend =
        said.meaning() instanceof Change change
            ? change.trend() == Change.Trend.UP ? "up" : "down"
            : "";
    return item(row, report, wording.figure(said, Unit.NONE), trend, true);
  }

  private Comparisons.Item item(Row row, Report report, String before, String trend, boolean own) {
    Measure shown = row.figure(Measure.ACTUAL).isPresent() ? Measure.ACTUAL : Measure.YEAR_ON_YEAR;
    return new Comparisons.Item(
        new Link(wording.of(row.indicator().name()), new Statement(report, row).seriesAddress()),
        wording.dimensions(row, catalog),
        row.figure(Measure.ACTUAL)
            .map(f -> wording.figure(new Cell(row, Measure.ACTUAL)))
            .orElse(""),
        before,
        trend,
        own,
        new Link(
            wording.get("targets.cell"), report.address() + "#" + new Cell(row, shown).anchor()));
  }

  /** Whether it rose, by exact numbers of one unit alone. */
  private static String trend(Cell now, Cell then) {
    Optional<BigDecimal> later = now.figure().exact();
    Optional<BigDecimal> earlier = then.figure().exact();
    if (later.isEmpty() || earlier.isEmpty() || !then.unit().convertibleTo(now.unit())) {
      return "";
    }
    int change = later.get().compareTo(then.unit().convert(earlier.get(), now.unit()));
    return change > 0 ? "up" : change < 0 ? "down" : "same";
  }

  private Link corrected(Report report) {
    List<Edition> editions = catalog.history().ledger().editions(report.address());
    if (report.corrections().isEmpty() || editions.size() < 2) {
      return null;
    }
    Edition last = editions.get(editions.size() - 1);
    return new Link(
        wording.get(
            "compared.corrected",
            wording.count(report.corrections().size()),
            wording.date(last.date())),
        EditionComposer.changes(report.address(), last.number()));
  }
}
