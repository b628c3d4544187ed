package vn.minhbach.bench.speed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Writes reports as Markdown with a header in YAML, which most generators read. */
final class Documents {

  private Documents() {}

  /**
   * Writes one file for each.
   *
   * @param folder below which they are, in a folder for each district
   * @param more lines of the header of each
   */
  static void write(List<SpeedReport> reports, Path folder, String more) throws IOException {
    for (SpeedReport report : reports) {
      Path file = folder.resolve(report.folder() + "/" + report.year() + ".md");
      Files.createDirectories(file.getParent());
      Files.writeString(
          file,
          """
          ---
          title: "%s"
          publisher: "%s"
          district: "%s"
          province: "%s"
          folder: "%s"
          year: %d
          date: %d-12-31
          %s---

          %s"""
              .formatted(
                  report.title(),
                  report.publisher(),
                  report.district().name(),
                  report.district().province(),
                  report.folder(),
                  report.year(),
                  report.year(),
                  more,
                  report.body()));
    }
  }

  /** The districts that report, by their folder. */
  static Map<String, SpeedReport.District> districts(List<SpeedReport> reports) {
    Map<String, SpeedReport.District> districts = new TreeMap<>();
    reports.forEach(report -> districts.put(report.folder(), report.district()));
    return new LinkedHashMap<>(districts);
  }

  /**
   * Writes a list of its reports for each district.
   *
   * @param folder below which the districts are
   * @param layout the name of the layout that frames it
   */
  static void lists(List<SpeedReport> reports, Path folder, String layout) throws IOException {
    for (Map.Entry<String, SpeedReport.District> district : districts(reports).entrySet()) {
      StringBuilder list =
          new StringBuilder(
              "---\nlayout: %s\ntitle: \"%s\"\n---\n<ul>"
                  .formatted(layout, district.getValue().name()));
      for (SpeedReport report : reports) {
        if (report.folder().equals(district.getKey())) {
          list.append(
              "<li><a href=\"/%s/%d/\">%s</a></li>"
                  .formatted(report.folder(), report.year(), report.title()));
        }
      }
      write(folder.resolve(district.getKey() + "/index.html"), list.append("</ul>\n").toString());
    }
  }

  static void write(Path file, String text) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
