package vn.minhbach.intake.datapackage;

import java.util.List;
import vn.minhbach.config.Node;
import vn.minhbach.intake.tidy.Nodes;
import vn.minhbach.problem.Place;

/**
 * A resource as the descriptor says it.
 *
 * @param name by which others refer to it
 * @param title for people; the name where it has none
 * @param paths of its files, relative; several are one table
 * @param node all that is said of it
 */
record Resource(String name, String title, List<String> paths, Schema schema, Node node) {

  Resource {
    paths = List.copyOf(paths);
  }

  Place place() {
    return node.place();
  }

  String text(String key) {
    return Nodes.text(node, key);
  }

  /** Where {@code key} is said; the resource's own place where it is not. */
  Place placeOf(String key) {
    return Nodes.get(node, key).map(Node::place).orElse(place());
  }
}
