package vn.minhbach.bench.corpus;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import vn.minhbach.cache.Cache;
import vn.minhbach.config.PortalConfig;
import vn.minhbach.model.Area;
import vn.minhbach.model.Catalog;
import vn.minhbach.model.Report;
import vn.minhbach.page.Composer;
import vn.minhbach.page.Site;
import vn.minhbach.problem.Problem;
import vn.minhbach.problem.Problems;
import vn.minhbach.read.Reading;
import vn.minhbach.source.ContentFolder;
import vn.minhbach.theme.Theme;

/**
 * One content folder of a corpus, read as any content is.
 *
 * @param problems that reading found
 */
public record Batch(Site site, List<Problem> problems) {

  /** Reads it and composes the pages of its reports, among others. */
  public static Batch composed(Path folder) {
    return read(folder, Batch::withoutOtherAreas);
  }

  /**
   * Reads it and composes no page that is about its reports, which takes most of the time; the
   * site's catalog has them all the same.
   */
  public static Batch read(Path folder) {
    return read(folder, Batch::withoutReports);
  }

  private static Batch read(Path folder, UnaryOperator<Catalog> shown) {
    Problems problems = new Problems();
    ContentFolder content = new ContentFolder(folder, problems);
    PortalConfig config = PortalConfig.read(content, problems).orElseThrow();
    Catalog catalog =
        Reading.of(content, config.languages(), false, LocalDate.EPOCH, Cache.none(), problems)
            .catalog();
    Site site =
        Composer.compose(config, Theme.PLAIN, shown.apply(catalog), List.of(), folder, Cache.none())
            .get(0);
    return new Batch(
        new Site(
            site.info(),
            catalog,
            site.findings(),
            site.pages(),
            site.feeds(),
            site.gone(),
            site.cards(),
            site.messages(),
            site.content(),
            site.theme(),
            site.extract()),
        problems.sorted());
  }

  /** Nobody looks at the pages of the hundreds of areas that this batch says nothing of. */
  private static Catalog withoutOtherAreas(Catalog catalog) {
    Set<String> addresses = new HashSet<>();
    catalog.reports().forEach(report -> addresses.addAll(report.area().addresses()));
    List<Area> areas =
        catalog.areas().stream().filter(a -> addresses.contains(a.address())).toList();
    return with(catalog, areas, catalog.reports());
  }

  private static Catalog withoutReports(Catalog catalog) {
    return with(catalog, catalog.areas(), List.of());
  }

  private static Catalog with(Catalog c, List<Area> areas, List<Report> reports) {
    return new Catalog(
        c.languages(),
        areas,
        c.boundaries(),
        c.successions(),
        c.themes(),
        c.dimensions(),
        c.indicators(),
        c.glossary(),
        reports,
        c.pages(),
        c.redirects(),
        c.history());
  }
}
