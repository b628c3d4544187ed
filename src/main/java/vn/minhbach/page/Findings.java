package vn.minhbach.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.minhbach.model.Catalog;
import vn.minhbach.model.Cell;
import vn.minhbach.model.Finding;
import vn.minhbach.model.Indicator;
import vn.minhbach.model.Language;
import vn.minhbach.model.Localized;
import vn.minhbach.model.Observation;
import vn.minhbach.model.Report;
import vn.minhbach.model.Row;
import vn.minhbach.model.Statement;

/** Makes {@link FindingView}s of what does not follow, and finds those of a page. */
final class Findings {

  /** So many of a kind or of an indicator are shown: some 60 KB. */
  private static final int MOST = 100;

  /** Where the page of an area lists its findings. */
  private static final String SECTION = "#phan-phat-hien";

  private final Catalog catalog;
  private final Wording wording;
  private final FindingSentences sentences;
  private final FindingSentences english = new FindingSentences(Language.EN);
  private final Map<Finding, FindingView> views = new LinkedHashMap<>();
  private final Map<String, Link> marks = new LinkedHashMap<>();

  /** The last day of the period that the report is about, by the address of the finding. */
  private final Map<String, LocalDate> ends = new HashMap<>();

  /** What every page asks for, laid out once: by address, of indicators by code. */
  private final Map<String, List<FindingView>> reports = new HashMap<>();

  private final Map<String, List<FindingView>> areas = new HashMap<>();
  private final Map<String, List<FindingView>> series = new HashMap<>();
  private final Map<String, List<FindingView>> indicators = new HashMap<>();

  Findings(List<Finding> findings, Catalog catalog, Wording wording) {
    this.catalog = catalog;
    this.wording = wording;
    this.sentences = new FindingSentences(wording.language());
    for (Finding finding : findings) {
      if (finding.isPublished()) {
        FindingView view = view(finding);
        views.put(finding, view);
        ends.put(finding.address(), finding.subject().report().period().end());
        finding.inputs().forEach(figure -> index(figure, view));
        index(finding.subject(), view);
        marks.putIfAbsent(
            finding.subject().address(), new Link(view.sentence(), finding.address()));
      }
    }
  }

  /** What does not follow, in one sentence. */
  String sentence(Finding finding) {
    return views.get(finding).sentence();
  }

  /** Those that are published, in their order. */
  Map<Finding, FindingView> published() {
    return Collections.unmodifiableMap(views);
  }

  List<FindingView> all() {
    return List.copyOf(views.values());
  }

  /** Those about figures of the report, or computed from them. */
  List<FindingView> of(Report report) {
    return at(reports, report.address());
  }

  /** Those about figures of the area at {@code address}, or computed from them. */
  List<FindingView> ofArea(String address) {
    return at(areas, address);
  }

  /** Those about figures of the series at {@code address}, or computed from them. */
  List<FindingView> ofSeries(String address) {
    return at(series, address);
  }

  /** Those about figures of {@code indicator}, or computed from them. */
  List<FindingView> of(Indicator indicator) {
    return at(indicators, indicator.code());
  }

  /** Those that findings are about. */
  List<Indicator> indicators() {
    return views.keySet().stream()
        .map(finding -> finding.subject().row().indicator())
        .distinct()
        .toList();
  }

  private static List<FindingView> at(Map<String, List<FindingView>> found, String key) {
    return List.copyOf(found.getOrDefault(key, List.of()));
  }

  private void index(Observation figure, FindingView view) {
    Statement statement = new Statement(figure.report(), figure.row());
    add(view, statement.report().address(), reports);
    add(view, statement.report().area().address(), areas);
    add(view, statement.seriesAddress(), series);
    add(view, statement.row().indicator().code(), indicators);
  }

  private static void add(FindingView view, String key, Map<String, List<FindingView>> found) {
    List<FindingView> there = found.computeIfAbsent(key, k -> new ArrayList<>());
    // All figures of a finding are laid out before those of the next one.
    if (there.isEmpty() || there.get(there.size() - 1) != view) {
      there.add(view);
    }
  }

  /** As many of {@code all} as a page shows: those of the latest periods, in their order. */
  List<FindingView> latest(List<FindingView> all) {
    if (all.size() <= MOST) {
      return all;
    }
    Set<String> chosen =
        all.stream()
            .map(view -> view.link().address())
            .sorted(Comparator.comparing(ends::get, Comparator.reverseOrder()))
            .limit(MOST)
            .collect(Collectors.toSet());
    return all.stream().filter(view -> chosen.contains(view.link().address())).toList();
  }

  /** How many of {@code all} a page shows, in words; empty where it shows them all. */
  String some(List<FindingView> all) {
    return all.size() <= MOST
        ? ""
        : wording.get("findings.some", wording.count(MOST), wording.count(all.size()));
  }

  /** The pages of the areas that have findings which a page of {@code all} does not show. */
  Elsewhere elsewhere(List<FindingView> all) {
    if (all.size() <= MOST) {
      return Elsewhere.NONE;
    }
    Set<FindingView> shown = Set.copyOf(latest(all));
    return new Elsewhere(
        some(all),
        all.stream()
            .filter(view -> !shown.contains(view))
            .map(view -> new Link(view.area().text(), view.area().address() + SECTION))
            .distinct()
            .toList());
  }

  /** The finding about the cell at {@code address}, named by its sentence; null where none is. */
  Link mark(String address) {
    return marks.get(address);
  }

  private FindingView view(Finding finding) {
    Observation subject = finding.subject();
    Report report = subject.report();
    return new FindingView(
        new Link(name(subject.row()), finding.address()),
        sentences.kind(finding.kind()),
        sentences.outcome(finding.outcome()),
        FindingSentences.code(finding.outcome()),
        sentences.sentence(finding),
        english.sentence(finding),
        sentences.computation(finding),
        printed(subject),
        finding.inputs().stream().map(this::printed).toList(),
        new Link(wording.of(report.area().name()), report.area().address()),
        new Link(wording.period(report.period()), report.address()),
        new Link(
            wording.of(subject.row().indicator().name()),
            new Statement(report, subject.row()).seriesAddress()),
        report.answers().stream()
            .filter(answer -> answer.finding().equals(finding.key()))
            .map(a -> new FindingView.Answered(wording.partialDate(a.date()), a.by(), a.text()))
            .toList(),
        new FindingView.Codes(
            finding.key(),
            finding.kind().slug(),
            report.area().code(),
            report.address(),
            subject.row().indicator().code(),
            subject.cell().anchor(),
            finding.result().map(r -> r.value().toPlainString()).orElse(""),
            finding.result().map(r -> r.unit().printed()).orElse("")));
  }

  private FindingView.Printed printed(Observation observation) {
    Row row = observation.row();
    Cell cell = observation.cell();
    return new FindingView.Printed(
        wording.get("measure." + observation.measure().column()),
        name(row),
        new Link(wording.printed(cell.figure(), cell.unit()), observation.address()),
        wording.translation(cell.figure(), cell.unit()),
        new Link(
            row.source().sentence(), observation.report().address() + "#" + row.source().anchor()));
  }

  private String name(Row row) {
    Localized name = row.indicator().name();
    String breakdown = wording.dimensions(row, catalog);
    return breakdown.isEmpty() ? wording.of(name) : wording.of(name) + " – " + breakdown;
  }

  /** The kinds that have findings, in their order. */
  Map<String, List<FindingView>> byKind() {
    return views.values().stream()
        .collect(
            Collectors.groupingBy(
                view -> view.codes().kind(), LinkedHashMap::new, Collectors.toList()));
  }
}
