package vn.minhbach.intake;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.minhbach.DemoContent;
import vn.minhbach.Portal;
import vn.minhbach.Sites;
import vn.minhbach.cli.CommandLineRun;
import vn.minhbach.model.Report;

/**
 * A report of the demonstration, imported into a portal that has all but it.
 *
 * @param original as the demonstration has it
 * @param made as the import made it
 * @param folder that it was written to
 */
record ImportedReport(Report original, Report made, Path folder, CommandLineRun run) {

  /** The columns that a printed table has. */
  private static final List<String> PRINTED =
      List.of("number", "label", "unit", "target", "actual", "of_plan", "assessment");

  /** Imports {@code document}, in which the report at {@code address} is printed. */
  static ImportedReport of(String address, Path document, Path temporary) throws IOException {
    Path content = temporary.resolve("content-" + document.getFileName());
    Path folder = demonstrationWithout(address, content);
    CommandLineRun run =
        CommandLineRun.of("import", "report", document.toString(), "--source", content.toString());
    Path narrative = folder.resolve("report.md");
    if (!Files.exists(narrative)) {
      throw new AssertionError(run.out() + run.err());
    }
    Files.writeString(
        narrative, Files.readString(narrative).replace("status=draft", "status=published"));
    Report made =
        new Portal(content, Sites.TODAY)
            .check().catalog().reports().stream()
                .filter(report -> report.address().equals(address))
                .findFirst()
                .orElseThrow(() -> new AssertionError(run.out() + run.err()));
    return new ImportedReport(original(address), made, folder, run);
  }

  /**
   * Makes {@code content} the demonstration, never released, but for a report; gives its folder.
   */
  static Path demonstrationWithout(String address, Path content) throws IOException {
    Sites.copy(DemoContent.FOLDER, content);
    Path folder = content.resolve("reports" + address);
    for (Path file : Sites.files(folder).values()) {
      Files.delete(file);
    }
    Files.delete(content.resolve("published.jsonl"));
    return folder;
  }

  static Report original(String address) {
    return DemoContent.catalog().reports().stream()
        .filter(report -> report.address().equals(address))
        .findFirst()
        .orElseThrow();
  }

  Fidelity fidelity() {
    return Fidelity.of(original.narrative(), made.narrative());
  }

  /** The particulars that differ: as it should be, as it is. */
  List<String> wrongFields() {
    Map<String, String> wanted = fields(original);
    List<String> wrong = new ArrayList<>();
    fields(made)
        .forEach(
            (key, value) -> {
              if (!wanted.get(key).equals(value)) {
                wrong.add(key + ": " + wanted.get(key) + " -> " + value);
              }
            });
    return wrong;
  }

  static Map<String, String> fields(Report report) {
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put("title", report.title().vi());
    fields.put("publisher", report.publisher());
    fields.put("period", report.period().code());
    fields.put("date", report.issued());
    fields.put("number", report.number());
    fields.put("place", report.issuedAt());
    fields.put("signatory", report.signatory());
    fields.put("signatory_title", report.signatoryTitle());
    return fields;
  }

  /** The rows of a table as printed. */
  static List<List<String>> rows(Path csv) throws IOException {
    if (!Files.exists(csv)) {
      return List.of();
    }
    List<List<String>> rows = new ArrayList<>();
    try (MappingIterator<Map<String, String>> lines =
        new CsvMapper()
            .readerForMapOf(String.class)
            .with(CsvSchema.emptySchema().withHeader())
            .readValues(Files.readString(csv))) {
      for (Map<String, String> line : lines.readAll()) {
        rows.add(PRINTED.stream().map(column -> line.getOrDefault(column, "")).toList());
      }
    }
    return rows;
  }

  /** How many rows of the original table are there, as printed and in order. */
  int annexRows() throws IOException {
    List<List<String>> left = new ArrayList<>(rows(folder.resolve("phu-luc.csv")));
    int found = 0;
    for (List<String> row :
        rows(DemoContent.FOLDER.resolve("reports" + original.address()).resolve("phu-luc.csv"))) {
      found += left.remove(row) ? 1 : 0;
    }
    return found;
  }

  long doubts() {
    return run.err().lines().filter(line -> line.contains(": warning: ")).count();
  }

  /** The figures on one line. */
  String figures(String kind) throws IOException {
    return kind
        + " "
        + original.address()
        + ": "
        + fidelity()
        + "; fields wrong "
        + wrongFields()
        + "; annex rows "
        + annexRows()
        + "; doubts "
        + doubts();
  }
}
