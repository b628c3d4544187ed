package vn.minhbach.render.data.format;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.minhbach.model.Bundle;
import vn.minhbach.page.SiteInfo;
import vn.minhbach.render.data.table.Column;
import vn.minhbach.render.data.table.DataTable;
import vn.minhbach.render.data.table.Described;
import vn.minhbach.render.data.table.Part;
import vn.minhbach.render.data.table.Rows;

/**
 * What a spreadsheet file of a part holds: what it is, its columns explained, then a sheet for each
 * table. Each sheet is one table from its first cell on, with nothing merged and no empty row, as
 * the British government's guidance on accessible spreadsheets (Analysis Function, 2023) asks.
 *
 * @param title of the file
 * @param sheets names and rows, the first row a heading
 * @param shortened says in the first sheet that texts of another were too long for the format
 */
public record Sheets(String title, String author, List<Sheet> sheets, Shortened shortened) {

  /** More rows are continued in another sheet: a sheet has 1,048,576. */
  private static final int MOST_ROWS = 1_000_000;

  /**
   * One sheet.
   *
   * @param table that it shows, or a part of; empty where it shows none
   * @param types of the columns
   * @param lines rows without the heading, made when they are written
   */
  public record Sheet(
      String name, String table, List<String> heading, List<Column.Type> types, Lines lines) {}

  /**
   * The texts of a sheet that were too long for a cell.
   *
   * @param count how many
   * @param longest as many characters as a cell holds
   * @param column of the first of them, by its heading
   * @param row of the first of them, from 1
   */
  record Cut(int count, int longest, String column, int row) {}

  /** Makes the row of the first sheet. */
  @FunctionalInterface
  interface Shortened {
    List<String> line(Sheet sheet, Cut cut);
  }

  /** Rows made when they are asked for. */
  @FunctionalInterface
  public interface Lines {
    Stream<List<String>> make();
  }

  public static Sheets of(Part part, Bundle words) {
    return of(part, words, MOST_ROWS);
  }

  static Sheets of(Part part, Bundle words, int most) {
    SiteInfo site = part.whole().info();
    List<Sheet> sheets = new ArrayList<>();
    sheets.add(
        new Sheet(
            words.get("sheet.about"),
            "",
            List.of(words.get("sheet.what"), words.get("sheet.content")),
            List.of(Column.Type.TEXT, Column.Type.TEXT),
            () -> about(part, words, sheets)));
    sheets.add(
        new Sheet(
            words.get("sheet.columns"),
            "",
            List.of(
                words.get("sheet.table"),
                words.get("sheet.column"),
                words.get("sheet.title"),
                words.get("sheet.meaning")),
            List.of(Column.Type.TEXT, Column.Type.TEXT, Column.Type.TEXT, Column.Type.TEXT),
            () -> part.tables().stream().flatMap(rows -> columns(rows.table(), words))));
    for (Rows<?> rows : part.tables()) {
      sheets.addAll(sheets(rows, most));
    }
    return new Sheets(
        part.title(),
        site.publisher(),
        List.copyOf(sheets),
        (sheet, cut) ->
            List.of(
                words.get("sheet.sheet", List.of(sheet.name())),
                words.get(
                    "sheet.shortened",
                    List.of(
                        String.valueOf(cut.count()),
                        String.valueOf(cut.longest()),
                        cut.column(),
                        String.valueOf(cut.row()),
                        site.absolute("/data/" + sheet.table() + ".csv")))));
  }

  private static <R> List<Sheet> sheets(Rows<R> rows, int most) {
    DataTable<R> table = rows.table();
    List<Column.Type> types = table.columns().stream().map(Column::type).toList();
    List<Sheet> sheets = new ArrayList<>();
    long count = rows.count();
    for (long from = 0; from == 0 || from < count; from += most) {
      long skipped = from;
      sheets.add(
          new Sheet(
              from == 0 ? table.name() : table.name() + "-" + (from / most + 1),
              table.name(),
              table.names(),
              types,
              () -> rows.rows().get().skip(skipped).limit(most).map(table::line)));
    }
    return sheets;
  }

  private static Stream<List<String>> about(Part part, Bundle words, List<Sheet> sheets) {
    SiteInfo site = part.whole().info();
    Stream<List<String>> facts =
        Stream.of(
            List.of(words.get("sheet.name"), part.title()),
            List.of(words.get("sheet.portal"), site.name()),
            List.of(words.get("sheet.source"), site.absolute(part.address())),
            List.of(words.get("sheet.publisher"), site.publisher()),
            List.of(words.get("sheet.licence"), site.licenceName()),
            List.of(words.get("sheet.licenceurl"), site.licenceUrl()),
            List.of(words.get("sheet.contact"), site.contact()),
            List.of(words.get("sheet.printed"), words.get("sheet.printed.why")),
            List.of(words.get("sheet.empty"), words.get("sheet.empty.why")));
    Stream<List<String>> tables =
        part.tables().stream()
            .map(
                rows ->
                    List.of(
                        words.get("sheet.sheet", List.of(names(rows.table(), sheets))),
                        words.get(rows.table().name())
                            + " ("
                            + words.get("sheet.rows", List.of(String.valueOf(rows.count())))
                            + ")"));
    return Stream.concat(facts, tables);
  }

  /** Of the sheets that a table takes: {@code observations, observations-2}. */
  private static String names(DataTable<?> table, List<Sheet> sheets) {
    return sheets.stream()
        .filter(sheet -> sheet.table().equals(table.name()))
        .map(Sheet::name)
        .collect(Collectors.joining(", "));
  }

  private static <R> Stream<List<String>> columns(DataTable<R> table, Bundle words) {
    return table.columns().stream()
        .map(
            column -> {
              Described described = Described.of(table, column, words);
              return List.of(
                  table.name(), column.name(), described.title(), described.description());
            });
  }
}
