package vn.minhbach.intake.data;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.dataformat.csv.CsvFactory;
import com.fasterxml.jackson.dataformat.csv.CsvGenerator;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.minhbach.intake.Dimensions;
import vn.minhbach.intake.Imported;
import vn.minhbach.intake.data.Records.Record;
import vn.minhbach.model.Measure;
import vn.minhbach.model.Period;
import vn.minhbach.problem.Problems;

/**
 * Makes tables of reports of a data file: a row for each row that the observations name, its
 * figures as they were printed.
 */
public final class DataImport {

  private static final Pattern ADDRESS = Pattern.compile("/(?:[a-z0-9-]+/)+");
  private static final Pattern SLUG = Pattern.compile("[a-z0-9-]+");

  private static final CsvSchema LINES =
      CsvSchema.emptySchema().withLineSeparator("\n").withNullValue("");

  private final Path content;
  private final Problems problems = new Problems();
  private int left;

  private DataImport(Path content) {
    this.content = content;
  }

  /**
   * Reads {@code file}.
   *
   * @param content the folder that the reports are in
   */
  public static Imported of(Path file, Path content) {
    return of(file, Optional.empty(), content);
  }

  /**
   * Reads {@code file}.
   *
   * @param reports a CSV file of the reports that the observations are of, where {@code file} has
   *     no room for them
   * @param content the folder that the reports are in
   */
  public static Imported of(Path file, Optional<Path> reports, Path content) {
    DataImport reading = new DataImport(content);
    SortedMap<String, byte[]> files = new TreeMap<>();
    Optional<Records> records = RecordReader.read(file, reports, reading.problems);
    records.ifPresent(read -> reading.reports(read, files));
    int all = records.map(read -> read.observations().size()).orElse(0);
    return new Imported(
        files,
        reading.problems.sorted(),
        List.of(
            Imported.Count.of(
                "import.data.count", all, all - reading.left, reading.left, files.size())));
  }

  private void reports(Records records, SortedMap<String, byte[]> files) {
    Map<String, Map<String, List<Record>>> tables = new LinkedHashMap<>();
    for (Record record : records.observations()) {
      if (isSound(record)) {
        tables
            .computeIfAbsent(record.text("report"), r -> new LinkedHashMap<>())
            .computeIfAbsent(record.text("table"), t -> new ArrayList<>())
            .add(record);
      } else {
        left++;
      }
    }
    Map<String, Record> known = new LinkedHashMap<>();
    records.reports().forEach(report -> known.put(report.text("report"), report));
    tables.forEach(
        (report, ofReport) -> {
          String folder = "reports" + report;
          Optional<Period> period = Optional.empty();
          if (Files.exists(content.resolve(folder + "report.md"))) {
            period = ReportHeader.period(content.resolve(folder + "report.md"));
          } else if (known.containsKey(report)) {
            period = Period.parse(known.get(report).text("period"));
            files.put(
                folder + "report.md",
                ReportHeader.of(known.get(report), ofReport.keySet())
                    .getBytes(StandardCharsets.UTF_8));
          } else {
            problems.warning(
                ofReport.values().iterator().next().get(0).place(),
                "import.data.report",
                "content/" + folder + "report.md");
          }
          for (Map.Entry<String, List<Record>> table : ofReport.entrySet()) {
            files.put(folder + table.getKey() + ".csv", csv(table.getValue(), period));
          }
        });
  }

  /** Whether it says where it belongs; what does not is left out, and told. */
  private boolean isSound(Record record) {
    if (!ADDRESS.matcher(record.text("report")).matches()
        || !SLUG.matcher(record.text("table")).matches()
        || record.text("indicator").isEmpty()
        || record.text("row").isEmpty()) {
      problems.warning(record.place(), "import.data.where");
      return false;
    }
    if (Measure.ofColumn(record.text("measure")).isEmpty()) {
      problems.warning(record.place(), "import.data.measure", record.text("measure"));
      return false;
    }
    if (record.text("printed").isEmpty()) {
      problems.warning(record.place(), "import.data.printed");
      return false;
    }
    return true;
  }

  private static byte[] csv(List<Record> observations, Optional<Period> ofReport) {
    Map<String, List<Record>> rows = new LinkedHashMap<>();
    observations.forEach(
        one -> rows.computeIfAbsent(one.text("row"), r -> new ArrayList<>()).add(one));
    List<Map<String, String>> lines = new ArrayList<>();
    rows.values().forEach(row -> lines.add(line(row, ofReport)));
    Set<String> dimensions = new LinkedHashSet<>();
    rows.values()
        .forEach(row -> dimensions.addAll(Dimensions.of(row.get(0).text("dimensions")).keySet()));
    List<String> columns =
        Stream.of(
                Stream.of("number", "indicator", "label"),
                dimensions.stream(),
                Stream.of("unit", "period", "target_origin"),
                Stream.of(Measure.values()).map(Measure::column),
                Stream.of("note", "source"))
            .flatMap(names -> names)
            .filter(column -> lines.stream().anyMatch(line -> line.containsKey(column)))
            .toList();
    return csv(columns, lines).getBytes(StandardCharsets.UTF_8);
  }

  private static Map<String, String> line(List<Record> row, Optional<Period> ofReport) {
    Record first = row.get(0);
    Map<String, String> line = Dimensions.of(first.text("dimensions"));
    put("number", first.text("number"), line);
    put("indicator", first.text("indicator"), line);
    put("label", first.text("label"), line);
    put("unit", first.text("printed_unit"), line);
    put("target_origin", first.text("target_origin"), line);
    put("note", first.text("note"), line);
    put("source", first.text("sentence"), line);
    put("period", period(first, ofReport), line);
    row.forEach(one -> put(one.text("measure"), one.text("printed"), line));
    return line;
  }

  private static void put(String column, String value, Map<String, String> line) {
    if (!value.isEmpty()) {
      line.put(column, value);
    }
  }

  /** What a row writes as its period; nothing where it is the report's. */
  private static String period(Record first, Optional<Period> ofReport) {
    String code = first.text("row_period");
    return ofReport.map(Period::code).filter(code::equals).isPresent() ? "" : code;
  }

  private static String csv(List<String> columns, List<Map<String, String>> lines) {
    StringWriter text = new StringWriter();
    try (CsvGenerator csv = new CsvFactory().createGenerator(text)) {
      csv.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
      csv.setSchema(LINES);
      line(columns, csv);
      for (Map<String, String> line : lines) {
        line(columns.stream().map(column -> line.getOrDefault(column, "")).toList(), csv);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }

  private static void line(List<String> cells, CsvGenerator csv) throws IOException {
    csv.writeStartArray();
    for (String cell : cells) {
      csv.writeString(cell);
    }
    csv.writeEndArray();
  }
}
