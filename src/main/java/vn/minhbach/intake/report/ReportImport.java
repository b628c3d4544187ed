package vn.minhbach.intake.report;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import vn.minhbach.intake.Imported;
import vn.minhbach.intake.PeriodWords;
import vn.minhbach.intake.document.Block;
import vn.minhbach.intake.document.Block.Grid;
import vn.minhbach.intake.document.Block.Paragraph;
import vn.minhbach.intake.document.Doubts;
import vn.minhbach.intake.document.Piece;
import vn.minhbach.intake.document.Unreadable;
import vn.minhbach.intake.document.Writing;
import vn.minhbach.intake.format.Format;
import vn.minhbach.intake.table.AboveTable;
import vn.minhbach.intake.table.KnownLabels;
import vn.minhbach.model.Area;
import vn.minhbach.model.Catalog;
import vn.minhbach.model.Period;
import vn.minhbach.model.Slug;
import vn.minhbach.model.ledger.Fingerprint;

/** Makes a report of the content folder of a document. */
public final class ReportImport {

  /** What a document holds that those who see it printed do not see. */
  private static final Set<String> NOT_FOR_ALL =
      Set.of("import.report.comment", "import.report.deleted", "import.report.hidden");

  private static final int MOST_ABOVE_TABLE = 3;

  /** {@code Bảng 1. Kết quả các chỉ tiêu}: its words without its number. */
  private static final Pattern CAPTION =
      Pattern.compile(
          "(?:Bảng|Biểu|BẢNG|BIỂU)(?: số)?\\s*\\d+[.:]?\\d*\\s*[.:–-]?\\s+(\\p{L}.{3,200})");

  private final Catalog catalog;
  private final Optional<String> address;
  private final Optional<String> slug;

  /**
   * @param catalog what the portal holds: its areas, its indicators, the labels of its tables
   * @param address of the report's area, where somebody named it
   * @param slug the last segment of the report's address, where somebody named it
   */
  public ReportImport(Catalog catalog, Optional<String> address, Optional<String> slug) {
    this.catalog = catalog;
    this.address = address;
    this.slug = slug;
  }

  /**
   * Reads the document {@code name}.
   *
   * @return what came of it; an error in it where nothing can be made of the document
   */
  public Imported read(String name, byte[] bytes) {
    Doubts doubts = new Doubts(name);
    Optional<Format> format = Format.of(name);
    if (format.isEmpty()) {
      doubts.refuse("import.report.format", name);
      return failed(doubts);
    }
    if (bytes.length == 0) {
      doubts.refuse("import.report.nothing");
      return failed(doubts);
    }
    if (slug.filter(given -> !Slug.isSlug(given)).isPresent()) {
      doubts.refuse("import.report.slug", slug.get(), Slug.of(slug.get()));
      return failed(doubts);
    }
    try {
      Writing writing = format.get().read(bytes, doubts);
      if (writing.blocks().isEmpty()) {
        throw new Unreadable("import.report.empty");
      }
      lookAtWords(writing, doubts);
      return made(name, bytes, format.get(), writing, doubts);
    } catch (Unreadable e) {
      doubts.refuse(e.code(), e.arguments());
      return failed(doubts);
    }
  }

  /**
   * Refuses a document whose words nobody can read; tells of a few such paragraphs in another, and
   * of signs that only a font of symbols shows.
   */
  private static void lookAtWords(Writing writing, Doubts doubts) throws Unreadable {
    List<Paragraph> all = new ArrayList<>();
    for (Block block : writing.blocks()) {
      if (block instanceof Paragraph paragraph) {
        all.add(paragraph);
      } else if (block instanceof Grid grid) {
        all.addAll(grid.paragraphs());
      }
    }
    writing.notes().values().forEach(all::addAll);
    for (Paragraph paragraph : all) {
      Markdown.OWN_SIGNS
          .matcher(paragraph.text())
          .results()
          .forEach(
              sign ->
                  doubts.add(
                      paragraph.spot(),
                      "import.report.symbol",
                      "%04X".formatted((int) sign.group().charAt(0))));
    }
    List<Paragraph> old = all.stream().filter(p -> OldFont.of(p.text()).isPresent()).toList();
    for (Paragraph paragraph : old) {
      String font = OldFont.of(paragraph.text()).map(OldFont::printed).orElseThrow();
      String beginning = Doubts.beginning(paragraph.text());
      // Short lines and numbers tell nothing of their font.
      if (old.size() * 3 > all.size()) {
        throw new Unreadable("import.report.oldfont", font, beginning);
      }
      doubts.add(paragraph.spot(), "import.report.oldwords", font, beginning);
    }
  }

  private static Imported failed(Doubts doubts) {
    return new Imported(new TreeMap<>(), doubts.sorted(), List.of());
  }

