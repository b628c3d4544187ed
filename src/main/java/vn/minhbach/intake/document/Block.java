package vn.minhbach.intake.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** A block of a document, in reading order. */
public sealed interface Block {

  Spot spot();

  /**
   * A paragraph.
   *
   * @param heading the level of its style, from 1; 0 where its style is none of a heading
   * @param marker what a list of the document prints before it ({@code 1.}, {@code -}); empty where
   *     it is in none
   * @param depth of the list that it is in, from 0
   */
  record Paragraph(Spot spot, int heading, String marker, int depth, List<Piece> content)
      implements Block {

    public Paragraph {
      content = List.copyOf(content);
    }

    /** A paragraph without a style. */
    public static Paragraph plain(Spot spot, List<Piece> content) {
      return new Paragraph(spot, 0, "", 0, content);
    }

    /** Its words, the marker first, white space folded; lines are divided by {@code \n}. */
    public String text() {
      String words =
          Piece.text(content).replaceAll("[ \\t\\u00a0]+", " ").replaceAll(" ?\n ?", "\n");
      return (marker.isEmpty() ? words : marker + " " + words).strip();
    }

    /** Its lines, the blank ones left out. */
    public List<String> lines() {
      return text().lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    public boolean isBlank() {
      return text().isEmpty() && content.stream().noneMatch(p -> p instanceof Piece.NoteMark);
    }

    /** Whether all its words look so. */
    public boolean isAll(Predicate<Piece.Words> look) {
      return content.stream()
          .noneMatch(p -> p instanceof Piece.Words w && !w.text().isBlank() && !look.test(w));
    }

    /** The same with other pieces. */
    public Paragraph with(List<Piece> pieces) {
      return new Paragraph(spot, heading, marker, depth, pieces);
    }
  }

  /** A table, row by row; a cell that covers several rows stands in the first of them. */
  record Grid(Spot spot, List<List<GridCell>> rows) implements Block {

    private static final GridCell EMPTY = new GridCell(List.of(), 1, 1);

    public Grid {
      rows = rows.stream().map(List::copyOf).toList();
    }

    /** Whether all rows have as many cells, none of which covers another place. */
    public boolean isEven() {
      return rows.stream().map(List::size).distinct().count() == 1
          && rows.stream()
              .allMatch(row -> row.stream().allMatch(c -> c.columns() == 1 && c.rows() == 1));
    }

    /** The same with empty cells where others reached; all rows are as long as the longest. */
    public Grid divided() {
      List<List<GridCell>> even = new ArrayList<>();
      Map<Integer, Integer> covered = new HashMap<>();
      for (List<GridCell> row : rows) {
        List<GridCell> cells = new ArrayList<>();
        for (GridCell cell : row) {
          skip(covered, cells);
          int rowsBelow = cell.rows() - 1;
          for (int column = 0; column < cell.columns(); column++) {
            if (rowsBelow > 0) {
              covered.put(cells.size(), rowsBelow);
            }
            cells.add(new GridCell(column == 0 ? cell.content() : List.of(), 1, 1));
          }
        }
        skip(covered, cells);
        even.add(cells);
      }
      int width = even.stream().mapToInt(List::size).max().orElse(0);
      even.forEach(
          row -> {
            while (row.size() < width) {
              row.add(EMPTY);
            }
          });
      return new Grid(spot, even);
    }

    /** Adds empty cells where one from above reaches. */
    private static void skip(Map<Integer, Integer> covered, List<GridCell> cells) {
      while (covered.getOrDefault(cells.size(), 0) > 0) {
        covered.merge(cells.size(), -1, Integer::sum);
        cells.add(EMPTY);
      }
    }

    /** The paragraphs of all cells, row by row. */
    public List<Paragraph> paragraphs() {
      List<Paragraph> all = new ArrayList<>();
      rows.forEach(row -> row.forEach(cell -> all.addAll(cell.content())));
      return all;
    }
  }

  /**
   * A cell.
   *
   * @param columns how many it covers, at least 1
   * @param rows how many it covers, at least 1
   */
  record GridCell(List<Paragraph> content, int columns, int rows) {

    public GridCell {
      content = List.copyOf(content);
    }

    /** Its words on one line. */
    public String text() {
      StringBuilder text = new StringBuilder();
      content.forEach(p -> text.append(p.text().replace('\n', ' ')).append(' '));
      return text.toString().strip();
    }
  }
}
