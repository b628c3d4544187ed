package vn.minhbach.read;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.minhbach.model.Area;
import vn.minhbach.model.Attachment;
import vn.minhbach.model.Localized;
import vn.minhbach.model.Period;
import vn.minhbach.model.Report;
import vn.minhbach.model.Table;
import vn.minhbach.model.ledger.Edition;
import vn.minhbach.model.ledger.Ledger;
import vn.minhbach.model.ledger.Printed;
import vn.minhbach.model.narrative.Narrative;
import vn.minhbach.model.narrative.Passage;
import vn.minhbach.problem.Place;
import vn.minhbach.problem.Problems;
import vn.minhbach.read.data.AnswersReader;
import vn.minhbach.read.data.CorrectionsReader;
import vn.minhbach.read.data.IndicatorsReader;
import vn.minhbach.read.data.RelationsReader;
import vn.minhbach.read.data.Unread;
import vn.minhbach.read.narrative.Document;
import vn.minhbach.read.narrative.Header;
import vn.minhbach.read.narrative.KeptAnchors;
import vn.minhbach.read.narrative.KnownDocuments;
import vn.minhbach.source.ContentFolder;

/** Reads one report: its narrative, its tables and its attachments. */
final class ReportReader {

  private static final List<String> KEYS =
      List.of(
          "title",
          "title_en",
          "type",
          "status",
          "publisher",
          "period",
          "date",
          "number",
          "place",
          "signatory",
          "signatory_title",
          "source",
          "source_sha256",
          "table.<name>.title",
          "table.<name>.heading.<column>");

  private static final Pattern DATE = Pattern.compile("\\d{4}(-\\d{2}(-\\d{2})?)?");

  private final ContentFolder content;
  private final Map<String, List<Area>> areas;
  private final Unread unreadAreas;
  private final ReportTables tables;
  private final KnownDocuments documents;
  private final Ledger ledger;
  private final Problems problems;

  ReportReader(
      ContentFolder content,
      List<Area> areas,
      Unread unreadAreas,
      IndicatorsReader.Definitions definitions,
      KnownDocuments documents,
      Ledger ledger,
      Problems problems) {
    this(
        content,
        areas.stream().collect(Collectors.groupingBy(Area::address)),
        unreadAreas,
        new ReportTables(content, definitions, problems),
        documents,
        ledger,
        problems);
  }

  private ReportReader(
      ContentFolder content,
      Map<String, List<Area>> areas,
      Unread unreadAreas,
      ReportTables tables,
      KnownDocuments documents,
      Ledger ledger,
      Problems problems) {
    this.content = content;
    this.areas = areas;
    this.unreadAreas = unreadAreas;
    this.tables = tables;
    this.documents = documents;
    this.ledger = ledger;
    this.problems = problems;
  }

  /** The same reader that reports elsewhere. */
  private ReportReader reportingTo(Problems to) {
    return new ReportReader(
        content, areas, unreadAreas, tables.reportingTo(to), documents, ledger, to);
  }

  /**
   * Reads it; empty for a draft, and where it can't be read, which is reported. What is wrong with
   * a draft is a warning: nobody publishes it, and whoever fills it in wants to know.
   */
  Optional<Report> read(ReportFolder folder) {
    Optional<Document> read = documents.read(folder.path() + "/" + ReportFolder.NARRATIVE);
    if (read.isEmpty()) {
      return Optional.empty();
    }
    Document document = read.get();
    if (!document.draft()) {
      return read(folder, document);
    }
    Problems ofDraft = new Problems();
    Header header = document.header().reportingTo(ofDraft);
    reportingTo(ofDraft).read(folder, new Document(header, document.narrative(), true));
    ofDraft.sorted().forEach(problem -> problems.add(problem.softened()));
    return Optional.empty();
  }