  private Imported made(String name, byte[] bytes, Format format, Writing writing, Doubts doubts) {
    Opening opening = Opening.of(Tagged.all(writing.blocks(), doubts));
    Closing closing = Closing.of(opening.blocks());
    String text = text(writing);
    AreaFinder finder = new AreaFinder(catalog.areas(), doubts);
    Optional<Area> area = address.isPresent() ? finder.at(address.get()) : finder.in(opening, text);
    if (area.isEmpty()) {
      return failed(doubts);
    }
    Map<String, String> header = new LinkedHashMap<>();
    Optional<Period> period = header(opening, closing, area.get(), name, header, doubts);
    String folder = "reports" + area.get().address() + slug(period, name, doubts) + "/";
    SortedMap<String, byte[]> files = new TreeMap<>();
    if (format == Format.HTML) {
      // A page of HTML could run scripts in the portal.
      doubts.add("import.report.nosource", name);
    } else {
      String source = Slug.of(name.substring(0, name.lastIndexOf('.')));
      String attached =
          (source.isEmpty() ? "nguon" : source) + "." + format.name().toLowerCase(Locale.ROOT);
      header.put("source", attached);
      header.put("source_sha256", HexFormat.of().formatHex(Fingerprint.sha256().digest(bytes)));
      files.put(folder + attached, bytes);
      if (doubts.problems().sorted().stream().anyMatch(d -> NOT_FOR_ALL.contains(d.code()))) {
        doubts.add("import.report.private");
      }
    }
    Parts parts = new Parts(closing.blocks(), period, doubts);
    Narrative.Text narrative = Narrative.of(parts.all, writing, doubts);
    parts.tables.forEach(
        (table, content) -> {
          files.put(folder + table + ".csv", content.csv().getBytes(StandardCharsets.UTF_8));
          header.put("table." + table + ".title", parts.titles.get(table));
          content
              .headings()
              .forEach(
                  (column, words) -> header.put("table." + table + ".heading." + column, words));
        });
    StringBuilder report = new StringBuilder();
    header.forEach(
        (key, value) ->
            report.append(key).append('=').append(value.replace('\n', ' ')).append('\n'));
    report.append("~~~~~~\n\n").append(narrative.markdown());
    files.put(folder + "report.md", report.toString().getBytes(StandardCharsets.UTF_8));
    return new Imported(files, doubts.sorted(), counts(writing, narrative, parts));
  }

  private static List<Imported.Count> counts(
      Writing writing, Narrative.Text narrative, Parts parts) {
    List<Imported.Count> counts = new ArrayList<>();
    counts.add(
        Imported.Count.of("import.report.count.blocks", writing.blocks().size(), parts.headings));
    counts.add(
        Imported.Count.of("import.report.count.notes", writing.notes().size(), narrative.notes()));
    parts.tables.forEach(
        (table, content) ->
            counts.add(
                Imported.Count.of(
                    "import.report.count.table",
                    table + ".csv",
                    content.rows().size(),
                    content.matched())));
    return counts;
  }

  private static String text(Writing writing) {
    StringBuilder text = new StringBuilder();
    for (Block block : writing.blocks()) {
      if (block instanceof Paragraph paragraph) {
        text.append(paragraph.text()).append('\n');
      } else if (block instanceof Grid grid) {
        grid.paragraphs().forEach(p -> text.append(p.text()).append('\n'));
      }
    }
    return text.toString();
  }

  /** Fills the header in the order in which people read it; gives the period. */
  private static Optional<Period> header(
      Opening opening,
      Closing closing,
      Area area,
      String name,
      Map<String, String> header,
      Doubts doubts) {
    String title = opening.heading(List.of(AreaFinder.bare(area)));
    if (title.isEmpty()) {
      title = name.substring(0, name.lastIndexOf('.'));
      doubts.add("import.report.title.none", title);
    } else if (opening.title().stream().skip(1).anyMatch(Capitals::isIn)
        || opening.title().get(0).length() > "BÁO CÁO".length()
            && Capitals.isIn(opening.title().get(0))) {
      doubts.add(opening.spot(), "import.report.title.capitals", title);
    }
    header.put("title", title);
    header.put("type", "report");
    header.put("status", "draft");
    header.put("publisher", Publisher.of(opening, closing, area, doubts));
    Optional<Period> period = PeriodWords.in(title);
    header.put("period", period.map(Period::code).orElse(""));
    if (period.isEmpty()) {
      doubts.add(opening.spot(), "import.report.period.none", title);
    }
    put(header, "date", opening.date());
    put(header, "number", opening.number());
    put(header, "place", opening.place());
    if (opening.date().isEmpty() || opening.number().isEmpty()) {
      doubts.add(opening.spot(), "import.report.unnumbered");
    } else if (opening.date().length() < "2021-06-15".length()
        || opening.number().matches("[/-].*")) {
      doubts.add(opening.spot(), "import.report.blank", opening.number(), opening.date());
    }
    put(header, "signatory", closing.signatory());
    put(header, "signatory_title", closing.signatoryTitle());
    if (closing.signatory().isEmpty()) {
      doubts.add("import.report.signature");
    }
    return period;
  }

