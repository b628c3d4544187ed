package vn.minhbach.intake.data;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.minhbach.intake.data.Records.Record;
import vn.minhbach.problem.Place;
import vn.minhbach.problem.Problems;
import vn.minhbach.sheet.Limits;
import vn.minhbach.sheet.WorkbookReader;

/**
 * Reads data files in the formats that the portal writes: CSV, SDMX-CSV, JSON, SDMX-JSON, XLSX and
 * ODS.
 */
final class RecordReader {

  /** No object may name a thing twice. */
  static final JsonFactory JSON =
      JsonFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();

  /** A cell of a CSV file that a spreadsheet program would compute, made text by an apostrophe. */
  private static final Pattern DEFUSED =
      Pattern.compile("'++\\s*[=+\\-@\uff1d\uff0b\uff0d\uff20\\t\\r].*", Pattern.DOTALL);

  /** Far above the workbook of a whole country; what is cut off is no whole archive. */
  private static final int LARGEST_WORKBOOK = 512 * 1024 * 1024;

  private static final char BYTE_ORDER_MARK = '\ufeff';

  private final Path file;
  private final String name;
  private final Problems problems;

  private RecordReader(Path file, Problems problems) {
    this.file = file;
    this.name = file.getFileName().toString();
    this.problems = problems;
  }

  /**
   * Reads {@code file}, and {@code reports} beside it; empty, and reported, where that can't be.
   */
  static Optional<Records> read(Path file, Optional<Path> reports, Problems problems) {
    Optional<Records> records = new RecordReader(file, problems).records();
    if (records.isEmpty() || reports.isEmpty()) {
      return records;
    }
    RecordReader beside = new RecordReader(reports.get(), problems);
    return beside
        .reading(() -> Optional.of(beside.csv()))
        .map(rows -> new Records(records.get().observations(), rows));
  }

  private Optional<Records> records() {
    return reading(this::read);
  }

  /** A step of reading that may fail. */
  private interface Step<T> {
    Optional<T> read() throws IOException;
  }

  private <T> Optional<T> reading(Step<T> step) {
    try {
      return step.read();
    } catch (JsonProcessingException e) {
      Place place =
          e.getLocation() == null
              ? Place.file(name)
              : new Place(name, e.getLocation().getLineNr(), e.getLocation().getColumnNr());
      problems.error(place, "import.data.broken", e.getOriginalMessage());
    } catch (IOException | IllegalArgumentException e) {
      problems.error(Place.file(name), "import.data.broken", String.valueOf(e.getMessage()));
    }
    return Optional.empty();
  }

  private Optional<Records> read() throws IOException {
    String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    Optional<Map<String, List<Record>>> read;
    switch (ending) {
      case "csv" -> read = Optional.of(Map.of("observations", csv()));
      case "json" -> read = json();
      case "xlsx", "ods" -> read = sheets();
      default -> {
        problems.error(Place.file(name), "import.data.format");
        return Optional.empty();
      }
    }
    return read.flatMap(this::records);
  }

  private Optional<Records> records(Map<String, List<Record>> tables) {
    List<Record> observations = tables.getOrDefault("observations", List.of());
    if (observations.isEmpty()) {
      problems.error(Place.file(name), "import.data.none");
      return Optional.empty();
    }
    return Optional.of(new Records(observations, tables.getOrDefault("reports", List.of())));
  }

  private List<Record> csv() throws IOException {
    List<Record> records = new ArrayList<>();
    CsvMapper mapper = CsvMapper.builder().enable(CsvParser.Feature.WRAP_AS_ARRAY).build();
    try (Reader reader = text();
        MappingIterator<String[]> lines = mapper.readerFor(String[].class).readValues(reader)) {
      List<String> heading = lines.hasNext() ? heading(lines.next()) : List.of();
      boolean sdmx = heading.contains("structure_id");
      while (lines.hasNext()) {
        int line = lines.getCurrentLocation().getLineNr();
        String[] cells = lines.next();
        Map<String, String> values = new LinkedHashMap<>();
        for (int i = 0; i < Math.min(cells.length, heading.size()); i++) {
          put(heading.get(i), undefused(cells[i]), values);
        }
        if (sdmx) {
          values.values().removeIf(SdmxNames.NOT_APPLICABLE::equals);
        }
        records.add(new Record(values, new Place(name, line, 0)));
      }
    }
    return records;
  }

  private Reader text() throws IOException {
    Reader reader = new InputStreamReader(Files.newInputStream(file), StandardCharsets.UTF_8);
    reader = new BufferedReader(reader);
    reader.mark(1);
    if (reader.read() != BYTE_ORDER_MARK) {
      reader.reset();
    }
    return reader;
  }

  private static List<String> heading(String[] cells) {
    return Stream.of(cells).map(SdmxNames::column).toList();
  }

  private static String undefused(String cell) {
    return DEFUSED.matcher(cell).matches() ? cell.substring(1) : cell;
  }

  private static void put(String column, String value, Map<String, String> values) {
    if (!value.isEmpty()) {
      values.put(column, value);
    }
  }

  /**
   * An object of tables, each a list of objects; or a message of SDMX, whose data are an object.
   */
  private Optional<Map<String, List<Record>>> json() throws IOException {
    Map<String, List<Record>> tables = new HashMap<>();
    try (InputStream in = Files.newInputStream(file);
        JsonParser json = JSON.createParser(in)) {
      if (json.nextToken() != JsonToken.START_OBJECT) {
        throw new IllegalArgumentException("not an object");
      }
      while (json.nextToken() == JsonToken.FIELD_NAME) {
        String table = json.currentName();
        if (json.nextToken() == JsonToken.START_ARRAY) {
          tables.put(table, rows(json));
        } else if (table.equals("data") && json.currentToken() == JsonToken.START_OBJECT) {
          return SdmxJsonReader.read(file, problems)
              .map(observations -> Map.of("observations", observations));
        } else {
          json.skipChildren();
        }
      }
    }
    return Optional.of(tables);
  }

  private List<Record> rows(JsonParser json) throws IOException {
    List<Record> rows = new ArrayList<>();
    while (json.nextToken() != JsonToken.END_ARRAY) {
      if (json.currentToken() != JsonToken.START_OBJECT) {
        throw new JsonParseException(json, "a row is no object");
      }
      Place place =
          new Place(name, json.currentLocation().getLineNr(), json.currentLocation().getColumnNr());
      Map<String, String> values = new LinkedHashMap<>();
      while (json.nextToken() == JsonToken.FIELD_NAME) {
        String column = json.currentName();
        json.nextToken();
        put(column, json.getValueAsString(""), values);
        json.skipChildren();
      }
      rows.add(new Record(values, place));
    }
    return rows;
  }

  /** The rows of each sheet, by its name without the number of its continuation. */
  private Optional<Map<String, List<Record>>> sheets() throws IOException {
    byte[] bytes;
    try (InputStream in = Files.newInputStream(file)) {
      bytes = in.readNBytes(LARGEST_WORKBOOK);
    }
    SheetRecords records = new SheetRecords(name);
    return new WorkbookReader(name, Limits.DATA, problems).stream(bytes, records)
        ? Optional.of(records.tables())
        : Optional.empty();
  }
}
