package vn.minhbach.intake.opensdg;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.minhbach.config.Node;
import vn.minhbach.intake.tidy.Nodes;
import vn.minhbach.model.Localized;
import vn.minhbach.problem.Place;

/**
 * What the repository says of its indicators: files {@code indicator-config/1-1-1.yml}, {@code
 * meta/1-1-1.yml}, {@code .md} or {@code .csv}, and {@code meta/<language>/1-1-1.yml}.
 */
final class Metadata {

  private static final List<String> NAMES =
      List.of(
          "indicator_name",
          "graph_title",
          "title",
          "national_indicator_available",
          "indicator_available",
          "SDG_SERIES_DESCR",
          "SDG_INDICATOR");
  private static final List<String> DEFINITIONS =
      List.of(
          "national_indicator_description",
          "indicator_description",
          "indicator_definition",
          "computation_definitions",
          "STAT_CONC_DEF");
  private static final List<String> UNITS =
      List.of("computation_units", "national_unit", "UNIT_MEASURE", "unit_of_measure");

  /** Words of editors for what nobody wrote. */
  private static final Set<String> NOTHING = Set.of("untitled", "link to source", "n/a");

  private static final List<String> PUBLISHERS =
      List.of("CONTACT_ORGANISATION", "COMPILING_ORG", "source_organisation_1");

  private static final List<String> TARGETS = List.of("national_target", "target", "target_name");

  private final Settings settings;
  private final Translations translations;

  /** The files of each indicator: those of a language by it, the others by an empty one. */
  private final Map<String, Map<String, List<Node>>> byId = new HashMap<>();

  Metadata(Repository repository, Settings settings, Translations translations) {
    this.settings = settings;
    this.translations = translations;
    PathPattern files = PathPattern.of(settings.metadata(), translations.languages());
    for (String path : repository.paths()) {
      Optional<PathPattern.Match> found = files.match(path);
      if (found.isPresent()) {
        read(repository, path)
            .ifPresent(
                node ->
                    byId.computeIfAbsent(found.get().id(), i -> new TreeMap<>())
                        .computeIfAbsent(found.get().language(), l -> new ArrayList<>())
                        .add(named(node)));
      }
    }
  }

  private static Optional<Node> read(Repository repository, String path) {
    if (path.endsWith(".csv")) {
      return repository.pairs(path);
    }
    return path.endsWith(".json") ? repository.json(path) : repository.yaml(path);
  }

  /** The fields by what the format calls them, where the file has labels instead. */
  private Node named(Node file) {
    if (settings.fields().isEmpty() || !(file instanceof Node.Mapping mapping)) {
      return file;
    }
    Map<String, Node.Entry> entries = new LinkedHashMap<>();
    mapping
        .entries()
        .forEach(
            (label, entry) ->
                entries.putIfAbsent(settings.fields().getOrDefault(label, label), entry));
    return new Node.Mapping(entries, mapping.place());
  }

  /** The indicators that anything is said of, each with a place where it is. */
  SortedMap<String, Place> places() {
    SortedMap<String, Place> places = new TreeMap<>();
    byId.forEach((id, files) -> places.put(id, files.values().iterator().next().get(0).place()));
    return places;
  }

  /** The name; empty where the repository gives none. */
  Optional<Localized> name(String id) {
    return localized(id, NAMES)
        .map(words -> new Localized(unnumbered(id, words.vi()), unnumbered(id, words.en())));
  }

  /** A name without the number before it, which a portal prints by itself. */
  private static String unnumbered(String id, String name) {
    String number = Pattern.quote(id).replace("-", "\\E[.-]\\Q");
    String rest =
        name.replaceFirst("^(?:\\p{L}+ )?" + number + "(?![\\p{L}\\d.-])\\s*[:.–—-]*\\s*", "");
    return rest.isEmpty() ? name : rest;
  }

  /** What it measures, at most some sentences; empty where the repository does not say it. */
  Optional<Localized> definition(String id) {
    return localized(id, DEFINITIONS)
        .map(words -> new Localized(shortened(words.vi()), shortened(words.en())));
  }

