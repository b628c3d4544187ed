package vn.minhbach.intake.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import vn.minhbach.figure.Figure;
import vn.minhbach.figure.Meaning.Missing;
import vn.minhbach.intake.CsvText;
import vn.minhbach.intake.document.Block.Grid;
import vn.minhbach.intake.document.Block.GridCell;
import vn.minhbach.intake.document.Doubts;
import vn.minhbach.intake.document.Spot;
import vn.minhbach.intake.table.ColumnNumbers;
import vn.minhbach.intake.table.HeadingPeriod;
import vn.minhbach.intake.table.IndicatorColumns;
import vn.minhbach.intake.table.KnownLabels;
import vn.minhbach.intake.table.RowLabel;
import vn.minhbach.intake.table.TableColumns;
import vn.minhbach.model.Measure;
import vn.minhbach.model.Period;

/**
 * A printed table whose rows are indicators.
 *
 * @param columns of the CSV file
 * @param headings as printed, by column
 * @param rows cells by column
 * @param matched how many rows have an indicator
 */
record IndicatorTable(
    List<String> columns,
    Map<String, String> headings,
    List<Map<String, String>> rows,
    int matched) {

  private static final int MOST_HEAD_ROWS = 3;

  /**
   * Reads {@code grid}; empty where it is no such table.
   *
   * @param unit that stands above it, for rows without their own; empty where none does
   * @param period of the report
   */
  static Optional<IndicatorTable> of(
      Grid grid, String unit, Optional<Period> period, KnownLabels labels, Doubts doubts) {
    List<List<String>> cells = spread(grid);
    int head = headRows(cells);
    if (head == 0 || cells.size() - head < 2) {
      return Optional.empty();
    }
    List<String> heads = heads(cells.subList(0, head));
    TableColumns columns = TableColumns.of(heads);
    List<List<String>> body = cells.subList(head, cells.size());
    if (!columns.areOfIndicators()) {
      return Optional.empty();
    }
    for (int c = 0; c < columns.names().size(); c++) {
      int column = c;
      boolean used =
          body.stream().anyMatch(row -> column < row.size() && !row.get(column).isEmpty());
      if (columns.names().get(c).isEmpty() && used) {
        doubts.add(grid.spot(), "import.report.table.column", heads.get(c));
        return Optional.empty();
      }
    }
    for (String measure : HeadingPeriod.OF_A_PERIOD) {
      String heading = columns.headings().getOrDefault(measure, "");
      String other = period.map(own -> HeadingPeriod.other(heading, own, false)).orElse("");
      if (!other.isEmpty()) {
        doubts.add(grid.spot(), "import.report.table.period", heading, other);
        return Optional.empty();
      }
    }
    int estimate = columns.names().indexOf("estimate");
    boolean verdicts =
        estimate >= 0
            && body.stream()
                .filter(row -> estimate < row.size() && !row.get(estimate).isEmpty())
                .noneMatch(row -> row.get(estimate).matches(".*\\d.*"));
    TableColumns named =
        verdicts && !columns.names().contains("assessment") ? columns.judged() : columns;
    return read(grid, body, head, named, unit, labels, doubts);
  }

  private static Optional<IndicatorTable> read(
      Grid grid,
      List<List<String>> body,
      int head,
      TableColumns columns,
      String unit,
      KnownLabels labels,
      Doubts doubts) {
    List<Map<String, String>> rows = new ArrayList<>();
    List<Runnable> told = new ArrayList<>();
    Set<String> dimensions = new TreeSet<>();
    String above = "";
    int matched = 0;
    for (int r = 0; r < body.size(); r++) {
      Map<String, String> row = row(body.get(r), columns.names());
      Spot spot = spot(grid, head + r);
      String label = row.getOrDefault("label", "");
      if (isHeadAgain(body.get(r), columns)) {
        told.add(() -> doubts.add(spot, "import.report.table.head"));
        continue;
      }
      if (!hasFigure(row)) {
        if (!label.isEmpty() || !row.isEmpty()) {
          told.add(
              () -> doubts.add(spot, "import.report.table.group", String.join(" ", row.values())));
        }
        above = label;
        continue;
      }
      if (!unit.isEmpty() && !columns.names().contains("unit")) {
        row.put("unit", unit);
      }
      String parent = above;
      RowLabel words = new RowLabel(label, false);
      boolean sub = words.isSub();
      above = sub ? above : label;
      Optional<KnownLabels.Meaning> meaning = meaning(words, sub ? parent : "", row, labels);
      if (meaning.isEmpty() && !sub) {
        meaning = labels.alike(label, row.getOrDefault("unit", ""));
        meaning.ifPresent(
            m ->
                told.add(
                    () ->
                        doubts.add(
                            spot,
                            "import.report.table.alike",
                            label,
                            m.indicator().name().vi(),
                            m.indicator().code())));
      }
      meaning.ifPresent(
          m -> {
            row.put("indicator", m.indicator().code());
            row.putAll(m.dimensions());
            dimensions.addAll(m.dimensions().keySet());
          });
      matched += meaning.isPresent() ? 1 : 0;
      if (meaning.isEmpty()) {
        told.add(() -> doubts.add(spot, "import.report.table.row", label, labels.nearest(label)));
      }
      rows.add(row);
    }
    if (rows.size() < 2 || matched == 0) {
      doubts.add(grid.spot(), "import.report.table.unknown", String.valueOf(rows.size()));
      return Optional.empty();
    }
    told.forEach(Runnable::run);
    return Optional.of(
        new IndicatorTable(
            IndicatorColumns.of(dimensions, rows), columns.headings(), rows, matched));
  }

  /** A row below another is looked up with the words of that, too. */
  private static Optional<KnownLabels.Meaning> meaning(
      RowLabel label, String parent, Map<String, String> row, KnownLabels labels) {
    String unit = row.getOrDefault("unit", "");
    Optional<KnownLabels.Meaning> own = labels.of(label.text(), unit);
    return own.isPresent() || parent.isEmpty() ? own : labels.of(parent + " " + label.bare(), unit);
  }

  private static Map<String, String> row(List<String> cells, List<String> names) {
    Map<String, String> row = new LinkedHashMap<>();
    for (int i = 0; i < Math.min(cells.size(), names.size()); i++) {
      if (!names.get(i).isEmpty() && !cells.get(i).isEmpty()) {
        row.put(names.get(i), cells.get(i));
      }
    }
    return row;
  }

  private static boolean hasFigure(Map<String, String> row) {
    for (Measure measure : Measure.values()) {
      Figure figure = Figure.read(row.getOrDefault(measure.column(), ""));
      if (!(figure.meaning() instanceof Missing)) {
        return true;
      }
    }
    return false;
  }

  /** Tables that go on on the next page print their head again. */
  private static boolean isHeadAgain(List<String> cells, TableColumns columns) {
    return isColumnNumbers(cells)
        || TableColumns.of(cells).headings().values().equals(columns.headings().values())
        || cells.equals(List.copyOf(columns.headings().values()));
  }

  private static Spot spot(Grid grid, int row) {
    for (GridCell cell : grid.rows().get(row)) {
      if (!cell.content().isEmpty()) {
        return cell.content().get(0).spot();
      }
    }
    return grid.spot();
  }

  /** The rows above the first one with a number of a row, or with a figure. */
  private static int headRows(List<List<String>> cells) {
    for (int r = 0; r < Math.min(cells.size(), MOST_HEAD_ROWS + 2); r++) {
      List<String> row = cells.get(r);
      boolean numbered = !row.isEmpty() && row.get(0).matches("\\d+\\.?|[IVX]+\\.?|[A-D]\\.?");
      boolean labelled = row.stream().filter(c -> !c.isEmpty()).distinct().count() <= 1;
      if (r > 0 && (numbered || labelled) && !isColumnNumbers(row)) {
        return r;
      }
    }
    return cells.size() > 1 ? 1 : 0;
  }

  private static boolean isColumnNumbers(List<String> row) {
    return ColumnNumbers.are(row.stream().filter(cell -> !cell.isEmpty()).toList());
  }

  private static List<String> heads(List<List<String>> rows) {
    List<String> heads = new ArrayList<>();
    int width = rows.stream().mapToInt(List::size).max().orElse(0);
    List<List<String>> worded = rows.stream().filter(row -> !isColumnNumbers(row)).toList();
    for (int c = 0; c < width; c++) {
      List<String> words = new ArrayList<>();
      for (List<String> row : worded) {
        String cell = c < row.size() ? row.get(c) : "";
        if (!cell.isEmpty() && !words.contains(cell)) {
          words.add(cell);
        }
      }
      heads.add(String.join(" ", words));
    }
    return heads;
  }

  /** The cells with those that cover several columns or rows of the head repeated in each. */
  private static List<List<String>> spread(Grid grid) {
    List<List<String>> rows = new ArrayList<>();
    Map<Integer, Map<Integer, String>> reserved = new LinkedHashMap<>();
    for (int r = 0; r < grid.rows().size(); r++) {
      List<String> row = new ArrayList<>();
      Map<Integer, String> taken = reserved.getOrDefault(r, Map.of());
      for (GridCell cell : grid.rows().get(r)) {
        while (taken.containsKey(row.size())) {
          row.add(taken.get(row.size()));
        }
        for (int c = 0; c < cell.columns(); c++) {
          for (int below = 1; below < cell.rows(); below++) {
            reserved
                .computeIfAbsent(r + below, k -> new LinkedHashMap<>())
                .put(row.size(), r < MOST_HEAD_ROWS ? cell.text() : "");
          }
          row.add(cell.text());
        }
      }
      while (taken.containsKey(row.size())) {
        row.add(taken.get(row.size()));
      }
      rows.add(row);
    }
    return rows;
  }

  /** The table as CSV, RFC 4180. */
  String csv() {
    return CsvText.of(columns, rows);
  }
}
