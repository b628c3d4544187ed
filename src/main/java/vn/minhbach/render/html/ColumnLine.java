package vn.minhbach.render.html;

import java.util.List;
import java.util.Locale;
import vn.minhbach.model.Bundle;
import vn.minhbach.render.data.table.Column;
import vn.minhbach.render.data.table.DataTable;
import vn.minhbach.render.data.table.Described;
import vn.minhbach.render.data.table.Tables;

/**
 * What a column of the data holds, for the page that explains it.
 *
 * @param type the name of what values are: {@code text}, {@code date}
 * @param codes all values that there are; empty where any is possible
 */
public record ColumnLine(
    String name,
    String title,
    String description,
    String type,
    boolean required,
    List<String> codes) {

  public ColumnLine {
    codes = List.copyOf(codes);
  }

  /** The columns of the table of that name. */
  static List<ColumnLine> of(String table, Bundle words) {
    return Tables.ALL.stream()
        .filter(one -> one.name().equals(table))
        .flatMap(one -> one.columns().stream().map(column -> of(one, column, words)))
        .toList();
  }

  private static ColumnLine of(DataTable<?> table, Column<?> column, Bundle words) {
    Described described = Described.of(table, column, words);
    return new ColumnLine(
        column.name(),
        described.title(),
        described.description(),
        column.type().name().toLowerCase(Locale.ROOT),
        column.required(),
        column.codes());
  }
}
