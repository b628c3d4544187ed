package vn.minhbach.intake.datapackage;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.minhbach.config.Node;
import vn.minhbach.intake.tidy.Nodes;
import vn.minhbach.problem.Place;
import vn.minhbach.problem.Problems;

/**
 * A Table Schema, of version 1 or 2.
 *
 * @param missing texts that stand for no value
 * @param primaryKey fields that tell rows apart; none where it is not said
 * @param uniqueKeys other such fields, of version 2
 */
record Schema(
    List<Field> fields,
    List<String> missing,
    List<String> primaryKey,
    List<List<String>> uniqueKeys,
    List<ForeignKey> foreignKeys) {

  /** The schema of a table of which nothing is said. */
  static final Schema NONE = new Schema(List.of(), List.of(""), List.of(), List.of(), List.of());

  /**
   * Fields whose values stand in another resource.
   *
   * @param resource its name; empty where it is the same
   */
  record ForeignKey(List<String> fields, String resource, List<String> others, Place place) {}

  Schema {
    fields = List.copyOf(fields);
    missing = List.copyOf(missing);
    primaryKey = List.copyOf(primaryKey);
    uniqueKeys = List.copyOf(uniqueKeys);
    foreignKeys = List.copyOf(foreignKeys);
  }

  static Schema of(Node node, Problems doubts) {
    List<Field> fields = new ArrayList<>();
    for (Node item : Nodes.list(node, "fields")) {
      Field field = Field.of(item);
      if (field.name().isEmpty()) {
        doubts.warning(item.place(), "package.fieldunnamed");
      } else if (fields.stream().anyMatch(f -> f.name().equals(field.name()))) {
        doubts.warning(item.place(), "package.fieldtwice", field.name());
      } else {
        fields.add(field);
      }
    }
    List<List<String>> unique = new ArrayList<>();
    for (Node key : Nodes.list(node, "uniqueKeys")) {
      unique.add(
          key instanceof Node.Sequence s
              ? s.items().stream().map(Nodes::scalar).toList()
              : List.of(Nodes.scalar(key)));
    }
    List<ForeignKey> foreign = new ArrayList<>();
    for (Node key : Nodes.list(node, "foreignKeys")) {
      Node reference = Nodes.get(key, "reference").orElse(key);
      foreign.add(
          new ForeignKey(
              Nodes.texts(key, "fields"),
              Nodes.text(reference, "resource"),
              Nodes.texts(reference, "fields"),
              key.place()));
    }
    return new Schema(fields, missing(node), Nodes.texts(node, "primaryKey"), unique, foreign);
  }

  /** Texts, or of version 2 objects with a text and a label. */
  private static List<String> missing(Node node) {
    if (Nodes.get(node, "missingValues").isEmpty()) {
      return List.of("");
    }
    return Nodes.list(node, "missingValues").stream()
        .map(v -> v instanceof Node.Mapping ? Nodes.text(v, "value") : Nodes.scalar(v))
        .map(String::strip)
        .toList();
  }

  Optional<Field> field(String name) {
    return fields.stream().filter(field -> field.name().equals(name)).findFirst();
  }

  boolean isMissing(String text) {
    return text.isEmpty() || missing.contains(text);
  }
}
