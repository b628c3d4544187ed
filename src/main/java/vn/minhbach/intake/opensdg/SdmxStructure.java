package vn.minhbach.intake.opensdg;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import vn.minhbach.model.Localized;
import vn.minhbach.problem.Place;
import vn.minhbach.problem.Problems;
import vn.minhbach.sheet.Xml;
import vn.minhbach.source.SourceFile;

/**
 * What a structure message of SDMX-ML 2.1 (“DSD”) says: what codes and components are called, and
 * of which indicators the series are.
 */
final class SdmxStructure {

  private static final String SERIES = "SERIES";

  /** Groups by which a portal asks for words of a component, beside its id. */
  private static final Map<String, String> GROUPS =
      Map.of("UNIT_MEASURE", "units", "REF_AREA", "geocode");

  /** By code list and code, in each language. */
  private final Map<String, Map<String, Map<String, String>>> lists = new LinkedHashMap<>();

  /** What components are called, by their id. */
  private final Map<String, Map<String, String>> concepts = new LinkedHashMap<>();

  /** The code list of each component. */
  private final Map<String, String> listOf = new LinkedHashMap<>();

  private final Map<String, List<String>> indicators = new HashMap<>();
  private final Map<String, Map<String, String>> titles = new HashMap<>();

  private SdmxStructure() {}

  /** Reads it; empty, with a doubt, where it is no XML. */
  static Optional<SdmxStructure> read(SourceFile file, Problems doubts) {
    SdmxStructure structure = new SdmxStructure();
    try {
      structure.read(Xml.of(new StringReader(file.text())));
      return Optional.of(structure);
    } catch (XMLStreamException e) {
      doubts.warning(place(e, file), "sdg.xml", message(e));
      return Optional.empty();
    }
  }

  static Place place(XMLStreamException e, SourceFile file) {
    return e.getLocation() == null
        ? file.whole()
        : file.place(e.getLocation().getLineNumber(), e.getLocation().getColumnNumber());
  }

  /** What is wrong, without the place that the parser puts before it. */
  static String message(XMLStreamException e) {
    return String.valueOf(e.getMessage()).replaceFirst("(?s)^ParseError at .*?\\nMessage: ", "");
  }

  private void read(Xml xml) throws XMLStreamException {
    for (Optional<String> name = xml.nextElement(); name.isPresent(); name = xml.nextElement()) {
      String id = xml.attribute("id");
      switch (name.get()) {
        case "Codelist" -> codes(id, xml);
        case "Concept" -> concept(id, xml);
        case "Dimension", "TimeDimension", "Attribute" -> component(id, xml);
        default -> {
          // What holds these, and all else.
        }
      }
    }
  }

  private void codes(String list, Xml xml) throws XMLStreamException {
    Map<String, Map<String, String>> codes = lists.computeIfAbsent(list, l -> new HashMap<>());
    int outer = xml.depth();
    for (Optional<String> name = xml.nextWithin(outer);
        name.isPresent();
        name = xml.nextWithin(outer)) {
      if (name.get().equals("Code")) {
        String id = xml.attribute("id");
        code(list, id, codes.computeIfAbsent(id, c -> new HashMap<>()), xml);
      }
    }
  }

  private void code(String list, String id, Map<String, String> names, Xml xml)
      throws XMLStreamException {
    int outer = xml.depth();
    String title = "";
    for (Optional<String> name = xml.nextWithin(outer);
        name.isPresent();
        name = xml.nextWithin(outer)) {
      switch (name.get()) {
        case "Name" -> names.putIfAbsent(language(xml), Translations.line(xml.words()));
        case "Annotation" -> title = "";
        case "AnnotationTitle" -> title = xml.words().strip();
        case "AnnotationText" -> {
          if (list.endsWith("_" + SERIES)) {
            annotated(id, title, language(xml), xml.words().strip());
          }
        }
        default -> {
          // Descriptions, and what holds these.
        }
      }
    }
  }

  /** {@code Indicator} names the indicators of a series, {@code IndicatorTitle} what they are. */
  private void annotated(String series, String title, String language, String text) {
    List<String> ids = indicators.computeIfAbsent(series, s -> new ArrayList<>());
    if (title.equals("Indicator")) {
      String id = id(text);
      if (!id.isEmpty() && !ids.contains(id)) {
        ids.add(id);
      }
    } else if (title.equals("IndicatorTitle") && ids.size() == 1) {
      titles
          .computeIfAbsent(ids.get(0), i -> new HashMap<>())
          .putIfAbsent(language, Translations.line(text));
    }
  }

  /** The first word, with hyphens: {@code 1-1-1} of {@code 1.1.1}. */
  static String id(String written) {
    return written.strip().split("\\s", 2)[0].replace('.', '-').replaceAll("^-+|-+$", "");
  }

  private static String language(Xml xml) {
    String language = xml.attribute("lang").toLowerCase(Locale.ROOT);
    return language.isEmpty() ? "en" : language;
  }

  private void concept(String id, Xml xml) throws XMLStreamException {
    Map<String, String> names = concepts.computeIfAbsent(id, c -> new HashMap<>());
    enumerated(id, names, xml);
  }

  private void component(String id, Xml xml) throws XMLStreamException {
    // Those of a relationship have no id.
    if (!id.isEmpty()) {
      listOf.remove(id);
      enumerated(id, new HashMap<>(), xml);
    }
  }

  /** Goes through a concept or component: its names, and the code list of its values. */
  private void enumerated(String id, Map<String, String> names, Xml xml) throws XMLStreamException {
    int outer = xml.depth();
    boolean enumeration = false;
    for (Optional<String> name = xml.nextWithin(outer);
        name.isPresent();
        name = xml.nextWithin(outer)) {
      switch (name.get()) {
        case "Name" -> names.putIfAbsent(language(xml), Translations.line(xml.words()));
        case "Enumeration" -> enumeration = true;
        case "Ref" -> {
          if (enumeration) {
            listOf.putIfAbsent(id, xml.attribute("id"));
          }
          enumeration = false;
        }
        default -> {
          // What holds these, and all else.
        }
      }
    }
  }

  /** The indicators of a series; none where it does not say. */
  List<String> indicators(String series) {
    return indicators.getOrDefault(series, List.of());
  }

  /** What an indicator is called; empty where it does not say. */
  Optional<Localized> title(String indicator) {
    Map<String, String> names = titles.getOrDefault(indicator, Map.of());
    return names.values().stream()
        .sorted()
        .findFirst()
        .map(any -> names.getOrDefault("en", any))
        .map(en -> new Localized(names.getOrDefault("vi", en), en));
  }

  /** Words by language and key, as folders of translations have them: {@code sex.f}. */
  Map<String, Map<String, String>> words() {
    Map<String, Map<String, String>> words = new HashMap<>();
    concepts.forEach((id, names) -> add(id, names, words));
    listOf.forEach(
        (id, list) ->
            lists
                .getOrDefault(list, Map.of())
                .forEach(
                    (code, names) -> {
                      add(id + "." + code, names, words);
                      if (GROUPS.containsKey(id)) {
                        add(GROUPS.get(id) + "." + code, names, words);
                      }
                    }));
    return words;
  }

  private static void add(
      String key, Map<String, String> names, Map<String, Map<String, String>> words) {
    names.forEach(
        (language, name) -> {
          if (!name.isEmpty()) {
            words
                .computeIfAbsent(language, l -> new HashMap<>())
                .putIfAbsent(key.toLowerCase(Locale.ROOT), name);
          }
        });
  }
}
