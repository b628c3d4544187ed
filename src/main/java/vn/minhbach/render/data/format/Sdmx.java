package vn.minhbach.render.data.format;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import vn.minhbach.model.Period;
import vn.minhbach.render.data.table.Column;
import vn.minhbach.render.data.table.ObservationTable;
import vn.minhbach.render.data.table.ObservationTable.Stated;

/**
 * The observations as SDMX 3.0 sees them: which column is a dimension, the measure or an attribute,
 * and what it is called.
 *
 * <p>An observation is stated by one cell of one report, so both are dimensions: two reports may
 * state the same, differently.
 */
public final class Sdmx {

  /** Who maintains the structure. */
  public static final String AGENCY = "MINHBACH";

  public static final String STRUCTURE = "OBSERVATIONS";
  public static final String VERSION = "1.0.0";

  private static final List<String> DIMENSIONS =
      List.of(
          "indicator", "area", "measure", "target_origin", "dimensions", "report", "row", "period");

  private static final Map<String, String> IDS =
      Map.of(
          "area", "REF_AREA",
          "period", "TIME_PERIOD",
          "value", "OBS_VALUE",
          "unit", "UNIT_MEASURE");

  private static final List<Column<Stated>> COLUMNS =
      ObservationTable.TABLE.columns().stream()
          .sorted(
              Comparator.comparing((Column<Stated> column) -> role(column))
                  .thenComparing(column -> DIMENSIONS.indexOf(column.name())))
          .toList();

  private static final Map<Role, List<Column<Stated>>> BY_ROLE =
      COLUMNS.stream().collect(Collectors.groupingBy(Sdmx::role));

  private Sdmx() {}

  /** What part a column plays. */
  public enum Role {
    DIMENSION,
    MEASURE,
    ATTRIBUTE
  }

  /** Dimensions in the order of the key, then the measure, then attributes. */
  public static List<Column<Stated>> columns() {
    return COLUMNS;
  }

  /** Those that play {@code role}, in that order. */
  static List<Column<Stated>> columns(Role role) {
    return BY_ROLE.get(role);
  }

  public static Role role(Column<?> column) {
    if (DIMENSIONS.contains(column.name())) {
      return Role.DIMENSION;
    }
    return column.name().equals("value") ? Role.MEASURE : Role.ATTRIBUTE;
  }

  /** The id of a column's component: {@code REF_AREA}. */
  public static String id(Column<?> column) {
    return IDS.getOrDefault(column.name(), column.name().toUpperCase(Locale.ROOT));
  }

  /**
   * A value as SDMX writes it: periods in its own forms, a dimension that is not set as {@code _Z}.
   */
  public static String value(Column<Stated> column, Stated stated) {
    if (column.name().equals("period")) {
      return time(stated.period());
    }
    String value = column.value().apply(stated);
    return value.isEmpty() && role(column) == Role.DIMENSION ? "_Z" : value;
  }

  /** A time period of SDMX: {@code 2021}, {@code 2021-S1}, {@code 2021-01-01/P9M}. */
  static String time(Period period) {
    return switch (period.kind()) {
      case YEAR, QUARTER, MONTH, WEEK, DAY -> period.code();
      case HALF -> period.code().replace("-H", "-S");
      case FIRST_MONTHS, SCHOOL_YEAR, MONTHS, RANGE -> period.start() + "/" + period.length();
    };
  }
}
