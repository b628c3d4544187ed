package vn.minhbach.render.data.describe;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import vn.minhbach.render.SiteFile;
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
