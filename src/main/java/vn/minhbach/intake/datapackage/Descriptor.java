package vn.minhbach.intake.datapackage;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import vn.minhbach.config.Node;
import vn.minhbach.intake.OneLine;
import vn.minhbach.intake.tidy.Nodes;
import vn.minhbach.problem.Problems;

/**
 * What {@code datapackage.json} says.
 *
 * @param name of the package; empty where it has none
 * @param title for people; the name where it has none
 * @param publisher who answers for it; empty where nobody is named
 */
record Descriptor(
    String name,
    String title,
    Optional<String> publisher,
    List<String> sources,
    List<Resource> resources) {

  static final String FILE = "datapackage.json";

  Descriptor {
    sources = List.copyOf(sources);
    resources = List.copyOf(resources);
  }

  static Descriptor of(Node node, PackageFolder folder, Problems doubts) {
    List<Resource> resources = new ArrayList<>();
    Set<String> names = new HashSet<>();
    for (Node item : Nodes.list(node, "resources")) {
      String given = Nodes.text(item, "name").strip();
      String number = "resource-" + (resources.size() + 1);
      if (given.isEmpty()) {
        doubts.warning(item.place(), "package.resourceunnamed", number);
      }
      String name = given.isEmpty() ? number : given;
      if (!names.add(name)) {
        doubts.warning(item.place(), "package.resourcetwice", name);
        continue;
      }
      String title = Nodes.text(item, "title").strip();
      resources.add(
          new Resource(
              name,
              title.isEmpty() ? name : title,
              Nodes.texts(item, "path"),
              schema(item, folder, doubts),
              item));
    }
    String name = Nodes.text(node, "name").strip();
    String title = Nodes.text(node, "title").strip();
    return new Descriptor(
        name, title.isEmpty() ? name : title, publisher(node), sources(node), resources);
  }

  /** The schema, which may stand in a file of its own. */
  private static Schema schema(Node resource, PackageFolder folder, Problems doubts) {
    Optional<Node> schema = Nodes.get(resource, "schema");
    if (schema.isPresent() && schema.get() instanceof Node.Scalar path) {
      schema = folder.json(path.text(), path.place());
    }
    return schema
        .filter(Node.Mapping.class::isInstance)
        .map(node -> Schema.of(node, doubts))
        .orElse(Schema.NONE);
  }

  private static Optional<String> publisher(Node node) {
    List<Node> people = Nodes.list(node, "contributors");
    return people.stream()
        .filter(
            c ->
                Nodes.text(c, "role").toLowerCase(Locale.ROOT).equals("publisher")
                    || Nodes.texts(c, "roles").contains("publisher"))
        .findFirst()
        .or(() -> people.stream().findFirst())
        .map(c -> Nodes.text(c, Nodes.text(c, "title").isEmpty() ? "organization" : "title"))
        .map(OneLine::of)
        .filter(text -> !text.isEmpty());
  }

  private static List<String> sources(Node node) {
    return Nodes.list(node, "sources").stream()
        .map(s -> Nodes.text(s, Nodes.text(s, "title").isEmpty() ? "path" : "title"))
        .map(OneLine::of)
        .filter(text -> !text.isEmpty())
        .distinct()
        .toList();
  }

  Optional<Resource> resource(String named) {
    return resources.stream().filter(r -> r.name().equals(named)).findFirst();
  }
}
