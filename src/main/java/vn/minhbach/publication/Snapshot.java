package vn.minhbach.publication;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.minhbach.model.Attachment;
import vn.minhbach.model.Report;
import vn.minhbach.model.Row;
import vn.minhbach.model.Table;
import vn.minhbach.model.ledger.Edition;
import vn.minhbach.model.ledger.Ledger;
import vn.minhbach.model.ledger.Part;
import vn.minhbach.model.ledger.Printed;
import vn.minhbach.model.narrative.Block;
import vn.minhbach.model.narrative.Footnote;
import vn.minhbach.model.narrative.Inline;
import vn.minhbach.problem.Place;

/** Takes down what a report prints, place by place. */
public final class Snapshot {

  private final List<String> parts = new ArrayList<>();
  private final Map<String, Printed> printed = new HashMap<>();
  private final Map<String, Place> places = new HashMap<>();

  private Snapshot() {}

  /**
   * A report as it is printed now.
   *
   * @param printed by place, in reading order, as {@link Edition} has it
   * @param places where each stands in the content
   */
  public record Now(Map<String, Printed> printed, Map<String, Place> places) {}

  /** Takes it of {@code report}. */
  public static Now of(Report report) {
    Snapshot snapshot = new Snapshot();
    snapshot.blocks(report.narrative().blocks(), "p");
    for (Footnote note : report.narrative().footnotes()) {
      snapshot.part("note", String.valueOf(note.number()), "");
      snapshot.blocks(note.content(), "p");
    }
    report.tables().forEach(table -> snapshot.table(table, report));
    report.attachments().forEach(snapshot::file);
    Printed whole = new Printed(report.title().vi(), header(report), snapshot.parts, "");
    snapshot.places.put("", report.place());
    return new Now(Edition.inOrder(whole, snapshot.printed::get), Map.copyOf(snapshot.places));
  }

  /**
   * The number of the edition that {@code report} is: the last one, if it prints the same; 0 where
   * it was changed since, or never released.
   */
  public static int edition(Report report, Ledger ledger) {
    return ledger
        .last(report.address())
        .filter(last -> last.printed().equals(of(report).printed()))
        .map(Edition::number)
        .orElse(0);
  }

  private static Map<String, String> header(Report report) {
    Map<String, String> cells = new LinkedHashMap<>();
    put("publisher", report.publisher(), cells);
    put("period", report.period().code(), cells);
    put("number", report.number(), cells);
    put("date", report.issued(), cells);
    put("place", report.issuedAt(), cells);
    put("signatory", report.signatory(), cells);
    put("signatory_title", report.signatoryTitle(), cells);
    return cells;
  }

  private static void put(String column, String text, Map<String, String> cells) {
    String folded = Printed.folded(text);
    if (!folded.isEmpty()) {
      cells.put(column, folded);
    }
  }

  private void part(String kind, String name, String marker) {
    parts.add(new Part(kind, name, marker).code());
  }

  private void words(String kind, String anchor, String marker, String text, Place place) {
    part(kind, anchor, marker);
    printed.put("#" + anchor, Printed.words(Printed.folded(text)));
    places.put("#" + anchor, place);
  }

  private void blocks(List<Block> blocks, String kind) {
    blocks.forEach(block -> block(block, kind, ""));
  }

  /**
   * Takes down a block.
   *
   * @param kind of its paragraphs
   * @param marker of the item that it begins, or empty
   */
  private void block(Block block, String kind, String marker) {
    if (block instanceof Block.Heading heading) {
      String text = Inline.plain(heading.content());
      words("h" + heading.level(), heading.id(), "", text, heading.place());
    } else if (block instanceof Block.Paragraph paragraph) {
      String text = Inline.plain(paragraph.content());
      boolean body = paragraph.role() == Block.Role.BODY;
      String part = body ? kind : paragraph.role().name().toLowerCase(Locale.ROOT);
      words(part, paragraph.id(), marker, text, paragraph.place());
    } else if (block instanceof Block.ItemList list) {
      for (Block.Item item : list.items()) {
        for (int i = 0; i < item.content().size(); i++) {
          block(item.content().get(i), i == 0 ? "li" : "p", i == 0 ? item.marker() : "");
        }
      }
    } else if (block instanceof Block.Quote quote) {
      blocks(quote.content(), "quote");
    } else if (block instanceof Block.Preformatted lines) {
      words("pre", lines.id(), "", lines.text(), lines.place());
    } else if (block instanceof Block.PlainTable table) {
      words("grid", table.id(), "", table.text(), table.place());
    } else if (block instanceof Block.Embed embed) {
      part("table", "bang-" + embed.name(), "");
    }
  }

  private void table(Table table, Report report) {
    String anchor = "bang-" + table.name();
    if (!table.embedded()) {
      part("table", anchor, "");
    }
    Map<String, String> headings = new LinkedHashMap<>();
    table.columns().forEach(c -> put(c, table.headings().getOrDefault(c, ""), headings));
    List<String> rows = table.rows().stream().map(Row::anchor).toList();
    printed.put("#" + anchor, new Printed(Printed.folded(table.title()), headings, rows, ""));
    places.put("#" + anchor, table.place());
    for (Row row : table.rows()) {
      printed.put(
          "#" + row.anchor(),
          new Printed("", cells(row, table, report), List.of(), row.indicator().code()));
      places.put("#" + row.anchor(), row.place());
    }
  }

  private static Map<String, String> cells(Row row, Table table, Report report) {
    Map<String, String> cells = new LinkedHashMap<>();
    put("number", row.number(), cells);
    put("label", row.label(), cells);
    boolean printsUnit = table.embedded() || !row.printedUnit().isEmpty();
    put("unit", printsUnit ? row.printedUnit() : row.unit().printed(), cells);
    cells.putAll(row.identity(report.period()));
    row.figures().forEach((measure, figure) -> put(measure.column(), figure.printed(), cells));
    put("note", row.note(), cells);
    return cells;
  }

  private void file(Attachment file) {
    part("file", file.name(), "");
    printed.put(file.name(), Printed.words("sha256:" + file.sha256()));
    places.put(file.name(), Place.file(file.path()));
  }
}
