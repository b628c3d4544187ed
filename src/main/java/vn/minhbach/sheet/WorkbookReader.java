package vn.minhbach.sheet;

import java.util.Optional;
import vn.minhbach.problem.Place;
import vn.minhbach.problem.Problems;

/** Reads a workbook: XLSX, or ODS, whatever its name says. Formulas are not computed. */
public final class WorkbookReader {

  private final String path;
  private final Limits limits;
  private final Problems problems;

  /**
   * @param path names the file in problems
   * @param problems where is reported why it can't be read
   */
  public WorkbookReader(String path, Limits limits, Problems problems) {
    this.path = path;
    this.limits = limits;
    this.problems = problems;
  }

  /** The whole workbook; empty, and reported, where it can't be read. */
  public Optional<Workbook> read(byte[] file) {
    Workbook.Gathering gathering = new Workbook.Gathering();
    return stream(file, gathering) ? Optional.of(gathering.workbook()) : Optional.empty();
  }

  /**
   * Gives the sheets to {@code receiver}, in the order in which the file holds them.
   *
   * @return whether it could be read to its end; if not, that is reported
   */
  public boolean stream(byte[] file, SheetReceiver receiver) {
    try {
      Archive archive = new Archive(file, limits.bytes());
      Tally tally = new Tally(limits);
      if (archive.has("xl/workbook.xml")) {
        new XlsxReader(archive, tally, receiver).read();
      } else if (archive.has("content.xml")) {
        new OdsReader(archive, tally, receiver).read();
      } else {
        throw Unsound.broken();
      }
      return true;
    } catch (Unsound e) {
      problems.error(Place.file(path), e.code(), e.arguments());
      return false;
    }
  }
}
