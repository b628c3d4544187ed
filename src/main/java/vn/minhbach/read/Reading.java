package vn.minhbach.read;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import vn.minhbach.cache.Cache;
import vn.minhbach.model.Area;
import vn.minhbach.model.Catalog;
import vn.minhbach.model.History;
import vn.minhbach.model.Language;
import vn.minhbach.model.Redirect;
import vn.minhbach.model.Report;
import vn.minhbach.problem.Place;
import vn.minhbach.problem.Problem;
import vn.minhbach.problem.Problems;
import vn.minhbach.read.data.AreasReader;
import vn.minhbach.read.data.BoundariesReader;
import vn.minhbach.read.data.GlossaryReader;
import vn.minhbach.read.data.IndicatorsReader;
import vn.minhbach.read.data.LedgerReader;
import vn.minhbach.read.data.RedirectsReader;
import vn.minhbach.read.data.Unread;
import vn.minhbach.read.data.WithdrawalsReader;
import vn.minhbach.read.narrative.DocumentReader;
import vn.minhbach.read.narrative.KnownDocuments;
import vn.minhbach.source.ContentFolder;

/**
 * A content folder as it was read: the catalog, and what it takes to read a single report again.
 *
 * <p>It does not change; what was read again is another one.
 */
public final class Reading {

  private final Foundation foundation;
  private final Map<String, ReportFolder> folders;
  private final Catalog catalog;
  private final List<Problem> problems;

  /** All but the reports, which are read by it. */
  private record Foundation(
      Catalog catalog, IndicatorsReader.Definitions definitions, Unread areas) {

    ReportReader reports(ContentFolder content, Cache cache, Problems problems) {
      DocumentReader documents = new DocumentReader(problems);
      return new ReportReader(
          content,
          catalog.areas(),
          areas,
          definitions,
          new KnownDocuments(content, documents, cache, problems),
          catalog.history().ledger(),
          problems);
    }
  }

  private Reading(
      Foundation foundation,
      Map<String, ReportFolder> folders,
      List<Report> reports,
      Problems problems) {
    this.foundation = foundation;
    this.folders = Map.copyOf(folders);
    this.catalog =
        foundation
            .catalog()
            .with(reports.stream().sorted(Comparator.comparing(Report::address)).toList());
    this.problems = problems.sorted();
  }

  /**
   * Reads everything it can; what it can't is reported and left out.
   *
   * @param languages that names are to be given in
   * @param keepsLedger whether the portal compares with what it published before
   * @param today for dates that the program proposes
   * @param cache what was read before
   */
  public static Reading of(
      ContentFolder content,
      List<Language> languages,
      boolean keepsLedger,
      LocalDate today,
      Cache cache,
      Problems problems) {
    Foundation foundation = foundation(content, languages, keepsLedger, today, problems);
    List<ReportFolder> found = ReportFolder.findAll(content, problems);
    ReportReader reader = foundation.reports(content, cache, problems);
    List<Report> reports =
        found.parallelStream().map(reader::read).flatMap(Optional::stream).toList();
    if (content.list("reports").isEmpty()) {
      problems.error(Place.file("reports"), "reports.none");
    }
    Map<String, ReportFolder> folders = new HashMap<>();
    found.forEach(folder -> folders.put(folder.path(), folder));
    return new Reading(foundation, folders, reports, problems);
  }

  public Catalog catalog() {
    return catalog;
  }

  /**
   * Reads again only what changed, where nothing did but files of reports that were there before.
   *
   * @param changed paths in the content folder, with {@code /}
   * @param to told all problems of the content as it is now
   * @return empty, and nothing was told, where anything else may have changed
   */
  public Optional<Reading> again(ContentFolder content, Collection<String> changed, Problems to) {
    Set<String> touched = new TreeSet<>();
    for (String path : changed) {
      String folder = folders.containsKey(path) ? path : Place.file(path).folder();
      String report = folder.endsWith("/") ? folder.substring(0, folder.length() - 1) : folder;
      if (!folders.containsKey(report)
          || content.file(report + "/" + ReportFolder.NARRATIVE).isEmpty()) {
        return Optional.empty();
      }
      touched.add(report);
    }
    for (Problem problem : problems) {
      String path = problem.place().path();
      if (touched.stream().noneMatch(in -> path.equals(in) || path.startsWith(in + "/"))) {
        to.add(problem);
      }
    }
    ReportReader reader = foundation.reports(content, Cache.none(), to);
    Map<String, Report> reports = new HashMap<>();
    catalog.reports().forEach(report -> reports.put(report.address(), report));
    for (String path : touched) {
      ReportFolder folder = folders.get(path);
      reports.remove(folder.address());
      reader.read(folder).ifPresent(report -> reports.put(folder.address(), report));
    }
    return Optional.of(new Reading(foundation, folders, List.copyOf(reports.values()), to));
  }

  private static Foundation foundation(
      ContentFolder content,
      List<Language> languages,
      boolean keepsLedger,
      LocalDate today,
      Problems problems) {
    List<Redirect> redirects = RedirectsReader.read(content, problems);
    History history = history(content, redirects, keepsLedger, today, problems);
    AreasReader areasReader = new AreasReader(content, problems);
    List<Area> areas = areasReader.areas();
    IndicatorsReader.Definitions definitions = IndicatorsReader.read(content, problems);
    DocumentReader documents = new DocumentReader(problems);
    Catalog catalog =
        new Catalog(
            languages,
            areas,
            BoundariesReader.read(content, areas, areasReader.unread(), problems),
            areasReader.successions(),
            definitions.themes(),
            definitions.dimensions(),
            definitions.indicators(),
            GlossaryReader.read(content, problems),
            List.of(),
            new TextPageReader(documents, problems).read(content),
            redirects,
            history);
    return new Foundation(catalog, definitions, areasReader.unread());
  }

  private static History history(
      ContentFolder content,
      List<Redirect> redirects,
      boolean keepsLedger,
      LocalDate today,
      Problems problems) {
    UnaryOperator<String> moved =
        address -> Redirect.of(address, redirects).map(r -> r.target(address)).orElse(address);
    return keepsLedger
        ? new History(
            today,
            true,
            LedgerReader.read(content, moved, problems),
            WithdrawalsReader.read(content, problems))
        : History.none(today);
  }
}
