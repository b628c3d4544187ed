package vn.minhbach.check;

import java.util.Set;
import java.util.stream.Collectors;
import vn.minhbach.model.Attachment;
import vn.minhbach.model.Catalog;
import vn.minhbach.model.Report;
import vn.minhbach.model.narrative.Inline;
import vn.minhbach.problem.Place;
import vn.minhbach.problem.Problems;

/**
 * Every file beside a report is its source document, or its text links to it.
 *
 * <p>Each such file is published. One that nothing names is most likely there by mistake: a draft,
 * a copy of a table, a list of names that was not meant for the public.
 */
final class AttachmentRule implements Rule {

  @Override
  public void check(Catalog catalog, Problems problems) {
    for (Report report : catalog.reports()) {
      // A link or a name that could not be read is reported there.
      if (problems.sound(report.place().path())) {
        check(report, problems);
      }
    }
  }

  private static void check(Report report, Problems problems) {
    Set<String> linked =
        report.narrative().links().stream().map(Inline.Link::target).collect(Collectors.toSet());
    for (Attachment attachment : report.attachments()) {
      String address = report.address() + attachment.name();
      if (!linked.contains(address)
          && report.sourceDocument().filter(attachment::equals).isEmpty()) {
        problems.error(
            Place.file(attachment.path()), "attachment.orphan", attachment.name(), address);
      }
    }
  }
}
