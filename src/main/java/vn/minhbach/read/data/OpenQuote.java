package vn.minhbach.read.data;

import java.util.Optional;
import vn.minhbach.problem.Place;
import vn.minhbach.source.SourceFile;

/** Finds the quote of a CSV file that is never closed: a parser notices only at the file's end. */
final class OpenQuote {

  private OpenQuote() {}

  static Optional<Place> in(SourceFile file) {
    int line = 1;
    int column = 0;
    Place open = null;
    for (int i = 0; i < file.text().length(); i++) {
      char c = file.text().charAt(i);
      column++;
      if (c == '"') {
        // A doubled quote within quotes closes and opens again, which comes to the same.
        open = open == null ? file.place(line, column) : null;
      } else if (c == '\n') {
        line++;
        column = 0;
      }
    }
    return Optional.ofNullable(open);
  }
}
