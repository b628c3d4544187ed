package vn.minhbach;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import vn.minhbach.audit.Audit;
import vn.minhbach.check.Rules;
import vn.minhbach.config.PortalConfig;
import vn.minhbach.model.Catalog;
import vn.minhbach.model.Finding;
import vn.minhbach.model.Language;
import vn.minhbach.page.Composer;
import vn.minhbach.page.Site;
import vn.minhbach.problem.Described;
import vn.minhbach.problem.Problem;
import vn.minhbach.problem.Problems;
import vn.minhbach.read.CatalogReader;
import vn.minhbach.render.AssetOutput;
import vn.minhbach.render.AttachmentOutput;
import vn.minhbach.render.Output;
import vn.minhbach.render.data.DataOutput;
import vn.minhbach.render.feed.FeedOutput;
import vn.minhbach.render.feed.SitemapOutput;
import vn.minhbach.render.html.HtmlOutput;
import vn.minhbach.render.search.SearchOutput;
import vn.minhbach.source.ContentFolder;
import vn.minhbach.write.SiteWriter;

/** A portal: a folder of content that can be checked and published. */
public final class Portal {

  private static final List<Output> OUTPUTS =
      List.of(
          new HtmlOutput(),
          new DataOutput(),
          new SearchOutput(),
          new FeedOutput(),
          new SitemapOutput(),
          new AttachmentOutput(),
          new AssetOutput());

  private final Path content;

  /**
   * @param content the folder that holds {@code portal.yaml}
   */
  public Portal(Path content) {
    this.content = content;
  }

  /**
   * What came of a run.
   *
   * @param problems all of them, by place
   * @param catalog what was read
   * @param findings of every figure that was examined; none where the content has errors
   * @param written what was published; empty where nothing was
   */
  public record Outcome(
      List<Problem> problems,
      Catalog catalog,
      List<Finding> findings,
      int pages,
      Optional<SiteWriter.Written> written) {

    public boolean refused() {
      return problems.stream().anyMatch(Problem::isError);
    }
  }

  /** The rules that {@link #check} applies. */
  public static List<Described> rules() {
    return Rules.described();
  }

  /** The examinations of the audit. */
  public static List<Described> examinations() {
    return Audit.described();
  }

  /** Reads, checks and audits, and publishes nothing. */
  public Outcome check() {
    Problems problems = new Problems();
    Content read = read(problems);
    List<Finding> findings = examine(read.catalog(), problems);
    return new Outcome(problems.sorted(), read.catalog(), findings, 0, Optional.empty());
  }

  /**
   * Publishes the portal to {@code output}, unless its content has errors: read, check, audit,
   * compose, render, write.
   *
   * @param progress told the number of files written so far, again and again
   * @throws IOException if the site can't be written; the old one is then as it was
   */
  public Outcome build(Path output, IntConsumer progress) throws IOException {
    Problems problems = new Problems();
    Content read = read(problems);
    List<Finding> findings = examine(read.catalog(), problems);
    if (read.config().isEmpty() || problems.hasErrors()) {
      return new Outcome(problems.sorted(), read.catalog(), findings, 0, Optional.empty());
    }
    Site site =
        Composer.compose(read.config().get(), read.catalog(), findings, Language.VI, content);
    SiteWriter.Written written = new SiteWriter(output).write(sink -> files(site, sink), progress);
    return new Outcome(
        problems.sorted(), read.catalog(), findings, site.pages().size(), Optional.of(written));
  }

  private static void files(Site site, Output.Sink sink) throws IOException {
    for (Output kind : OUTPUTS) {
      kind.files(site, sink);
    }
  }

  /** Checks the catalog, and audits it where it has no errors. */
  private static List<Finding> examine(Catalog catalog, Problems problems) {
    Rules.check(catalog, problems);
    return problems.hasErrors() ? List.of() : Audit.audit(catalog, problems);
  }

  /** What the content folder says; no settings where {@code portal.yaml} can't be read. */
  private record Content(Optional<PortalConfig> config, Catalog catalog) {}

  private Content read(Problems problems) {
    ContentFolder folder = new ContentFolder(content, problems);
    Optional<PortalConfig> config = PortalConfig.read(folder, problems);
    List<Language> languages = config.map(PortalConfig::languages).orElse(List.of(Language.VI));
    return new Content(config, CatalogReader.read(folder, languages, problems));
  }
}
