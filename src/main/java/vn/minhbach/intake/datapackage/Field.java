package vn.minhbach.intake.datapackage;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.minhbach.config.Node;
import vn.minhbach.intake.tidy.Nodes;
import vn.minhbach.problem.Place;

/**
 * A field of a Table Schema.
 *
 * @param name of its column
 * @param title for people; the name where it has none
 * @param type as it is written; {@code any} where it is left out
 * @param options what else the schema says of it
 * @param categories labels by value, of version 2
 */
record Field(
    String name,
    String title,
    String type,
    String rdfType,
    Optional<Node> options,
    Map<String, String> categories,
    Place place) {

  /** A column of which no schema speaks. */
  static Field unsaid(String name, Place place) {
    return new Field(name, name, "any", "", Optional.empty(), Map.of(), place);
  }

  static Field of(Node node) {
    String name = Nodes.text(node, "name").strip();
    String title = Nodes.text(node, "title").strip();
    String type = Nodes.text(node, "type");
    return new Field(
        name,
        title.isEmpty() ? name : title,
        type.isEmpty() ? "any" : type,
        Nodes.text(node, "rdfType"),
        Optional.of(node),
        Nodes.list(node, "categories").stream()
            .filter(c -> !Nodes.text(c, "label").isEmpty())
            .collect(
                Collectors.toMap(
                    c -> Nodes.text(c, "value"), c -> Nodes.text(c, "label"), (a, b) -> a)),
        node.place());
  }

  /** A property of the field: {@code decimalChar}; {@code otherwise} where it is left out. */
  String option(String key, String otherwise) {
    return options
        .flatMap(o -> Nodes.get(o, key))
        .map(Nodes::scalar)
        .filter(text -> !text.isEmpty())
        .orElse(otherwise);
  }

  /** Texts of a property, {@code otherwise} where it is left out. */
  List<String> options(String key, List<String> otherwise) {
    List<String> texts = options.map(o -> Nodes.texts(o, key)).orElse(List.of());
    return texts.isEmpty() ? otherwise : texts;
  }

  /** A constraint; empty where it is not set. */
  Optional<Node> constraint(String key) {
    return options.flatMap(o -> Nodes.get(o, "constraints")).flatMap(c -> Nodes.get(c, key));
  }

  /** Whether a constraint is set that is either true or false: {@code required}. */
  boolean is(String constraint) {
    return constraint(constraint).map(Nodes::scalar).filter("true"::equals).isPresent();
  }

  boolean isNumber() {
    return type.equals("number") || type.equals("integer");
  }
}
