package vn.minhbach.intake.datapackage;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.minhbach.intake.datapackage.Mapping.OfResource;
import vn.minhbach.intake.datapackage.Mapping.Use;
import vn.minhbach.intake.tidy.Once;
import vn.minhbach.intake.tidy.PeriodReader;
import vn.minhbach.intake.tidy.Sheet;
import vn.minhbach.model.Area;
import vn.minhbach.model.Slug;
import vn.minhbach.problem.Problems;

/** Proposes what the fields of a resource are, by their terms, names, titles, types and values. */
final class Proposal {

  /** Ends of the terms of the RDF Data Cube and of SDMX. */
  private static final Map<String, FieldRole> TERMS =
      Map.of(
          "refPeriod", FieldRole.PERIOD,
          "timePeriod", FieldRole.PERIOD,
          "refArea", FieldRole.AREA,
          "obsValue", FieldRole.VALUE,
          "unitMeasure", FieldRole.UNIT,
          "unitMult", FieldRole.MULTIPLIER,
          "obsStatus", FieldRole.NOTE);

  private static final Set<String> NESTED =
      Set.of("object", "array", "geojson", "geopoint", "list");
  private static final Pattern NUMBER = Pattern.compile("[-−+]?[\\d.,]*\\d(?:[eE][-+]?\\d+)?");

  private static final Set<String> COUNTS = Set.of("id", "stt", "row", "row-id", "row-number");

  /** Words of a sentence, and more values than anybody compares, break nothing down. */
  private static final int LONGEST_VALUE = 80;

  private static final int MOST_VALUES = 200;

  private final Resource resource;
  private final Sheet sheet;
  private final Set<String> areaCodes;
  private final Problems doubts;
  private final Map<String, Integer> columns;
  private final Map<String, Use> uses = new LinkedHashMap<>();

  /**
   * @param areaCodes codes, and names, of areas
   */
  private Proposal(Resource resource, Sheet sheet, Set<String> areaCodes, Problems doubts) {
    this.resource = resource;
    this.sheet = sheet;
    this.areaCodes = areaCodes;
    this.doubts = doubts;
    this.columns = sheet.columns();
  }

  /**
   * Proposes what each resource of a package is; what others only look their codes up in is left
   * out, and told.
   */
  static Map<String, OfResource> of(
      Map<Resource, Sheet> sheets, List<Area> areas, Once once, Problems doubts) {
    Set<String> known = new HashSet<>();
    areas.forEach(area -> known.addAll(AreaNames.of(area)));
    areas.forEach(area -> known.add(area.code()));
    Set<String> referred = new HashSet<>();
    sheets
        .keySet()
        .forEach(r -> r.schema().foreignKeys().forEach(key -> referred.add(key.resource())));
    Map<String, OfResource> resources = new LinkedHashMap<>();
    sheets.forEach(
        (resource, sheet) -> {
          String name = resource.name();
          Problems own = new Problems();
          OfResource proposal = new Proposal(resource, sheet, known, own).made();
          if (referred.contains(name) && !proposal.isTable()) {
            once.tell("ignored " + name, resource.place(), "package.lookup", name);
            resources.put(name, OfResource.IGNORED);
          } else {
            own.sorted().forEach(doubts::add);
            resources.put(name, proposal);
          }
        });
    return resources;
  }

  private OfResource made() {
    area();
    for (FieldRole role : List.of(FieldRole.VALUE, FieldRole.PERIOD, FieldRole.INDICATOR)) {
      first(role);
    }
    for (FieldRole role :
        List.of(
            FieldRole.INDICATOR_NAME,
            FieldRole.TARGET,
            FieldRole.UNIT,
            FieldRole.MULTIPLIER,
            FieldRole.SERIES)) {
      first(role);
    }
    if (!has(FieldRole.VALUE) && !has(FieldRole.PERIOD)) {
      wide();
    }
    if (!has(FieldRole.VALUE)) {
      columnsOfNumbers();
    }
    columns.keySet().forEach(name -> uses.computeIfAbsent(name, this::rest));
    Map<String, Use> ordered = new LinkedHashMap<>();
    columns.keySet().forEach(name -> ordered.put(name, uses.get(name)));
    return new OfResource(false, "", "", ordered);
  }

  private boolean has(FieldRole role) {
    return uses.values().stream().anyMatch(use -> use.role() == role);
  }

  private Field field(String name) {
    return resource
        .schema()
        .field(name)
        .orElseGet(() -> Field.unsaid(name, sheet.header().get(columns.get(name)).place()));
  }

