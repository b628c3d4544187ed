package vn.minhbach.intake.opensdg;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import vn.minhbach.config.Node;
import vn.minhbach.intake.tidy.Dialect;
import vn.minhbach.intake.tidy.Nodes;
import vn.minhbach.intake.tidy.Sheet;
import vn.minhbach.intake.tidy.SheetReader;
import vn.minhbach.problem.Place;
import vn.minhbach.problem.Problems;

/**
 * What the columns and cells of an input's tables are called instead, as {@code column_map} and
 * {@code code_map} say: CSV files with the columns {@code Text} and {@code Value}, and of cells
 * {@code Dimension}, which is what their column is called after it got its new name.
 */
final class Renaming {

  static final Renaming NONE = new Renaming(Map.of(), Map.of());

  /** How an empty value is written in some: {@code Total,SEX,''}. */
  private static final String EMPTY = "''";

  private final Map<String, String> columns;
  private final Map<Code, String> codes;

  private Renaming(Map<String, String> columns, Map<Code, String> codes) {
    this.columns = Map.copyOf(columns);
    this.codes = Map.copyOf(codes);
  }

  /**
   * A text that stands in a table.
   *
   * @param column empty where it is a heading
   */
  private record Code(String column, String text) {}

  /** What an input says; files that are not in the repository are told. */
  static Renaming of(Node input, Repository repository, Problems doubts) {
    Map<String, String> columns = new HashMap<>();
    read(input, "column_map", repository, doubts)
        .ifPresent(
            map ->
                new Lines(map, doubts)
                    .values(false)
                    .forEach((code, value) -> columns.put(code.text(), value)));
    Map<Code, String> codes = new HashMap<>();
    read(input, "code_map", repository, doubts)
        .ifPresent(map -> codes.putAll(new Lines(map, doubts).values(true)));
    return new Renaming(columns, codes);
  }

  /**
   * What a {@code dimension_map} says of columns, {@code SEX}, and of cells, {@code SEX|F}, each by
   * what it is called in the data.
   */
  static Renaming of(Map<String, String> dimensions) {
    Map<String, String> columns = new HashMap<>();
    Map<Code, String> codes = new HashMap<>();
    dimensions.forEach(
        (dimension, name) -> {
          if (dimension.indexOf('|') < 0 && !name.isEmpty()) {
            columns.put(dimension, name);
          }
        });
    dimensions.forEach(
        (dimension, name) -> {
          int bar = dimension.indexOf('|');
          if (bar > 0) {
            String column = dimension.substring(0, bar);
            String text = dimension.substring(bar + 1);
            codes.put(new Code(columns.getOrDefault(column, column), text), name);
          }
        });
    return new Renaming(columns, codes);
  }

  private static Optional<Sheet> read(
      Node input, String key, Repository repository, Problems doubts) {
    Optional<Node> named = Nodes.get(input, key);
    String path = named.map(Nodes::scalar).orElse("").replaceFirst("^\\./", "");
    if (named.isEmpty() || path.isEmpty() && named.get() instanceof Node.Scalar) {
      return Optional.empty();
    }
    if (!repository.paths().contains(path)) {
      doubts.warning(named.get().place(), "sdg.renaming", key, path);
      return Optional.empty();
    }
    return repository.text(path).flatMap(file -> SheetReader.read(file, Dialect.UNKNOWN, doubts));
  }

  /** The lines of such a file. */
  private static final class Lines {

    private final Sheet sheet;
    private final Problems doubts;

    Lines(Sheet sheet, Problems doubts) {
      this.sheet = sheet;
      this.doubts = doubts;
    }

    /**
     * What each text is called; of a text that stands twice the first counts.
     *
     * @param ofCells whether they are texts of cells, whose new name may be empty
     */
    Map<Code, String> values(boolean ofCells) {
      List<String> needed =
          ofCells ? List.of("Text", "Dimension", "Value") : List.of("Text", "Value");
      List<String> missing = new ArrayList<>(needed);
      missing.removeAll(sheet.columns().keySet());
      if (!missing.isEmpty()) {
        Place place = sheet.header().get(0).place();
        doubts.warning(place, "sdg.map.columns", String.join(", ", missing));
        return Map.of();
      }
      Map<Code, String> values = new HashMap<>();
      Map<Code, Place> places = new HashMap<>();
      for (Sheet.Line line : sheet.rows()) {
        Code code = new Code(ofCells ? cell(line, "Dimension") : "", cell(line, "Text"));
        String value = cell(line, "Value");
        if (code.text().isEmpty()
            || ofCells == code.column().isEmpty()
            || !ofCells && value.isEmpty()) {
          doubts.warning(line.place(), "sdg.map.incomplete", String.join(", ", needed));
          continue;
        }
        String earlier = values.putIfAbsent(code, value.equals(EMPTY) ? "" : value);
        if (earlier == null) {
          places.put(code, line.place());
        } else if (!earlier.equals(value)) {
          String first = String.valueOf(places.get(code).line());
          doubts.warning(line.place(), "sdg.map.twice", code.text(), first);
        }
      }
      return values;
    }

    private String cell(Sheet.Line line, String column) {
      return line.cell(sheet.columns().get(column)).text();
    }
  }

  /** The table with the new names, each where the old one stood. */
  Sheet applied(Sheet sheet) {
    if (columns.isEmpty() && codes.isEmpty()) {
      return sheet;
    }
    List<Sheet.Cell> header =
        sheet.header().stream().map(cell -> called(cell, t -> columns.getOrDefault(t, t))).toList();
    return new Sheet(header, sheet.rows().stream().map(line -> applied(line, header)).toList());
  }

  private Sheet.Line applied(Sheet.Line line, List<Sheet.Cell> header) {
    List<Sheet.Cell> cells = new ArrayList<>();
    for (Sheet.Cell cell : line.cells()) {
      String column = cells.size() < header.size() ? header.get(cells.size()).text() : "";
      cells.add(called(cell, text -> codes.getOrDefault(new Code(column, text), text)));
    }
    return new Sheet.Line(cells, line.place());
  }

  private static Sheet.Cell called(Sheet.Cell cell, Function<String, String> name) {
    String text = name.apply(cell.text());
    return text.equals(cell.text()) ? cell : new Sheet.Cell(text, cell.place());
  }
}
