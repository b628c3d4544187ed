package vn.minhbach.data;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.swagger.v3.parser.OpenAPIV3Parser;
import io.swagger.v3.parser.core.models.SwaggerParseResult;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.ValidationReport;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.minhbach.DemoPortal;
import vn.minhbach.Sites;

/** What the data of the four districts' portal say about themselves is true. */
class DataDescriptionsTest {

  private static final Path DATA = DemoPortal.SITE.resolve("data");
  private static final ObjectMapper JSON = new ObjectMapper();

  private static JsonNode json(String file) throws IOException {
    return JSON.readTree(DATA.resolve(file).toFile());
  }

  @Test
  void everyDocumentOfTheApiFollowsItsSchema() throws IOException {
    Schema schema = schema(Files.readString(DATA.resolve("v1/schema.json")));
    int documents = 0;
    for (Map.Entry<String, Path> file : Sites.files(DATA.resolve("v1")).entrySet()) {
      boolean described = file.getKey().matches("(openapi|schema)\\.json");
      if (file.getKey().endsWith(".json") && !described) {
        assertThat(schema.validate(Files.readString(file.getValue()), InputFormat.JSON))
            .as(file.getKey())
            .isEmpty();
        documents++;
      }
    }
    assertThat(documents).isEqualTo(5 + 4 + 4 + 396);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"title\": 5}",
        "{\"observations\": [{\"indicator\": \"x\"}]}",
        "{\"observations\": [{\"unknown\": 1}]}",
        "{\"more\": []}",
      })
  void theSchemaRefusesOtherDocuments(String document) throws IOException {
    Schema schema = schema(Files.readString(DATA.resolve("v1/schema.json")));

    assertThat(schema.validate(document, InputFormat.JSON)).isNotEmpty();
  }

  private static Schema schema(String text) {
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
        .getSchema(text, InputFormat.JSON);
  }

  @Test
  void theApiIsDescribedAndItsExamplesAreThere() throws IOException {
    SwaggerParseResult parsed =
        new OpenAPIV3Parser()
            .readContents(Files.readString(DATA.resolve("v1/openapi.json")), null, null);
    assertThat(parsed.getMessages()).isEmpty();
    Schema schema = schema(Files.readString(DATA.resolve("v1/schema.json")));
    JsonNode paths = json("v1/openapi.json").get("paths");
    assertThat(paths.size()).isEqualTo(8);
    for (Map.Entry<String, JsonNode> path : paths.properties()) {
      String example = path.getKey();
      for (JsonNode parameter : path.getValue().get("get").path("parameters")) {
        example =
            example.replace(
                "{" + parameter.get("name").asText() + "}", parameter.get("example").asText());
      }
      String document = Files.readString(DemoPortal.SITE.resolve(example.substring(1)));
      assertThat(schema.validate(document, InputFormat.JSON)).as(example).isEmpty();
    }
  }

  @Test
  void theCatalogueFollowsDcatApInBothFormats() throws IOException {
    Model turtle = RDFDataMgr.loadModel(DATA.resolve("dcat.ttl").toUri().toString());
    assertThat(turtle.isIsomorphicWith(statements(json("dcat.jsonld")))).isTrue();
    assertThat(turtle.listSubjectsWithProperty(DCAT.accessURL).toList()).hasSize(13);
    assertThat(report(turtle).conforms()).isTrue();

    turtle.removeAll(
        ResourceFactory.createResource("https://minhbach.example/du-lieu/#reports"),
        DCAT.distribution,
        null);
    assertThat(report(turtle).conforms()).isFalse();
  }

  /**
   * JSON-LD without nesting. Jena's own reader needs classes whose names the HTML checker's JSON
   * library took first.
   */
  private static Model statements(JsonNode document) {
    Model model = ModelFactory.createDefaultModel();
    document
        .get("@context")
        .properties()
        .forEach(prefix -> model.setNsPrefix(prefix.getKey(), prefix.getValue().asText()));
    for (JsonNode node : document.get("@graph")) {
      Resource subject = model.createResource(node.get("@id").asText());
      subject.addProperty(
          RDF.type, model.createResource(model.expandPrefix(node.get("@type").asText())));
      for (Map.Entry<String, JsonNode> property : node.properties()) {
        if (!property.getKey().startsWith("@")) {
          Property predicate = model.createProperty(model.expandPrefix(property.getKey()));
          property.getValue().forEach(value -> subject.addProperty(predicate, node(value, model)));
        }
      }
    }
    return model;
  }

  private static RDFNode node(JsonNode value, Model model) {
    if (value.has("@id")) {
      return model.createResource(value.get("@id").asText());
    }
    String text = value.get("@value").asText();
    if (value.has("@type")) {
      return model.createTypedLiteral(text, model.expandPrefix(value.get("@type").asText()));
    }
    return model.createLiteral(text, value.path("@language").asText(""));
  }

  private static ValidationReport report(Model model) {
    Path shapes = Path.of("src/test/resources/dcat/shapes.ttl");
    return ShaclValidator.get()
        .validate(Shapes.parse(RDFDataMgr.loadGraph(shapes.toUri().toString())), model.getGraph());
  }

  @Test
  void everyFileThatTheCatalogueNamesIsThere() {
    Model turtle = RDFDataMgr.loadModel(DATA.resolve("dcat.ttl").toUri().toString());
    turtle
        .listObjectsOfProperty(DCAT.downloadURL)
        .forEach(
            file ->
                assertThat(
                        DemoPortal.SITE.resolve(
                            file.asResource()
                                .getURI()
                                .substring("https://minhbach.example/".length())))
                    .isRegularFile());
  }

  @Test
  void theDataPackageDescribesTheFilesAsTheyAre() throws IOException {
    JsonNode resources = json("datapackage.json").get("resources");
    assertThat(resources.size()).isEqualTo(5);
    for (JsonNode resource : resources) {
      List<Map<String, String>> rows = CsvFile.rows(DATA.resolve(resource.get("path").asText()));
      JsonNode schema = resource.get("schema");
      List<String> names = new ArrayList<>();
      schema.get("fields").forEach(field -> names.add(field.get("name").asText()));
      assertThat(rows).isNotEmpty().allSatisfy(r -> assertThat(r).containsOnlyKeys(names));
      for (JsonNode field : schema.get("fields")) {
        for (Map<String, String> row : rows) {
          check(field, row.get(field.get("name").asText()));
        }
      }
      if (schema.has("primaryKey")) {
        Set<List<String>> keys = new HashSet<>();
        for (Map<String, String> row : rows) {
          List<String> key = new ArrayList<>();
          schema.get("primaryKey").forEach(column -> key.add(row.get(column.asText())));
          assertThat(keys.add(key)).as("%s is there twice", key).isTrue();
        }
      }
      for (JsonNode reference : schema.path("foreignKeys")) {
        String other = reference.get("reference").get("resource").asText();
        String column = reference.get("reference").get("fields").asText();
        List<String> known =
            CsvFile.rows(DATA.resolve(other + ".csv")).stream().map(r -> r.get(column)).toList();
        assertThat(known)
            .containsAll(rows.stream().map(r -> r.get(reference.get("fields").asText())).toList());
      }
    }
  }

  private static void check(JsonNode field, String value) {
    JsonNode constraints = field.path("constraints");
    if (value.isEmpty()) {
      assertThat(constraints.path("required").asBoolean()).as(field.toString()).isFalse();
      return;
    }
    switch (field.get("type").asText()) {
      case "integer" -> assertThat(value).matches("-?\\d+");
      case "number" -> assertThat(new BigDecimal(value)).isNotNull();
      case "date" -> assertThat(LocalDate.parse(value)).isNotNull();
      default -> assertThat(value).isNotBlank();
    }
    if (constraints.has("enum")) {
      List<String> codes = new ArrayList<>();
      constraints.get("enum").forEach(code -> codes.add(code.asText()));
      assertThat(codes).contains(value);
    }
  }

  @Test
  void csvOnTheWebSaysTheSameAsTheDataPackage() throws IOException {
    JsonNode tables = json("csv-metadata.json").get("tables");
    JsonNode resources = json("datapackage.json").get("resources");
    assertThat(json("csv-metadata.json").get("@context").get(0).asText())
        .isEqualTo("http://www.w3.org/ns/csvw");
    for (int i = 0; i < resources.size(); i++) {
      assertThat(tables.get(i).get("url")).isEqualTo(resources.get(i).get("path"));
      JsonNode columns = tables.get(i).get("tableSchema").get("columns");
      JsonNode fields = resources.get(i).get("schema").get("fields");
      assertThat(columns.size()).isEqualTo(fields.size());
      for (int c = 0; c < columns.size(); c++) {
        assertThat(columns.get(c).get("titles")).isEqualTo(fields.get(c).get("name"));
        assertThat(columns.get(c).path("required").asBoolean())
            .isEqualTo(fields.get(c).path("constraints").path("required").asBoolean());
      }
    }
  }

  @Test
  void sdmxJsonHoldsEveryObservationOfSdmxCsv() throws IOException {
    JsonNode data = json("sdmx/data.json").get("data");
    JsonNode structure = data.get("structures").get(0);
    List<Map<String, String>> lines = CsvFile.rows(DATA.resolve("sdmx/data.csv"));
    Set<String> expected = new HashSet<>();
    lines.forEach(
        line ->
            expected.add(
                line.get("REPORT")
                    + line.get("ROW")
                    + line.get("MEASURE")
                    + line.get("TIME_PERIOD")
                    + "="
                    + (line.get("OBS_VALUE").isEmpty()
                        ? "null"
                        : new BigDecimal(line.get("OBS_VALUE")).stripTrailingZeros())
                    + line.get("PRINTED")));
    Set<String> found = new HashSet<>();
    for (Map.Entry<String, JsonNode> observation :
        data.get("dataSets").get(0).get("observations").properties()) {
      ObjectNode named = JSON.createObjectNode();
      String[] key = observation.getKey().split(":");
      JsonNode dimensions = structure.get("dimensions").get("observation");
      for (int i = 0; i < key.length; i++) {
        JsonNode dimension = dimensions.get(i);
        assertThat(dimension.get("keyPosition").asInt()).isEqualTo(i);
        named.set(
            dimension.get("id").asText(),
            dimension.get("values").get(Integer.parseInt(key[i])).get("value"));
      }
      JsonNode attributes = structure.get("attributes").get("observation");
      for (int i = 0; i < attributes.size(); i++) {
        JsonNode index = observation.getValue().get(i + 1);
        if (!index.isNull()) {
          named.set(
              attributes.get(i).get("id").asText(),
              attributes.get(i).get("values").get(index.asInt()).get("value"));
        }
      }
      JsonNode value = observation.getValue().get(0);
      found.add(
          named.get("REPORT").asText()
              + named.get("ROW").asText()
              + named.get("MEASURE").asText()
              + named.get("TIME_PERIOD").asText()
              + "="
              + (value.isNull() ? "null" : value.decimalValue().stripTrailingZeros())
              + named.get("PRINTED").asText());
    }
    assertThat(found).isEqualTo(expected).hasSize(852);
  }

  @Test
  void theStructureNamesEveryComponentOfTheData() throws IOException {
    JsonNode structure = json("sdmx/structure.json").get("data");
    Set<String> concepts = new HashSet<>();
    structure
        .get("conceptSchemes")
        .get(0)
        .get("concepts")
        .forEach(concept -> concepts.add(concept.get("id").asText()));
    Set<String> lists = new HashSet<>();
    structure.get("codelists").forEach(list -> lists.add(list.get("id").asText()));

    assertThat(CsvFile.rows(DATA.resolve("sdmx/data.csv")).get(0).keySet())
        .containsAll(concepts)
        .hasSize(concepts.size() + 3);
    structure
        .findValuesAsText("enumeration")
        .forEach(list -> assertThat(lists).contains(list.replaceFirst(".*:(CL_\\w+)\\(.*", "$1")));
  }

  @Test
  void everyFileHasItsSum() throws IOException {
    Set<String> listed = new HashSet<>();
    for (String line : Files.readAllLines(DATA.resolve("SHA256SUMS"))) {
      String[] both = line.split("  ", 2);
      listed.add(both[1]);
      assertThat(CsvFile.sha256(DATA.resolve(both[1]))).as(both[1]).isEqualTo(both[0]);
    }
    Set<String> there = new HashSet<>(Sites.files(DATA).keySet());
    there.remove("SHA256SUMS");
    assertThat(listed).isEqualTo(there);
  }
}
