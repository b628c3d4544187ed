package vn.minhbach.intake.opensdg;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import vn.minhbach.intake.tidy.Columns;
import vn.minhbach.intake.tidy.Columns.Role;
import vn.minhbach.intake.tidy.Sheet;
import vn.minhbach.problem.Problems;

/** Finds what the columns of a repository's table hold, by their headings. */
final class ColumnFinder {

  private static final Set<String> YEARS = Set.of("year", "time period", "period");

  /** Headings of the values, folded. */
  static final Set<String> VALUES = Set.of("value", "obs value");

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

  /** Notes by their names that are parts of the whole where lines differ by nothing else. */
  private static final Set<String> PERHAPS_PARTS =
      Set.of("source", "source details", "source detail", "nature", "reporting type");

  private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");
  private static final Pattern NUMBER = Pattern.compile("\\s*[-−]?\\d[\\d.,]*\\s*");

  private final Sheet sheet;
  private final Settings settings;
  private final Set<String> areas;
  private final Problems doubts;
  private final Map<Integer, String> names = new LinkedHashMap<>();
  private final Map<Integer, String> values = new LinkedHashMap<>();
  private final Map<Integer, Role> roles = new LinkedHashMap<>();
  private OptionalInt year = OptionalInt.empty();
  private OptionalInt target = OptionalInt.empty();

  private ColumnFinder(Sheet sheet, Settings settings, Set<String> areas, Problems doubts) {
    this.sheet = sheet;
    this.settings = settings;
    this.areas = areas;
    this.doubts = doubts;
  }

  /**
   * Finds them; each doubt is told.
   *
   * @param areas the codes of the areas that the portal knows
   */
  static Columns of(Sheet sheet, Settings settings, Set<String> areas, Problems doubts) {
    return new ColumnFinder(sheet, settings, areas, doubts).find();
  }

  private Columns find() {
    name();
    names.forEach(this::place);
    if (year.isEmpty()) {
      yearByItsCells();
    }
    names.keySet().stream().filter(this::tellsApart).forEach(c -> roles.put(c, Role.DIMENSION));
    if (values.isEmpty() && year.isPresent()) {
      wide();
    }
    return new Columns(year, values, Map.of(), target, roles, names);
  }

  /** Gives each column a name of its own; those that hold nothing new are left out. */
  private void name() {
    Map<String, Integer> earlier = new LinkedHashMap<>();
    for (int i = 0; i < sheet.header().size(); i++) {
      Sheet.Cell heading = sheet.header().get(i);
      String number = String.valueOf(i + 1);
      if (heading.isEmpty()) {
        boolean needless = isEmpty(i) || isCount(i);
        doubts.warning(heading.place(), needless ? "tidy.unnamedempty" : "tidy.unnamed", number);
        if (!needless) {
          names.put(i, "Column " + number);
        }
        continue;
      }
      Integer first = earlier.putIfAbsent(Columns.folded(heading.text()), i);
      if (first == null) {
        names.put(i, heading.text());
      } else if (sheet.column(i).equals(sheet.column(first))) {
        doubts.warning(heading.place(), "tidy.headingsame", heading.text());
      } else {
        names.put(i, heading.text() + " (" + number + ")");
        doubts.warning(heading.place(), "tidy.headingtwice", heading.text(), names.get(i));
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
    String heading = Columns.folded(name);
    if (year.isEmpty() && YEARS.contains(heading)) {
      year = OptionalInt.of(column);
    } else if (values.isEmpty() && VALUES.contains(heading)) {
      values.put(column, "");
    } else if (heading.matches("value\\b.+") && areNumbers(column)) {
      values.put(column, name);
    } else if (heading.equals("target") && areNumbers(column)) {
      target = OptionalInt.of(column);
    } else {
      roles.put(column, role(column, heading, name));
    }
  }

  /**
   * Where none is called Year, the only column of years is it, in whatever language. What stands
   * where headings should be is none.
   */
  private void yearByItsCells() {
    List<Integer> columns =
        roles.keySet().stream()
            .filter(c -> roles.get(c) == Role.DIMENSION && areYears(c))
            .filter(c -> !NUMBER.matcher(names.get(c)).matches())
            .toList();
    if (columns.size() == 1) {
      int column = columns.get(0);
      year = OptionalInt.of(column);
      roles.remove(column);
      doubts.warning(sheet.header().get(column).place(), "sdg.year", names.get(column));
    }
  }

  /** Whether a cell holds a plain year. */
  static boolean isYear(String cell) {
    return YEAR.matcher(cell).matches();
  }

  private boolean areYears(int column) {
    List<String> cells = sheet.column(column);
    return !cells.isEmpty() && cells.stream().allMatch(ColumnFinder::isYear);
  }

  /** A column that the repository calls otherwise, where it holds codes that the portal knows. */
  private boolean isPlace(int column, String heading) {
    return !settings.placeColumn().isEmpty()
        && free(Role.PLACE, heading, Set.of(), settings.placeColumn())
        && sheet.column(column).stream().anyMatch(areas::contains);
  }

  private Role role(int column, String heading, String name) {
    if (free(Role.UNIT, heading, UNITS, settings.unitColumn())) {
      return Role.UNIT;
    }
    if (free(Role.SERIES, heading, SERIES, settings.seriesColumn())) {
      return Role.SERIES;
    }
    if (free(Role.PLACE, heading, PLACES, "") || isPlace(column, heading)) {
      return Role.PLACE;
    }
    if (free(Role.MULTIPLIER, heading, MULTIPLIERS, "")) {
      return Role.MULTIPLIER;
    }
    // A target in words is no part of the whole, and would take the series apart.
    boolean note =
        NOTES.contains(heading)
            || heading.equals("target")
            || UNITS.contains(heading)
            || settings.notes().contains(name);
    return note ? Role.NOTE : Role.DIMENSION;
  }

  /** Whether a column of notes is all that tells some lines apart: Source, of emissions. */
  private boolean tellsApart(int column) {
    boolean perhaps =
        roles.get(column) == Role.NOTE
            && PERHAPS_PARTS.contains(Columns.folded(names.get(column)))
            && !settings.notes().contains(names.get(column));
    if (!perhaps || year.isEmpty()) {
      return false;
    }
    Map<List<String>, String> noted = new HashMap<>();
    for (Sheet.Line row : sheet.rows()) {
      List<String> line = new ArrayList<>(List.of(row.cell(year.getAsInt()).text()));
      roles.forEach((c, role) -> line.add(role == Role.NOTE ? "" : row.cell(c).text()));
      String note = row.cell(column).text();
      String earlier = noted.putIfAbsent(line, note);
      if (earlier != null && !earlier.equals(note)) {
        return true;
      }
    }
    return false;
  }

  private boolean free(Role role, String heading, Set<String> usual, String declared) {
    boolean named =
        declared.isEmpty() ? usual.contains(heading) : heading.equals(Columns.folded(declared));
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
