package vn.minhbach.render.data.table;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * A table and its rows in a part of the portal.
 *
 * @param rows made anew each time that they are asked for: there may be hundreds of thousands
 */
public record Rows<R>(DataTable<R> table, Supplier<Stream<R>> rows) {

  public Stream<List<String>> lines() {
    return rows.get().map(table::line);
  }

  public long count() {
    return rows.get().count();
  }
}
