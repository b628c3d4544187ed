package vn.minhbach.intake.data;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The components of a message of SDMX-JSON, in the order that keys and observations have them. */
record SdmxComponents(
    List<Component> dimensions, List<Component> measures, List<Component> attributes) {

  SdmxComponents {
    dimensions = List.copyOf(dimensions);
    measures = List.copyOf(measures);
    attributes = List.copyOf(attributes);
  }

  /** Those of a structure of the message, at the level of observations. */
  static SdmxComponents of(JsonNode structure) {
    return new SdmxComponents(
        components(structure.path("dimensions")),
        components(structure.path("measures")),
        components(structure.path("attributes")));
  }

  private static List<Component> components(JsonNode role) {
    List<Component> components = new ArrayList<>();
    for (JsonNode component : role.path("observation")) {
      List<String> values = new ArrayList<>();
      for (JsonNode value : component.path("values")) {
        values.add(value.path(value.has("id") ? "id" : "value").asText(""));
      }
      components.add(new Component(component.path("id").asText(""), values));
    }
    return components;
  }

  Set<String> columns() {
    return Stream.of(dimensions, measures, attributes)
        .flatMap(List::stream)
        .map(Component::column)
        .collect(Collectors.toSet());
  }

  /**
   * A component.
   *
   * @param id as the message has it
   * @param values those that observations name by their place; none of a measure
   */
  record Component(String id, List<String> values) {

    Component {
      values = List.copyOf(values);
    }

    String column() {
      return SdmxNames.column(id);
    }

    /** The value at a place that is written as a number; empty where there is none. */
    Optional<String> value(String place) {
      boolean number = place.matches("\\d{1,9}");
      return number && Integer.parseInt(place) < values.size()
          ? Optional.of(values.get(Integer.parseInt(place)))
          : Optional.empty();
    }
  }
}
