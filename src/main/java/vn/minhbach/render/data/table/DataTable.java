package vn.minhbach.render.data.table;

import java.util.List;

/**
 * A table of the portal's data: its name and columns, the same in all formats.
 *
 * @param key columns whose values together are of one row alone
 * @param references what columns name rows of other tables
 */
public record DataTable<R>(
    String name, List<Column<R>> columns, List<String> key, List<Reference> references) {

  /** A column that holds a value of a column of another table. */
  public record Reference(String column, String table, String other) {}

  public DataTable {
    columns = List.copyOf(columns);
    key = List.copyOf(key);
    references = List.copyOf(references);
  }

  public List<String> names() {
    return columns.stream().map(Column::name).toList();
  }

  /** The values of a row, in the order of the columns. */
  public List<String> line(R row) {
    return columns.stream().map(column -> column.value().apply(row)).toList();
  }
}
