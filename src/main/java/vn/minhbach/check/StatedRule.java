package vn.minhbach.check;

import java.text.Normalizer;
import java.util.regex.Pattern;
import vn.minhbach.model.Catalog;
import vn.minhbach.model.Report;
import vn.minhbach.model.Row;
import vn.minhbach.model.Table;
import vn.minhbach.problem.Problems;

/** Every figure taken from the text stands, as printed, in the words given as its source. */
final class StatedRule implements Rule {

  private static final Pattern NUMBER_BEFORE = Pattern.compile("\\d[.,]?$");
  private static final Pattern NUMBER_AFTER = Pattern.compile("^[.,]?\\d");

  @Override
  public void check(Catalog catalog, Problems problems) {
    for (Report report : catalog.reports()) {
      report.tables().stream()
          .filter(table -> !table.embedded())
          .forEach(table -> check(table, report, problems));
    }
  }

  private static void check(Table table, Report report, Problems problems) {
    for (Row row : table.rows()) {
      // Without a source there is nothing to compare with, and that is reported where it is read.
      if (!row.source().sentence().isEmpty()) {
        row.figures()
            .forEach(
                (measure, figure) -> {
                  String place = row.anchorOf(measure.column());
                  String stated = row.source().sentence();
                  // A figure that was corrected since stands there as it was first published.
                  if (!states(stated, fold(figure.printed()))
                      && !states(stated, fold(report.first(place, figure.printed())))) {
                    problems.error(
                        row.place(), "source.figure", measure.column(), figure.printed());
                  }
                });
      }
    }
  }

  /** Whether {@code figure} stands in {@code sentence}, and not as a part of a longer number. */
  private static boolean states(String sentence, String figure) {
    for (int at = sentence.indexOf(figure); at >= 0; at = sentence.indexOf(figure, at + 1)) {
      String before = sentence.substring(0, at);
      String after = sentence.substring(at + figure.length());
      boolean begins =
          !Character.isDigit(figure.charAt(0)) || !NUMBER_BEFORE.matcher(before).find();
      boolean ends =
          !Character.isDigit(figure.charAt(figure.length() - 1))
              || !NUMBER_AFTER.matcher(after).find();
      if (begins && ends) {
        return true;
      }
    }
    return false;
  }

  private static String fold(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFC).strip().replaceAll("\\s+", " ");
  }
}
