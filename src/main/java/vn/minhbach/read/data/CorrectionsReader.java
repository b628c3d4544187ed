package vn.minhbach.read.data;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.minhbach.config.Fields;
import vn.minhbach.model.ledger.Correction;
import vn.minhbach.model.ledger.Printed;
import vn.minhbach.problem.Problems;
import vn.minhbach.source.ContentFolder;

/** Reads {@code corrections.yaml}: what was corrected in a published report, when and why. */
public final class CorrectionsReader {

  /** The file's name in the folder of a report. */
  public static final String FILE = "corrections.yaml";

  private CorrectionsReader() {}

  /** The corrections in the file's order; none where there is no such file. */
  public static List<Correction> read(ContentFolder content, String folder, Problems problems) {
    return Entries.read(
        content, folder + "/" + FILE, fields -> correction(fields, problems), problems);
  }

  private static Optional<Correction> correction(Fields fields, Problems problems) {
    Optional<LocalDate> date = Dates.required(fields, "date", "correction.date", problems);
    String place = fields.requiredText("place");
    String before = fields.requiredText("old");
    String after = fields.text("new").orElse("");
    String reason = fields.text("reason").orElse("");
    String requestedBy = fields.text("requested_by").orElse("");
    String decision = fields.text("decision").orElse("");
    fields.end();
    return date.map(
        day ->
            new Correction(
                day,
                place,
                Printed.folded(before),
                Printed.folded(after),
                reason,
                requestedBy,
                decision,
                fields.placeOf("place")));
  }
}