  private Optional<Report> read(ReportFolder folder, Document document) {
    String path = folder.path() + "/" + ReportFolder.NARRATIVE;
    Header header = document.header();
    Optional<Period> period = period(header);
    Optional<Area> area = period.flatMap(p -> area(folder, p, header));
    List<Path> files = content.list(folder.path());
    Set<String> workbooks = ReportTables.workbooks(files, document.narrative(), header);
    List<Attachment> attachments = Attachments.of(files, workbooks, content, problems);
    List<Path> tableFiles = tables.files(files, workbooks);
    Optional<Attachment> source = sourceDocument(header, attachments);
    List<Edition> editions = ledger.editions(folder.address());
    Narrative narrative = KeptAnchors.of(document.narrative(), editions);
    // To unpack a whole text takes long, and only tables need its passages.
    List<Passage> passages = tableFiles.isEmpty() ? List.of() : narrative.passages();
    // Without a period nothing is published; the tables are read all the same, for their mistakes.
    Period ofReport = period.orElse(Period.year(1));
    List<Table> read =
        KeptRows.of(
            tables.read(
                folder,
                tableFiles,
                ofReport,
                narrative,
                passages,
                before(editions, passages),
                header),
            editions,
            ofReport,
            passages.stream().map(Passage::anchor).collect(Collectors.toSet()));
    DocumentTypes.check(header, "report", problems);
    String title = header.required("title");
    String publisher = header.required("publisher");
    String issued = date(header);
    Localized titles = new Localized(title, header.text("title_en"));
    String number = header.text("number");
    String place = header.text("place");
    String signatory = header.text("signatory");
    String signatoryTitle = header.text("signatory_title");
    String sourceSha256 = header.text("source_sha256");
    header.end(KEYS);
    if (area.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Report(
            folder.address(),
            area.get(),
            titles,
            publisher,
            period.get(),
            issued,
            number,
            place,
            signatory,
            signatoryTitle,
            source,
            sourceSha256,
            header.places(),
            attachments,
            narrative,
            read,
            has(files, RelationsReader.FILE)
                ? RelationsReader.read(content, folder.path(), read, problems)
                : List.of(),
            has(files, AnswersReader.FILE)
                ? AnswersReader.read(content, folder.path(), problems)
                : List.of(),
            has(files, CorrectionsReader.FILE)
                ? CorrectionsReader.read(content, folder.path(), problems)
                : List.of(),
            Place.file(path)));
  }

  /** Most reports have none of these files, and to ask the disk for each takes longer. */
  private static boolean has(List<Path> files, String name) {
    return files.stream().anyMatch(file -> file.getFileName().toString().equals(name));
  }

  /** The passages that are still there, as they were in earlier editions. */
  private static List<Passage> before(List<Edition> editions, List<Passage> passages) {
    List<Passage> before = new ArrayList<>();
    for (Passage passage : passages) {
      for (Edition edition : editions) {
        Printed printed = edition.printed().get("#" + passage.anchor());
        if (printed != null) {
          before.add(new Passage(passage.anchor(), passage.section(), printed.text(), false));
        }
      }
    }
    return before;
  }

  private Optional<Period> period(Header header) {
    String text = header.required("period");
    Optional<Period> period = Period.parse(text);
    if (period.isEmpty() && !text.isEmpty()) {
      problems.error(header.value("period").orElseThrow().place(), "period.form", text);
    }
    return period;
  }

  private String date(Header header) {
    String date = header.text("date");
    boolean exists =
        date.isEmpty() || (DATE.matcher(date).matches() && Period.parse(date).isPresent());
    if (!exists) {
      problems.error(header.value("date").orElseThrow().place(), "date.form", date);
    }
    return date;
  }

  /** The area at the folder's address that was in force at the end of the period. */
  private Optional<Area> area(ReportFolder folder, Period period, Header header) {
    List<Area> there = areas.getOrDefault(folder.areaAddress(), List.of());
    if (there.isEmpty()) {
      if (Stream.of(folder.areaAddress().split("/", 0)).noneMatch(unreadAreas::mayDefine)) {
        problems.error(Place.file(folder.path()), "area.unknown", folder.areaAddress());
      }
      return Optional.empty();
    }
    Optional<Area> area = there.stream().filter(a -> a.validOn(period.end())).findFirst();
    if (area.isEmpty()) {
      problems.error(
          header.value("period").orElseThrow().place(),
          "area.notinforce",
          there.get(0).name().vi(),
          period.end().toString());
    }
    return area;
  }

  private Optional<Attachment> sourceDocument(Header header, List<Attachment> attachments) {
    Optional<Header.Value> named = header.value("source");
    Optional<Attachment> source =
        named.flatMap(n -> attachments.stream().filter(a -> a.name().equals(n.text())).findFirst());
    if (named.isPresent() && source.isEmpty()) {
      problems.error(named.get().place(), "source.file", named.get().text());
    }
    return source;
  }
}
