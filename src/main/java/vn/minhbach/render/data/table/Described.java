package vn.minhbach.render.data.table;

import vn.minhbach.model.Bundle;

/** What a column is called, and what stands in it. */
public record Described(String title, String description) {

  /** In the language of {@code words}: {@code title|description}. */
  public static Described of(DataTable<?> table, Column<?> column, Bundle words) {
    String[] both = words.get(table.name() + "." + column.name()).split("\\|", 2);
    return new Described(both[0], both[1]);
  }
}
