package vn.minhbach.intake.tidy;

import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.Set;
import java.util.TreeSet;
import vn.minhbach.intake.YamlText;
import vn.minhbach.model.Localized;

/** The file that {@link Definitions} are written to: themes, dimensions and indicators as YAML. */
final class DefinitionsFile {

  private final Origin origin;
  private final Descriptions descriptions;
  private final Definitions definitions;
  private final StringBuilder yaml = new StringBuilder();

  DefinitionsFile(Origin origin, Descriptions descriptions, Definitions definitions) {
    this.origin = origin;
    this.descriptions = descriptions;
    this.definitions = definitions;
  }

  /** All of it, in UTF-8. */
  byte[] bytes() {
    yaml.append(
        "# Written by `minhbach import %s`; a new import replaces it.\n\n"
            .formatted(origin.command()));
    yaml.append("themes:\n");
    Set<Theme> themes = new TreeSet<>();
    definitions.series().forEach(one -> themes.add(descriptions.theme(one.id())));
    themes.forEach(theme -> entry("  ", theme.code(), theme.name()));
    if (!definitions.dimensions().isEmpty()) {
      yaml.append("\ndimensions:\n");
    }
    definitions.dimensions().forEach(this::dimension);
    yaml.append("\nindicators:\n");
    definitions.series().stream()
        .sorted(Comparator.comparing(Definitions.Series::code))
        .forEach(this::indicator);
    return yaml.toString().getBytes(StandardCharsets.UTF_8);
  }

  private void dimension(String code, Definitions.Dimension dimension) {
    yaml.append("  ").append(code).append(":\n");
    entry("    ", "name", dimension.name());
    yaml.append("    values:\n");
    dimension.values().forEach((value, words) -> entry("      ", YamlText.quoted(value), words));
  }

  private void indicator(Definitions.Series one) {
    yaml.append("  ").append(one.code()).append(":\n");
    entry("    ", "name", one.name());
    yaml.append("    theme: ").append(descriptions.theme(one.id()).code()).append('\n');
    yaml.append("    unit: ").append(YamlText.quoted(one.unit())).append('\n');
    yaml.append("    direction: ").append(descriptions.direction(one.id())).append('\n');
    descriptions.definition(one.id()).ifPresent(words -> entry("    ", "definition", words));
    Set<String> dimensions = definitions.dimensionsOf(one);
    if (!dimensions.isEmpty()) {
      yaml.append("    dimensions: [").append(String.join(", ", dimensions)).append("]\n");
    }
  }

  private void entry(String indent, String key, Localized words) {
    yaml.append(indent)
        .append(key)
        .append(": {vi: ")
        .append(YamlText.quoted(words.vi()))
        .append(", en: ")
        .append(YamlText.quoted(words.en()))
        .append("}\n");
  }
}