  private List<String> filled(String name) {
    return sheet.column(columns.get(name)).stream()
        .filter(text -> !resource.schema().isMissing(text))
        .toList();
  }

  /** How surely a field is of a role: 3 by its term, 2 by its name, 1 by its title, 0 not. */
  private int likeness(String name, FieldRole role) {
    Field field = field(name);
    String term = field.rdfType().replaceFirst(".*[/#:]", "");
    if (TERMS.get(term) == role) {
      return 3;
    }
    Set<String> names = FieldNames.of(role);
    return names.contains(Slug.of(name)) ? 2 : names.contains(Slug.of(field.title())) ? 1 : 0;
  }

  private void first(FieldRole role) {
    for (int least = 3; least >= 1; least--) {
      for (String name : columns.keySet()) {
        if (!uses.containsKey(name) && likeness(name, role) >= least && fits(name, role)) {
          uses.put(name, Use.of(role));
          return;
        }
      }
    }
  }

  private boolean fits(String name, FieldRole role) {
    boolean figures = role == FieldRole.VALUE || role == FieldRole.TARGET;
    return !NESTED.contains(field(name).type()) && (!figures || !filled(name).isEmpty());
  }

  /** Of several columns that may name the area the one with the most codes that are known. */
  private void area() {
    Optional<String> best = Optional.empty();
    long most = -1;
    for (String name : columns.keySet()) {
      if (likeness(name, FieldRole.AREA) > 0 && fits(name, FieldRole.AREA)) {
        long known = filled(name).stream().filter(areaCodes::contains).count();
        if (known > most) {
          most = known;
          best = Optional.of(name);
        }
      }
    }
    best.ifPresent(name -> uses.put(name, Use.of(FieldRole.AREA)));
  }

  /** Columns whose names are periods. */
  private void wide() {
    PeriodReader periods = new PeriodReader(1, columns.keySet());
    for (String name : columns.keySet()) {
      Optional<String> period =
          Stream.of(
                  name, name.replaceFirst("(?i)^(?:y|nam_?|năm |year_?)", ""), field(name).title())
              .filter(text -> periods.read(text).isPresent())
              .findFirst();
      if (period.isPresent() && !uses.containsKey(name)) {
        uses.put(name, new Use(FieldRole.VALUE, period.get(), field(name).place()));
      }
    }
  }

  private void columnsOfNumbers() {
    for (String name : columns.keySet()) {
      if (!uses.containsKey(name)
          && isNumber(name)
          && !isCount(name)
          && !FieldNames.of(FieldRole.NOTE).contains(Slug.of(name))) {
        uses.put(name, Use.of(FieldRole.VALUE));
      }
    }
  }

  private boolean isNumber(String name) {
    List<String> filled = filled(name);
    return field(name).isNumber()
        || !field(name).type().equals("year")
            && !field(name).type().equals("string")
            && !filled.isEmpty()
            && filled.stream().allMatch(text -> NUMBER.matcher(text).matches());
  }

  /** Whether a column only tells rows apart, or should. */
  private boolean isCount(String name) {
    boolean key =
        resource.schema().primaryKey().equals(List.of(name))
            || COUNTS.contains(Slug.of(name))
            || field(name).is("unique");
    List<String> filled = filled(name);
    return key && new HashSet<>(filled).size() * 2 > filled.size();
  }

  private Use rest(String name) {
    Field field = field(name);
    List<String> filled = filled(name);
    if (NESTED.contains(field.type())) {
      return ignored(name, "package.ignorednested", field.type());
    }
    if (filled.isEmpty()) {
      return ignored(name, "package.ignoredempty");
    }
    if (isCount(name)) {
      return ignored(name, "package.ignoredcount");
    }
    boolean time = field.type().matches("date|time|datetime|year|yearmonth|duration");
    boolean words =
        filled.stream().anyMatch(text -> text.length() > LONGEST_VALUE)
            || new HashSet<>(filled).size() > MOST_VALUES;
    boolean note = likeness(name, FieldRole.NOTE) > 0 || field.type().equals("number");
    return Use.of(time || words || note ? FieldRole.NOTE : FieldRole.DIMENSION);
  }

  private Use ignored(String name, String code, String... more) {
    String[] arguments = new String[more.length + 1];
    arguments[0] = name;
    System.arraycopy(more, 0, arguments, 1, more.length);
    doubts.warning(sheet.header().get(columns.get(name)).place(), code, arguments);
    return Use.of(FieldRole.IGNORE);
  }
}
