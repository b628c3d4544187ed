package vn.minhbach.render.data.describe;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import vn.minhbach.page.DataFormat;
import vn.minhbach.page.SiteInfo;
import vn.minhbach.render.SiteFile;
import vn.minhbach.render.data.table.Column;
import vn.minhbach.render.data.table.DataTable;
import vn.minhbach.render.data.table.Described;
import vn.minhbach.render.data.table.Part;
import vn.minhbach.render.data.table.Rows;
import vn.minhbach.render.data.table.Words;

/** Data Package with Table Schema (Frictionless Data, version 1). */
final class DataPackage implements Description {

  @Override
  public List<SiteFile> files(Part whole) {
    SiteInfo site = whole.whole().info();
    ObjectNode json = Description.object();
    json.put("profile", "tabular-data-package");
    json.put("name", name(site));
    json.put("title", site.name());
    json.put("description", site.description());
    json.put("homepage", site.absolute("/du-lieu/"));
    ObjectNode licence = json.putArray("licenses").addObject();
    licence.put("name", site.licenceName().replaceAll("[^A-Za-z0-9._]+", "-"));
    licence.put("title", site.licenceName());
    licence.put("path", site.licenceUrl());
    ObjectNode publisher = json.putArray("contributors").addObject();
    publisher.put("title", site.publisher());
    publisher.put("email", site.contact());
    publisher.put("role", "publisher");
    ArrayNode resources = json.putArray("resources");
    whole.tables().forEach(rows -> resource(rows, resources.addObject()));
    return List.of(Description.json("data/datapackage.json", json));
  }

  /** The host and what is below it: the only name that a portal surely has. */
  private static String name(SiteInfo site) {
    URI base = URI.create(site.baseUrl());
    return (base.getHost() + base.getPath())
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^a-z0-9.]+", "-")
        .replaceAll("-$", "");
  }

  private static void resource(Rows<?> rows, ObjectNode resource) {
    DataTable<?> table = rows.table();
    resource.put("name", table.name());
    resource.put("profile", "tabular-data-resource");
    resource.put("path", table.name() + ".csv");
    resource.put("title", Words.VI.get(table.name()));
    resource.put("description", Words.EN.get(table.name()));
    resource.put("format", "csv");
    resource.put("mediatype", DataFormat.CSV.mediaType());
    resource.put("encoding", "utf-8");
    ObjectNode schema = resource.putObject("schema");
    ArrayNode fields = schema.putArray("fields");
    table.columns().forEach(column -> field(table, column, fields.addObject()));
    schema.putArray("missingValues").add("");
    Description.keys(table, isFilled(table) ? table.key() : List.of(), schema, "fields", "");
  }

  /** Whether no part of the key may be empty: a primary key of Table Schema promises that. */
  private static boolean isFilled(DataTable<?> table) {
    return table.columns().stream()
        .filter(column -> table.key().contains(column.name()))
        .allMatch(Column::required);
  }

  private static void field(DataTable<?> table, Column<?> column, ObjectNode field) {
    Described described = Described.of(table, column, Words.VI);
    field.put("name", column.name());
    field.put("title", described.title());
    field.put("description", described.description());
    switch (column.type()) {
      case TEXT -> field.put("type", "string");
      case INTEGER -> field.put("type", "integer");
      case DECIMAL -> field.put("type", "number");
      case DATE -> field.put("type", "date");
      case URL -> field.put("type", "string").put("format", "uri");
    }
    if (!column.term().isEmpty()) {
      field.put("rdfType", column.term());
    }
    if (column.required() || !column.codes().isEmpty()) {
      ObjectNode constraints = field.putObject("constraints");
      if (column.required()) {
        constraints.put("required", true);
      }
      if (!column.codes().isEmpty()) {
        ArrayNode codes = constraints.putArray("enum");
        column.codes().forEach(codes::add);
      }
    }
  }
}
