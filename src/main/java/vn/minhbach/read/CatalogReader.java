package vn.minhbach.read;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import vn.minhbach.cache.Cache;
import vn.minhbach.model.Area;
import vn.minhbach.model.Catalog;
import vn.minhbach.model.History;
import vn.minhbach.model.Language;
import vn.minhbach.model.Redirect;
import vn.minhbach.model.Report;
import vn.minhbach.problem.Place;
import vn.minhbach.problem.Problems;
import vn.minhbach.read.data.AreasReader;
import vn.minhbach.read.data.BoundariesReader;
import vn.minhbach.read.data.GlossaryReader;
import vn.minhbach.read.data.IndicatorsReader;
import vn.minhbach.read.data.LedgerReader;
import vn.minhbach.read.data.RedirectsReader;
import vn.minhbach.read.data.WithdrawalsReader;
import vn.minhbach.read.narrative.DocumentReader;
import vn.minhbach.read.narrative.KnownDocuments;
import vn.minhbach.source.ContentFolder;

/** Reads a whole content folder. */
public final class CatalogReader {

  private CatalogReader() {}

  /**
   * Reads everything it can; what it can't is reported and left out.
   *
   * @param languages that names are to be given in
   * @param keepsLedger whether the portal compares with what it published before
   * @param today for dates that the program proposes
   * @param cache what was read before
   */
  public static Catalog read(
      ContentFolder content,
      List<Language> languages,
      boolean keepsLedger,
      LocalDate today,
      Cache cache,
      Problems problems) {
    List<Redirect> redirects = RedirectsReader.read(content, problems);
    History history = history(content, redirects, keepsLedger, today, problems);
    AreasReader areasReader = new AreasReader(content, problems);
    List<Area> areas = areasReader.areas();
    IndicatorsReader.Definitions definitions = IndicatorsReader.read(content, problems);
    DocumentReader documents = new DocumentReader(problems);
    ReportReader reportReader =
        new ReportReader(
            content,
            areas,
            areasReader.unread(),
            definitions,
            new KnownDocuments(content, documents, cache, problems),
            history.ledger(),
            problems);
    List<Report> reports =
        ReportFolder.findAll(content, problems).parallelStream()
            .map(reportReader::read)
            .flatMap(Optional::stream)
            .sorted(Comparator.comparing(Report::address))
            .toList();
    if (content.list("reports").isEmpty()) {
      problems.error(Place.file("reports"), "reports.none");
    }
    return new Catalog(
        languages,
        areas,
        BoundariesReader.read(content, areas, areasReader.unread(), problems),
        areasReader.successions(),
        definitions.themes(),
        definitions.dimensions(),
        definitions.indicators(),
        GlossaryReader.read(content, problems),
        reports,
        new TextPageReader(documents, problems).read(content),
        redirects,
        history);
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
