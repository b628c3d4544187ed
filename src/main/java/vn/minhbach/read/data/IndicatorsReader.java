package vn.minhbach.read.data;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
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
import vn.minhbach.source.SourceFile;

/**
 * Reads {@code indicators.yaml}, and the files of the folder {@code indicators} after it: themes,
 * dimensions and indicators. What one file defines, all others may name that come after it.
 */
public final class IndicatorsReader {

  /** What the files say, and which indicators they name that could not be read. */
  public record Definitions(
      List<Theme> themes, List<Dimension> dimensions, List<Indicator> indicators, Unread unread) {}

  /** The file that defines indicators. */
  public static final String FILE = Indicator.FILE;

  private static final Pattern DIMENSION = Pattern.compile("[a-z][a-z0-9_]*");

  private final Problems problems;
  private final Map<String, Theme> themes = new LinkedHashMap<>();
  private final Map<String, Dimension> dimensions = new LinkedHashMap<>();
  private final Map<String, Indicator> indicators = new LinkedHashMap<>();
  private final Unread unread = new Unread();

  private IndicatorsReader(Problems problems) {
    this.problems = problems;
  }

  public static Definitions read(ContentFolder content, Problems problems) {
    IndicatorsReader reader = new IndicatorsReader(problems);
    reader.yaml(content.require(FILE)).ifPresent(reader::readMain);
    for (Path file : content.list(Indicator.FOLDER)) {
      reader.yaml(content.read(file)).ifPresent(reader::readFurther);
    }
    return new Definitions(
        List.copyOf(reader.themes.values()),
        List.copyOf(reader.dimensions.values()),
        List.copyOf(reader.indicators.values()),
        reader.unread);
  }

  private Optional<Fields> yaml(Optional<SourceFile> file) {
    Optional<Node> node = file.flatMap(f -> Yaml.read(f.path(), f.text(), 1, problems));
    if (node.isEmpty()) {
      unread.addAnything();
    }
    return node.map(n -> Fields.of(n, problems));
  }

  private void readMain(Fields file) {
    read(file, file.requiredNode("themes"), file.requiredNode("indicators"));
  }

  /** It may define of each kind what it needs. */
  private void readFurther(Fields file) {
    read(file, file.node("themes"), file.node("indicators"));
  }

  private void read(Fields file, Optional<Node> ofThemes, Optional<Node> ofIndicators) {
    entries(ofThemes, Slug::isSlug)
        .forEach(
            (code, fields) ->
                add(themes, code, new Theme(code, name(fields), fields.place()), Theme::place));
    entries(file.node("dimensions"), DIMENSION.asMatchPredicate())
        .forEach(
            (code, fields) -> add(dimensions, code, dimension(code, fields), Dimension::place));
    entries(ofIndicators, Slug::isSlug)
        .forEach(
            (code, fields) ->
                indicator(code, fields)
                    .ifPresentOrElse(
                        indicator -> add(indicators, code, indicator, Indicator::place),
                        () -> unread.add(code)));
    file.end();
  }

  /** Keeps {@code thing}; reported where another file defined one of that code. */
  private <T> void add(Map<String, T> things, String code, T thing, Function<T, Place> place) {
    T earlier = things.putIfAbsent(code, thing);
    if (earlier != null) {
      problems.error(place.apply(thing), "code.twice", code, place.apply(earlier).toString());
    }
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
