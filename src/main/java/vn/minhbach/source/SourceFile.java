package vn.minhbach.source;

import java.nio.file.Path;
import java.util.List;
import vn.minhbach.problem.Place;

/**
 * A text file of the content folder.
 *
 * @param path relative to the content folder, with {@code /}
 * @param location on disk
 * @param text its content in Unicode NFC, lines ended by {@code \n}
 */
public record SourceFile(String path, Path location, String text) {

  public Place place(int line, int column) {
    return new Place(path, line, column);
  }

  public Place whole() {
    return Place.file(path);
  }

  public List<String> lines() {
    return text.lines().toList();
  }
}
