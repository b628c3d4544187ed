package vn.minhbach.intake.table;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import vn.minhbach.model.Measure;

/** The columns of a table of indicators, in the order of printed ones. */
public final class IndicatorColumns {

  private IndicatorColumns() {}

  /**
   * Those that hold something, and that of the indicator.
   *
   * @param dimensions that rows may be broken down by, in order
   * @param rows cells by column
   */
  public static List<String> of(Collection<String> dimensions, List<Map<String, String>> rows) {
    List<String> columns = new ArrayList<>(List.of("number", "indicator"));
    columns.addAll(dimensions);
    columns.addAll(List.of("label", "unit", "period", "target_origin"));
    for (Measure measure : Measure.values()) {
      columns.add(measure.column());
    }
    columns.add("note");
    columns.removeIf(
        column ->
            !column.equals("indicator")
                && rows.stream().allMatch(row -> row.getOrDefault(column, "").isEmpty()));
    return columns;
  }
}
