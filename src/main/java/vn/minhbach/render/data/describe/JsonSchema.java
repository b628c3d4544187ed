package vn.minhbach.render.data.describe;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import vn.minhbach.render.SiteFile;
import vn.minhbach.render.data.format.JsonData;
import vn.minhbach.render.data.table.Column;
import vn.minhbach.render.data.table.DataTable;
import vn.minhbach.render.data.table.Described;
import vn.minhbach.render.data.table.Part;
import vn.minhbach.render.data.table.Rows;
import vn.minhbach.render.data.table.Words;

/** JSON Schema (2020-12) of all documents of the static API. */
final class JsonSchema implements Description {

  @Override
  public List<SiteFile> files(Part whole) {
    ObjectNode json = Description.object();
    json.put("$schema", "https://json-schema.org/draft/2020-12/schema");
    json.put("$id", whole.whole().info().absolute(JsonData.SCHEMA));
    json.put("title", whole.whole().info().name());
    document(whole, "#/$defs/", json);
    rows(whole, json.putObject("$defs"));
    return List.of(Description.json(JsonData.SCHEMA.substring(1), json));
  }

  /** A document: what the data are, and tables. */
  static void document(Part whole, String definitions, ObjectNode json) {
    json.put("type", "object");
    ObjectNode properties = json.putObject("properties");
    ArrayNode required = json.putArray("required");
    for (String about :
        List.of("$schema", "title", "url", "portal", "publisher", "licence", "licence_url")) {
      properties.putObject(about).put("type", "string");
      required.add(about);
    }
    for (Rows<?> rows : whole.tables()) {
      String name = rows.table().name();
      ObjectNode list = properties.putObject(name);
      list.put("type", "array");
      list.put("description", Words.EN.get(name));
      list.putObject("items").put("$ref", definitions + name);
    }
    json.put("additionalProperties", false);
  }

  /** What a row of each table is. */
  static void rows(Part whole, ObjectNode definitions) {
    for (Rows<?> rows : whole.tables()) {
      DataTable<?> table = rows.table();
      ObjectNode row = definitions.putObject(table.name());
      row.put("type", "object");
      ObjectNode properties = row.putObject("properties");
      ArrayNode required = row.putArray("required");
      for (Column<?> column : table.columns()) {
        property(table, column, properties.putObject(column.name()));
        if (column.required()) {
          required.add(column.name());
        }
      }
      row.put("additionalProperties", false);
    }
  }

  private static void property(DataTable<?> table, Column<?> column, ObjectNode json) {
    Described described = Described.of(table, column, Words.EN);
    json.put("title", described.title());
    json.put("description", described.description());
    switch (column.type()) {
      case TEXT -> json.put("type", "string");
      case INTEGER -> json.put("type", "integer");
      case DECIMAL -> json.put("type", "number");
      case DATE -> json.put("type", "string").put("format", "date");
      case URL -> json.put("type", "string").put("format", "uri");
    }
    if (!column.codes().isEmpty()) {
      ArrayNode codes = json.putArray("enum");
      column.codes().forEach(codes::add);
    }
  }
}
