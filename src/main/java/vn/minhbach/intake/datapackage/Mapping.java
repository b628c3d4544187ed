package vn.minhbach.intake.datapackage;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.minhbach.config.Node;
import vn.minhbach.intake.YamlText;
import vn.minhbach.intake.tidy.Nodes;
import vn.minhbach.problem.Nearest;
import vn.minhbach.problem.Place;
import vn.minhbach.problem.Problems;

/**
 * How the fields of a package become observations: a file that a person can correct.
 *
 * @param area code of the area of rows that name none; empty where it is not said
 * @param areas codes of areas by what the package writes for them
 */
record Mapping(String area, Map<String, String> areas, Map<String, OfResource> resources) {

  /** The folder of such files in the content folder. */
  static final String FOLDER = "imports";

  private static final String HEAD =
      """
      # How `minhbach import datapackage` reads this package. Change it, and import again with --replace.
      # A field is one of: %s.
      # "value 2021" is a column of values of that period. A resource that is "ignore" is not read.
      """;

  /**
   * What a field is.
   *
   * @param period of its values, as a table writes it; empty where a column says it
   */
  record Use(FieldRole role, String period, Place place) {

    static Use of(FieldRole role) {
      return new Use(role, "", Place.file(""));
    }

    String written() {
      return (role.word() + " " + period).strip();
    }
  }

  /**
   * A resource.
   *
   * @param ignored whether it is not read
   * @param unit of rows that name none; empty where it is not said
   * @param period of all rows; empty where a field says it
   * @param fields by name
   */
  record OfResource(boolean ignored, String unit, String period, Map<String, Use> fields) {

    static final OfResource IGNORED = new OfResource(true, "", "", Map.of());

    OfResource {
      fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
    }

    boolean has(FieldRole role) {
      return fields.values().stream().anyMatch(use -> use.role() == role);
    }

    /** The first field of a role; empty where there is none. */
    Optional<String> field(FieldRole role) {
      return fields.entrySet().stream()
          .filter(entry -> entry.getValue().role() == role)
          .map(Map.Entry::getKey)
          .findFirst();
    }

    /** Whether each column of values has a period of its own. */
    boolean isWide() {
      return fields.values().stream().anyMatch(use -> !use.period().isEmpty());
    }

    /** Whether there are values, and it is known when they are of. */
    boolean isTable() {
      return has(FieldRole.VALUE) && (has(FieldRole.PERIOD) || isWide() || !period.isEmpty());
    }
  }

  Mapping {
    areas = Collections.unmodifiableMap(new LinkedHashMap<>(areas));
    resources = Collections.unmodifiableMap(new LinkedHashMap<>(resources));
  }

  /** Reads one; what can't be understood is an error, for somebody wrote it on purpose. */
  static Mapping of(Node file, Problems problems) {
    Map<String, String> areas = new LinkedHashMap<>();
    entries(file, "areas").forEach((name, e) -> areas.put(name, Nodes.scalar(e.value())));
    Map<String, OfResource> resources = new LinkedHashMap<>();
    entries(file, "resources")
        .forEach((name, entry) -> resources.put(name, resource(entry.value(), problems)));
    if (resources.isEmpty()) {
      problems.error(file.place(), "package.mappingempty");
    }
    return new Mapping(Nodes.text(file, "area"), areas, resources);
  }

  private static Map<String, Node.Entry> entries(Node node, String key) {
    return Nodes.get(node, key)
        .filter(Node.Mapping.class::isInstance)
        .map(n -> ((Node.Mapping) n).entries())
        .orElse(Map.of());
  }

  private static OfResource resource(Node node, Problems problems) {
    if (node instanceof Node.Scalar word) {
      if (!word.text().equals(FieldRole.IGNORE.word())) {
        problems.error(word.place(), "package.mappingresource", word.text());
      }
      return OfResource.IGNORED;
    }
    Map<String, Use> fields = new LinkedHashMap<>();
    entries(node, "fields")
        .forEach(
            (name, entry) -> use(entry.value(), problems).ifPresent(use -> fields.put(name, use)));
    return new OfResource(false, Nodes.text(node, "unit"), Nodes.text(node, "period"), fields);
  }

  private static Optional<Use> use(Node node, Problems problems) {
    String text = Nodes.scalar(node).strip();
    Optional<FieldRole> role = FieldRole.of(text);
    String value = FieldRole.VALUE.word() + " ";
    if (role.isEmpty() && text.startsWith(value)) {
      return Optional.of(
          new Use(FieldRole.VALUE, text.substring(value.length()).strip(), node.place()));
    }
    if (role.isEmpty()) {
      List<String> words = FieldRole.words();
      problems.error(
          node.place(),
          "package.mappingrole",
          Breaches.shown(text),
          Nearest.first(text, words).orElse(""),
          String.join(", ", words));
    }
    return role.map(r -> new Use(r, "", node.place()));
  }

  /** The file, as YAML. */
  byte[] yaml() {
    StringBuilder yaml = new StringBuilder(HEAD.formatted(String.join(", ", FieldRole.words())));
    if (!area.isEmpty()) {
      yaml.append("area: ").append(YamlText.quoted(area)).append('\n');
    }
    if (!areas.isEmpty()) {
      yaml.append("areas:\n");
      areas.forEach((name, code) -> line(yaml, "  ", YamlText.quoted(name), YamlText.quoted(code)));
    }
    yaml.append("resources:\n");
    resources.forEach((name, resource) -> append(yaml, name, resource));
    return yaml.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static void append(StringBuilder yaml, String name, OfResource resource) {
    if (resource.ignored()) {
      line(yaml, "  ", YamlText.quoted(name), FieldRole.IGNORE.word());
      return;
    }
    yaml.append("  ").append(YamlText.quoted(name)).append(":\n");
    boolean needsPeriod = !resource.has(FieldRole.PERIOD) && !resource.isWide();
    if (needsPeriod || !resource.period().isEmpty()) {
      line(yaml, "    ", "period", YamlText.quoted(resource.period()));
    }
    if (!resource.has(FieldRole.UNIT) || !resource.unit().isEmpty()) {
      line(yaml, "    ", "unit", YamlText.quoted(resource.unit()));
    }
    yaml.append("    fields:\n");
    resource.fields().forEach((f, use) -> line(yaml, "      ", YamlText.quoted(f), use.written()));
  }

  private static void line(StringBuilder yaml, String indent, String key, String value) {
    yaml.append(indent).append(key).append(": ").append(value).append('\n');
  }
}
