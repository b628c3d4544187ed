package vn.minhbach.intake.opensdg;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import vn.minhbach.problem.Problems;

/**
 * What the columns of a table hold.
 *
 * @param year column of periods
 * @param values columns of values by the series that each adds to its rows' own; one of no name in
 *     a table of the usual form
 * @param target column of targets
 * @param roles what else each column holds
 * @param names headings by column, those without one named by their number
 */
record Columns(
    OptionalInt year,
    Map<Integer, String> values,
    OptionalInt target,
    Map<Integer, Role> roles,
    Map<Integer, String> names) {

  /** What a column holds beside periods and values. */
  enum Role {
    UNIT,
    SERIES,
    PLACE,
    MULTIPLIER,
    NOTE,
    DIMENSION
  }

  private static final Set<String> YEARS = Set.of("year", "time period", "period");
  private static final Set<String> VALUES = Set.of("value", "obs value");
  private static final Set<String> UNITS = Set.of("units", "unit", "unit measure");
  private static final Set<String> SERIES = Set.of("series");
  private static final Set<String> PLACES = Set.of("geocode", "geo code", "ref area");
  private static final Set<String> MULTIPLIERS = Set.of("unit multiplier", "unit mult");
  private static final Set<String> NOTES =
      Set.of(
          "observation status",
          "obs status",
          "comment",
          "comments",
          "comment obs",
          "comment ts",
          "footnote",
          "footnotes",
          "note",
          "notes",
          "source",
          "source details",
          "source detail",
          "time detail",
          "time coverage",
          "nature",
          "freq",
          "frequency",
          "reporting type",
          "base per",
          "lower bound",
          "upper bound",
          "geo info url",
          "geo info type",
          "dataflow");

  private static final Pattern NUMBER = Pattern.compile("\\s*[-−]?\\d[\\d.,]*\\s*");

  /** Finds them; each doubt is told. */
  static Columns of(Sheet sheet, Settings settings, Problems doubts) {
    return new Finder(sheet, settings, doubts).find();
  }

  /** The column of a role; empty where no column has it. */
  OptionalInt first(Role role) {
    return roles.entrySet().stream()
        .filter(entry -> entry.getValue() == role)
        .mapToInt(Map.Entry::getKey)
        .findFirst();
  }

  /** The columns of a role in the table's order. */
  List<Integer> all(Role role) {
    return roles.entrySet().stream()
        .filter(entry -> entry.getValue() == role)
        .map(Map.Entry::getKey)
        .toList();
  }

  /** How headings are compared. */
  static String folded(String heading) {
    return heading.toLowerCase(Locale.ROOT).replaceAll("[\\s_]+", " ").strip();
  }

  /** Goes over the headings once. */
  private static final class Finder {

    private final Sheet sheet;
    private final Settings settings;
    private final Problems doubts;
    private final Map<Integer, String> names = new LinkedHashMap<>();
    private final Map<Integer, String> values = new LinkedHashMap<>();
    private final Map<Integer, Role> roles = new LinkedHashMap<>();
    private OptionalInt year = OptionalInt.empty();
    private OptionalInt target = OptionalInt.empty();

    Finder(Sheet sheet, Settings settings, Problems doubts) {
      this.sheet = sheet;
      this.settings = settings;
      this.doubts = doubts;
    }

    Columns find() {
      name();
      names.forEach(this::place);
      if (values.isEmpty()) {
        wide();
      }
      return new Columns(year, values, target, roles, names);
    }

    /** Gives each column a name of its own; those that hold nothing new are left out. */
    private void name() {
      Map<String, Integer> earlier = new LinkedHashMap<>();
      for (int i = 0; i < sheet.header().size(); i++) {
        Sheet.Cell heading = sheet.header().get(i);
        String number = String.valueOf(i + 1);
        if (heading.isEmpty()) {
          boolean needless = isEmpty(i) || isCount(i);
          doubts.warning(heading.place(), needless ? "sdg.unnamedempty" : "sdg.unnamed", number);
          if (!needless) {
            names.put(i, "Column " + number);
          }
          continue;
        }
        Integer first = earlier.putIfAbsent(folded(heading.text()), i);
        if (first == null) {
          names.put(i, heading.text());
        } else if (sheet.column(i).equals(sheet.column(first))) {
          doubts.warning(heading.place(), "sdg.headingsame", heading.text());
        } else {
          names.put(i, heading.text() + " (" + number + ")");
          doubts.warning(heading.place(), "sdg.headingtwice", heading.text(), names.get(i));
        }
      }
    }

    private boolean isEmpty(int column) {
      return sheet.column(column).stream().allMatch(String::isEmpty);
    }

    /** The number of each row, as programs write it that know no better. */
    private boolean isCount(int column) {
      List<String> cells = sheet.column(column);
      return new HashSet<>(cells).size() == cells.size()
          && cells.stream().allMatch(cell -> cell.matches("\\d{1,7}"));
    }

    private void place(int column, String name) {
      String heading = folded(name);
      if (year.isEmpty() && YEARS.contains(heading)) {
        year = OptionalInt.of(column);
      } else if (values.isEmpty() && VALUES.contains(heading)) {
        values.put(column, "");
      } else if (heading.matches("value\\b.+") && areNumbers(column)) {
        values.put(column, name);
      } else if (heading.equals("target") && areNumbers(column)) {
        target = OptionalInt.of(column);
      } else {
        roles.put(column, role(heading, name));
      }
    }

    private Role role(String heading, String name) {
      if (free(Role.UNIT, heading, UNITS, settings.unitColumn())) {
        return Role.UNIT;
      }
      if (free(Role.SERIES, heading, SERIES, settings.seriesColumn())) {
        return Role.SERIES;
      }
      if (free(Role.PLACE, heading, PLACES, "")) {
        return Role.PLACE;
      }
      if (free(Role.MULTIPLIER, heading, MULTIPLIERS, "")) {
        return Role.MULTIPLIER;
      }
      boolean note =
          NOTES.contains(heading) || UNITS.contains(heading) || settings.notes().contains(name);
      return note ? Role.NOTE : Role.DIMENSION;
    }

    private boolean free(Role role, String heading, Set<String> usual, String declared) {
      boolean named =
          declared.isEmpty() ? usual.contains(heading) : heading.equals(folded(declared));
      return named && !roles.containsValue(role);
    }

    private boolean areNumbers(int column) {
      List<String> filled = sheet.column(column).stream().filter(c -> !c.isEmpty()).toList();
      return !filled.isEmpty() && filled.stream().allMatch(c -> NUMBER.matcher(c).matches());
    }

    /** A table without a column of values has a value in each column of numbers. */
    private void wide() {
      List<Integer> numbers = new ArrayList<>();
      for (int column : List.copyOf(roles.keySet())) {
        if (roles.get(column) == Role.DIMENSION && (areNumbers(column) || disaggregates(column))) {
          numbers.add(column);
        }
      }
      for (int column : numbers) {
        roles.remove(column);
        values.put(column, names.get(column));
      }
      if (!numbers.isEmpty()) {
        doubts.warning(sheet.header().get(0).place(), "sdg.wide", String.valueOf(numbers.size()));
      }
    }

    private boolean disaggregates(int column) {
      return names.get(column).contains(":");
    }
  }

  /** The series that a column of values adds; empty in a table of the usual form. */
  Optional<String> seriesOf(int column) {
    String heading = values.getOrDefault(column, "");
    return heading.isEmpty() || heading.contains(":") || folded(heading).matches("all|total")
        ? Optional.empty()
        : Optional.of(heading);
  }

  /** What a wide table's heading breaks down: {@code Sex:Female|Age:Under 5}. */
  Map<String, String> brokenDown(int column) {
    Map<String, String> parts = new LinkedHashMap<>();
    String heading = values.getOrDefault(column, "");
    if (heading.contains(":")) {
      for (String part : heading.split("\\|")) {
        int colon = part.indexOf(':');
        if (colon > 0) {
          parts.put(part.substring(0, colon).strip(), part.substring(colon + 1).strip());
        }
      }
    }
    return parts;
  }
}
