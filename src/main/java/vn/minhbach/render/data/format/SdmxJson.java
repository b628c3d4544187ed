package vn.minhbach.render.data.format;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.minhbach.model.Bundle;
import vn.minhbach.render.data.format.Sdmx.Role;
import vn.minhbach.render.data.table.Column;
import vn.minhbach.render.data.table.Described;
import vn.minhbach.render.data.table.ObservationTable;
import vn.minhbach.render.data.table.ObservationTable.Stated;
import vn.minhbach.render.data.table.Rows;

/**
 * SDMX-JSON 2.0: a list of values for each component, and observations that name them by their
 * place in the list. The lists are gathered in a first run through the observations.
 */
public final class SdmxJson {

  private static final String SCHEMA =
      "https://raw.githubusercontent.com/sdmx-twg/sdmx-json/master/data-message/tools/schemas/2.0.0/sdmx-json-data-schema.json";

  private final Rows<Stated> rows;
  private final Bundle words;

  /** By the name of their column. */
  private final Map<String, Map<String, Integer>> values = new LinkedHashMap<>();

  private SdmxJson(Rows<Stated> rows, Bundle words) {
    this.rows = rows;
    this.words = words;
    Sdmx.columns().forEach(column -> values.put(column.name(), new LinkedHashMap<>()));
  }

  /**
   * Writes them.
   *
   * @param prepared the day of the data; nothing of a build's own time is in it
   * @param words names of components
   */
  public static void write(Rows<Stated> rows, String prepared, Bundle words, OutputStream out)
      throws IOException {
    new SdmxJson(rows, words).write(prepared, out);
  }

  private void write(String prepared, OutputStream out) throws IOException {
    each(
        stated -> {
          for (Role role : List.of(Role.DIMENSION, Role.ATTRIBUTE)) {
            for (Column<Stated> column : Sdmx.columns(role)) {
              String value = Sdmx.value(column, stated);
              if (!value.isEmpty()) {
                Map<String, Integer> known = values.get(column.name());
                known.putIfAbsent(value, known.size());
              }
            }
          }
        });
    try (JsonGenerator json = JsonData.JSON.createGenerator(out)) {
      json.writeStartObject();
      json.writeObjectFieldStart("meta");
      json.writeStringField("schema", SCHEMA);
      json.writeStringField("id", "MINHBACH-" + prepared);
      json.writeStringField("prepared", prepared + "T00:00:00Z");
      json.writeBooleanField("test", false);
      json.writeObjectFieldStart("sender");
      json.writeStringField("id", Sdmx.AGENCY);
      json.writeEndObject();
      json.writeEndObject();
      json.writeObjectFieldStart("data");
      json.writeArrayFieldStart("dataSets");
      json.writeStartObject();
      json.writeNumberField("structure", 0);
      json.writeStringField("action", "Replace");
      json.writeObjectFieldStart("observations");
      each(stated -> observation(stated, json));
      json.writeEndObject();
      json.writeEndObject();
      json.writeEndArray();
      structure(json);
      json.writeEndObject();
      json.writeEndObject();
      json.writeRaw('\n');
    }
  }

  /** Does something with an observation. */
  @FunctionalInterface
  private interface Doing {
    void with(Stated stated) throws IOException;
  }

  private void each(Doing doing) throws IOException {
    try (Stream<Stated> all = rows.rows().get()) {
      for (Iterator<Stated> each = all.iterator(); each.hasNext(); ) {
        doing.with(each.next());
      }
    }
  }

  private void observation(Stated stated, JsonGenerator json) throws IOException {
    List<String> key = new ArrayList<>();
    for (Column<Stated> column : Sdmx.columns(Role.DIMENSION)) {
      key.add(String.valueOf(values.get(column.name()).get(Sdmx.value(column, stated))));
    }
    json.writeArrayFieldStart(String.join(":", key));
    for (Column<Stated> column : Sdmx.columns(Role.MEASURE)) {
      String value = Sdmx.value(column, stated);
      if (value.isEmpty()) {
        json.writeNull();
      } else {
        json.writeNumber(new BigDecimal(value));
      }
    }
    for (Column<Stated> column : Sdmx.columns(Role.ATTRIBUTE)) {
      String value = Sdmx.value(column, stated);
      if (value.isEmpty()) {
        json.writeNull();
      } else {
        json.writeNumber(values.get(column.name()).get(value));
      }
    }
    json.writeEndArray();
  }

  private void structure(JsonGenerator json) throws IOException {
    json.writeArrayFieldStart("structures");
    json.writeStartObject();
    json.writeStringField("name", words.get("observations"));
    json.writeArrayFieldStart("dataSets");
    json.writeNumber(0);
    json.writeEndArray();
    json.writeObjectFieldStart("dimensions");
    json.writeArrayFieldStart("observation");
    components(Role.DIMENSION, json);
    json.writeEndArray();
    json.writeEndObject();
    json.writeObjectFieldStart("measures");
    json.writeArrayFieldStart("observation");
    components(Role.MEASURE, json);
    json.writeEndArray();
    json.writeEndObject();
    json.writeObjectFieldStart("attributes");
    json.writeArrayFieldStart("observation");
    components(Role.ATTRIBUTE, json);
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndObject();
    json.writeEndArray();
  }

  private void components(Role role, JsonGenerator json) throws IOException {
    int position = 0;
    for (Column<Stated> column : Sdmx.columns(role)) {
      json.writeStartObject();
      json.writeStringField("id", Sdmx.id(column));
      json.writeStringField("name", Described.of(ObservationTable.TABLE, column, words).title());
      if (role == Role.DIMENSION) {
        json.writeNumberField("keyPosition", position++);
      }
      if (role != Role.MEASURE) {
        json.writeArrayFieldStart("values");
        for (String value : values.get(column.name()).keySet()) {
          json.writeStartObject();
          json.writeStringField("value", value);
          json.writeEndObject();
        }
        json.writeEndArray();
      }
      json.writeEndObject();
    }
  }
}
