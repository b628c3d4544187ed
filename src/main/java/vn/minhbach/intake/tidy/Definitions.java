package vn.minhbach.intake.tidy;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import vn.minhbach.model.Localized;
import vn.minhbach.problem.Problems;

/** What observations measure, with codes and names for a portal. */
final class Definitions {

  private static final String UNKNOWN_UNIT = "chưa rõ đơn vị";
  private static final Pattern PERCENT =
      Pattern.compile(
          "(?iu)%|(?:per ?cent(?:age)?|pt|phần trăm|pour ?cent(?:age)?|prozent|por ?ciento"
              + "|porcentaje|процент(?:ы|ов)?)(?: ?\\(%\\))?");
  private static final Pattern SCALE = Pattern.compile("(nghìn|triệu|tỷ|× \\S+)");

  /**
   * An indicator of the portal.
   *
   * @param series the words for it in a table of several series
   */
  record Series(String code, String id, Localized name, Localized series, String unit) {}

  /**
   * What observations are broken down by.
   *
   * @param values their names by code, in the order in which they are met
   */
  record Dimension(Localized name, Map<String, Localized> values) {}

  private record Key(String id, String series, String unit) {}

  private final Origin origin;
  private final Descriptions descriptions;
  private final Map<Key, Series> series = new LinkedHashMap<>();
  private final Map<String, Set<String>> dimensionsByCode = new TreeMap<>();
  private final Map<String, Dimension> dimensions = new TreeMap<>();
  private final Map<String, Codes> valueCodes = new LinkedHashMap<>();
  private final Map<String, Set<String>> seriesById = new LinkedHashMap<>();
  private final Codes dimensionCodes;
  private final Problems doubts;

  /**
   * Names everything.
   *
   * @param observations all of them
   */
  Definitions(
      Origin origin,
      List<Observation> observations,
      Descriptions descriptions,
      Once once,
      Problems doubts) {
    this.origin = origin;
    this.descriptions = descriptions;
    this.doubts = doubts;
    this.dimensionCodes = new Codes('_', doubts);
    Map<List<String>, Set<String>> unitsBySeries = new LinkedHashMap<>();
    for (Observation o : observations) {
      seriesById.computeIfAbsent(o.id(), i -> new LinkedHashSet<>()).add(o.series());
      unitsBySeries
          .computeIfAbsent(List.of(o.id(), o.series()), i -> new LinkedHashSet<>())
          .add(unit(o));
    }
    Codes codes = new Codes('-', doubts);
    for (Observation o : observations) {
      Key key = key(o);
      if (!series.containsKey(key)) {
        boolean one = seriesById.get(o.id()).size() == 1;
        boolean oneUnit = unitsBySeries.get(List.of(o.id(), o.series())).size() == 1;
        series.put(key, series(key, one, oneUnit, codes, o));
        if (key.unit().contains(UNKNOWN_UNIT)) {
          once.tell("unit " + o.id(), o.place(), "tidy.nounit", o.id(), origin.definitions());
        }
      }
      o.brokenDown().forEach((heading, value) -> dimension(o, heading, value));
    }
  }

  private Series series(Key key, boolean one, boolean oneUnit, Codes codes, Observation o) {
    String words = key.id() + (one ? "" : " " + key.series()) + (oneUnit ? "" : " " + key.unit());
    String slug =
        slug(key.id())
            + (one || key.series().isEmpty() ? "" : "-" + slug(key.series()))
            + (oneUnit ? "" : "-" + slug(key.unit()));
    Localized name = nameOf(key.id());
    Localized ofSeries =
        one || key.series().isEmpty() ? name : descriptions.words("Series", key.series());
    Localized full = one || key.series().isEmpty() ? name : joined(name, ": ", ofSeries, "");
    Localized whole =
        oneUnit ? full : joined(full, " (", new Localized(key.unit(), key.unit()), ")");
    return new Series(
        codes.of(words, origin.prefix() + "-", slug, o.place()),
        key.id(),
        whole,
        ofSeries,
        key.unit());
  }

  /** The name of an indicator: that of its only series where none is given. */
  Localized nameOf(String id) {
    Set<String> series = seriesById.getOrDefault(id, Set.of());
    String only = series.size() == 1 ? series.iterator().next() : "";
    return descriptions
        .name(id)
        .orElseGet(
            () ->
                only.isEmpty()
                    ? new Localized("Chỉ tiêu " + number(id), "Indicator " + number(id))
                    : descriptions.words("Series", only));
  }

  /** The number and the name of an indicator; a name that is made of the number says it already. */
  Localized titleOf(String id) {
    Localized name = nameOf(id);
    String number = descriptions.number(id);
    return name.vi().endsWith(number) ? name : joined(new Localized(number, number), " ", name, "");
  }

  private String slug(String words) {
    return Codes.slug(descriptions.bare(words));
  }

  private String number(String id) {
    String number = descriptions.number(id);
    return number.isEmpty() ? id : number;
  }

  private static Localized joined(Localized a, String between, Localized b, String end) {
    return new Localized(a.vi() + between + b.vi() + end, a.en() + between + b.en() + end);
  }

  private void dimension(Observation o, String heading, String value) {
    String code = dimensionOf(heading, o);
    dimensionsByCode.computeIfAbsent(of(o).code(), c -> new TreeSet<>()).add(code);
    dimensions
        .computeIfAbsent(
            code, c -> new Dimension(descriptions.words(heading, heading), new LinkedHashMap<>()))
        .values()
        .computeIfAbsent(valueOf(heading, value, o), v -> descriptions.words(heading, value));
  }

  /** The code of the dimension that a column is; headings that differ in case alone are one. */
  private String dimensionOf(String heading, Observation o) {
    String folded = Columns.folded(heading);
    return dimensionCodes.of(
        folded, origin.dimensionPrefix(), descriptions.bare(folded), o.place());
  }

  /** What an observation is broken down by: codes of values by those of dimensions. */
  Map<String, String> brokenDown(Observation o) {
    Map<String, String> codes = new TreeMap<>();
    o.brokenDown()
        .forEach(
            (heading, value) -> codes.put(dimensionOf(heading, o), valueOf(heading, value, o)));
    return codes;
  }

  /** The code of a value in its dimension. */
  private String valueOf(String heading, String value, Observation o) {
    return valueCodes
        .computeIfAbsent(dimensionOf(heading, o), c -> new Codes('-', doubts))
        .of(value, "", descriptions.bare(value), o.place());
  }

  /** The indicator that an observation is of. */
  Series of(Observation o) {
    return series.get(key(o));
  }

  private Key key(Observation o) {
    return new Key(o.id(), o.series(), unit(o));
  }

  private String unit(Observation o) {
    String scale = SCALE.matcher(o.unit()).matches() ? o.unit() + " " : "";
    String written = o.unit().isEmpty() || !scale.isEmpty() ? descriptions.unit(o.id()) : o.unit();
    String unit = descriptions.words("Units", written).vi();
    if (unit.isEmpty()) {
      return scale + UNKNOWN_UNIT;
    }
    return scale + (PERCENT.matcher(unit).matches() ? "%" : unit);
  }

  /** All indicators, in the order in which they are met. */
  Collection<Series> series() {
    return series.values();
  }

  /** All dimensions by code. */
  Map<String, Dimension> dimensions() {
    return dimensions;
  }

  /** The codes of the dimensions that an indicator has. */
  Set<String> dimensionsOf(Series one) {
    return dimensionsByCode.getOrDefault(one.code(), Set.of());
  }
}
