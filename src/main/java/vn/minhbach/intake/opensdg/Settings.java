package vn.minhbach.intake.opensdg;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.minhbach.config.Node;
import vn.minhbach.intake.tidy.Nodes;
import vn.minhbach.problem.Place;
import vn.minhbach.problem.Problems;

/**
 * What {@code config_data.yml} says of where things are.
 *
 * @param languages the repository's, its own first
 * @param below the folder that holds {@code data} and {@code meta}, ending in {@code /}, or empty
 * @param data where tables are
 * @param sdmx where observations are as SDMX-ML
 * @param structures of these, and others that hold words
 * @param metadata patterns of the paths of metadata
 * @param fields what fields of metadata are called, by their labels in the files
 * @param translations folders of translations, each ending in {@code /}
 * @param seriesColumn the column that names the series
 * @param unitColumn the column that names the unit
 * @param placeColumn the column of the codes of places, where it has a name of its own
 * @param notes columns, beside those of the format, that break nothing down
 */
record Settings(
    List<String> languages,
    String below,
    List<DataInput> data,
    List<SdmxInput> sdmx,
    List<SdmxStructure> structures,
    List<String> metadata,
    Map<String, String> fields,
    List<String> translations,
    String seriesColumn,
    String unitColumn,
    String placeColumn,
    Set<String> notes) {

  private static final String FILE = "config_data.yml";

  /** Where tables are where nothing else is said. */
  private static final String USUAL = "data/*-*.csv";

  private static final Set<String> METADATA =
      Set.of("InputYamlMeta", "InputYamlMdMeta", "InputCsvMeta");

  /**
   * Reads it; without the file it is as the format says by default.
   *
   * @param fetched whether somebody fetched the translations that are elsewhere
   */
  static Settings read(Repository repository, boolean fetched, Problems doubts) {
    Optional<Node> node = repository.yaml(FILE);
    if (node.isEmpty()) {
      doubts.warning(Place.file(FILE), "sdg.noconfig");
    }
    Node file = node.orElse(new Node.Mapping(Map.of(), Place.file(FILE)));
    String below = folder(Nodes.text(file, "src_dir"));
    List<DataInput> data = new ArrayList<>();
    List<SdmxInput> sdmx = new ArrayList<>();
    SdmxStructures structures = new SdmxStructures(repository, doubts);
    List<String> metadata = new ArrayList<>();
    Map<String, String> fields = new LinkedHashMap<>();
    List<Node> inputs = Nodes.list(file, "inputs");
    for (Node input : inputs) {
      if (Nodes.text(input, "class").equals("InputCsvData")) {
        data.add(tables(input, below, repository, doubts));
      } else {
        Optional<SdmxInput> messages = SdmxInput.of(input, below, repository, structures, doubts);
        messages.ifPresentOrElse(
            sdmx::add, () -> metadata(input, below, doubts).ifPresent(metadata::add));
      }
      fields.putAll(fields(input, repository));
    }
    if (data.isEmpty() && sdmx.isEmpty()) {
      DataInput usual = new DataInput(below + USUAL, Renaming.NONE);
      data.add(usual);
      if (!inputs.isEmpty() && repository.paths().stream().anyMatch(usual::holds)) {
        doubts.warning(inputs.get(0).place(), "sdg.nocsv", usual.pattern());
      }
    }
    metadata.add(below + "indicator-config/*-*.yml");
    metadata.add(below + "meta/*-*.yml");
    metadata.add(below + "meta/*-*.md");
    metadata.add(below + "meta/*-*.json");
    Node options = Nodes.get(file, "indicator_options").orElse(file);
    Set<String> notes = new LinkedHashSet<>();
    Nodes.list(options, "non_disaggregation_columns").forEach(n -> notes.add(Nodes.scalar(n)));
    Nodes.list(options, "observation_attributes")
        .forEach(n -> notes.add(Nodes.scalar(n) + Nodes.text(n, "field")));
    List<String> translations = translations(file, below, fetched, structures, doubts);
    return new Settings(
        Nodes.list(file, "languages").stream()
            .map(Nodes::scalar)
            .filter(l -> !l.isEmpty())
            .toList(),
        below,
        data,
        sdmx,
        structures.all(),
        metadata,
        fields,
        translations,
        Nodes.text(options, "series_column"),
        Nodes.text(options, "unit_column"),
        placeColumn(file),
        notes);
  }

  /** The folders of translations; those that are elsewhere are told. */
  private static List<String> translations(
      Node file, String below, boolean fetched, SdmxStructures structures, Problems doubts) {
    Set<String> folders = new LinkedHashSet<>();
    for (Node item : Nodes.list(file, "translations")) {
      String source = Nodes.scalar(item) + Nodes.text(item, "source");
      if (Nodes.text(item, "class").equals("TranslationInputSdmx")) {
        structures.named(source.isEmpty() ? "TranslationInputSdmx" : source, item.place());
      } else if (!source.contains("://")) {
        folders.add(source.isEmpty() ? "translations/" : folder(source));
      } else if (!fetched) {
        doubts.warning(item.place(), "sdg.remote", source);
      }
    }
    folders.add(below + "translations/");
    return List.copyOf(folders);
  }

  private static String placeColumn(Node file) {
    return Stream.concat(
            Stream.of(Nodes.text(file, "geo_code_column")),
            Nodes.list(file, "map_layers").stream()
                .map(layer -> Nodes.text(layer, "geocode_column")))
        .filter(column -> !column.isEmpty())
        .findFirst()
        .orElse("");
  }

  /** What an input says of the labels in its files: itself, or in a table of two columns. */
  private static Map<String, String> fields(Node input, Repository repository) {
    Node mapping =
        Nodes.get(input, "metadata_mapping")
            .flatMap(
                node ->
                    Nodes.scalar(node).isEmpty()
                        ? Optional.of(node)
                        : repository.pairs(Nodes.scalar(node)))
            .orElse(input);
    Map<String, String> fields = new LinkedHashMap<>();
    if (mapping instanceof Node.Mapping labels && !mapping.equals(input)) {
      labels.entries().forEach((label, field) -> fields.put(label, Nodes.scalar(field.value())));
    }
    return fields;
  }

  /** A path of a folder, ending in {@code /}; that of the repository itself is empty. */
  private static String folder(String written) {
    String folder = written.replaceFirst("^\\./", "").replaceFirst("/*$", "/");
    return folder.equals("/") || folder.equals("./") ? "" : folder;
  }

  private static DataInput tables(
      Node input, String below, Repository repository, Problems doubts) {
    String pattern = Nodes.text(input, "path_pattern");
    return new DataInput(
        below + (pattern.isEmpty() ? USUAL : pattern), Renaming.of(input, repository, doubts));
  }

  /** The paths of an input's metadata; empty, with a doubt, where it is of another kind. */
  private static Optional<String> metadata(Node input, String below, Problems doubts) {
    String kind = Nodes.text(input, "class");
    String source = Nodes.text(input, "source");
    if (METADATA.contains(kind)) {
      return Optional.of(below + Nodes.text(input, "path_pattern"));
    }
    if (kind.equals("InputSdgMetadata") && !source.isEmpty() && !source.contains("://")) {
      return Optional.of(folder(source) + "*-*.yml");
    }
    doubts.warning(input.place(), "sdg.input", kind);
    return Optional.empty();
  }
}