  private static void put(Map<String, String> header, String key, String value) {
    if (!value.isEmpty()) {
      header.put(key, value);
    }
  }

  private String slug(Optional<Period> period, String name, Doubts doubts) {
    if (slug.isPresent()) {
      return slug.get();
    }
    if (period.isPresent()) {
      return PeriodWords.slug(period.get());
    }
    String made = Slug.of(name.substring(0, name.lastIndexOf('.')));
    doubts.add("import.report.slug.made", made.isEmpty() ? "bao-cao" : made);
    return made.isEmpty() ? "bao-cao" : made;
  }

  /** The parts of the narrative, and the tables that become files. */
  private final class Parts {

    private final List<Part> all = new ArrayList<>();
    private final Map<String, IndicatorTable> tables = new LinkedHashMap<>();
    private final Map<String, String> titles = new LinkedHashMap<>();
    private final KnownLabels labels = new KnownLabels(catalog);
    private final Optional<Period> period;
    private final Doubts doubts;
    private int headings;

    Parts(List<Tagged> blocks, Optional<Period> period, Doubts doubts) {
      this.period = period;
      this.doubts = doubts;
      Outline outline = new Outline(blocks, doubts);
      String heading = "";
      for (int i = 0; i < blocks.size(); i++) {
        if (blocks.get(i).block() instanceof Grid grid) {
          all.add(table(grid, heading));
          continue;
        }
        Part part = outline.part(i);
        Part before = all.isEmpty() ? null : all.get(all.size() - 1);
        if (part instanceof Part.Prose prose
            && before instanceof Part.Heading open
            && completes(open, prose)) {
          part = joined(open, prose);
          all.remove(all.size() - 1);
        } else if (part instanceof Part.Heading) {
          headings++;
        }
        heading = part instanceof Part.Heading h ? Piece.text(h.content()) : heading;
        all.add(part);
      }
    }

    /** {@code PHỤ LỤC} and {@code Phần thứ nhất} have their words on the next line. */
    private boolean completes(Part.Heading open, Part.Prose prose) {
      String words = Piece.text(open.content()).strip();
      String next = Piece.text(prose.content()).strip();
      Form form = Form.of(words);
      return prose.role() == Role.BODY
          && (form == Form.PART || form == Form.ANNEX)
          && words.length() < 30
          && Capitals.isIn(next)
          && next.length() < 260;
    }

    private Part.Heading joined(Part.Heading open, Part.Prose prose) {
      List<Piece> content = new ArrayList<>(open.content());
      content.add(Piece.Words.plain(" "));
      content.addAll(Outline.unbold(prose.content()));
      return new Part.Heading(open.level(), content);
    }

    /** The few lines before a table, the nearest first, up to a heading or another table. */
    private List<String> above() {
      List<String> lines = new ArrayList<>();
      for (int i = all.size() - 1; i >= 0 && lines.size() < MOST_ABOVE_TABLE; i--) {
        if (!(all.get(i) instanceof Part.Prose prose)) {
          break;
        }
        lines.add(Piece.text(prose.content()).strip());
      }
      return lines;
    }

    private Part table(Grid grid, String heading) {
      String unit =
          above().stream().flatMap(line -> AboveTable.unit(line).stream()).findFirst().orElse("");
      Optional<IndicatorTable> table = IndicatorTable.of(grid, unit, period, labels, doubts);
      if (table.isEmpty()) {
        return new Part.Plain(grid);
      }
      String base = Form.of(heading) == Form.ANNEX ? "phu-luc" : "bang";
      String name = base;
      for (int n = 2; tables.containsKey(name); n++) {
        name = base + "-" + n;
      }
      String caption =
          above().stream().filter(line -> CAPTION.matcher(line).matches()).findFirst().orElse("");
      String title =
          (caption.isEmpty() ? heading : CAPTION.matcher(caption).replaceFirst("$1"))
              .replaceFirst("^(?:PHỤ LỤC|Phụ lục)[\\s:.-]*(?:[IVX\\d]+\\b)?[\\s:.-]*", "")
              .strip();
      tables.put(name, table.get());
      titles.put(
          name,
          title.isEmpty()
              ? (base.equals("bang") ? "Bảng" : "Phụ lục")
              : Capitals.lowered(title, List.of()));
      return new Part.Embed(name);
    }
  }
}
