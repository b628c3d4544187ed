package vn.minhbach.render.data.describe;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import vn.minhbach.render.SiteFile;
import vn.minhbach.render.data.table.DataTable;
import vn.minhbach.render.data.table.Part;

/** Says in the terms of a standard what the data of a portal are. */
public interface Description {

  /** All that there are. */
  List<Description> ALL =
      List.of(
          new DataPackage(),
          new Csvw(),
          new JsonSchema(),
          new OpenApi(),
          new SdmxStructure(),
          new Dcat());

  /** Its files. */
  List<SiteFile> files(Part whole);

  /** An object to be filled. */
  static ObjectNode object() {
    return JsonNodeFactory.instance.objectNode();
  }

  /**
   * The keys of {@code table}, as Table Schema and CSV on the Web both say them.
   *
   * @param primary columns of the primary key; none where the table has none to promise
   * @param column what a column that refers is called in the standard
   * @param ending what follows a table's name where it is referred to
   */
  static void keys(
      DataTable<?> table, List<String> primary, ObjectNode schema, String column, String ending) {
    if (!primary.isEmpty()) {
      ArrayNode key = schema.putArray("primaryKey");
      primary.forEach(key::add);
    }
    if (!table.references().isEmpty()) {
      ArrayNode keys = schema.putArray("foreignKeys");
      for (DataTable.Reference reference : table.references()) {
        ObjectNode one = keys.addObject();
        one.put(column, reference.column());
        one.putObject("reference")
            .put("resource", reference.table() + ending)
            .put(column, reference.other());
      }
    }
  }

  /** A file that holds {@code json}. */
  static SiteFile json(String path, ObjectNode json) {
    try {
      String text =
          new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT).writeValueAsString(json);
      return SiteFile.text(path, text.replace("\r\n", "\n") + "\n");
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a tree of our own", e);
    }
  }
}
