package vn.minhbach.intake.opensdg;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.minhbach.config.Node;
import vn.minhbach.intake.tidy.Nodes;
import vn.minhbach.intake.tidy.Source;

/**
 * Who the figures of indicators are from: fields that end in a number, a list, and fields of SDMX.
 */
record Sources(Metadata metadata) {

  private static final List<String> OTHERS =
      List.of("source_data_source", "DATA_SOURCE", "COMPILING_ORG");
  private static final String ORGANISATION = "source_organisation_";

  /** Those of an indicator, each once. */
  List<Source> of(String id) {
    SortedMap<Integer, Source> numbered = new TreeMap<>();
    metadata
        .nodes(id)
        .filter(Node.Mapping.class::isInstance)
        .flatMap(node -> ((Node.Mapping) node).entries().keySet().stream())
        .filter(key -> key.matches(ORGANISATION + "\\d{1,2}"))
        .map(key -> key.substring(ORGANISATION.length()))
        .filter(number -> isActive(id, number))
        .forEach(
            number ->
                numbered.put(
                    Integer.valueOf(number),
                    source(
                        text(id, ORGANISATION + number),
                        text(id, "source_url_text_" + number),
                        text(id, "source_url_" + number))));
    List<Source> sources = new ArrayList<>(numbered.values());
    for (Node item : metadata.items(id, "sources")) {
      sources.add(source(told(item, "organisation"), told(item, "url_text"), told(item, "url")));
    }
    for (String key : OTHERS) {
      sources.add(source(text(id, key), Optional.empty(), Optional.empty()));
    }
    return sources.stream().filter(source -> !source.words().isEmpty()).distinct().toList();
  }

  private boolean isActive(String id, String number) {
    return metadata
        .nodes(id)
        .noneMatch(node -> Nodes.text(node, "source_active_" + number).equals("false"));
  }

  private Optional<String> text(String id, String key) {
    return metadata.text(id, List.of(key));
  }

  /** What an item of a list says; empty where it is the name of a translation that is not there. */
  private Optional<String> told(Node item, String key) {
    return Metadata.words(item, key).map(metadata::label).filter(w -> !w.isEmpty()).findFirst();
  }

  /** An organisation and what of it, as far as they are known. */
  private static Source source(
      Optional<String> organisation, Optional<String> work, Optional<String> address) {
    String words =
        Stream.concat(
                organisation.filter(by -> work.filter(w -> w.startsWith(by)).isEmpty()).stream(),
                work.stream())
            .collect(Collectors.joining(": "));
    return new Source(words, address.orElse(""));
  }
}
