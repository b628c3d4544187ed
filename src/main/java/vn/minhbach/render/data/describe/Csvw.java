package vn.minhbach.render.data.describe;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import vn.minhbach.page.SiteInfo;
import vn.minhbach.render.SiteFile;
import vn.minhbach.render.data.table.Column;
import vn.minhbach.render.data.table.DataTable;
import vn.minhbach.render.data.table.Described;
import vn.minhbach.render.data.table.Part;
import vn.minhbach.render.data.table.Rows;
import vn.minhbach.render.data.table.Words;

/** CSV on the Web (W3C, 2015): where readers of a CSV file look for it by themselves. */
final class Csvw implements Description {

  private static final String CONTEXT = "http://www.w3.org/ns/csvw";

  @Override
  public List<SiteFile> files(Part whole) {
    SiteInfo site = whole.whole().info();
    ObjectNode json = Description.object();
    json.putArray("@context").add(CONTEXT).addObject().put("@language", "vi");
    json.put("dc:title", site.name());
    json.put("dc:description", site.description());
    json.put("dc:publisher", site.publisher());
    json.putObject("dc:license").put("@id", site.licenceUrl());
    ArrayNode tables = json.putArray("tables");
    whole.tables().forEach(rows -> table(rows, tables.addObject()));
    return List.of(Description.json("data/csv-metadata.json", json));
  }

  private static void table(Rows<?> rows, ObjectNode json) {
    DataTable<?> table = rows.table();
    json.put("url", table.name() + ".csv");
    json.put("dc:title", Words.VI.get(table.name()));
    ObjectNode schema = json.putObject("tableSchema");
    ArrayNode columns = schema.putArray("columns");
    table.columns().forEach(column -> column(table, column, columns.addObject()));
    Description.keys(table, table.key(), schema, "columnReference", ".csv");
  }

  private static void column(DataTable<?> table, Column<?> column, ObjectNode json) {
    json.put("name", column.name());
    json.put("titles", column.name());
    ArrayNode labels = json.putArray("rdfs:label");
    ArrayNode descriptions = json.putArray("dc:description");
    for (Words.Tongue tongue : Words.ALL) {
      Described described = Described.of(table, column, tongue.words());
      in(tongue, described.title(), labels.addObject());
      in(tongue, described.description(), descriptions.addObject());
    }
    switch (column.type()) {
      case TEXT -> json.put("datatype", "string");
      case INTEGER -> json.put("datatype", "integer");
      case DECIMAL -> json.put("datatype", "decimal");
      case DATE -> json.put("datatype", "date");
      case URL -> json.put("datatype", "anyURI");
    }
    if (column.required()) {
      json.put("required", true);
    }
    if (!column.term().isEmpty()) {
      json.put("propertyUrl", column.term());
    }
  }

  private static void in(Words.Tongue tongue, String text, ObjectNode json) {
    json.put("@value", text);
    json.put("@language", tongue.language().tag());
  }
}
