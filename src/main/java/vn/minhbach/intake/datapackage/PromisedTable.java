package vn.minhbach.intake.datapackage;

import java.util.List;
import java.util.Map;
import vn.minhbach.intake.tidy.Sheet;

/**
 * A table with what is promised of it.
 *
 * @param columns where each field stands, by its name
 */
record PromisedTable(Resource resource, Sheet sheet, Map<String, Integer> columns) {

  static PromisedTable of(Resource resource, Sheet sheet) {
    return new PromisedTable(resource, sheet, sheet.columns());
  }

  String name() {
    return resource.name();
  }

  Schema schema() {
    return resource.schema();
  }

  Sheet.Cell cell(Sheet.Line row, String field) {
    return row.cell(columns.get(field));
  }

  /** Whether the table has all of {@code fields}. */
  boolean has(List<String> fields) {
    return !fields.isEmpty() && columns.keySet().containsAll(fields);
  }

  List<String> texts(Sheet.Line row, List<String> fields) {
    return fields.stream().map(f -> cell(row, f).text()).toList();
  }
}
