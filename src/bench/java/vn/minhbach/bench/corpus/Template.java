package vn.minhbach.bench.corpus;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A real report that others are made from.
 *
 * @param folder where it stands
 * @param slug the last segment of its address, {@code 2021-9-thang}
 * @param header its lines, {@code key=value}
 */
public record Template(
    Path folder,
    District district,
    String slug,
    List<String> header,
    List<Piece> pieces,
    List<TableLines> tables,
    PlaceNames names) {

  private static final String END_OF_HEADER = "~~~~~~\n";

  public Template {
    header = List.copyOf(header);
    pieces = List.copyOf(pieces);
    tables = List.copyOf(tables);
  }

  /**
   * All of the demonstration's.
   *
   * @param demonstration its content folder
   */
  public static List<Template> all(Country country, Path demonstration) throws IOException {
    Path reports = demonstration.resolve("reports");
    List<Template> templates = new ArrayList<>();
    try (Stream<Path> files = Files.walk(reports)) {
      for (Path file : files.filter(f -> f.endsWith("report.md")).sorted().toList()) {
        Path folder = file.getParent();
        String address = "/" + reports.relativize(folder.getParent()).toString() + "/";
        templates.add(read(folder, country.at(address)));
      }
    }
    return templates;
  }

  static Template read(Path folder, District district) throws IOException {
    String report = Files.readString(folder.resolve("report.md"));
    int end = report.indexOf(END_OF_HEADER);
    List<Piece> pieces = Piece.of(report.substring(end + END_OF_HEADER.length()));
    List<String> plain = pieces.stream().map(Piece::plain).toList();
    List<TableLines> tables = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".csv")).sorted().toList()) {
        tables.add(TableLines.read(file, plain));
      }
    }
    return new Template(
        folder,
        district,
        folder.getFileName().toString(),
        report.substring(0, end).lines().toList(),
        pieces,
        tables,
        new PlaceNames(district));
  }

  String address() {
    return district.address() + slug + "/";
  }

  /** The year that its slug begins with. */
  int year() {
    return Integer.parseInt(slug.substring(0, 4));
  }

  String slugIn(int year) {
    return year + slug.substring(4);
  }
}
