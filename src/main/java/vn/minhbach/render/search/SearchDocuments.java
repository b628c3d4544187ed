package vn.minhbach.render.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.minhbach.model.Abbreviation;
import vn.minhbach.model.Area;
import vn.minhbach.model.AreaKind;
import vn.minhbach.model.Indicator;
import vn.minhbach.model.Language;
import vn.minhbach.model.Report;
import vn.minhbach.model.narrative.Passage;
import vn.minhbach.page.AreaPage;
import vn.minhbach.page.ArticlePage;
import vn.minhbach.page.ReportPage;
import vn.minhbach.page.Site;
import vn.minhbach.search.Document;
import vn.minhbach.search.Document.Kind;
import vn.minhbach.search.Document.Name;
import vn.minhbach.search.Document.Role;

/** Makes the documents that can be found from a composed portal. */
public final class SearchDocuments {

  /** Units with reports are suggested before all else, then indicators, then reports. */
  private static final int REPORTING = 4000;

  private static final int INDICATOR = 3000;

  private static final int IN_FORCE = 50;

  /** How much a word weighs in a report's area and title, its province and period. */
  private static final int AREA_WEIGHT = 8;

  private static final int TITLE_WEIGHT = 4;
  private static final int AROUND_WEIGHT = 3;

  private final Site site;
  private final Language language;

  /** The addresses of areas with reports. */
  private final Set<String> stating;

  /** These and those above them. */
  private final Set<String> reporting;

  private SearchDocuments(Site site) {
    this.site = site;
    this.language = site.messages().language();
    this.stating =
        site.catalog().reports().stream()
            .map(report -> report.area().address())
            .collect(Collectors.toSet());
    this.reporting =
        site.catalog().reports().stream()
            .flatMap(report -> report.area().addresses().stream())
            .collect(Collectors.toSet());
  }

  /** Areas, indicators and abbreviations, which are found by their names. */
  public static List<Supplier<Document>> named(Site site) {
    SearchDocuments documents = new SearchDocuments(site);
    List<Document> named = new ArrayList<>(documents.areas());
    for (Indicator indicator : site.catalog().indicators()) {
      named.add(documents.indicator(indicator));
    }
    for (Abbreviation abbreviation : site.catalog().glossary()) {
      named.add(documents.abbreviation(abbreviation));
    }
    return named.stream().map(document -> (Supplier<Document>) () -> document).toList();
  }

  /** The portal's own pages and the reports, which are found by their text; each to be made. */
  public static List<Supplier<Document>> texts(Site site) {
    SearchDocuments documents = new SearchDocuments(site);
    Rows rows = new Rows(site);
    Map<String, Report> reports =
        site.catalog().reports().stream()
            .collect(Collectors.toMap(Report::address, report -> report));
    List<Supplier<Document>> texts = new ArrayList<>();
    for (Supplier<ArticlePage> page : site.pages().of(ArticlePage.class)) {
      texts.add(() -> documents.article(page.get()));
    }
    for (Supplier<ReportPage> composed : site.pages().of(ReportPage.class)) {
      texts.add(
          () -> {
            ReportPage page = composed.get();
            return documents.report(reports.get(page.head().address()), page, rows);
          });
    }
    return texts;
  }

  private List<Document> areas() {
    Map<String, List<Area>> units =
        site.catalog().areas().stream()
            .collect(Collectors.groupingBy(Area::address, LinkedHashMap::new, Collectors.toList()));
    return site.pages().of(AreaPage.class).stream()
        .map(Supplier::get)
        .sorted(Comparator.comparing(page -> page.head().address()))
        .map(page -> area(page, units.get(page.head().address())))
        .toList();
  }

  private Document area(AreaPage page, List<Area> units) {
    String address = page.head().address();
    List<Name> names = new ArrayList<>();
    names.add(new Name(page.head().title(), 1, false));
    names.add(new Name(AreaKind.without(page.head().title()), 1, true));
    units.stream()
        .map(unit -> language == Language.VI ? unit.name().en() : unit.name().vi())
        .filter(name -> !name.isEmpty())
        .distinct()
        .forEach(name -> names.add(new Name(name, 1, false)));
    boolean one = page.units().size() == 1;
    String text =
        page.units().stream()
            .filter(unit -> !unit.dates().isEmpty())
            .map(unit -> one ? unit.dates() : unit.name() + " (" + unit.dates() + ")")
            .collect(Collectors.joining("; "));
    return new Document(
        Kind.AREA,
        relative(address),
        names,
        Stream.of(page.head().above(), page.change())
            .filter(words -> !words.isEmpty())
            .collect(Collectors.joining(" · ")),
        place(address),
        0,
        List.of(),
        rank(units),
        List.of(new Document.Passage("", "", text, "", Role.TEXT, "")));
  }

