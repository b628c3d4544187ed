package vn.minhbach.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.minhbach.problem.Place;

/**
 * A table of indicators of a report.
 *
 * @param name its file name without the ending
 * @param title its caption
 * @param columns the names of its columns, in the file's order
 * @param headings what the report prints above a column, by column name
 * @param embedded whether the report prints it; otherwise its figures were taken from the text
 */
public record Table(
    String name,
    String title,
    List<String> columns,
    Map<String, String> headings,
    boolean embedded,
    List<Row> rows,
    Place place) {

  public Table {
    columns = List.copyOf(columns);
    headings = Collections.unmodifiableMap(new LinkedHashMap<>(headings));
    rows = List.copyOf(rows);
  }

  /** The same table with other rows. */
  public Table with(List<Row> newRows) {
    return new Table(name, title, columns, headings, embedded, newRows, place);
  }
}
