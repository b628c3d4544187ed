package vn.minhbach.render.search;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.minhbach.figure.Figure;
import vn.minhbach.model.Language;
import vn.minhbach.model.Row;

/** The words and figures of a table's row as one text. */
final class RowText {

  private RowText() {}

  static String of(Row row, Language language) {
    String name = row.label().isEmpty() ? row.indicator().name().in(language) : row.label();
    return Stream.concat(
            Stream.of(name, row.unit().printed()),
            row.figures().values().stream().map(Figure::printed))
        .collect(Collectors.joining(" · "));
  }
}
