package vn.minhbach.page;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.minhbach.model.Area;
import vn.minhbach.model.Catalog;
import vn.minhbach.model.Language;
import vn.minhbach.model.Period;
import vn.minhbach.model.Report;
import vn.minhbach.model.ledger.Change;
import vn.minhbach.model.ledger.Edition;
import vn.minhbach.model.ledger.Fingerprint;
import vn.minhbach.model.ledger.Part;
import vn.minhbach.model.ledger.Printed;

/** Composes a page for every edition that a report had, and one for what each changed. */
final class EditionComposer {

  /** Cells that say what a row is about, and are printed nowhere. */
  private static final Set<String> UNPRINTED = Set.of("indicator", "source");

  /** What of a letterhead is said in the page's language. */
  private static final Set<String> TRANSLATED = Set.of("period", "date");

  private final Catalog catalog;
  private final Wording wording;
  private final Places places;
  private final Corrections corrections;
  private final CiteComposer cites;

  EditionComposer(
      Catalog catalog,
      Wording wording,
      Places places,
      Corrections corrections,
      CiteComposer cites) {
    this.cites = cites;
    this.catalog = catalog;
    this.wording = wording;
    this.places = places;
    this.corrections = corrections;
  }

  /** The address of an edition of the report at {@code report}. */
  static String address(String report, int edition) {
    return report + "ban-" + edition + "/";
  }

  /** That of what it changed of the edition before it. */
  static String changes(String report, int edition) {
    return address(report, edition) + "thay-doi/";
  }

  List<PageGroup> compose(Heads heads) {
    List<PageGroup> pages = new ArrayList<>();
    for (Report report : catalog.reports()) {
      List<Edition> editions = catalog.history().ledger().editions(report.address());
      for (int i = 0; i < editions.size(); i++) {
        Edition before = i == 0 ? null : editions.get(i - 1);
        Edition next = i + 1 == editions.size() ? null : editions.get(i + 1);
        Edition edition = editions.get(i);
        pages.add(
            PageGroup.of(
                EditionPage.class,
                address(report.address(), edition.number()),
                () -> edition(report, edition, before, next, heads)));
        if (before != null) {
          pages.add(
              PageGroup.of(
                  ChangesPage.class,
                  changes(report.address(), edition.number()),
                  () -> changes(report, before, edition, heads)));
        }
      }
    }
    return pages;
  }

  private Link link(Report report, Edition edition) {
    return new Link(
        wording.get("edition.number", edition.number()),
        address(report.address(), edition.number()));
  }

  private EditionPage edition(
      Report report, Edition edition, Edition before, Edition next, Heads heads) {
    String printed = edition.printed().get("").text();
    String title = wording.language() == Language.VI ? printed : wording.of(report.title());
    String date = wording.date(edition.date());
    Area area = report.area();
    return new EditionPage(
        heads.below(
            report,
            address(report.address(), edition.number()),
            wording.get("edition.title", title, edition.number()),
            wording.get("edition.description", edition.number(), date, title)),
        new Link(wording.of(area.name()), area.address()),
        new Link(wording.of(report.title()), report.address()),
        edition.number(),
        date,
        next == null
            ? null
            : new EditionPage.Superseded(
                link(report, next),
                wording.date(next.date()),
                new Link(wording.get("edition.changes"), changes(report.address(), next.number()))),
        before == null
            ? null
            : new Link(wording.get("edition.changes"), changes(report.address(), edition.number())),
        facts(edition.printed().get("")),
        parts(edition),
        Fingerprint.of(edition.printed()),
        cites.edition(report, edition.number()));
  }

  private List<ReportPage.Fact> facts(Printed report) {
    List<ReportPage.Fact> facts = new ArrayList<>();
    report
        .cells()
        .forEach(
            (column, text) ->
                facts.add(
                    new ReportPage.Fact(
                        wording.get("header." + column),
                        fact(column, text),
                        !TRANSLATED.contains(column))));
    return facts;
  }

  private String fact(String column, String text) {
    return switch (column) {
      case "period" -> Period.parse(text).map(wording::period).orElse(text);
      case "date" -> wording.partialDate(text);
      default -> text;
    };
  }

  private List<EditionPage.Part> parts(Edition edition) {
    List<EditionPage.Part> parts = new ArrayList<>();
    for (String code : edition.printed().get("").parts()) {
      Part part = Part.of(code);
      Printed printed = edition.printed().get("#" + part.name());
      boolean table = part.kind().equals("table") && printed != null;
      String text =
          part.kind().equals("file")
              ? part.name() + ", " + edition.printed().get(part.name()).text()
              : printed == null ? "" : printed.text();
      parts.add(
          new EditionPage.Part(
              part.kind(),
              part.name(),
              text.lines().toList(),
              part.marker(),
              table ? grid(printed, edition) : null));
    }
    return parts;
  }

  private EditionPage.Grid grid(Printed table, Edition edition) {
    Set<String> used = new LinkedHashSet<>(List.of("label"));
    List<Printed> rows =
        table.parts().stream().map(anchor -> edition.printed().get("#" + anchor)).toList();
    rows.forEach(row -> used.addAll(row.cells().keySet()));
    used.removeAll(UNPRINTED);
    List<EditionPage.GridRow> lines = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      String anchor = table.parts().get(i);
      Printed row = rows.get(i);
      lines.add(
          new EditionPage.GridRow(
              anchor, used.stream().map(column -> cell(anchor, row, column)).toList()));
    }
    return new EditionPage.Grid(
        used.stream().map(c -> table.cells().getOrDefault(c, places.column(c))).toList(), lines);
  }

  private EditionPage.GridCell cell(String anchor, Printed row, String column) {
    String text = row.cells().getOrDefault(column, "");
    return column.equals("label")
        ? new EditionPage.GridCell("", text.isEmpty() ? places.row(row) : text, true)
        : new EditionPage.GridCell(
            text.isEmpty() ? "" : anchor + "." + column, cell(column, text), false);
  }

  private String cell(String column, String text) {
    return switch (text.isEmpty() ? "" : column) {
      case "period" -> fact(column, text);
      case "target_origin" -> wording.get("origin." + text);
      default -> text;
    };
  }

  private ChangesPage changes(Report report, Edition before, Edition after, Heads heads) {
    String title = wording.get("changes.title", before.number(), after.number());
    List<ChangesPage.Item> items =
        Change.between(before.printed(), after.printed()).stream()
            .map(change -> item(change, report, before, after))
            .toList();
    return new ChangesPage(
        heads.below(
            report,
            changes(report.address(), after.number()),
            title + ": " + wording.of(report.title()),
            wording.get("changes.description", before.number(), after.number())),
        link(report, before),
        link(report, after),
        wording.date(after.date()),
        items);
  }

  private ChangesPage.Item item(Change change, Report report, Edition before, Edition after) {
    boolean there = after.printed().containsKey(change.at());
    Edition holder = there ? after : before;
    Optional<CorrectionView> correction =
        corrections.of(report.address()).stream()
            .filter(c -> c.after().equals(change.after()))
            .filter(c -> c.at().equals(change.place()))
            .findFirst();
    return new ChangesPage.Item(
        places.link(
            change, address(report.address(), holder.number()), holder.printed().get(change.at())),
        Difference.of(change.before(), change.after()),
        correction.orElse(null));
  }
}
