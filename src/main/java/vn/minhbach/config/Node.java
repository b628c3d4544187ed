package vn.minhbach.config;

import java.util.List;
import java.util.Map;
import vn.minhbach.problem.Place;

/** A value of a YAML or JSON file and where it stands. */
public sealed interface Node {

  Place place();

  /** A single value as it is written; empty for {@code null}. */
  record Scalar(String text, Place place) implements Node {}

  record Sequence(List<Node> items, Place place) implements Node {
    public Sequence {
      items = List.copyOf(items);
    }
  }

  /** Keys in the file's order. */
  record Mapping(Map<String, Entry> entries, Place place) implements Node {}

  /** A value and the place of its key. */
  record Entry(Place keyPlace, Node value) {}
}