  /** Units with reports of their own first, then the higher, then those that are in force. */
  private int rank(List<Area> units) {
    boolean stated = stating.contains(units.get(0).address());
    int level = 1100 - 100 * units.get(0).level().ordinal();
    return stated ? REPORTING : units.stream().allMatch(Area::ended) ? level : level + IN_FORCE;
  }

  private Document indicator(Indicator indicator) {
    List<Name> names = new ArrayList<>();
    names.add(new Name(indicator.name().in(language), 1, true));
    String other = language == Language.VI ? indicator.name().en() : indicator.name().vi();
    if (!other.isEmpty()) {
      names.add(new Name(other, 1, false));
    }
    String definition = indicator.definition().map(d -> d.in(language)).orElse("");
    return new Document(
        Kind.INDICATOR,
        relative(indicator.address()),
        names,
        indicator.theme().name().in(language),
        "",
        0,
        List.of(indicator.theme().code()),
        INDICATOR,
        List.of(new Document.Passage("", "", definition, definition, Role.TEXT, "")));
  }

  private Document abbreviation(Abbreviation abbreviation) {
    String meaning = abbreviation.meaning().in(language);
    return new Document(
        Kind.TERM,
        "chu-viet-tat/",
        List.of(new Name(abbreviation.shortForm(), 1, false), new Name(meaning, 1, false)),
        site.messages().get("nav.glossary"),
        "",
        0,
        List.of(),
        0,
        List.of(new Document.Passage("", "", meaning, "", Role.TEXT, "")));
  }

  private Document article(ArticlePage page) {
    List<Document.Passage> passages = new ArrayList<>();
    passages.add(whole(""));
    page.text().passages().forEach(passage -> passages.add(passage(passage)));
    return new Document(
        Kind.PAGE,
        relative(page.head().address()),
        List.of(new Name(page.head().title(), TITLE_WEIGHT, false)),
        "",
        "",
        0,
        List.of(),
        0,
        passages);
  }

  private Document report(Report report, ReportPage page, Rows rows) {
    String area = report.area().name().in(language);
    List<Name> names = new ArrayList<>();
    names.add(new Name(page.head().title(), TITLE_WEIGHT, false));
    names.add(new Name(AreaKind.without(area), AREA_WEIGHT, true));
    names.add(new Name(page.head().above() + "; " + page.period(), AROUND_WEIGHT, false));
    List<Document.Passage> passages = new ArrayList<>();
    String particulars =
        page.facts().stream()
            .map(ReportPage.Fact::value)
            .filter(value -> !value.equals(site.messages().get("report.notstated")))
            .distinct()
            .collect(Collectors.joining(" · "));
    passages.add(whole(particulars));
    report.narrative().passages().forEach(passage -> passages.add(passage(passage)));
    report.rows().map(row -> rows.passage(report, row)).forEach(passages::add);
    return new Document(
        Kind.REPORT,
        relative(report.address()),
        names,
        page.head().above() + " · " + page.period(),
        place(report.area().address()),
        report.period().end().getYear(),
        report.rows().map(row -> row.indicator().theme().code()).distinct().sorted().toList(),
        report.period().end().getYear(),
        passages);
  }

  private static Document.Passage whole(String text) {
    return new Document.Passage("", "", text, text, Role.TEXT, "");
  }

  private static Document.Passage passage(Passage passage) {
    return new Document.Passage(
        passage.anchor(),
        passage.section(),
        passage.text(),
        passage.text(),
        passage.heading() ? Role.HEADING : Role.TEXT,
        "");
  }

  /**
   * The province or district of an address: its first two segments. By a district without reports
   * nobody filters.
   */
  private String place(String address) {
    String[] segments = relative(address).split("/", 0);
    String province = segments[0] + "/";
    String district = segments.length == 1 ? province : province + segments[1] + "/";
    return reporting.contains("/" + district) ? district : province;
  }

  private static String relative(String address) {
    return address.substring(1);
  }
}
