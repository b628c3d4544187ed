package vn.minhbach.read.data;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.minhbach.figure.Figure;
import vn.minhbach.figure.Meaning;
import vn.minhbach.figure.Unit;
import vn.minhbach.model.Dimension;
import vn.minhbach.model.Indicator;
import vn.minhbach.model.Measure;
import vn.minhbach.model.Period;
import vn.minhbach.model.Row;
import vn.minhbach.model.Source;
import vn.minhbach.model.Table;
import vn.minhbach.model.TargetOrigin;
import vn.minhbach.problem.Nearest;
import vn.minhbach.problem.Place;
import vn.minhbach.problem.Problems;
import vn.minhbach.source.SourceFile;

/** Reads the tables of indicators of one report. */
public final class TableReader {

  private static final List<String> OPTIONAL =
      List.of("number", "label", "unit", "target_origin", "period", "note", "source");

  private final Map<String, Indicator> indicators = new LinkedHashMap<>();
  private final Map<String, Dimension> dimensions = new LinkedHashMap<>();
  private final Problems problems;
  private final Unread unread;
  private final boolean definitionsSound;

  public TableReader(IndicatorsReader.Definitions definitions, Problems problems) {
    definitions.indicators().forEach(i -> indicators.put(i.code(), i));
    definitions.dimensions().forEach(d -> dimensions.put(d.code(), d));
    this.problems = problems;
    this.unread = definitions.unread();
    this.definitionsSound = problems.sound(Indicator::isDefinedAt);
  }

  /**
   * What a table takes from its report.
   *
   * @param period of rows that name none
   * @param title its caption
   * @param headings printed headings by column
   * @param embedded whether the report prints it
   * @param sources finds the words of a row in the narrative
   * @param anchors ids already used in the report's page, added to
   */
  public record Context(
      Period period,
      String title,
      Map<String, String> headings,
      boolean embedded,
      SourceFinder sources,
      Set<String> anchors) {}

  /** Reads {@code file}; empty, and reported, where it can't be read at all. */
  public Optional<Table> read(SourceFile file, Context context) {
    return table(file.location(), GridReader.read(file, problems), file.whole(), context);
  }

  /**
   * Reads a workbook; empty, and reported, where it can't be read at all.
   *
   * @param whole the file as a whole
   */
  public Optional<Table> readWorkbook(Path location, byte[] file, Place whole, Context context) {
    Optional<Grid> grid = WorkbookGridReader.read(whole.path(), nameOf(location), file, problems);
    return table(location, grid, whole, context);
  }

  private Optional<Table> table(Path location, Optional<Grid> grid, Place whole, Context context) {
    Set<String> optional = new HashSet<>(OPTIONAL);
    Stream.of(Measure.values()).map(Measure::column).forEach(optional::add);
    optional.addAll(dimensions.keySet());
    if (grid.isPresent() && unread.mayDefineAnything()) {
      // A column that seems unknown may be a dimension that could not be read.
      optional.addAll(grid.get().columns().keySet());
    }
    if (grid.isEmpty()
        || !Columns.check(grid.get(), List.of("indicator"), sorted(optional), problems)) {
      return Optional.empty();
    }
    if (grid.get().lines().isEmpty() && problems.sound(whole.path())) {
      problems.error(whole, "table.empty");
    }
    List<Row> rows = new ArrayList<>();
    grid.get().lines().forEach(line -> row(line, context).ifPresent(rows::add));
    return Optional.of(
        new Table(
            nameOf(location),
            context.title(),
            List.copyOf(grid.get().columns().keySet()),
            context.headings(),
            context.embedded(),
            rows,
            whole));
  }

  /** The name by which a report's text and header refer to the table. */
  public static String nameOf(Path file) {
    String name = file.getFileName().toString();
    return name.substring(0, name.lastIndexOf('.'));
  }

  private static List<String> sorted(Set<String> columns) {
    return columns.stream().sorted().toList();
  }

