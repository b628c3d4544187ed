package vn.minhbach.render.data.describe;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Statements about things (RDF), written as Turtle and as JSON-LD. */
final class Graph {

  /** Prefixes of the vocabularies. */
  private static final Map<String, String> PREFIXES = new LinkedHashMap<>();

  static {
    PREFIXES.put("dcat", "http://www.w3.org/ns/dcat#");
    PREFIXES.put("dct", "http://purl.org/dc/terms/");
    PREFIXES.put("foaf", "http://xmlns.com/foaf/0.1/");
    PREFIXES.put("vcard", "http://www.w3.org/2006/vcard/ns#");
    PREFIXES.put("xsd", "http://www.w3.org/2001/XMLSchema#");
  }

  private final List<Node> nodes = new ArrayList<>();

  /** What a property says. */
  sealed interface Value permits Iri, Literal {}

  /** Another thing. */
  record Iri(String iri) implements Value {}

  /**
   * A text.
   *
   * @param language tag, or empty
   * @param type of the text as {@code prefix:name}, or empty
   */
  record Literal(String text, String language, String type) implements Value {}

  /** A thing, and what is said of it. */
  static final class Node {

    private final String iri;
    private final String type;
    private final Map<String, List<Value>> properties = new LinkedHashMap<>();

    private Node(String iri, String type) {
      this.iri = iri;
      this.type = type;
    }

    String iri() {
      return iri;
    }

    Node with(String property, Value value) {
      properties.computeIfAbsent(property, p -> new ArrayList<>()).add(value);
      return this;
    }

    Node iri(String property, String other) {
      return with(property, new Iri(other));
    }

    Node text(String property, String text, String language) {
      return with(property, new Literal(text, language, ""));
    }

    Node typed(String property, String text, String datatype) {
      return with(property, new Literal(text, "", datatype));
    }
  }

  /** A new thing of {@code type}. */
  Node node(String iri, String type) {
    Node node = new Node(iri, type);
    nodes.add(node);
    return node;
  }

  String turtle() {
    StringBuilder out = new StringBuilder();
    PREFIXES.forEach(
        (prefix, iri) ->
            out.append("@prefix ").append(prefix).append(": <").append(iri).append("> .\n"));
    for (Node node : nodes) {
      out.append("\n<").append(node.iri).append("> a ").append(node.type);
      node.properties.forEach(
          (property, values) ->
              values.forEach(
                  value ->
                      out.append(" ;\n  ").append(property).append(' ').append(turtle(value))));
      out.append(" .\n");
    }
    return out.toString();
  }

  private static String turtle(Value value) {
    if (value instanceof Literal literal) {
      String text =
          literal
              .text()
              .replace("\\", "\\\\")
              .replace("\"", "\\\"")
              .replace("\n", "\\n")
              .replace("\r", "\\r");
      String tail = literal.language().isEmpty() ? "" : "@" + literal.language();
      return '"' + text + '"' + (literal.type().isEmpty() ? tail : "^^" + literal.type());
    }
    return "<" + ((Iri) value).iri() + ">";
  }

  ObjectNode json() {
    ObjectNode json = Description.object();
    ObjectNode context = json.putObject("@context");
    PREFIXES.forEach(context::put);
    ArrayNode graph = json.putArray("@graph");
    for (Node node : nodes) {
      ObjectNode one = graph.addObject();
      one.put("@id", node.iri);
      one.put("@type", node.type);
      node.properties.forEach(
          (property, values) -> {
            ArrayNode list = one.putArray(property);
            values.forEach(value -> json(value, list.addObject()));
          });
    }
    return json;
  }

  private static void json(Value value, ObjectNode json) {
    if (value instanceof Literal literal) {
      json.put("@value", literal.text());
      if (!literal.language().isEmpty()) {
        json.put("@language", literal.language());
      } else if (!literal.type().isEmpty()) {
        json.put("@type", literal.type());
      }
    } else {
      json.put("@id", ((Iri) value).iri());
    }
  }
}
