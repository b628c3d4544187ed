package vn.minhbach.read.data;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import vn.minhbach.config.Fields;
import vn.minhbach.config.Node;
import vn.minhbach.config.Yaml;
import vn.minhbach.figure.Exact;
import vn.minhbach.figure.Figure;
import vn.minhbach.figure.Unit;
import vn.minhbach.model.Dimension;
import vn.minhbach.model.Direction;
import vn.minhbach.model.Indicator;
import vn.minhbach.model.Localized;
import vn.minhbach.model.Slug;
import vn.minhbach.model.Theme;
import vn.minhbach.problem.Place;
import vn.minhbach.problem.Problems;
import vn.minhbach.source.ContentFolder;

/** Reads {@code indicators.yaml}: themes, dimensions and indicators. */
public final class IndicatorsReader {

  /** What the file says, and which indicators it names that could not be read. */
  public record Definitions(
      List<Theme> themes, List<Dimension> dimensions, List<Indicator> indicators, Unread unread) {}

  /** The file that defines indicators. */
  public static final String FILE = "indicators.yaml";

  private static final Pattern DIMENSION = Pattern.compile("[a-z][a-z0-9_]*");

  private final Problems problems;
  private final Map<String, Theme> themes = new LinkedHashMap<>();
  private final Map<String, Dimension> dimensions = new LinkedHashMap<>();
  private final List<Indicator> indicators = new ArrayList<>();
  private final Unread unread = new Unread();

  private IndicatorsReader(Problems problems) {
    this.problems = problems;
  }

  public static Definitions read(ContentFolder content, Problems problems) {
    IndicatorsReader reader = new IndicatorsReader(problems);
    content
        .require(FILE)
        .flatMap(file -> Yaml.read(file.path(), file.text(), 1, problems))
        .ifPresentOrElse(
            node -> reader.read(Fields.of(node, problems)), reader.unread::addAnything);
    return new Definitions(
        List.copyOf(reader.themes.values()),
        List.copyOf(reader.dimensions.values()),
        List.copyOf(reader.indicators),
        reader.unread);
  }

  private void read(Fields file) {
    entries(file.requiredNode("themes"), Slug::isSlug)
        .forEach((code, fields) -> themes.put(code, new Theme(code, name(fields), fields.place())));
    entries(file.node("dimensions"), DIMENSION.asMatchPredicate())
        .forEach((code, fields) -> dimensions.put(code, dimension(code, fields)));
    entries(file.requiredNode("indicators"), Slug::isSlug)
        .forEach(
            (code, fields) ->
                indicator(code, fields).ifPresentOrElse(indicators::add, () -> unread.add(code)));
    file.end();
  }

  /** The mappings below {@code node} by code, those with malformed codes reported and left out. */
  private Map<String, Fields> entries(Optional<Node> node, Predicate<String> form) {
    Map<String, Fields> entries = new LinkedHashMap<>();
    if (node.isEmpty()) {
      return entries;
    }
    Fields fields = Fields.of(node.get(), problems);
    for (String code : fields.keys()) {
      Node value = fields.node(code).orElseThrow();
      if (form.test(code)) {
        entries.put(code, Fields.of(value, problems));
      } else {
        problems.error(fields.keyPlaceOf(code), "code.form", code);
        unread.addAnything();
      }
    }
    return entries;
  }

  private static Localized name(Fields fields) {
    Localized name = new Localized(fields.requiredText("vi"), fields.text("en").orElse(""));
    fields.end();
    return name;
  }

  private Dimension dimension(String code, Fields fields) {
    Localized name = fields.requiredLocalized("name");
    Map<String, Localized> values = new LinkedHashMap<>();
    entries(fields.requiredNode("values"), Slug::isSlug)
        .forEach((value, valueFields) -> values.put(value, name(valueFields)));
    fields.end();
    return new Dimension(code, name, values, fields.place());
  }

  private Optional<Indicator> indicator(String code, Fields fields) {
    Localized name = fields.requiredLocalized("name");
    Optional<Theme> theme = theme(fields);
    Unit unit = Unit.of(fields.requiredText("unit"));
    List<Unit> otherUnits = fields.texts("unit_also").stream().map(Unit::of).toList();
    Optional<Direction> direction = direction(fields);
    Optional<Localized> definition = fields.localized("definition");
    Optional<Localized> priceBase = fields.localized("price_base");
    List<Node.Scalar> dimensionCodes = fields.scalars("dimensions");
    for (Node.Scalar dimension : dimensionCodes) {
      if (!dimensions.containsKey(dimension.text())) {
        problems.error(dimension.place(), "dimension.unknown", dimension.text());
      }
    }
    Optional<BigDecimal> maximum = maximum(fields);
    boolean headline = fields.flag("headline");
    Place place = fields.place();
    fields.end();
    if (theme.isEmpty() || direction.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Indicator(
            code,
            name,
            theme.get(),
            unit,
            otherUnits,
            direction.get(),
            definition,
            priceBase,
            dimensionCodes.stream().map(Node.Scalar::text).toList(),
            maximum,
            headline,
            place));
  }

  private Optional<BigDecimal> maximum(Fields fields) {
    Optional<String> text = fields.text("maximum");
    Optional<BigDecimal> number =
        text.map(Figure::read)
            .filter(figure -> figure.meaning() instanceof Exact)
            .flatMap(figure -> ((Exact) figure.meaning()).value());
    if (text.isPresent() && number.isEmpty()) {
      problems.error(fields.placeOf("maximum"), "maximum.form", text.get());
    }
    return number;
  }

  private Optional<Theme> theme(Fields fields) {
    String code = fields.requiredText("theme");
    Optional<Theme> theme = Optional.ofNullable(themes.get(code));
    if (theme.isEmpty() && !code.isEmpty()) {
      problems.error(
          fields.placeOf("theme"), "theme.unknown", code, String.join(", ", themes.keySet()));
    }
    return theme;
  }

  private Optional<Direction> direction(Fields fields) {
    String code = fields.requiredText("direction");
    for (Direction direction : Direction.values()) {
      if (direction.name().toLowerCase(Locale.ROOT).equals(code)) {
        return Optional.of(direction);
      }
    }
    if (!code.isEmpty()) {
      problems.error(fields.placeOf("direction"), "direction.unknown", code);
    }
    return Optional.empty();
  }
}
