package vn.minhbach.read.data;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.csv.CsvFactory;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.minhbach.config.Node;
import vn.minhbach.config.Node.Mapping;
import vn.minhbach.config.Node.Scalar;
import vn.minhbach.config.Node.Sequence;
import vn.minhbach.config.Yaml;
import vn.minhbach.problem.Place;
import vn.minhbach.problem.Problems;
import vn.minhbach.source.SourceFile;

/** Reads a table from CSV (RFC 4180), or from a list of mappings in YAML or JSON. */
final class GridReader {

  private static final CsvFactory CSV =
      CsvFactory.builder().enable(CsvParser.Feature.SKIP_EMPTY_LINES).build();

  private final SourceFile file;
  private final List<String> lines;
  private final Problems problems;

  private GridReader(SourceFile file, Problems problems) {
    this.file = file;
    this.lines = file.lines();
    this.problems = problems;
  }

  /** Reads it; empty, and reported, where there is no table to be had. */
  static Optional<Grid> read(SourceFile file, Problems problems) {
    GridReader reader = new GridReader(file, problems);
    return file.path().endsWith(".csv") ? reader.csv() : reader.yaml();
  }

  private Optional<Grid> csv() {
    List<List<Cell>> rows = new ArrayList<>();
    try (CsvParser parser = CSV.createParser(file.text())) {
      while (parser.nextToken() != null) {
        if (parser.currentToken() == JsonToken.START_ARRAY) {
          rows.add(row(parser));
        }
      }
    } catch (JsonProcessingException e) {
      Place open = OpenQuote.in(file).orElse(place(e.getLocation()));
      problems.error(open, "csv.syntax", e.getOriginalMessage());
      return Optional.empty();
    } catch (IOException e) {
      throw new IllegalStateException("reading from memory", e);
    }
    if (rows.isEmpty()) {
      problems.error(file.whole(), "csv.empty");
      return Optional.empty();
    }
    Map<String, Place> columns = columns(rows.get(0));
    if (!problems.sound(file.path())) {
      return Optional.empty();
    }
    List<String> names = rows.get(0).stream().map(Cell::text).toList();
    List<Grid.Line> lines = new ArrayList<>();
    rows.stream().skip(1).forEach(row -> line(names, row).ifPresent(lines::add));
    return Optional.of(new Grid(columns, lines, file.place(1, 1)));
  }

  private List<Cell> row(CsvParser parser) throws IOException {
    List<Cell> cells = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      cells.add(cell(parser.getText().strip(), place(parser.currentTokenLocation())));
    }
    return cells;
  }

  private Cell cell(String text, Place place) {
    String line = place.line() <= lines.size() ? lines.get(place.line() - 1) : "";
    return new Cell(text, place, line);
  }

  private Map<String, Place> columns(List<Cell> header) {
    Map<String, Place> columns = new LinkedHashMap<>();
    for (Cell cell : header) {
      if (header.size() == 1 && cell.text().contains(";")) {
        problems.error(cell.place(), "csv.semicolons");
      } else if (cell.isEmpty()) {
        problems.error(cell.place(), "csv.unnamed");
      } else if (columns.putIfAbsent(cell.text(), cell.place()) != null) {
        problems.error(cell.place(), "csv.twice", cell.text());
      }
    }
    return columns;
  }

  private Optional<Grid.Line> line(List<String> names, List<Cell> row) {
    Place place = row.isEmpty() ? file.whole() : file.place(row.get(0).place().line(), 1);
    if (row.size() != names.size()) {
      problems.error(place, "csv.ragged", String.valueOf(row.size()), String.valueOf(names.size()));
      return Optional.empty();
    }
    Map<String, Cell> cells = new HashMap<>();
    for (int i = 0; i < names.size(); i++) {
      cells.putIfAbsent(names.get(i), row.get(i));
    }
    return Optional.of(new Grid.Line(cells, place));
  }

  private Place place(JsonLocation location) {
    return file.place(location.getLineNr(), Math.max(1, location.getColumnNr()));
  }

  private Optional<Grid> yaml() {
    Optional<Node> root = Yaml.read(file.path(), file.text(), 1, problems);
    if (root.isEmpty()) {
      return Optional.empty();
    }
    if (!(root.get() instanceof Sequence sequence)) {
      problems.error(root.get().place(), "yaml.rows");
      return Optional.empty();
    }
    Map<String, Place> columns = new LinkedHashMap<>();
    List<Grid.Line> lines = new ArrayList<>();
    for (Node item : sequence.items()) {
      if (item instanceof Mapping mapping) {
        lines.add(line(mapping, columns));
      } else {
        problems.error(item.place(), "yaml.mapping");
      }
    }
    return Optional.of(new Grid(columns, lines, file.place(1, 1)));
  }

  private Grid.Line line(Mapping mapping, Map<String, Place> columns) {
    Map<String, Cell> cells = new HashMap<>();
    mapping
        .entries()
        .forEach(
            (key, entry) -> {
              columns.putIfAbsent(key, entry.keyPlace());
              if (entry.value() instanceof Scalar scalar) {
                cells.put(key, cell(scalar.text(), scalar.place()));
              } else {
                problems.error(entry.value().place(), "field.text");
              }
            });
    return new Grid.Line(cells, mapping.place());
  }
}
