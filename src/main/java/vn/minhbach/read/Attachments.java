package vn.minhbach.read;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import vn.minhbach.model.Attachment;
import vn.minhbach.model.ledger.Fingerprint;
import vn.minhbach.problem.Place;
import vn.minhbach.problem.Problems;
import vn.minhbach.source.ContentFolder;

/** Takes the size and the hash of a source document without holding it in memory. */
final class Attachments {

  private static final Pattern NAME =
      Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]*\\.(pdf|docx?|xlsx?|odt|ods|txt|zip)");

  private Attachments() {}

  /**
   * Every file of a report that is neither its narrative nor data.
   *
   * @param files what is in its folder
   * @param workbooks names of files that are tables
   */
  static List<Attachment> of(
      List<Path> files, Set<String> workbooks, ContentFolder content, Problems problems) {
    List<Attachment> attachments = new ArrayList<>();
    for (Path path : files) {
      String name = path.getFileName().toString();
      boolean other =
          !name.equals(ReportFolder.NARRATIVE)
              && !ReportTables.isData(name)
              && !workbooks.contains(name);
      if (Files.isDirectory(path)) {
        problems.error(Place.file(content.pathOf(path)), "report.folder");
      } else if (other) {
        read(content, path, problems).ifPresent(attachments::add);
      }
    }
    return attachments;
  }

  private static Optional<Attachment> read(ContentFolder content, Path file, Problems problems) {
    Place place = Place.file(content.pathOf(file));
    String name = file.getFileName().toString();
    if (!NAME.matcher(name).matches()) {
      problems.error(place, "attachment.name", name);
      return Optional.empty();
    }
    if (!content.isPlain(file)) {
      return Optional.empty();
    }
    try (InputStream in = Files.newInputStream(file)) {
      MessageDigest sha256 = Fingerprint.sha256();
      long bytes = new DigestInputStream(in, sha256).transferTo(OutputStream.nullOutputStream());
      String hash = HexFormat.of().formatHex(sha256.digest());
      return Optional.of(
          new Attachment(name, place.path(), bytes, hash, SourceTables.linesOf(file)));
    } catch (IOException e) {
      problems.error(place, "file.unreadable", e.getClass().getSimpleName());
      return Optional.empty();
    }
  }
}
