package vn.minhbach.intake.tidy;

import java.util.List;
import java.util.Optional;
import vn.minhbach.config.Node;

/** What is found in a tree that may have any shape: what is not as expected is as if not there. */
public final class Nodes {

  private Nodes() {}

  /** The value of a key; empty where there is none. */
  public static Optional<Node> get(Node node, String key) {
    return node instanceof Node.Mapping mapping
        ? Optional.ofNullable(mapping.entries().get(key)).map(Node.Entry::value)
        : Optional.empty();
  }

  /** The text of a key; empty where there is none. */
  public static String text(Node node, String key) {
    return get(node, key).map(Nodes::scalar).orElse("");
  }

  /** The items of a key; none where it holds no list. */
  public static List<Node> list(Node node, String key) {
    return get(node, key)
        .filter(Node.Sequence.class::isInstance)
        .map(n -> ((Node.Sequence) n).items())
        .orElse(List.of());
  }

  /** The texts of a key that holds one or a list of them. */
  public static List<String> texts(Node node, String key) {
    List<Node> items = get(node, key).map(List::of).orElse(List.of());
    if (items.size() == 1 && items.get(0) instanceof Node.Sequence sequence) {
      items = sequence.items();
    }
    return items.stream().filter(Node.Scalar.class::isInstance).map(Nodes::scalar).toList();
  }

  /** The text of a single value; empty where the node is none. */
  public static String scalar(Node node) {
    return node instanceof Node.Scalar scalar ? scalar.text() : "";
  }
}
