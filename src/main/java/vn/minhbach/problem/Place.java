package vn.minhbach.problem;

import java.util.Comparator;

/**
 * A place in a content file.
 *
 * @param path relative to the content folder, with {@code /}
 * @param line from 1; 0 where the file as a whole is meant
 * @param column from 1, in characters; 0 where the line or file as a whole is meant
 */
public record Place(String path, int line, int column) implements Comparable<Place> {

  private static final Comparator<Place> ORDER =
      Comparator.comparing(Place::path).thenComparingInt(Place::line).thenComparing(Place::column);

  /** The file as a whole. */
  public static Place file(String path) {
    return new Place(path, 0, 0);
  }

  /** Where a file's text goes on after {@code before}. */
  public static Place after(String path, String before) {
    int line = (int) before.chars().filter(c -> c == '\n').count() + 1;
    return new Place(path, line, before.length() - before.lastIndexOf('\n'));
  }

  /** The folder that holds the file, ending in {@code /}; empty at the top. */
  public String folder() {
    return path.substring(0, path.lastIndexOf('/') + 1);
  }

  @Override
  public int compareTo(Place other) {
    return ORDER.compare(this, other);
  }

  /** {@code path}, {@code path:line} or {@code path:line:column}. */
  @Override
  public String toString() {
    if (line == 0) {
      return path;
    }
    return column == 0 ? path + ":" + line : path + ":" + line + ":" + column;
  }
}
