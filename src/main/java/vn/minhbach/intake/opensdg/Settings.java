package vn.minhbach.intake.opensdg;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.minhbach.config.Node;
import vn.minhbach.intake.tidy.Nodes;
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
    String folder = Nodes.text(file, "src_dir").replaceFirst("^\\./", "").replaceFirst("/*$", "/");
    String below = folder.equals("/") || folder.equals("./") ? "" : folder;
    List<String> data = new ArrayList<>();
    List<String> metadata = new ArrayList<>();
    for (Node input : Nodes.list(file, "inputs")) {
      input(input, below, data, metadata, doubts);
    }
    if (data.isEmpty()) {
      data.add(below + "data/*-*.csv");
    }
    metadata.add(below + "indicator-config/*-*.yml");
    metadata.add(below + "meta/*-*.yml");
    metadata.add(below + "meta/*-*.md");
    for (Node source : Nodes.list(file, "translations")) {
      String address = Nodes.text(source, "source");
      if (address.contains("://")) {
        doubts.warning(source.place(), "sdg.remote", address);
      }
    }
    Node options = Nodes.get(file, "indicator_options").orElse(file);
    Set<String> notes = new LinkedHashSet<>();
    Nodes.list(options, "non_disaggregation_columns").forEach(n -> notes.add(Nodes.scalar(n)));
    Nodes.list(options, "observation_attributes").forEach(n -> notes.add(Nodes.text(n, "field")));
    return new Settings(
        Nodes.list(file, "languages").stream()
            .map(Nodes::scalar)
            .filter(l -> !l.isEmpty())
            .toList(),
        below,
        data,
        metadata,
        Nodes.text(options, "series_column"),
        Nodes.text(options, "unit_column"),
        notes);
  }

  private static void input(
      Node input, String below, List<String> data, List<String> metadata, Problems doubts) {
    String kind = Nodes.text(input, "class");
    String pattern = Nodes.text(input, "path_pattern");
    if (kind.equals("InputCsvData")) {
      data.add(below + (pattern.isEmpty() ? "data/*-*.csv" : pattern));
    } else if (kind.equals("InputYamlMeta") || kind.equals("InputYamlMdMeta")) {
      metadata.add(below + pattern);
    } else {
      doubts.warning(input.place(), "sdg.input", kind);
    }
  }
}
