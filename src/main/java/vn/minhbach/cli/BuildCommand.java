package vn.minhbach.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import vn.minhbach.Portal;
import vn.minhbach.publication.Release;
import vn.minhbach.write.Progress;
import vn.minhbach.write.SiteWriter;

/** {@code minhbach build}. */
@Command(
    name = "build",
    description = "Checks the content and publishes the portal.",
    mixinStandardHelpOptions = true)
final class BuildCommand implements Callable<Integer> {

  private final Console console;
  private final LocalDate today;

  @Mixin private ContentOptions content;

  @Mixin private OutputOption site;

  @Option(
      names = "--changed-list",
      paramLabel = "FILE",
      description = {
        "Write which files are new (A), changed (M) or gone (D) since the site that was there,",
        "one a line; - prints them, and all else to the error output."
      })
  private String changes;

  @ArgGroup private Extents extents;

  /** At most one of them. */
  private static final class Extents {
    @Option(
        names = "--precompress",
        description = "Puts .br and .gz files beside those of text, for hosts that send them.")
    private boolean precompress;

    @Option(
        names = "--pages-only",
        description = {
          "Writes the pages and what they load, and nothing else: a quick look at a large portal.",
          "Not for publishing: search, pictures, data and downloads are missing."
        })
    private boolean pagesOnly;

    Portal.Extent chosen() {
      return precompress
          ? Portal.Extent.ALL_PACKED
          : pagesOnly ? Portal.Extent.PAGES : Portal.Extent.ALL;
    }
  }

  @Spec private CommandSpec spec;

  BuildCommand(Console console, LocalDate today) {
    this.console = console;
    this.today = today;
  }

  @Override
  public Integer call() throws IOException {
    Optional<ChangedList> list = Optional.ofNullable(changes).map(ChangedList::new);
    if (list.isPresent() && !list.get().hasPlace()) {
      throw new CommandLine.ParameterException(
          spec.commandLine(), "There is no folder for the file " + changes + ", or it is a folder");
    }
    boolean printed = list.isPresent() && list.get().isPrinted();
    Console report = printed && !content.json() ? console.toErrors() : console;
    report.progress("build");
    Portal.Extent extent = extents == null ? Portal.Extent.ALL : extents.chosen();
    if (extent == Portal.Extent.ALL_PACKED && !Portal.knowsBrotli()) {
      report.warning("warning.brotli");
    }
    Progress progress = new Told(report);
    Path output = site.output();
    if (new SiteWriter(output, content.source()).recover(progress)) {
      report.recovered(output);
    }
    Portal.Outcome outcome = new Portal(content.source(), today).build(output, extent, progress);
    report.report(outcome, content.json(), unrecorded(outcome), list.isPresent());
    if (outcome.written().isPresent() && list.isPresent() && !(printed && content.json())) {
      return list.get().write(outcome.written().get().changes(), console) ? 0 : 1;
    }
    return outcome.refused() ? 1 : 0;
  }

  /** Tells a person how far it is. */
  private record Told(Console console) implements Progress {
    @Override
    public void files(int made) {
      console.filesWritten(made);
    }

    @Override
    public void waiting() {
      console.waiting();
    }
  }

  /** What is published and stands in no ledger yet: it could vanish again without a word. */
  private List<String> unrecorded(Portal.Outcome outcome) {
    if (outcome.refused() || !outcome.catalog().history().kept()) {
      return List.of();
    }
    return console.unrecorded(Release.of(outcome.catalog(), outcome.findings(), today));
  }
}
