package vn.minhbach.intake.opensdg;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.minhbach.intake.tidy.Descriptions;
import vn.minhbach.intake.tidy.Source;
import vn.minhbach.intake.tidy.Theme;
import vn.minhbach.model.Localized;

/**
 * What a repository says of its indicators in metadata and translations.
 *
 * @param structures that name indicators which the metadata do not
 * @param targets what shall be reached and is no row of a table, in words, by the id of the
 *     indicator
 */
record Known(
    Metadata metadata,
    Translations translations,
    List<SdmxStructure> structures,
    Map<String, List<String>> targets)
    implements Descriptions {

  Known {
    structures = List.copyOf(structures);
    targets = Map.copyOf(targets);
  }

  @Override
  public Theme theme(String id) {
    Goal goal = Goal.of(id);
    return new Theme(goal.number(), goal.code(), goal.name());
  }

  /** {@code 3.1.2} of {@code 3-1-2}. */
  @Override
  public String number(String id) {
    return id.replace('-', '.');
  }

  @Override
  public Optional<Localized> name(String id) {
    return metadata
        .name(id)
        .or(() -> structures.stream().flatMap(s -> s.title(id).stream()).findFirst());
  }

  @Override
  public Optional<Localized> definition(String id) {
    return metadata.definition(id);
  }

  @Override
  public String unit(String id) {
    return metadata.unit(id);
  }

  @Override
  public List<Source> sources(String id) {
    return new Sources(metadata).of(id);
  }

  @Override
  public Optional<String> publisher(String id) {
    return metadata.publisher(id);
  }

  @Override
  public Optional<String> footnote(String id) {
    return metadata.footnote(id);
  }

  @Override
  public List<String> targets(String id) {
    return targets.getOrDefault(id, List.of());
  }

  @Override
  public String direction(String id) {
    return switch (metadata.direction(id)) {
      case "positive" -> "more";
      case "negative" -> "less";
      default -> "neither";
    };
  }

  @Override
  public Localized words(String group, String text) {
    return translations.words(group, text);
  }

  @Override
  public String bare(String text) {
    return Translations.bare(text);
  }
}
