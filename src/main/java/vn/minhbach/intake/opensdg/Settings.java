package vn.minhbach.intake.opensdg;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.minhbach.config.Node;
import vn.minhbach.problem.Place;
import vn.minhbach.problem.Problems;

/**
 * What {@code config_data.yml} says of where things are.
 *
 * @param languages the repository's, its own first
 * @param below the folder that holds {@code data} and {@code meta}, ending in {@code /}, or empty
 * @param data patterns of the paths of tables, with {@code *}
 * @param metadata patterns of the paths of metadata
 * @param seriesColumn the column that names the series
 * @param unitColumn the column that names the unit
 * @param notes columns, beside those of the format, that break nothing down
 */
record Settings(
    List<String> languages,
    String below,
    List<String> data,
    List<String> metadata,
    String seriesColumn,
    String unitColumn,
    Set<String> notes) {

  private static final String FILE = "config_data.yml";

  /** Reads it; without the file it is as the format says by default. */
  static Settings read(Repository repository, Problems doubts) {
    Optional<Node> node = repository.yaml(FILE);
    if (node.isEmpty()) {
      doubts.warning(Place.file(FILE), "sdg.noconfig");
    }
    Node file = node.orElse(new Node.Mapping(Map.of(), Place.file(FILE)));
    String folder = text(file, "src_dir").replaceFirst("^\\./", "").replaceFirst("/*$", "/");
    String below = folder.equals("/") || folder.equals("./") ? "" : folder;
    List<String> data = new ArrayList<>();
    List<String> metadata = new ArrayList<>();
    for (Node input : list(file, "inputs")) {
      input(input, below, data, metadata, doubts);
    }
    if (data.isEmpty()) {
      data.add(below + "data/*-*.csv");
    }
    metadata.add(below + "indicator-config/*-*.yml");
    metadata.add(below + "meta/*-*.yml");
    metadata.add(below + "meta/*-*.md");
    for (Node source : list(file, "translations")) {
      String address = text(source, "source");
      if (address.contains("://")) {
        doubts.warning(source.place(), "sdg.remote", address);
      }
    }
    Node options = get(file, "indicator_options").orElse(file);
    Set<String> notes = new LinkedHashSet<>();
    list(options, "non_disaggregation_columns").forEach(n -> notes.add(scalar(n)));
    list(options, "observation_attributes").forEach(n -> notes.add(text(n, "field")));
    return new Settings(
        list(file, "languages").stream().map(Settings::scalar).filter(l -> !l.isEmpty()).toList(),
        below,
        data,
        metadata,
        text(options, "series_column"),
        text(options, "unit_column"),
        notes);
  }

  private static void input(
      Node input, String below, List<String> data, List<String> metadata, Problems doubts) {
    String kind = text(input, "class");
    String pattern = text(input, "path_pattern");
    if (kind.equals("InputCsvData")) {
      data.add(below + (pattern.isEmpty() ? "data/*-*.csv" : pattern));
    } else if (kind.equals("InputYamlMeta") || kind.equals("InputYamlMdMeta")) {
      metadata.add(below + pattern);
    } else {
      doubts.warning(input.place(), "sdg.input", kind);
    }
  }

  /** The value of a key; empty where there is none. */
  static Optional<Node> get(Node node, String key) {
    return node instanceof Node.Mapping mapping
        ? Optional.ofNullable(mapping.entries().get(key)).map(Node.Entry::value)
        : Optional.empty();
  }

  /** The text of a key; empty where there is none. */
  static String text(Node node, String key) {
    return get(node, key).map(Settings::scalar).orElse("");
  }

  /** The items of a key; none where it holds no list. */
  static List<Node> list(Node node, String key) {
    return get(node, key)
        .filter(Node.Sequence.class::isInstance)
        .map(n -> ((Node.Sequence) n).items())
        .orElse(List.of());
  }

  private static String scalar(Node node) {
    return node instanceof Node.Scalar scalar ? scalar.text() : "";
  }
}
