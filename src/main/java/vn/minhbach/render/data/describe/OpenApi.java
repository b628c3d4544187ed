package vn.minhbach.render.data.describe;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.minhbach.model.Report;
import vn.minhbach.page.SiteInfo;
import vn.minhbach.render.SiteFile;
import vn.minhbach.render.data.table.Part;
import vn.minhbach.render.data.table.Rows;
import vn.minhbach.render.data.table.Words;

/** OpenAPI (3.1) of the static API: every kind of address, with an example that is there. */
final class OpenApi implements Description {

  @Override
  public List<SiteFile> files(Part whole) {
    SiteInfo site = whole.whole().info();
    ObjectNode json = Description.object();
    json.put("openapi", "3.1.0");
    ObjectNode info = json.putObject("info");
    info.put("title", site.name());
    info.put("description", site.description());
    info.put("version", "1");
    info.putObject("license").put("name", site.licenceName()).put("url", site.licenceUrl());
    info.putObject("contact").put("name", site.publisher()).put("email", site.contact());
    json.putArray("servers").addObject().put("url", site.baseUrl().replaceAll("/$", ""));
    // Nobody has to say who they are.
    json.putArray("security");
    ObjectNode paths = json.putObject("paths");
    for (Rows<?> rows : whole.tables()) {
      String name = rows.table().name();
      get("all-" + name, Words.EN.get(name), paths.putObject("/data/v1/" + name + ".json"));
    }
    templates(whole).forEach((template, example) -> part(template, example, paths));
    ObjectNode schemas = json.putObject("components").putObject("schemas");
    JsonSchema.document(whole, "#/components/schemas/", schemas.putObject("document"));
    JsonSchema.rows(whole, schemas);
    return List.of(Description.json("data/v1/openapi.json", json));
  }

  /** The forms of addresses below {@code /data/v1}, each with one that is there. */
  private static Map<String, String> templates(Part whole) {
    Map<String, String> templates = new LinkedHashMap<>();
    Stream<String> reports = whole.reports().stream().map(Report::address);
    Stream<String> areas = whole.reports().stream().map(report -> report.area().address());
    Stream.concat(areas, reports)
        .forEach(address -> templates.putIfAbsent(template(address), address));
    whole.reports().stream()
        .flatMap(Report::rows)
        .findFirst()
        .ifPresent(row -> templates.put("/chi-tieu/{indicator}/", row.indicator().address()));
    return templates;
  }

  /** {@code /{a}/{b}/} of {@code /binh-phuoc/loc-ninh/}. */
  private static String template(String address) {
    StringBuilder template = new StringBuilder("/");
    for (int i = 0; i < segments(address).size(); i++) {
      template.append('{').append((char) ('a' + i)).append("}/");
    }
    return template.toString();
  }

  private static List<String> segments(String address) {
    return Stream.of(address.split("/")).filter(segment -> !segment.isEmpty()).toList();
  }

  private static void part(String template, String example, ObjectNode paths) {
    String what =
        template.startsWith("/chi-tieu/")
            ? "All that is stated of an indicator"
            : "All that an area or a report states; the segments are those of its page";
    String id = template.replaceAll("[^a-z-]+", "_").replaceAll("^_|_$", "");
    ObjectNode path = paths.putObject("/data/v1" + template + "index.json");
    get(id, what, path);
    ArrayNode parameters = ((ObjectNode) path.get("get")).putArray("parameters");
    List<String> names = new ArrayList<>(segments(template));
    for (int i = 0; i < names.size(); i++) {
      if (names.get(i).startsWith("{")) {
        ObjectNode parameter = parameters.addObject();
        parameter.put("name", names.get(i).replaceAll("[{}]", ""));
        parameter.put("in", "path");
        parameter.put("required", true);
        parameter.putObject("schema").put("type", "string").put("pattern", "^[a-z0-9-]+$");
        parameter.put("example", segments(example).get(i));
      }
    }
  }

  private static void get(String id, String what, ObjectNode path) {
    ObjectNode get = path.putObject("get");
    get.put("operationId", id);
    get.put("summary", what);
    ObjectNode responses = get.putObject("responses");
    ObjectNode found = responses.putObject("200");
    found.put("description", what);
    found
        .putObject("content")
        .putObject("application/json")
        .putObject("schema")
        .put("$ref", "#/components/schemas/document");
    responses.putObject("404").put("description", "There is no such thing");
  }
}