  private Optional<Row> row(Grid.Line line, Context context) {
    Optional<Indicator> known = indicator(line.cell("indicator"));
    Optional<Optional<TargetOrigin>> origin = origin(line.cell("target_origin"));
    Optional<Period> period = period(line.cell("period"), context.period());
    if (known.isEmpty() || origin.isEmpty() || period.isEmpty()) {
      return Optional.empty();
    }
    Indicator indicator = known.get();
    Unit unit = line.cell("unit").isEmpty() ? indicator.unit() : Unit.of(line.text("unit"));
    if (!indicator.accepts(unit)) {
      problems.error(
          line.cell("unit").place(),
          "unit.wrong",
          line.text("unit"),
          indicator.code(),
          indicator.unit().printed());
    }
    Map<String, String> broken = dimensions(line, indicator);
    String anchor = anchor(line, indicator, broken, origin.get(), context.anchors());
    Map<Measure, Figure> figures = figures(line, indicator, unit);
    Source source =
        context.embedded()
            ? new Source(anchor, "", "")
            : context.sources().find(line.text("source"), line.cell("source").place(), problems);
    return Optional.of(
        new Row(
            anchor,
            line.text("number"),
            indicator,
            line.text("label"),
            unit,
            line.text("unit"),
            origin.get(),
            period.get(),
            broken,
            figures,
            line.text("note"),
            source,
            line.place()));
  }

  private Optional<Indicator> indicator(Cell cell) {
    Optional<Indicator> indicator = Optional.ofNullable(indicators.get(cell.text()));
    if (indicator.isEmpty()) {
      if (cell.isEmpty()) {
        problems.error(cell.place(), "cell.missing", "indicator");
      } else if (!unread.mayDefine(cell.text())) {
        problems.error(
            cell.place(),
            "indicator.unknown",
            cell.text(),
            Nearest.to(cell.text(), indicators.keySet()));
      }
    }
    return indicator;
  }

  private Optional<Optional<TargetOrigin>> origin(Cell cell) {
    if (cell.isEmpty()) {
      return Optional.of(Optional.empty());
    }
    Optional<TargetOrigin> origin = TargetOrigin.ofCode(cell.text());
    if (origin.isEmpty()) {
      problems.error(cell.place(), "origin.unknown", cell.text());
    }
    return origin.map(Optional::of);
  }

  private Optional<Period> period(Cell cell, Period ofReport) {
    if (cell.isEmpty()) {
      return Optional.of(ofReport);
    }
    Optional<Period> period = Period.parse(cell.text());
    if (period.isEmpty()) {
      problems.error(cell.place(), "period.form", cell.text());
    }
    return period;
  }

  private Map<String, String> dimensions(Grid.Line line, Indicator indicator) {
    Map<String, String> broken = new LinkedHashMap<>();
    for (Dimension dimension : dimensions.values()) {
      Cell cell = line.cell(dimension.code());
      if (cell.isEmpty()) {
        continue;
      }
      if (!definitionsSound) {
        broken.put(dimension.code(), cell.text());
      } else if (!indicator.dimensions().contains(dimension.code())) {
        problems.error(cell.place(), "dimension.foreign", dimension.code(), indicator.code());
      } else if (!dimension.values().containsKey(cell.text())) {
        problems.error(
            cell.place(),
            "dimension.value",
            cell.text(),
            dimension.code(),
            Nearest.to(cell.text(), dimension.values().keySet()));
      } else {
        broken.put(dimension.code(), cell.text());
      }
    }
    return broken;
  }

  /** The indicator, its dimension values and its plan; numbered only where that is not unique. */
  private String anchor(
      Grid.Line line,
      Indicator indicator,
      Map<String, String> broken,
      Optional<TargetOrigin> origin,
      Set<String> taken) {
    StringBuilder anchor = new StringBuilder(indicator.code());
    broken.values().forEach(value -> anchor.append('_').append(value));
    origin.ifPresent(o -> anchor.append('_').append(o.code()));
    if (!line.cell("period").isEmpty() && taken.contains(anchor.toString())) {
      anchor.append('_').append(line.text("period").replace('/', '_'));
    }
    String base = anchor.toString();
    for (int n = 2; !taken.add(anchor.toString()); n++) {
      anchor.replace(0, anchor.length(), base + "_" + n);
    }
    return anchor.toString();
  }

  private Map<Measure, Figure> figures(Grid.Line line, Indicator indicator, Unit unit) {
    Map<Measure, Figure> figures = new EnumMap<>(Measure.class);
    for (Measure measure : Measure.values()) {
      Cell cell = line.cell(measure.column());
      Figure figure = Figure.read(cell.text());
      if (!(figure.meaning() instanceof Meaning.Missing)) {
        FigureCheck.check(figure, measure, cell, indicator, unit, problems);
        figures.put(measure, figure);
      }
    }
    if (figures.isEmpty() && problems.sound(line::holds)) {
      problems.error(line.place(), "row.empty");
    }
    return figures;
  }
}
