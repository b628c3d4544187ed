package vn.minhbach.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.minhbach.binding.Census;
import vn.minhbach.model.Attachment;
import vn.minhbach.model.Catalog;
import vn.minhbach.model.Language;
import vn.minhbach.model.Report;
import vn.minhbach.model.Table;
import vn.minhbach.model.ledger.Edition;
import vn.minhbach.model.narrative.Inline;
import vn.minhbach.publication.Snapshot;

/** Composes the pages of reports. */
final class ReportComposer {

  private final Catalog catalog;
  private final Wording wording;
  private final Findings findings;
  private final Corrections corrections;
  private final AreaReports reports;
  private final Mentioned mentioned;
  private final CiteComposer cites;
  private final TableComposer tables;
  private final SectionComposer sections;
  private final Things things;

  ReportComposer(
      Catalog catalog,
      Wording wording,
      Findings findings,
      Corrections corrections,
      AreaReports reports,
      Mentioned mentioned,
      CiteComposer cites,
      Things things) {
    this.reports = reports;
    this.things = things;
    this.corrections = corrections;
    this.catalog = catalog;
    this.wording = wording;
    this.findings = findings;
    this.mentioned = mentioned;
    this.cites = cites;
    this.sections = new SectionComposer(catalog, wording);
    this.tables = new TableComposer(catalog, wording, findings, corrections, cites);
  }

  List<PageGroup> compose(Heads heads) {
    return catalog.reports().stream()
        .map(r -> PageGroup.of(ReportPage.class, r.address(), () -> page(r, heads)))
        .toList();
  }

  private ReportPage page(Report report, Heads heads) {
    String title = wording.of(report.title());
    String area = wording.of(report.area().name());
    String period = wording.period(report.period());
    return new ReportPage(
        heads.inArea(
            report.area(), report.address(), title, wording.get("report.description", title, area)),
        new Link(area, report.area().address()),
        period,
        facts(report, period),
        traced(report),
        length(report),
        around(report),
        bound(report),
        findings.of(report),
        text(report),
        report.tables().stream()
            .filter(t -> !t.embedded())
            .map(t -> tables.view(t, report))
            .toList(),
        abbreviations(report),
        report.attachments().stream().map(a -> file(a, report)).toList(),
        corrections.of(report.address()),
        editions(report),
        cites.report(report, Snapshot.edition(report, catalog.history().ledger())),
        things.report(report));
  }

  private ReportText text(Report report) {
    Map<String, Table> byName =
        report.tables().stream().collect(Collectors.toMap(Table::name, Function.identity()));
    List<TableView> printed =
        report.narrative().embeds().stream()
            .map(embed -> tables.view(byName.get(embed.name()), report))
            .toList();
    return new ReportText(report.narrative(), report.address(), printed, sections.numbers(report));
  }

  private List<ReportPage.Released> editions(Report report) {
    List<ReportPage.Released> released = new ArrayList<>();
    for (Edition edition : catalog.history().ledger().editions(report.address())) {
      released.add(
          new ReportPage.Released(
              edition.number(),
              new Link(
                  wording.get("edition.number", edition.number()),
                  EditionComposer.address(report.address(), edition.number())),
              wording.date(edition.date()),
              edition.number() == 1
                  ? null
                  : new Link(
                      wording.get("edition.changes"),
                      EditionComposer.changes(report.address(), edition.number()))));
    }
    return released;
  }

  /** How many of the measurements lead to an observation. */
  private String traced(Report report) {
    Census census = mentioned.census(report);
    return wording.get(
        "report.traced",
        wording.count(census.measurements()),
        wording.count(census.measurements() - census.unbound()),
        wording.number(census.share()));
  }

  private List<ReportPage.Fact> facts(Report report, String period) {
    List<ReportPage.Fact> facts = new ArrayList<>();
    if (wording.language() != Language.VI) {
      fact("report.original", report.title().vi(), true, facts);
    }
    fact("report.publisher", report.publisher(), true, facts);
    fact("report.period", period, false, facts);
    fact("report.number", report.number(), true, facts);
    fact("report.issued", wording.partialDate(report.issued()), false, facts);
    fact("report.place", report.issuedAt(), true, facts);
    String signatory =
        report.signatoryTitle().isEmpty()
            ? report.signatory()
            : report.signatory() + " (" + report.signatoryTitle() + ")";
    fact("report.signatory", signatory, true, facts);
    return facts;
  }

  private void fact(String key, String value, boolean source, List<ReportPage.Fact> facts) {
    facts.add(
        value.isEmpty()
            ? new ReportPage.Fact(wording.get(key), wording.get("report.notstated"))
            : new ReportPage.Fact(wording.get(key), value, source));
  }

  /**
   * A Vietnamese reader takes in about 200 syllables a minute of an official text. Begun minutes
   * count.
   */
  private static final int SYLLABLES_A_MINUTE = 200;

  private String length(Report report) {
    int syllables = mentioned.syllables(report);
    int figures = report.rows().mapToInt(row -> row.figures().size()).sum();
    int minutes = Math.max(1, (syllables + SYLLABLES_A_MINUTE - 1) / SYLLABLES_A_MINUTE);
    return wording.get("reading.length", wording.count(minutes), wording.count(figures));
  }

  /** The reports of the same area right before and after it, by period. */
  private List<Link> around(Report report) {
    List<Report> ofArea =
        reports.own(report.area().address()).stream().sorted(Report.BY_PERIOD).toList();
    int at = ofArea.stream().map(Report::address).toList().indexOf(report.address());
    List<Link> around = new ArrayList<>();
    if (at > 0) {
      around.add(neighbour("reading.before", ofArea.get(at - 1)));
    }
    if (at + 1 < ofArea.size()) {
      around.add(neighbour("reading.next", ofArea.get(at + 1)));
    }
    return around;
  }

  private Link neighbour(String key, Report report) {
    return new Link(wording.get(key, wording.period(report.period())), report.address());
  }

  /** The rows whose figures the text repeats. */
  private static Map<Inline.Binding, String> bound(Report report) {
    Map<Inline.Binding, String> rows = new HashMap<>();
    for (Inline.Binding binding : report.narrative().bindings()) {
      report.bound(binding).ifPresent(cell -> rows.put(binding, cell.row().anchor()));
    }
    return rows;
  }

  private List<ReportPage.Term> abbreviations(Report report) {
    Set<String> used = mentioned.abbreviations(report);
    return catalog.glossary().stream()
        .filter(a -> used.contains(a.shortForm()))
        .map(a -> new ReportPage.Term(a.shortForm(), wording.of(a.meaning())))
        .toList();
  }

  private ReportPage.FileItem file(Attachment attachment, Report report) {
    long kilobytes = Math.max(1, attachment.bytes() / 1024);
    return new ReportPage.FileItem(
        new Link(attachment.name(), report.address() + attachment.name()),
        attachment.name().replaceFirst(".*\\.", "").toUpperCase(Locale.ROOT),
        wording.count(kilobytes) + "\u00a0kB",
        attachment.sha256(),
        report.sourceDocument().filter(attachment::equals).isPresent());
  }
}
