package vn.minhbach.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.minhbach.binding.Census;
import vn.minhbach.model.Abbreviation;
import vn.minhbach.model.Attachment;
import vn.minhbach.model.Catalog;
import vn.minhbach.model.Report;
import vn.minhbach.model.Table;
import vn.minhbach.model.ledger.Edition;
import vn.minhbach.model.narrative.Block;
import vn.minhbach.publication.Snapshot;

/** Composes the pages of reports. */
final class ReportComposer {

  private final Catalog catalog;
  private final Wording wording;
  private final Findings findings;
  private final Corrections corrections;
  private final Mentioned mentioned;
  private final CiteComposer cites;
  private final TableComposer tables;

  ReportComposer(
      Catalog catalog,
      Wording wording,
      Findings findings,
      Corrections corrections,
      Mentioned mentioned,
      CiteComposer cites) {
    this.corrections = corrections;
    this.catalog = catalog;
    this.wording = wording;
    this.findings = findings;
    this.mentioned = mentioned;
    this.cites = cites;
    this.tables = new TableComposer(catalog, wording, findings, corrections, cites);
  }

  List<ReportPage> compose(Heads heads) {
    return catalog.reports().stream().map(report -> page(report, heads)).toList();
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
        findings.of(report),
        Contents.of(report.narrative(), report.address()),
        parts(report),
        report.narrative().footnotes(),
        report.tables().stream()
            .filter(t -> !t.embedded())
            .map(t -> tables.view(t, report))
            .toList(),
        abbreviations(report),
        report.attachments().stream().map(a -> file(a, report)).toList(),
        corrections.of(report.address()),
        editions(report),
        cites.report(report, Snapshot.edition(report, catalog.history().ledger())));
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
    fact("report.publisher", report.publisher(), facts);
    fact("report.period", period, facts);
    fact("report.number", report.number(), facts);
    fact("report.issued", wording.partialDate(report.issued()), facts);
    fact("report.place", report.issuedAt(), facts);
    String signatory =
        report.signatoryTitle().isEmpty()
            ? report.signatory()
            : report.signatory() + " (" + report.signatoryTitle() + ")";
    fact("report.signatory", signatory, facts);
    return facts;
  }

  private void fact(String key, String value, List<ReportPage.Fact> facts) {
    facts.add(
        new ReportPage.Fact(
            wording.get(key), value.isEmpty() ? wording.get("report.notstated") : value));
  }

  /** Text and embedded tables in their order. */
  private List<ReportPage.Part> parts(Report report) {
    Map<String, Table> byName =
        report.tables().stream().collect(Collectors.toMap(Table::name, Function.identity()));
    List<ReportPage.Part> parts = new ArrayList<>();
    List<Block> text = new ArrayList<>();
    for (Block block : report.narrative().blocks()) {
      if (block instanceof Block.Embed embed) {
        parts.add(new ReportPage.Part(text, null));
        parts.add(new ReportPage.Part(List.of(), tables.view(byName.get(embed.name()), report)));
        text = new ArrayList<>();
      } else {
        text.add(block);
      }
    }
    parts.add(new ReportPage.Part(text, null));
    return parts;
  }

  private List<ReportPage.Term> abbreviations(Report report) {
    String text =
        report.narrative().passages().stream()
            .map(passage -> passage.text())
            .collect(Collectors.joining("\n"));
    return catalog.glossary().stream()
        .filter(a -> occurs(a, text))
        .map(a -> new ReportPage.Term(a.shortForm(), wording.of(a.meaning())))
        .toList();
  }

  private static boolean occurs(Abbreviation abbreviation, String text) {
    String form = abbreviation.shortForm();
    for (int at = text.indexOf(form); at >= 0; at = text.indexOf(form, at + 1)) {
      int end = at + form.length();
      boolean begins = at == 0 || !Character.isLetterOrDigit(text.codePointBefore(at));
      if (begins && (end == text.length() || !Character.isLetterOrDigit(text.codePointAt(end)))) {
        return true;
      }
    }
    return false;
  }

  private ReportPage.FileItem file(Attachment attachment, Report report) {
    long kilobytes = Math.max(1, attachment.bytes() / 1024);
    return new ReportPage.FileItem(
        new Link(attachment.name(), report.address() + attachment.name()),
        wording.count(kilobytes) + "\u00a0kB",
        attachment.sha256(),
        report.sourceDocument().filter(attachment::equals).isPresent());
  }
}
