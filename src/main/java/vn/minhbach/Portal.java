package vn.minhbach;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import vn.minhbach.audit.Audit;
import vn.minhbach.cache.Cache;
import vn.minhbach.cache.Program;
import vn.minhbach.check.Rules;
import vn.minhbach.config.PortalConfig;
import vn.minhbach.model.Catalog;
import vn.minhbach.model.Finding;
import vn.minhbach.model.Language;
import vn.minhbach.page.Composer;
import vn.minhbach.page.RedirectPage;
import vn.minhbach.page.Site;
import vn.minhbach.problem.Described;
import vn.minhbach.problem.Problem;
import vn.minhbach.problem.Problems;
import vn.minhbach.publication.LedgerText;
import vn.minhbach.publication.Release;
import vn.minhbach.read.Reading;
import vn.minhbach.render.Output;
import vn.minhbach.render.Press;
import vn.minhbach.render.card.CardOutput;
import vn.minhbach.render.html.TemplateFailure;
import vn.minhbach.render.packed.PackedSink;
import vn.minhbach.source.ContentFolder;
import vn.minhbach.theme.Theme;
import vn.minhbach.theme.ThemeReader;
import vn.minhbach.write.ContentFile;
import vn.minhbach.write.Progress;
import vn.minhbach.write.SiteWriter;

/** A portal: a folder of content that can be checked and published. */
public final class Portal {

  private final Path content;
  private final LocalDate today;

  /**
   * @param content the folder that holds {@code portal.yaml}
   * @param today for dates that the program proposes; nothing that is published depends on it
   */
  public Portal(Path content, LocalDate today) {
    this.content = content;
    this.today = today;
  }

  /**
   * What came of a run.
   *
   * @param problems all of them, by place
   * @param catalog what was read
   * @param findings of every figure that was examined; none where the content has errors
   * @param pages how many were composed, without those at addresses that moved
   * @param moved how many pages stand at addresses that moved
   * @param cards whether this machine can draw them, where they are wanted; without, the site is
   *     whole but for them
   * @param written what was published; empty where nothing was
   */
  public record Outcome(
      List<Problem> problems,
      Catalog catalog,
      List<Finding> findings,
      int pages,
      int moved,
      boolean cards,
      Optional<SiteWriter.Written> written) {

    public boolean refused() {
      return problems.stream().anyMatch(Problem::isError);
    }
  }

  /** Whether this machine can draw the pictures of pages. */
  public static boolean drawsCards() {
    return CardOutput.works();
  }

  /** The rules that {@link #check} applies. */
  public static List<Described> rules() {
    return Rules.described();
  }

  /** The examinations of the audit. */
  public static List<Described> examinations() {
    return Audit.described();
  }

  /** What the content says, unchecked; what can't be read is left out. */
  public Catalog catalog() {
    return read(Cache.none(), new Problems()).catalog();
  }

  /** Reads, checks and audits, and publishes nothing. */
  public Outcome check() {
    Problems problems = new Problems();
    Content read = read(Cache.none(), problems);
    List<Finding> findings = examine(read.catalog(), problems);
    if (!problems.hasErrors() && !read.theme().templates().isEmpty()) {
      tryTemplates(sites(read, findings, Cache.none()), new Outputs(read.theme()), problems);
    }
    return refused(problems, read, findings);
  }

  /** Only pages that it makes show whether a template is sound. */
  static void tryTemplates(List<Site> sites, Outputs outputs, Problems problems) {
    try {
      List<Press> presses = new ArrayList<>();
      for (Site site : sites) {
        presses.add(new Press(site, outputs.filled()));
      }
      Press.all(presses, file -> {});
    } catch (TemplateFailure e) {
      e.problems().forEach(problems::add);
    } catch (IOException e) {
      throw new IllegalStateException("nothing is written", e);
    }
  }

  /** What came of a run that published nothing. */
  private static Outcome refused(Problems problems, Content read, List<Finding> findings) {
    return new Outcome(problems.sorted(), read.catalog(), findings, 0, 0, true, Optional.empty());
  }

  /** The portal in each of its languages. */
  List<Site> sites(Content read, List<Finding> findings, Cache cache) {
    return Composer.compose(
        read.config().orElseThrow(), read.theme(), read.catalog(), findings, content, cache);
  }

  /** Whether this machine can write {@code .br} files. */
  public static boolean knowsBrotli() {
    return PackedSink.knowsBrotli();
  }

  /** What is written of a portal. */
  public enum Extent {
    /** Everything. */
    ALL,
    /** Everything, and {@code .br} and {@code .gz} beside files of text. */
    ALL_PACKED,
    /** The pages and what they load, to be looked at. */
    PAGES
  }

  /**
   * Publishes the portal to {@code output}, unless its content has errors: read, check, audit,
   * compose, render, write.
   *
   * @param progress told the number of files made so far, and whether another build is waited for
   * @throws IOException if the site can't be written; the old one is then as it was
   */
  public Outcome build(Path output, Extent extent, Progress progress) throws IOException {
    try (Cache cache = Cache.open(cacheOf(output), Program.identity())) {
      return build(output, extent, cache, progress);
    }
  }

  /** Beside the site, so that it goes where the site goes: each site has its own. */
  private static Path cacheOf(Path output) {
    Path site = output.toAbsolutePath().normalize();
    return site.resolveSibling(".minhbach").resolve(site.getFileName() + ".cache");
  }

