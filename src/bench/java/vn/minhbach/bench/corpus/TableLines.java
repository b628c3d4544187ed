package vn.minhbach.bench.corpus;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A table of a real report.
 *
 * @param name without {@code .csv}
 */
public record TableLines(String name, List<String> columns, List<Line> lines) {

  /**
   * A row.
   *
   * @param piece the number of the piece of the narrative that states it; none in a printed table
   */
  record Line(List<String> cells, Optional<Integer> piece) {}

  public TableLines {
    columns = List.copyOf(columns);
    lines = List.copyOf(lines);
  }

  /** Reads it; rows whose source is not in exactly one piece are left out. */
  static TableLines read(Path file, List<String> pieces) throws IOException {
    List<List<String>> records = new ArrayList<>();
    try (MappingIterator<List<String>> rows =
        new CsvMapper()
            .readerForListOf(String.class)
            .with(CsvParser.Feature.WRAP_AS_ARRAY)
            .readValues(Files.readString(file))) {
      rows.forEachRemaining(records::add);
    }
    List<String> columns = records.get(0);
    int source = columns.indexOf("source");
    List<Line> lines = new ArrayList<>();
    for (List<String> cells : records.subList(1, records.size())) {
      if (source < 0) {
        lines.add(new Line(cells, Optional.empty()));
        continue;
      }
      String words = cells.get(source).strip().replaceAll("\\s+", " ");
      List<Integer> holding = new ArrayList<>();
      for (int i = 0; i < pieces.size(); i++) {
        if (pieces.get(i).contains(words)) {
          holding.add(i);
        }
      }
      if (holding.size() == 1) {
        lines.add(new Line(cells, Optional.of(holding.get(0))));
      }
    }
    String name = file.getFileName().toString().replaceFirst("\\.csv$", "");
    return new TableLines(name, columns, lines);
  }

  /** A line of CSV. */
  public static String csv(List<String> cells) {
    return cells.stream().map(TableLines::quoted).collect(Collectors.joining(",", "", "\n"));
  }

  private static String quoted(String cell) {
    boolean plain = !cell.contains(",") && !cell.contains("\"") && !cell.contains("\n");
    return plain ? cell : "\"" + cell.replace("\"", "\"\"") + "\"";
  }
}
