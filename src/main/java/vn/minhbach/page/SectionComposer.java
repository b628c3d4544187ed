package vn.minhbach.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.minhbach.figure.Figure;
import vn.minhbach.model.Catalog;
import vn.minhbach.model.Measure;
import vn.minhbach.model.Report;
import vn.minhbach.model.Row;
import vn.minhbach.model.narrative.Block;
import vn.minhbach.model.narrative.Passage;

/** Says what the sections of a report's text hold in numbers. */
final class SectionComposer {

  /** Fewer are read in the text itself. */
  private static final int FEWEST = 3;

  /** Deeper headings are parts of a thought, and belong to the section above. */
  private static final int DEEPEST = 3;

  private final Catalog catalog;
  private final Wording wording;

  SectionComposer(Catalog catalog, Wording wording) {
    this.catalog = catalog;
    this.wording = wording;
  }

  /** By the heading of the section. */
  Map<String, SectionNumbers> numbers(Report report) {
    Map<String, List<Row>> bySource =
        report.tables().stream()
            .filter(table -> !table.embedded())
            .flatMap(table -> table.rows().stream())
            .collect(Collectors.groupingBy(row -> row.source().anchor()));
    Map<String, SectionNumbers> numbers = new HashMap<>();
    if (bySource.isEmpty()) {
      return numbers;
    }
    String heading = "";
    List<Row> rows = new ArrayList<>();
    for (Block block : report.narrative().blocks()) {
      if (block instanceof Block.Heading next && next.level() <= DEEPEST) {
        put(heading, rows, report, numbers);
        heading = next.id();
        rows = new ArrayList<>();
      }
      for (Passage passage : block.passages()) {
        rows.addAll(bySource.getOrDefault(passage.anchor(), List.of()));
      }
    }
    put(heading, rows, report, numbers);
    return numbers;
  }

  private void put(
      String heading, List<Row> rows, Report report, Map<String, SectionNumbers> numbers) {
    int figures = rows.stream().mapToInt(row -> row.figures().size()).sum();
    if (!heading.isEmpty() && figures >= FEWEST) {
      numbers.put(
          heading,
          new SectionNumbers(
              wording.count(figures), rows.stream().map(row -> item(row, report)).toList()));
    }
  }

  private SectionNumbers.Item item(Row row, Report report) {
    String name = wording.of(row.indicator().name());
    String breakdown = wording.dimensions(row, catalog);
    List<SectionNumbers.Value> values = new ArrayList<>();
    for (Measure measure : Measure.values()) {
      Optional<Figure> figure = row.figure(measure);
      if (figure.isPresent()) {
        values.add(
            new SectionNumbers.Value(
                measure == Measure.ACTUAL ? "" : wording.get("measure." + measure.column()),
                wording.figure(figure.get(), row.unitOf(measure))));
      }
    }
    return new SectionNumbers.Item(
        new Link(
            breakdown.isEmpty() ? name : name + " – " + breakdown,
            report.address() + "#" + row.anchor()),
        values);
  }
}
