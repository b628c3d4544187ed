package vn.minhbach.intake.table;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * The rows of a table of indicators as they are made of those of a sheet: one for each period and
 * plan that a row of the sheet has figures of.
 */
final class IndicatorRows {

  /** The column that names a period or a plan, by what the columns of a sheet say of it. */
  private final Map<String, String> columnOf = new HashMap<>();

  private final List<Map<String, String>> all = new ArrayList<>();
  private final TreeSet<String> dimensions = new TreeSet<>();

  /**
   * @param uses of the columns of the sheet
   */
  IndicatorRows(Collection<ColumnUse> uses) {
    uses.forEach(use -> columnOf.put(use.of(), use.ofColumn()));
  }

  /**
   * Adds those of one row of the sheet.
   *
   * @param cells that each of them has, by column
   * @param brokenDown the columns among these that are dimensions
   * @param figures as printed
   */
  void add(
      Map<String, String> cells, Collection<String> brokenDown, Map<ColumnUse, String> figures) {
    dimensions.addAll(brokenDown);
    Map<String, Map<String, String>> byPeriod = new LinkedHashMap<>();
    // What the report itself is about stands first.
    byPeriod.put("", new LinkedHashMap<>());
    figures.forEach(
        (use, printed) ->
            byPeriod
                .computeIfAbsent(use.of(), of -> new LinkedHashMap<>())
                .put(use.name(), printed));
    byPeriod.forEach(
        (of, printed) -> {
          if (!printed.isEmpty()) {
            Map<String, String> row = new LinkedHashMap<>(cells);
            row.putAll(printed);
            if (!of.isEmpty()) {
              row.put(columnOf.get(of), of);
            }
            all.add(row);
          }
        });
  }

  /** Cells by column. */
  List<Map<String, String>> all() {
    return all;
  }

  /** The columns of the table. */
  List<String> columns() {
    return IndicatorColumns.of(dimensions, all);
  }
}
