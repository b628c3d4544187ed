package vn.minhbach.check;

import java.text.Normalizer;
import vn.minhbach.model.Catalog;
import vn.minhbach.model.Report;
import vn.minhbach.model.Row;
import vn.minhbach.model.Table;
import vn.minhbach.problem.Problems;

/** Every figure taken from the text stands, as printed, in the words given as its source. */
final class StatedRule implements Rule {

  @Override
  public void check(Catalog catalog, Problems problems) {
    for (Report report : catalog.reports()) {
      report.tables().stream()
          .filter(table -> !table.embedded())
          .forEach(table -> check(table, problems));
    }
  }

  private static void check(Table table, Problems problems) {
    for (Row row : table.rows()) {
      // Without a source there is nothing to compare with, and that is reported where it is read.
      if (!row.source().sentence().isEmpty()) {
        row.figures()
            .forEach(
                (measure, figure) -> {
                  if (!row.source().sentence().contains(fold(figure.printed()))) {
                    problems.error(
                        row.place(), "source.figure", measure.column(), figure.printed());
                  }
                });
      }
    }
  }

  private static String fold(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFC).strip().replaceAll("\\s+", " ");
  }
}
