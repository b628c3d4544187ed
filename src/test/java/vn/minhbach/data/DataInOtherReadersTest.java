package vn.minhbach.data;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.minhbach.DemoPortal;
import vn.minhbach.OtherProgram;

/**
 * Libraries of other people read the tables as our descriptions say: Frictionless' own validates
 * the Data Package. Of CSVW there is a reader only, no validator: it takes columns, properties and
 * datatypes from the metadata, and leaves alone whether a cell is of its datatype, what is required
 * and what keys promise. {@link DataDescriptionsTest} looks at these.
 *
 * <p>They run in Node.js with the modules of {@code src/test/node}; without, this is skipped.
 */
class DataInOtherReadersTest {

  private static final Path DATA = DemoPortal.SITE.resolve("data");
  private static final Path SCRIPTS = Path.of("src/test/node");
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String XSD = "http://www.w3.org/2001/XMLSchema#";

  @TempDir Path temporary;

  private static JsonNode read(String script, Path description)
      throws IOException, InterruptedException {
    OtherProgram.require("node", "frictionless.required");
    OtherProgram.require(
        Files.isDirectory(SCRIPTS.resolve("node_modules")),
        "NO MODULES FOUND: run npm ci --prefix " + SCRIPTS,
        "frictionless.required");
    return JSON.readTree(
        OtherProgram.run(
            List.of("node", SCRIPTS.resolve(script).toString(), description.toString())));
  }

  @Test
  void frictionlessReadsEveryCellAndRefusesNothing() throws IOException, InterruptedException {
    JsonNode read = read("frictionless.mjs", DATA.resolve("datapackage.json"));

    assertThat(read.get("refused")).isEmpty();
    JsonNode described = JSON.readTree(DATA.resolve("datapackage.json").toFile()).get("resources");
    assertThat(read.get("resources")).hasSameSizeAs(described);
    int references = 0;
    for (int i = 0; i < described.size(); i++) {
      JsonNode resource = read.get("resources").get(i);
      String name = described.get(i).get("name").asText();
      assertThat(resource.get("name").asText()).isEqualTo(name);
      assertThat(resource.get("refused")).as(name).isEmpty();
      JsonNode schema = described.get(i).get("schema");
      Map<String, String> keys = new HashMap<>();
      for (JsonNode key : schema.path("foreignKeys")) {
        keys.put(key.get("fields").asText(), key.get("reference").get("fields").asText());
      }
      List<Map<String, String>> rows = CsvFile.rows(DATA.resolve(name + ".csv"));
      assertThat(resource.get("rows")).as(name).hasSameSizeAs(rows).isNotEmpty();
      for (int r = 0; r < rows.size(); r++) {
        for (JsonNode field : schema.get("fields")) {
          String column = field.get("name").asText();
          JsonNode cell = resource.get("rows").get(r).get(column);
          if (keys.containsKey(column) && !cell.isNull()) {
            // In the place of a key is the row that it leads to.
            cell = cell.get(keys.get(column));
            references++;
          }
          assertThat(cell)
              .as("%s, row %s, %s", name, r, column)
              .isEqualTo(value(field.get("type").asText(), rows.get(r).get(column)));
        }
      }
    }
    assertThat(references).isGreaterThan(852);
  }

  /** What JavaScript makes of a cell. */
  private static JsonNode value(String type, String cell) throws IOException {
    if (cell.isEmpty()) {
      return JSON.nullNode();
    }
    return switch (type) {
      case "integer", "number" -> JSON.readTree(JSON.writeValueAsString(number(cell)));
      case "date" -> JSON.getNodeFactory().textNode(cell + "T00:00:00.000Z");
      default -> JSON.getNodeFactory().textNode(cell);
    };
  }

