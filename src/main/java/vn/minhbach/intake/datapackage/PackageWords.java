package vn.minhbach.intake.datapackage;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.minhbach.intake.OneLine;
import vn.minhbach.intake.tidy.Descriptions;
import vn.minhbach.intake.tidy.Sheet;
import vn.minhbach.intake.tidy.Source;
import vn.minhbach.intake.tidy.Theme;
import vn.minhbach.model.Localized;
import vn.minhbach.model.Slug;

/** What a package says of its indicators and dimensions, in schemas and in tables of names. */
final class PackageWords implements Descriptions {

  private static final List<String> LABELS =
      List.of("ten", "ten-vi", "name", "name-vi", "title", "label", "ten-chi-tieu");
  private static final List<String> ENGLISH =
      List.of("name-en", "title-en", "label-en", "ten-en", "ten-tieng-anh");
  private static final List<String> UNITS =
      List.of("unit", "units", "don-vi", "don-vi-tinh", "dvt");

  private final Descriptor descriptor;
  private final Theme theme;
  private final Map<String, Localized> indicators = new HashMap<>();
  private final Map<String, String> units = new HashMap<>();
  private final Map<String, String> definitions = new HashMap<>();
  private final Map<String, Localized> headings = new HashMap<>();
  private final Map<String, Map<String, Localized>> labels = new HashMap<>();

  private PackageWords(Descriptor descriptor, Theme theme) {
    this.descriptor = descriptor;
    this.theme = theme;
  }

  /**
   * What is said of the resources that the mapping uses.
   *
   * @param sheets all tables of the package
   */
  static PackageWords of(
      Descriptor descriptor, Theme theme, Map<Resource, Sheet> sheets, Mapping mapping) {
    PackageWords words = new PackageWords(descriptor, theme);
    Map<String, Sheet> byName = new HashMap<>();
    sheets.forEach((resource, sheet) -> byName.put(resource.name(), sheet));
    sheets.forEach(
        (resource, sheet) -> {
          Mapping.OfResource of = mapping.resources().get(resource.name());
          if (of != null && !of.ignored()) {
            words.learn(resource, sheet, of, byName);
          }
        });
    return words;
  }

  /**
   * Learns what a resource says.
   *
   * @param sheets all tables of the package by their resource's name
   */
  private void learn(
      Resource resource, Sheet sheet, Mapping.OfResource mapping, Map<String, Sheet> sheets) {
    indicators.putIfAbsent(resource.name(), same(resource.title()));
    definitions.putIfAbsent(resource.name(), OneLine.of(resource.text("description")));
    Optional<String> indicator = mapping.field(FieldRole.INDICATOR);
    if (!mapping.unit().isEmpty()) {
      units.putIfAbsent(resource.name(), mapping.unit());
      indicator.ifPresent(
          f -> column(sheet, f).forEach(id -> units.putIfAbsent(id, mapping.unit())));
    }
    for (Field field : resource.schema().fields()) {
      headings.putIfAbsent(field.name(), same(field.title()));
      Map<String, Localized> own = labels.computeIfAbsent(field.name(), f -> new HashMap<>());
      field.categories().forEach((value, label) -> own.putIfAbsent(value, same(label)));
    }
    indicator.ifPresent(
        of ->
            mapping
                .field(FieldRole.INDICATOR_NAME)
                .ifPresent(
                    name ->
                        pairs(sheet, of, name)
                            .forEach((id, words) -> indicators.putIfAbsent(id, same(words)))));
    for (Schema.ForeignKey key : resource.schema().foreignKeys()) {
      Sheet names = sheets.get(key.resource());
      if (names != null && key.fields().size() == 1 && key.others().size() == 1) {
        look(key.fields().get(0), names, key.others().get(0), indicator);
      }
    }
  }

  /** Takes the names of a column's values from the table that they refer to. */
  private void look(String field, Sheet names, String key, Optional<String> indicator) {
    Map<String, String> vi = labelled(names, key, LABELS);
    Map<String, String> en = labelled(names, key, ENGLISH);
    boolean ofIndicators = indicator.equals(Optional.of(field));
    Map<String, Localized> own =
        ofIndicators ? indicators : labels.computeIfAbsent(field, f -> new HashMap<>());
    vi.forEach((v, name) -> own.putIfAbsent(v, new Localized(name, en.getOrDefault(v, name))));
    if (ofIndicators) {
      labelled(names, key, UNITS).forEach(units::putIfAbsent);
    }
  }

  private static Map<String, String> labelled(Sheet sheet, String key, List<String> wanted) {
    for (String want : wanted) {
      for (Sheet.Cell heading : sheet.header()) {
        if (Slug.of(heading.text()).equals(want) && !heading.text().equals(key)) {
          return pairs(sheet, key, heading.text());
        }
      }
    }
    return Map.of();
  }

  private static Map<String, String> pairs(Sheet sheet, String key, String value) {
    Map<String, String> pairs = new HashMap<>();
    List<String> keys = column(sheet, key);
    List<String> values = column(sheet, value);
    for (int i = 0; i < Math.min(keys.size(), values.size()); i++) {
      if (!OneLine.of(values.get(i)).isEmpty()) {
        pairs.putIfAbsent(keys.get(i), OneLine.of(values.get(i)));
      }
    }
    return pairs;
  }

  private static List<String> column(Sheet sheet, String name) {
    Integer at = sheet.columns().get(name);
    return at == null ? List.of() : sheet.column(at);
  }

  private static Localized same(String words) {
    return new Localized(OneLine.of(words), OneLine.of(words));
  }

  @Override
  public Theme theme(String id) {
    return theme;
  }

  @Override
  public String number(String id) {
    return "";
  }

  @Override
  public Optional<Localized> name(String id) {
    return Optional.of(indicators.getOrDefault(id, same(id)));
  }

  @Override
  public Optional<Localized> definition(String id) {
    return Optional.ofNullable(definitions.get(id))
        .filter(words -> !words.isEmpty())
        .map(words -> same(words.length() > 600 ? words.substring(0, 600) + "…" : words));
  }

  @Override
  public String unit(String id) {
    return units.getOrDefault(id, "");
  }

  @Override
  public List<Source> sources(String id) {
    return descriptor.sources().stream().map(words -> new Source(words, "")).toList();
  }

  @Override
  public Optional<String> publisher(String id) {
    return descriptor.publisher();
  }

  @Override
  public Optional<String> footnote(String id) {
    return Optional.empty();
  }

  /** Those of a Data Package are cells of its tables. */
  @Override
  public List<String> targets(String id) {
    return List.of();
  }

  /** A Data Package has no word for it. */
  @Override
  public String direction(String id) {
    return "neither";
  }

  @Override
  public Localized words(String group, String text) {
    return group.equals(text)
        ? headings.getOrDefault(text, same(text))
        : labels.getOrDefault(group, Map.of()).getOrDefault(text, same(text));
  }

  @Override
  public String bare(String text) {
    return text;
  }
}
