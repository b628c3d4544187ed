package vn.minhbach.page;

import java.util.List;

/**
 * A report as it was released once, from the ledger.
 *
 * @param report the report as it is now
 * @param number of the edition
 * @param released the day of its release
 * @param superseded what followed it; null for the last one
 * @param changes what it changed of the edition before it; null for the first one
 * @param facts as its letterhead had them
 * @param parts its text and tables in their order
 * @param fingerprint the SHA-256 of all that it prints
 * @param cite how it is cited
 */
public record EditionPage(
    Head head,
    Link area,
    Link report,
    int number,
    String released,
    Superseded superseded,
    Link changes,
    List<ReportPage.Fact> facts,
    List<Part> parts,
    String fingerprint,
    CiteView cite)
    implements Cited {

  public EditionPage {
    facts = List.copyOf(facts);
    parts = List.copyOf(parts);
  }

  @Override
  public boolean listed() {
    return superseded == null;
  }

  /**
   * The edition that took another's place.
   *
   * @param edition the next one
   * @param since the day of its release
   * @param changes what it changed
   */
  public record Superseded(Link edition, String since, Link changes) {}

  /**
   * A part of an edition: words, or a table.
   *
   * @param kind {@code h2} to {@code h6}, {@code p}, {@code quote}, {@code li}, {@code pre}, {@code
   *     note}, {@code letterhead}, {@code title}, {@code signature}, {@code file} or {@code table}
   * @param id its anchor; of a note its number
   * @param lines its words; a table that is none of indicators has several
   * @param marker of an item of a list, as printed
   * @param table null but for a table
   */
  public record Part(String kind, String id, List<String> lines, String marker, Grid table) {
    public Part {
      lines = List.copyOf(lines);
    }
  }

  /** A table of indicators; every row has a cell for every column. */
  public record Grid(List<String> columns, List<GridRow> rows) {
    public Grid {
      columns = List.copyOf(columns);
      rows = List.copyOf(rows);
    }
  }

  /** A row with its anchor. */
  public record GridRow(String anchor, List<GridCell> cells) {
    public GridRow {
      cells = List.copyOf(cells);
    }
  }

  /**
   * A cell.
   *
   * @param anchor its id, or empty where it is not addressed
   * @param label whether it names the row
   */
  public record GridCell(String anchor, String text, boolean label) {}
}
