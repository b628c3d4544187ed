package vn.minhbach.check;

import vn.minhbach.model.Attachment;
import vn.minhbach.model.Catalog;
import vn.minhbach.model.Report;
import vn.minhbach.problem.Place;
import vn.minhbach.problem.Problems;

/**
 * A source document is, byte for byte, the one that the report's header names by its SHA-256.
 *
 * <p>The hash, {@code source_sha256}, may be left out. Given once, it shows every later change of
 * the document, also one that nobody meant: a file saved again by an editor, or half copied.
 */
final class HashRule implements Rule {

  @Override
  public void check(Catalog catalog, Problems problems) {
    for (Report report : catalog.reports()) {
      if (!report.sourceSha256().isEmpty()) {
        check(report, problems);
      }
    }
  }

  private static void check(Report report, Problems problems) {
    Place place = report.placeOf("source_sha256");
    if (report.sourceDocument().isPresent()) {
      Attachment source = report.sourceDocument().get();
      if (!source.sha256().equalsIgnoreCase(report.sourceSha256())) {
        problems.error(place, "source.hash", source.name(), source.sha256(), report.sourceSha256());
      }
    } else if (!report.keys().containsKey("source")) {
      // A file that is named and not there was reported when it was looked for.
      problems.error(place, "source.unnamed");
    }
  }
}