  private Outcome build(Path output, Extent extent, Cache cache, Progress progress)
      throws IOException {
    Problems problems = new Problems();
    Content read = read(cache, problems);
    List<Finding> findings = examine(read.catalog(), problems);
    if (read.config().isEmpty() || problems.hasErrors()) {
      return refused(problems, read, findings);
    }
    List<Site> composed = sites(read, findings, cache);
    boolean cards = extent != Extent.PAGES && CardOutput.works(composed.get(0));
    List<Site> sites = cards ? composed : withoutCards(composed);
    AtomicInteger pages = new AtomicInteger();
    AtomicInteger moved = new AtomicInteger();
    Output counted =
        site ->
            Output.Maker.ofPages(
                (page, sink) -> (page instanceof RedirectPage ? moved : pages).incrementAndGet());
    Outputs outputs = new Outputs(read.theme());
    SiteWriter.Written written;
    try {
      List<Press> presses = new ArrayList<>();
      for (Site site : sites) {
        boolean first = presses.isEmpty();
        List<Output> wanted = extent == Extent.PAGES ? outputs.pages(first) : outputs.all(first);
        presses.add(new Press(site, Stream.concat(Stream.of(counted), wanted.stream()).toList()));
      }
      SiteWriter.Source files =
          sink -> Press.all(presses, extent == Extent.ALL_PACKED ? new PackedSink(sink) : sink);
      written = new SiteWriter(output, content, cache).write(files, progress);
    } catch (TemplateFailure e) {
      e.problems().forEach(problems::add);
      return refused(problems, read, findings);
    }
    return new Outcome(
        problems.sorted(),
        read.catalog(),
        findings,
        pages.get(),
        moved.get(),
        cards || extent == Extent.PAGES,
        Optional.of(written));
  }

  /**
   * What came of a release.
   *
   * @param release empty where the content has errors
   */
  public record Released(Outcome outcome, Optional<Release> release) {}

  /**
   * Checks the content and records what it publishes in the ledger; records nothing where it has
   * errors.
   *
   * @param write whether the ledger is written; otherwise it is only said what would be
   * @throws IOException if the ledger can't be written; it is then as it was
   */
  public Released release(boolean write) throws IOException {
    Outcome outcome = check();
    if (outcome.refused()) {
      return new Released(outcome, Optional.empty());
    }
    Catalog catalog = outcome.catalog();
    Release release = Release.of(catalog, outcome.findings(), today);
    if (write && !release.added().isEmpty()) {
      ContentFile.write(
          content.resolve("published.jsonl"), LedgerText.of(catalog.history().ledger(), release));
      Path attributes = content.resolve(".gitattributes");
      if (!Files.exists(attributes)) {
        // Two branches that each release something: both add lines, and all of them stay.
        ContentFile.write(attributes, "published.jsonl merge=union\n");
      }
    }
    return new Released(outcome, Optional.of(release));
  }

  static List<Site> withoutCards(List<Site> sites) {
    return sites.stream().map(Site::withoutCards).toList();
  }

  /** Checks the catalog, and audits it where it has no errors. */
  static List<Finding> examine(Catalog catalog, Problems problems) {
    Rules.check(catalog, problems);
    return problems.hasErrors() ? List.of() : Audit.audit(catalog, problems);
  }

  /** What the content folder says. */
  record Content(Settings settings, Look look, Reading reading) {

    Optional<PortalConfig> config() {
      return settings.config();
    }

    Theme theme() {
      return look.theme();
    }

    Catalog catalog() {
      return reading.catalog();
    }
  }

  /** What {@code portal.yaml} says, if it can be read, and what is wrong with it. */
  record Settings(Optional<PortalConfig> config, List<Problem> problems) {}

  /** The theme, and what is wrong with it. */
  record Look(Theme theme, List<Problem> problems) {}

  /**
   * The content after {@code changed}; empty, and nothing was told, where all of it must be read
   * again.
   */
  Optional<Content> again(Content before, Collection<String> changed, Problems problems) {
    List<String> others = changed.stream().filter(path -> !ThemeReader.reads(path)).toList();
    Problems ofReading = new Problems();
    return before
        .reading()
        .again(new ContentFolder(content, ofReading), others, ofReading)
        .map(
            reading -> {
              boolean sameLook = others.size() == changed.size();
              Look look = sameLook ? before.look() : look(before.settings());
              return told(new Content(before.settings(), look, reading), ofReading, problems);
            });
  }

  Content read(Cache cache, Problems problems) {
    Settings settings = settings();
    List<Language> languages =
        settings.config().map(PortalConfig::languages).orElse(List.of(Language.VI));
    boolean keepsLedger = settings.config().map(PortalConfig::keepsLedger).orElse(true);
    Problems ofReading = new Problems();
    Reading reading =
        Reading.of(
            new ContentFolder(content, ofReading), languages, keepsLedger, today, cache, ofReading);
    return told(new Content(settings, look(settings), reading), ofReading, problems);
  }

  private Settings settings() {
    Problems found = new Problems();
    Optional<PortalConfig> config = PortalConfig.read(new ContentFolder(content, found), found);
    return new Settings(config, found.sorted());
  }

  private Look look(Settings settings) {
    Problems found = new Problems();
    ContentFolder folder = new ContentFolder(content, found);
    Theme theme =
        settings.config().map(c -> ThemeReader.read(c, folder, found)).orElse(Theme.PLAIN);
    return new Look(theme, found.sorted());
  }

  /** {@code read}, of which all is told that is wrong. */
  private static Content told(Content read, Problems ofReading, Problems to) {
    Stream.of(read.settings().problems(), read.look().problems(), ofReading.sorted())
        .flatMap(List::stream)
        .forEach(to::add);
    return read;
  }
}
