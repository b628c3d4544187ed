package vn.minhbach.intake.data;

import java.util.Locale;
import java.util.Map;

/** What SDMX calls the columns of observations, and a dimension that is not set. */
final class SdmxNames {

  private static final Map<String, String> COLUMNS =
      Map.of(
          "ref_area", "area",
          "time_period", "period",
          "obs_value", "value",
          "unit_measure", "unit");

  /** What SDMX writes for a dimension that is not set. */
  static final String NOT_APPLICABLE = "_Z";

  private SdmxNames() {}

  /** The column that a heading, or the id of a component, means: {@code area}. */
  static String column(String heading) {
    String lower = heading.strip().toLowerCase(Locale.ROOT);
    return COLUMNS.getOrDefault(lower, lower);
  }
}
