package vn.minhbach.intake.table;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import vn.minhbach.intake.CsvText;
import vn.minhbach.intake.Dimensions;
import vn.minhbach.problem.Place;
import vn.minhbach.problem.Problems;

/**
 * The file that keeps what columns and rows of spreadsheets mean, for people to correct and for the
 * next import. Its lines are never changed by the program; it adds to them.
 */
final class Meanings {

  /** Where it stands in the content folder. */
  static final String FILE = "import/table-mapping.csv";

  private static final List<String> COLUMNS =
      List.of("kind", "text", "under", "unit", "means", "dimensions", "confirmed");

  private static final String COLUMN = "column";
  private static final String ROW = "row";

  private final byte[] before;
  private final Map<Key, Line> lines = new LinkedHashMap<>();
  private final List<Map<String, String>> added = new ArrayList<>();
  private int next = 2;

  /** What a line is about. */
  private record Key(String kind, String text, String under, String unit) {

    /** Whatever the spaces and capitals. */
    static Key of(String kind, String text, String under, String unit) {
      return new Key(kind, plain(text), plain(under), plain(unit));
    }

    private static String plain(String text) {
      return text.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }
  }

  /**
   * A line.
   *
   * @param means a column of tables of indicators, the code of an indicator, {@code -} for what is
   *     to be left out, or empty where nobody knows
   * @param dimensions as {@code khu_vuc=dich-vu;...}
   * @param confirmed whether a person said so
   */
  record Line(String means, Map<String, String> dimensions, boolean confirmed, Place place) {

    Line {
      dimensions = Map.copyOf(dimensions);
    }
  }

  private Meanings(byte[] before) {
    this.before = before;
  }

  /**
   * Reads the file; empty, and reported, where it can't be read.
   *
   * @param file its bytes; none where there is no such file yet
   */
  static Optional<Meanings> read(byte[] file, Problems problems) {
    Meanings meanings = new Meanings(file);
    CsvMapper mapper = CsvMapper.builder().enable(CsvParser.Feature.WRAP_AS_ARRAY).build();
    try (MappingIterator<String[]> rows = mapper.readerFor(String[].class).readValues(text(file))) {
      List<String> heading = List.of();
      while (rows.hasNext()) {
        Place place = new Place(FILE, rows.getCurrentLocation().getLineNr(), 0);
        List<String> cells = Arrays.stream(rows.next()).map(String::strip).toList();
        if (heading.isEmpty()) {
          heading = cells;
          if (!heading.equals(COLUMNS)) {
            problems.error(place, "import.table.mapping.head", String.join(",", COLUMNS));
            return Optional.empty();
          }
        } else {
          meanings.line(cells, place, problems);
        }
        meanings.next = place.line() + 1;
      }
    } catch (IOException e) {
      problems.error(Place.file(FILE), "import.table.mapping.broken");
      return Optional.empty();
    }
    return Optional.of(meanings);
  }

  /** Without the mark that spreadsheet programs put before it. */
  private static String text(byte[] file) {
    String text = new String(file, StandardCharsets.UTF_8);
    return text.startsWith("\ufeff") ? text.substring(1) : text;
  }

  private void line(List<String> cells, Place place, Problems problems) {
    Map<String, String> values = new HashMap<>();
    for (int i = 0; i < Math.min(cells.size(), COLUMNS.size()); i++) {
      values.put(COLUMNS.get(i), cells.get(i));
    }
    String kind = values.getOrDefault("kind", "");
    String confirmed = values.getOrDefault("confirmed", "").toLowerCase(Locale.ROOT);
    boolean sound =
        (kind.equals(COLUMN) || kind.equals(ROW))
            && cells.size() <= COLUMNS.size()
            && List.of("", "yes", "no", "có", "không").contains(confirmed);
    if (!sound) {
      problems.warning(place, "import.table.mapping.line");
      return;
    }
    Map<String, String> dimensions = Dimensions.of(values.getOrDefault("dimensions", ""));
    Key key =
        Key.of(
            kind,
            values.getOrDefault("text", ""),
            values.getOrDefault("under", ""),
            values.getOrDefault("unit", ""));
    boolean yes = confirmed.equals("yes") || confirmed.equals("có");
    Line line = new Line(values.getOrDefault("means", ""), dimensions, yes, place);
    // Of two lines for one thing the confirmed one, or the last.
    lines.merge(key, line, (old, other) -> old.confirmed() && !other.confirmed() ? old : other);
  }

  Optional<Line> column(String heading) {
    return Optional.ofNullable(lines.get(Key.of(COLUMN, heading, "", "")));
  }

  Optional<Line> row(String label, String under, String unit) {
    return Optional.ofNullable(lines.get(Key.of(ROW, label, under, unit)));
  }

  /**
   * What a column means: as the file has it, else as it seems, which is added.
   *
   * @param means empty where nothing is known
   */
  Line propose(String heading, String means) {
    return add(Key.of(COLUMN, heading, "", ""), COLUMN, heading, "", "", means, Map.of());
  }

  /**
   * What a row means: as the file has it, else as it seems, which is added.
   *
   * @param means empty where nothing is known
   */
  Line propose(
      String label, String under, String unit, String means, Map<String, String> dimensions) {
    return add(Key.of(ROW, label, under, unit), ROW, label, under, unit, means, dimensions);
  }

  private Line add(
      Key key,
      String kind,
      String text,
      String under,
      String unit,
      String means,
      Map<String, String> dimensions) {
    if (lines.containsKey(key)) {
      return lines.get(key);
    }
    Line line = new Line(means, dimensions, false, new Place(FILE, next++, 0));
    lines.put(key, line);
    added.add(
        Map.of(
            "kind", kind,
            "text", text,
            "under", under,
            "unit", unit,
            "means", means,
            "dimensions", Dimensions.text(dimensions)));
    return line;
  }

  /** The file with what was added, at its end. */
  byte[] bytes() {
    String old = new String(before, StandardCharsets.UTF_8);
    String csv = CsvText.of(COLUMNS, added);
    String lines = old.isEmpty() ? csv : csv.substring(csv.indexOf('\n') + 1);
    String end = old.isEmpty() || old.endsWith("\n") ? "" : "\n";
    return (old + end + lines).getBytes(StandardCharsets.UTF_8);
  }
}