  /**
   * The unit of rows that name none, perhaps as a key that nobody translated; empty where the
   * repository gives none.
   */
  String unit(String id) {
    return text(id, UNITS)
        .or(() -> UNITS.stream().flatMap(key -> nodes(id).flatMap(n -> words(n, key))).findFirst())
        .orElse("");
  }

  /** Who answers for the figures; empty where the repository does not say it. */
  Optional<String> publisher(String id) {
    return text(id, PUBLISHERS);
  }

  /** The footnote to the figures, and what they cover; empty where nothing is said of either. */
  Optional<String> footnote(String id) {
    return Stream.concat(
            text(id, List.of("data_footnote", "data_footnotes")).stream(),
            text(id, List.of("national_geographical_coverage")).map("Phạm vi: "::concat).stream())
        .reduce((note, coverage) -> note + (note.endsWith(".") ? " " : ". ") + coverage);
  }

  /** What shall be reached, in a sentence; empty where the repository does not say it. */
  Optional<String> target(String id) {
    return text(id, TARGETS).map(Metadata::shortened);
  }

  /** {@code positive} or {@code negative}; empty where the repository does not say it. */
  String direction(String id) {
    return items(id, "progress_calculation_options").stream()
        .map(option -> Nodes.text(option, "direction").toLowerCase(Locale.ROOT))
        .filter(direction -> !direction.isEmpty())
        .findFirst()
        .orElse("");
  }

  /** The items of the list {@code key}, in all files of the indicator. */
  List<Node> items(String id, String key) {
    return nodes(id).flatMap(node -> Nodes.list(node, key).stream()).toList();
  }

  /**
   * Words that may be the name of a translation, in the best language for a portal's own; empty
   * where there is no such translation.
   */
  String label(String text) {
    return Translations.isKey(text) && !translations.knows(text)
        ? ""
        : translations.words("", text).vi();
  }

  /** The files of an indicator. */
  Stream<Node> nodes(String id) {
    return byId.getOrDefault(id, Map.of()).values().stream().flatMap(List::stream);
  }

  /** The first of {@code keys} that holds words, in the best language for a portal's own. */
  Optional<String> text(String id, List<String> keys) {
    return localized(id, keys).map(Localized::vi);
  }

  private Optional<Localized> localized(String id, List<String> keys) {
    String own = translations.languages().get(0);
    for (String key : keys) {
      Optional<String> ours = in(own, id, key).or(() -> any(id, key));
      Optional<String> vi = in("vi", id, key).or(() -> ours);
      if (vi.isPresent()) {
        return Optional.of(
            new Localized(vi.get(), in("en", id, key).or(() -> ours).orElse(vi.get())));
      }
    }
    return Optional.empty();
  }

  private Optional<String> in(String language, String id, String key) {
    Map<String, List<Node>> files = byId.getOrDefault(id, Map.of());
    Optional<String> written =
        files.getOrDefault(language, List.of()).stream().flatMap(n -> words(n, key)).findFirst();
    return written
        .filter(text -> !Translations.isKey(text))
        .or(
            () ->
                Stream.concat(
                        written.stream(),
                        files.getOrDefault("", List.of()).stream().flatMap(n -> words(n, key)))
                    .flatMap(text -> translations.in(language, "", text).stream())
                    .findFirst());
  }

  /** What stands in any file of the indicator, unless it is the name of a translation. */
  private Optional<String> any(String id, String key) {
    Map<String, List<Node>> files = byId.getOrDefault(id, Map.of());
    return Stream.concat(
            files.getOrDefault("", List.of()).stream(),
            files.values().stream().flatMap(List::stream))
        .flatMap(node -> words(node, key))
        .filter(text -> !Translations.isKey(text))
        .findFirst();
  }

  /** What a key says; none where it holds no words, or those of an editor for nothing. */
  static Stream<String> words(Node node, String key) {
    return Stream.of(Nodes.text(node, key))
        .map(Translations::line)
        .filter(t -> !t.isEmpty() && !NOTHING.contains(t.toLowerCase(Locale.ROOT)));
  }

  /** Definitions of methods run over pages; a portal shows what they begin with. */
  private static String shortened(String text) {
    int most = 600;
    if (text.length() <= most) {
      return text;
    }
    int end = text.lastIndexOf(' ', most);
    return text.substring(0, end < 0 ? most : end) + "…";
  }
}
