package vn.minhbach.config;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import vn.minhbach.config.Node.Entry;
import vn.minhbach.config.Node.Mapping;
import vn.minhbach.config.Node.Scalar;
import vn.minhbach.config.Node.Sequence;
import vn.minhbach.model.Localized;
import vn.minhbach.problem.Place;
import vn.minhbach.problem.Problems;

/**
 * Takes the fields of a mapping one by one and reports what is missing, of the wrong kind or left
 * over.
 */
public final class Fields {

  private final Mapping mapping;
  private final Problems problems;
  private final boolean isMapping;
  private final Set<String> taken = new HashSet<>();

  private Fields(Mapping mapping, boolean isMapping, Problems problems) {
    this.mapping = mapping;
    this.isMapping = isMapping;
    this.problems = problems;
  }

  /** The fields of {@code node}; none, and reported, where it is not a mapping. */
  public static Fields of(Node node, Problems problems) {
    if (node instanceof Mapping mapping) {
      return new Fields(mapping, true, problems);
    }
    problems.error(node.place(), "yaml.mapping");
    return new Fields(new Mapping(Map.of(), node.place()), false, problems);
  }

  /** The mappings of a list that is a whole file; what is no mapping is reported. */
  public static List<Fields> listOf(Node node, Problems problems) {
    if (node instanceof Sequence sequence) {
      return sequence.items().stream().map(item -> of(item, problems)).toList();
    }
    problems.error(node.place(), "yaml.rows");
    return List.of();
  }

  public Place place() {
    return mapping.place();
  }

  public Place placeOf(String key) {
    Entry entry = mapping.entries().get(key);
    return entry == null ? mapping.place() : entry.value().place();
  }

  /** Where a key that is there stands. */
  public Place keyPlaceOf(String key) {
    return mapping.entries().get(key).keyPlace();
  }

  /** The keys in the file's order. */
  public Set<String> keys() {
    return mapping.entries().keySet();
  }

  public Optional<Node> node(String key) {
    taken.add(key);
    return Optional.ofNullable(mapping.entries().get(key)).map(Entry::value);
  }

  /** A node that must be there; reported where it is not. */
  public Optional<Node> requiredNode(String key) {
    Optional<Node> node = node(key);
    if (node.isEmpty()) {
      missing(key);
    }
    return node;
  }

  /** A text with its place; it may be empty. */
  public Optional<Scalar> scalar(String key) {
    return node(key).flatMap(node -> textOf(node).map(text -> new Scalar(text, node.place())));
  }

  public Optional<String> text(String key) {
    return node(key).flatMap(this::textOf).filter(t -> !t.isEmpty());
  }

  /** A text that must be there; empty, and reported, where it is not. */
  public String requiredText(String key) {
    Optional<Node> node = node(key);
    Optional<String> text = node.flatMap(this::textOf);
    if (node.isEmpty() || text.filter(String::isEmpty).isPresent()) {
      missing(key);
    }
    return text.orElse("");
  }

  /** Where there are no fields at all, that is what was reported. */
  private void missing(String key) {
    if (isMapping) {
      problems.error(placeOf(key), "field.missing", key);
    }
  }

  /** A text in Vietnamese and English: {@code {vi: ..., en: ...}}, or plain Vietnamese. */
  public Optional<Localized> localized(String key) {
    return node(key).map(this::localizedOf);
  }

  public Localized requiredLocalized(String key) {
    Optional<Node> node = requiredNode(key);
    if (node.isPresent() && node.get() instanceof Scalar scalar && scalar.text().isEmpty()) {
      missing(key);
    }
    return node.map(this::localizedOf).orElse(new Localized("", ""));
  }

  public List<String> texts(String key) {
    return scalars(key).stream().map(Scalar::text).toList();
  }

  /** The texts of a list with their places. */
  public List<Scalar> scalars(String key) {
    Optional<Node> node = node(key);
    if (node.isEmpty()) {
      return List.of();
    }
    if (!(node.get() instanceof Sequence sequence)) {
      problems.error(node.get().place(), "field.list", key);
      return List.of();
    }
    List<Scalar> scalars = new ArrayList<>();
    for (Node item : sequence.items()) {
      if (item instanceof Scalar scalar) {
        scalars.add(scalar);
      } else {
        problems.error(item.place(), "field.text");
      }
    }
    return scalars;
  }

  /** The mappings of a list, each to be taken by itself; what is no mapping is reported. */
  public List<Fields> mappings(String key) {
    Optional<Node> node = node(key);
    if (node.isPresent() && !(node.get() instanceof Sequence)) {
      problems.error(node.get().place(), "field.list", key);
    }
    return node
        .filter(Sequence.class::isInstance)
        .map(list -> ((Sequence) list).items())
        .orElse(List.of())
        .stream()
        .map(item -> of(item, problems))
        .toList();
  }

  public boolean flag(String key) {
    Optional<String> text = text(key);
    if (text.isPresent() && !Set.of("true", "false").contains(text.get())) {
      problems.error(placeOf(key), "field.flag", key, text.get());
    }
    return text.filter("true"::equals).isPresent();
  }

  /** Reports every key that nobody took. */
  public void end() {
    mapping
        .entries()
        .forEach(
            (key, entry) -> {
              if (!taken.contains(key)) {
                problems.error(
                    entry.keyPlace(),
                    "field.unknown",
                    key,
                    String.join(", ", new TreeSet<>(taken)));
              }
            });
  }

  private Optional<String> textOf(Node node) {
    if (node instanceof Scalar scalar) {
      return Optional.of(scalar.text());
    }
    problems.error(node.place(), "field.text");
    return Optional.empty();
  }

  private Localized localizedOf(Node node) {
    if (node instanceof Scalar scalar) {
      return new Localized(scalar.text(), "");
    }
    Fields fields = of(node, problems);
    Localized localized = new Localized(fields.requiredText("vi"), fields.text("en").orElse(""));
    fields.end();
    return localized;
  }
}
