package vn.minhbach.intake.data;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import vn.minhbach.intake.data.Records.Record;
import vn.minhbach.intake.data.SdmxComponents.Component;
import vn.minhbach.problem.Place;
import vn.minhbach.problem.Problems;

/**
 * Reads a data message of SDMX-JSON 2.0 as the portal writes it.
 *
 * <p>Its observations are flat: a key of places in the lists of the dimensions ({@code 0:3:1}),
 * then a list of the measures and of places in the lists of the attributes. The lists stand behind
 * the observations, so the file is read twice. Where anything does not fit, nothing of it is taken:
 * a place in a list that is wrong once may be wrong everywhere.
 */
final class SdmxJsonReader {

  /** What an observation of a portal has, and a stranger's has not. */
  private static final List<String> OWN =
      List.of("indicator", "measure", "report", "row", "table", "printed");

  /** Characters of all values that any file may come to, and times its own size that it may. */
  private static final long MOST_TEXT = 64L * 1024 * 1024;

  private static final int MOST_TIMES = 20;

  private final Path file;
  private final String name;
  private final Problems problems;
  private final List<Record> records = new ArrayList<>();
  private final Misfits keys;
  private final Misfits values;
  private long text;

  private SdmxJsonReader(Path file, Problems problems) {
    this.file = file;
    this.name = file.getFileName().toString();
    this.problems = problems;
    this.keys = new Misfits("import.data.sdmx.key", Place.file(name));
    this.values = new Misfits("import.data.sdmx.value", Place.file(name));
  }

  /**
   * The observations; empty, with an error, where the message is of another form.
   *
   * @throws IOException also where it is no JSON, with the place
   */
  static Optional<List<Record>> read(Path file, Problems problems) throws IOException {
    return new SdmxJsonReader(file, problems).records();
  }

  /** Ends the reading; what is wrong has been told. */
  private static final class Refused extends IOException {

    private static final long serialVersionUID = 1;
  }

  private Refused refused(Place place, String code, String... arguments) {
    problems.error(place, code, arguments);
    return new Refused();
  }

  private Optional<List<Record>> records() throws IOException {
    try {
      observations(structure());
      keys.tell(problems);
      values.tell(problems);
    } catch (Refused e) {
      return Optional.empty();
    }
    return problems.hasErrors() ? Optional.empty() : Optional.of(records);
  }

  /** Does something with a value, at which the parser stands. */
  @FunctionalInterface
  private interface Doing {
    void with(String name, JsonParser json) throws IOException;
  }