  private static Number number(String cell) {
    double value = Double.parseDouble(cell);
    // JavaScript prints a whole number without a decimal sign.
    return value == Math.rint(value) ? (Number) (long) value : (Number) value;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          observations | value        | chín             | The value "chín" in column "value" is not type "number"
          reports      | observations | 1.5              | The value "1.5" in column "observations" is not type "integer"
          reports      | period_start | 31/12/2021       | The value "31/12/2021" in column "period_start" is not type "date"
          reports      | title        | ''               | The value "null" does not conform to the "required" constraint for column "title"
          observations | measure      | khac             | The value "khac" does not conform to the "enum" constraint for column "measure"
          reports      | report       | /binh-phuoc/loc-ninh/2021-9-thang/ | Row 3 has an unique constraint violation in column
          findings     | report       | /khong-co/       | Foreign key "report" violation in row 3
          findings     | indicator    | khong-co         | Foreign key "indicator" violation in row 3
          """)
  void frictionlessRefusesACellThatBreaksAPromise(
      String table, String column, String cell, String refusal)
      throws IOException, InterruptedException {
    Path description = copied();
    List<Map<String, String>> rows = CsvFile.rows(DATA.resolve(table + ".csv"));
    rows.get(1).put(column, cell);
    write(rows, table);

    JsonNode read = read("frictionless.mjs", description);

    assertThat(read.get("refused")).isEmpty();
    JsonNode resource = resource(read, table);
    assertThat(resource.get("refused")).hasSize(1);
    assertThat(resource.get("refused").get(0).asText()).startsWith("row 3: " + refusal);
    assertThat(resource.get("rows")).hasSize(rows.size() - 1);
  }

  @Test
  void frictionlessRefusesATableWithoutAColumn() throws IOException, InterruptedException {
    Path description = copied();
    List<Map<String, String>> rows = CsvFile.rows(DATA.resolve("findings.csv"));
    rows.forEach(row -> row.remove("outcome"));
    write(rows, "findings");

    JsonNode resource = resource(read("frictionless.mjs", description), "findings");

    assertThat(resource.get("rows")).isEmpty();
    assertThat(resource.get("refused").get(0).asText())
        .isEqualTo("row 2: The column header name 'outcome' is missing");
  }

  @Test
  void frictionlessRefusesADescriptionOfAnUnknownType() throws IOException, InterruptedException {
    Path description = copied();
    JsonNode broken = JSON.readTree(description.toFile());
    ((ObjectNode) broken.at("/resources/0/schema/fields/0")).put("type", "chữ");
    JSON.writeValue(description.toFile(), broken);

    JsonNode read = read("frictionless.mjs", description);

    assertThat(read.get("refused")).isNotEmpty();
  }

  /** The package's own files, to change them. */
  private Path copied() throws IOException {
    Path description = DATA.resolve("datapackage.json");
    for (JsonNode resource : JSON.readTree(description.toFile()).get("resources")) {
      String file = resource.get("path").asText();
      Files.copy(DATA.resolve(file), temporary.resolve(file));
    }
    return Files.copy(description, temporary.resolve("datapackage.json"));
  }

  private void write(List<Map<String, String>> rows, String table) throws IOException {
    CsvSchema columns =
        CsvSchema.builder().addColumns(rows.get(0).keySet(), CsvSchema.ColumnType.STRING).build();
    new CsvMapper()
        .writer(columns.withHeader())
        .writeValue(temporary.resolve(table + ".csv").toFile(), rows);
  }

  private static JsonNode resource(JsonNode read, String name) {
    for (JsonNode resource : read.get("resources")) {
      if (resource.get("name").asText().equals(name)) {
        return resource;
      }
    }
    throw new AssertionError(name + " was not read");
  }

  @Test
  void aReaderOfCsvwFindsEveryCellWithItsPropertyAndDatatype()
      throws IOException, InterruptedException {
    Path description = DATA.resolve("csv-metadata.json");
    JsonNode read = read("csvw.mjs", description);

    JsonNode tables = JSON.readTree(description.toFile()).get("tables");
    assertThat(read).hasSameSizeAs(tables);
    for (JsonNode table : tables) {
      String file = table.get("url").asText();
      List<Map<String, List<String>>> expected = new ArrayList<>();
      for (Map<String, String> row : CsvFile.rows(DATA.resolve(file))) {
        Map<String, List<String>> statements = new TreeMap<>();
        for (JsonNode column : table.get("tableSchema").get("columns")) {
          String name = column.get("name").asText();
          if (!row.get(name).isEmpty()) {
            statements
                .computeIfAbsent(
                    column.path("propertyUrl").asText(file + "#" + name), p -> new ArrayList<>())
                .add(row.get(name) + " " + XSD + column.get("datatype").asText());
          }
        }
        expected.add(statements);
      }
      List<Map<String, List<String>>> found = new ArrayList<>();
      for (JsonNode row : read.get(file)) {
        Map<String, List<String>> statements = new TreeMap<>();
        row.properties()
            .forEach(
                property ->
                    property
                        .getValue()
                        .forEach(
                            cell ->
                                statements
                                    .computeIfAbsent(property.getKey(), p -> new ArrayList<>())
                                    .add(
                                        cell.get("value").asText()
                                            + " "
                                            + cell.get("datatype").asText())));
        found.add(statements);
      }
      assertThat(found).as(file).isEqualTo(expected).isNotEmpty();
    }
  }
}
