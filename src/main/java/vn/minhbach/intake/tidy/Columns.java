package vn.minhbach.intake.tidy;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What the columns of a table hold.
 *
 * @param year column of periods; empty where each column of values has a period of its own
 * @param values columns of values by the series that each adds to its rows' own; one of no name in
 *     a table of the usual form
 * @param periods headings of columns of values, by column, that are periods
 * @param target column of targets
 * @param roles what else each column holds
 * @param names headings by column, those without one named by their number
 */
public record Columns(
    OptionalInt year,
    Map<Integer, String> values,
    Map<Integer, Sheet.Cell> periods,
    OptionalInt target,
    Map<Integer, Role> roles,
    Map<Integer, String> names) {

  /** What a column holds beside periods and values. */
  public enum Role {
    INDICATOR,
    UNIT,
    SERIES,
    PLACE,
    MULTIPLIER,
    NOTE,
    DIMENSION
  }

  public Columns {
    values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    periods = Map.copyOf(periods);
    roles = Collections.unmodifiableMap(new LinkedHashMap<>(roles));
    names = Collections.unmodifiableMap(new LinkedHashMap<>(names));
  }

  /** The column of a role; empty where no column has it. */
  public OptionalInt first(Role role) {
    return roles.entrySet().stream()
        .filter(entry -> entry.getValue() == role)
        .mapToInt(Map.Entry::getKey)
        .findFirst();
  }

  /** The columns of a role in the table's order. */
  public List<Integer> all(Role role) {
    return roles.entrySet().stream()
        .filter(entry -> entry.getValue() == role)
        .map(Map.Entry::getKey)
        .toList();
  }

  /** How headings are compared. */
  public static String folded(String heading) {
    return heading.toLowerCase(Locale.ROOT).replaceAll("[\\s_]+", " ").strip();
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
