package vn.minhbach.render.data.table;

import java.util.List;
import java.util.function.Function;

/**
 * A column of a data table. What every format and every description says of it comes from here, and
 * from {@code data_<language>.properties}.
 *
 * @param name in all formats; it never changes
 * @param codes all values that there are; empty where any is possible
 * @param term the property of a public vocabulary that says the same, as an IRI; empty where none
 *     does
 * @param value of a row as text, numbers with a decimal point, dates as {@code 2021-05-31}; empty
 *     where there is none
 */
public record Column<R>(
    String name,
    Type type,
    boolean required,
    List<String> codes,
    String term,
    Function<R, String> value) {

  /** What values are. */
  public enum Type {
    TEXT,
    INTEGER,
    DECIMAL,
    DATE,
    URL
  }

  public Column {
    codes = List.copyOf(codes);
  }

  public static <R> Column<R> text(String name, Function<R, String> value) {
    return of(name, Type.TEXT, value);
  }

  public static <R> Column<R> of(String name, Type type, Function<R, String> value) {
    return new Column<>(name, type, false, List.of(), "", value);
  }

  /** The same with a value in every row. */
  Column<R> always() {
    return new Column<>(name, type, true, codes, term, value);
  }

  /** The same with no other values than these. */
  Column<R> oneOf(List<String> values) {
    return new Column<>(name, type, required, values, term, value);
  }

  /** The same as what {@code iri} means. */
  Column<R> meaning(String iri) {
    return new Column<>(name, type, required, codes, iri, value);
  }
}
