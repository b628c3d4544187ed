package vn.minhbach.page;

import java.util.List;

/**
 * A table of indicators, ready to print.
 *
 * @param id its anchor in the page
 * @param printed whether the report prints it, or it was made from figures of the text
 * @param legend the assessments that occur
 */
public record TableView(
    String id,
    String caption,
    boolean printed,
    List<Column> columns,
    List<RowView> rows,
    List<Verdict> legend) {

  public TableView {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
    legend = List.copyOf(legend);
  }

  /**
   * A column.
   *
   * @param kind {@code label}, {@code figure} or {@code text}
   * @param source whether the heading is in the report's words
   */
  public record Column(String name, String heading, String kind, boolean source) {}

  /**
   * A row.
   *
   * @param anchor its id
   * @param alias the id of the indicator alone, on the first row that states it; else empty
   * @param cells in the order of the columns
   * @param source where the text states it; null in a printed table
   * @param quote the directive that leads to the very words there, or empty
   * @param frame the height of its series in a frame
   */
  public record RowView(
      String anchor,
      String alias,
      boolean sub,
      List<CellView> cells,
      Link source,
      String quote,
      int frame) {
    public RowView {
      cells = List.copyOf(cells);
    }
  }

  /**
   * A cell.
   *
   * @param anchor its id, or empty where it can't be pointed at
   * @param text as printed
   * @param meaning in words where that is not plain from the print, or empty; of a label in another
   *     language the indicator's name in that
   * @param full the text with its unit where the print leaves that to a column; else empty
   * @param verdict a CSS class for an assessment, or empty
   * @param link for the label: the series
   * @param finding what does not follow in it, named by its sentence; null where all does
   * @param corrected its last correction; null where there is none
   * @param source whether the text is in the report's words
   */
  public record CellView(
      String anchor,
      String text,
      String full,
      String meaning,
      String verdict,
      Link link,
      Link finding,
      CorrectionView corrected,
      boolean source) {}

  /** An assessment in the legend. */
  public record Verdict(String cssClass, String text) {}
}