  /**
   * Takes each value of an object by its name; nothing where the parser stands at something else.
   */
  private static void each(JsonParser json, Doing doing) throws IOException {
    if (json.currentToken() != JsonToken.START_OBJECT) {
      return;
    }
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      String name = json.currentName();
      json.nextToken();
      doing.with(name, json);
      json.skipChildren();
    }
  }

  /** Takes what stands under {@code data}. */
  private void data(Doing doing) throws IOException {
    try (InputStream in = Files.newInputStream(file);
        JsonParser json = RecordReader.JSON.createParser(in)) {
      json.nextToken();
      each(
          json,
          (part, inside) -> {
            if (part.equals("data")) {
              each(inside, doing);
            }
          });
    }
  }

  private Place place(JsonParser json) {
    JsonLocation at = json.currentTokenLocation();
    return new Place(name, at.getLineNr(), at.getColumnNr());
  }

  private SdmxComponents structure() throws IOException {
    List<SdmxComponents> found = new ArrayList<>();
    data(
        (part, json) -> {
          if (part.equals("structures")) {
            Place place = place(json);
            found.add(structure(new ObjectMapper().readTree(json), place));
          }
        });
    if (found.isEmpty()) {
      throw refused(Place.file(name), "import.data.sdmx.structures", "0");
    }
    return found.get(0);
  }

  private SdmxComponents structure(JsonNode structures, Place place) throws Refused {
    if (structures.size() != 1) {
      String count = String.valueOf(structures.size());
      throw refused(place, "import.data.sdmx.structures", count);
    }
    JsonNode only = structures.path(0);
    for (String group : List.of("dataSet", "series", "dimensionGroup")) {
      if (!only.path("dimensions").path(group).isEmpty()
          || !only.path("attributes").path(group).isEmpty()) {
        throw refused(place, "import.data.sdmx.flat", group);
      }
    }
    SdmxComponents structure = SdmxComponents.of(only);
    List<String> missing = new ArrayList<>(OWN);
    missing.removeAll(structure.columns());
    if (!missing.isEmpty()) {
      String ids = String.join(", ", missing).toUpperCase(Locale.ROOT);
      throw refused(place, "import.data.sdmx.strange", ids);
    }
    return structure;
  }

  private void observations(SdmxComponents structure) throws IOException {
    long most = MOST_TEXT + MOST_TIMES * Files.size(file);
    data(
        (part, json) -> {
          if (part.equals("dataSets") && json.currentToken() == JsonToken.START_ARRAY) {
            while (json.nextToken() != JsonToken.END_ARRAY) {
              if (json.currentToken() != JsonToken.START_OBJECT) {
                throw new JsonParseException(json, "a data set is no object");
              }
              each(json, (inner, set) -> dataSet(inner, structure, most, set));
            }
          }
        });
  }

  private void dataSet(String part, SdmxComponents structure, long most, JsonParser json)
      throws IOException {
    if (part.equals("series")) {
      throw refused(place(json), "import.data.sdmx.flat", part);
    }
    if (part.equals("observations")) {
      each(
          json,
          (key, observation) -> {
            observation(key, structure, observation);
            if (text > most) {
              throw refused(place(json), "import.data.sdmx.repeated", String.valueOf(most));
            }
          });
    }
  }

  private void observation(String key, SdmxComponents structure, JsonParser json)
      throws IOException {
    Place place = place(json);
    Map<String, String> cells = new HashMap<>();
    String[] places = key.split(":", -1);
    List<Component> dimensions = structure.dimensions();
    if (places.length != dimensions.size()) {
      keys.add(place, key, String.valueOf(places.length), String.valueOf(dimensions.size()));
      return;
    }
    for (int i = 0; i < places.length; i++) {
      named(dimensions.get(i), places[i], key, place)
          .filter(value -> !value.equals(SdmxNames.NOT_APPLICABLE))
          .ifPresent(put(dimensions.get(i), cells));
    }
    List<String> list = list(json);
    int measures = structure.measures().size();
    for (int i = 0; i < list.size(); i++) {
      String cell = list.get(i);
      if (cell.isEmpty()) {
        continue;
      }
      if (i < measures) {
        cells.put(structure.measures().get(i).column(), cell);
      } else if (i - measures < structure.attributes().size()) {
        Component attribute = structure.attributes().get(i - measures);
        named(attribute, cell, key, place).ifPresent(put(attribute, cells));
      } else {
        values.add(place, key, "", cell);
      }
    }
    cells.values().forEach(value -> text += value.length());
    records.add(new Record(cells, place));
  }

  /** What an observation names of a component; empty, and remembered, where there is no such. */
  private Optional<String> named(Component component, String at, String key, Place place) {
    Optional<String> value = component.value(at);
    if (value.isEmpty()) {
      values.add(place, key, component.id(), at);
    }
    return value;
  }

  private static Consumer<String> put(Component component, Map<String, String> cells) {
    return value -> cells.put(component.column(), value);
  }

  /** Numbers and texts of a list; what is null, or no single value, is empty. */
  private static List<String> list(JsonParser json) throws IOException {
    List<String> list = new ArrayList<>();
    if (json.currentToken() == JsonToken.START_ARRAY) {
      while (json.nextToken() != JsonToken.END_ARRAY) {
        list.add(json.currentToken() == JsonToken.VALUE_NULL ? "" : json.getValueAsString(""));
        json.skipChildren();
      }
    }
    return list;
  }
}
