package vn.minhbach.problem;

import java.util.Comparator;

/**
 * A place in a content file.
 *
 * @param path relative to the content folder, with {@code /}
 * @param sheet of a workbook; empty where the file is none, or is meant as a whole
 * @param line from 1, of a sheet the row; 0 where the file or sheet as a whole is meant
 * @param column from 1, in characters, of a sheet the column; 0 where the line, file or sheet as a
 *     whole is meant
 */
public record Place(String path, String sheet, int line, int column) implements Comparable<Place> {

  private static final Comparator<Place> ORDER =
      Comparator.comparing(Place::path)
          .thenComparing(Place::sheet)
          .thenComparingInt(Place::line)
          .thenComparingInt(Place::column);

  private static final int LETTERS = 26;

  /** A place in a file that has no sheets. */
  public Place(String path, int line, int column) {
    this(path, "", line, column);
  }

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

  /** The column of a sheet as spreadsheets name it: {@code A} to {@code Z}, then {@code AA}. */
  public static String letters(int column) {
    StringBuilder letters = new StringBuilder();
    for (int rest = column; rest > 0; rest = (rest - 1) / LETTERS) {
      letters.insert(0, (char) ('A' + (rest - 1) % LETTERS));
    }
    return letters.toString();
  }

  /**
   * {@code path}, {@code path:line} or {@code path:line:column}; of a workbook {@code path: sheet},
   * {@code path: sheet!7} or {@code path: sheet!B7}.
   */
  @Override
  public String toString() {
    if (!sheet.isEmpty()) {
      String cell = letters(column) + (line == 0 ? "" : line);
      return path + ": " + sheet + (cell.isEmpty() ? "" : "!" + cell);
    }
    if (line == 0) {
      return path;
    }
    return column == 0 ? path + ":" + line : path + ":" + line + ":" + column;
  }
}
