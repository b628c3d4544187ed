package vn.minhbach.read;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import vn.minhbach.model.Slug;
import vn.minhbach.problem.Place;
import vn.minhbach.problem.Problems;
import vn.minhbach.source.ContentFolder;

/**
 * The folder of one report.
 *
 * @param path relative to the content folder
 * @param areaAddress the address its position says: {@code /binh-phuoc/loc-ninh/}
 * @param slug its own name
 */
record ReportFolder(String path, String areaAddress, String slug) {

  static final String NARRATIVE = "report.md";

  /** Levels of areas above a report; there are three. */
  private static final int DEEPEST = 8;

  /** The address of the report. */
  String address() {
    return areaAddress + slug + "/";
  }

  /** Finds all of them; a folder with files and no report is reported. */
  static List<ReportFolder> findAll(ContentFolder content, Problems problems) {
    List<ReportFolder> found = new ArrayList<>();
    for (Path area : content.list("reports")) {
      search(content, area, "/", found, problems);
    }
    return found;
  }

  private static void search(
      ContentFolder content,
      Path folder,
      String address,
      List<ReportFolder> found,
      Problems problems) {
    String path = content.pathOf(folder);
    if (!Files.isDirectory(folder)) {
      problems.error(Place.file(path), "report.stray");
      return;
    }
    if (address.chars().filter(c -> c == '/').count() > DEEPEST) {
      problems.error(Place.file(path), "folder.deep", String.valueOf(DEEPEST));
      return;
    }
    String slug = folder.getFileName().toString();
    if (!Slug.isSlug(slug)) {
      problems.error(Place.file(path), "slug.form", slug);
      return;
    }
    if (Files.exists(folder.resolve(NARRATIVE))) {
      found.add(new ReportFolder(path, address, slug));
      return;
    }
    List<Path> inside = content.list(path);
    if (inside.isEmpty()) {
      // What a report leaves behind that was removed or moved.
      return;
    }
    if (inside.stream().noneMatch(Files::isDirectory)) {
      problems.error(Place.file(path + "/" + NARRATIVE), "file.missing");
      return;
    }
    for (Path entry : inside) {
      search(content, entry, address + slug + "/", found, problems);
    }
  }
}
