package vn.minhbach.check;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.minhbach.figure.Figure;
import vn.minhbach.model.Attachment;
import vn.minhbach.model.Catalog;
import vn.minhbach.model.Report;
import vn.minhbach.model.Row;
import vn.minhbach.model.Table;
import vn.minhbach.model.TableLine;
import vn.minhbach.problem.Problems;

/**
 * Every row of a printed table stands in the source document: its number, label, unit, figures and
 * note, as printed and in the order of its columns, are cells of one line there.
 *
 * <p>This is checked where the source document is a plain text whose tables have their cells
 * between tabs. Empty cells do not count, nor does how letters are composed or how wide a space is.
 * The line may hold more cells than the row: a column that the format does not know, or the figures
 * of another plan.
 */
final class PrintedRule implements Rule {

  /** A cell of a row: what its column is called and what is printed in it. */
  private record Printed(String column, String text) {}

  /** A line of the source, and the cells of the row that are not in it. */
  private record Match(TableLine line, List<Printed> missing) {

    /** How unlike they are; two rows that share figures still differ by their labels. */
    int distance() {
      boolean label = missing.stream().anyMatch(cell -> cell.column().equals("label"));
      return missing.size() + (label ? 1 : 0);
    }
  }

  @Override
  public void check(Catalog catalog, Problems problems) {
    for (Report report : catalog.reports()) {
      report
          .sourceDocument()
          .filter(source -> !source.tableLines().isEmpty())
          .ifPresent(
              source ->
                  report.tables().stream()
                      .filter(Table::embedded)
                      .forEach(table -> check(table, report, source, problems)));
    }
  }

  private static void check(Table table, Report report, Attachment source, Problems problems) {
    for (Row row : table.rows()) {
      List<Printed> cells = cells(row, table.columns(), report);
      Match best =
          source.tableLines().stream()
              .map(line -> match(cells, line))
              .min(Comparator.comparingInt(Match::distance))
              .orElseThrow();
      if (2 * best.missing().size() > cells.size()) {
        String name = row.label().isEmpty() ? row.indicator().code() : row.label();
        problems.error(row.place(), "source.row", source.name(), name);
      } else if (!best.missing().isEmpty()) {
        problems.error(
            row.place(),
            "source.cell",
            best.missing().get(0).column(),
            best.missing().get(0).text(),
            source.name() + ":" + best.line().number(),
            String.join(" | ", best.line().cells()));
      }
    }
  }

  /** Takes the cells of the row out of the line one after another. */
  private static Match match(List<Printed> cells, TableLine line) {
    List<Printed> missing = new ArrayList<>();
    int next = 0;
    for (Printed cell : cells) {
      int at = line.cells().subList(next, line.cells().size()).indexOf(cell.text());
      if (at < 0) {
        missing.add(cell);
      } else {
        next += at + 1;
      }
    }
    return new Match(line, missing);
  }

  private static List<Printed> cells(Row row, List<String> columns, Report report) {
    List<Printed> cells = new ArrayList<>();
    for (String column : columns) {
      // What was corrected since stands in the source as it was first published.
      String text = fold(report.first(row.anchorOf(column), text(row, column)));
      if (!text.isEmpty()) {
        cells.add(new Printed(column, text));
      }
    }
    return cells;
  }

  private static String text(Row row, String column) {
    return switch (column) {
      case "number" -> row.number();
      case "label" -> row.label();
      case "unit" -> row.printedUnit();
      case "note" -> row.note();
      default -> figure(row, column).map(Figure::printed).orElse("");
    };
  }

  private static Optional<Figure> figure(Row row, String column) {
    return row.figures().entrySet().stream()
        .filter(entry -> entry.getKey().column().equals(column))
        .map(entry -> entry.getValue())
        .findFirst();
  }

  private static String fold(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFC).strip().replaceAll("\\s+", " ");
  }
}
