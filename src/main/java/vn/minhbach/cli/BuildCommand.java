package vn.minhbach.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.minhbach.Portal;
import vn.minhbach.publication.Release;

/** {@code minhbach build}. */
@Command(
    name = "build",
    description = "Checks the content and publishes the portal.",
    mixinStandardHelpOptions = true)
final class BuildCommand implements Callable<Integer> {

  private final Console console;
  private final LocalDate today;

  @Mixin private ContentOptions content;

  @Option(
      names = "--output",
      paramLabel = "DIR",
      defaultValue = "target/site",
      description = "Where the portal is written; default: ${DEFAULT-VALUE}.")
  private Path output;

  BuildCommand(Console console, LocalDate today) {
    this.console = console;
    this.today = today;
  }

  @Override
  public Integer call() throws IOException {
    console.progress("build");
    Portal.Outcome outcome =
        new Portal(content.source(), today).build(output, console::filesWritten);
    console.report(outcome, content.json(), unrecorded(outcome));
    return outcome.refused() ? 1 : 0;
  }

  /** What is published and stands in no ledger yet: it could vanish again without a word. */
  private List<String> unrecorded(Portal.Outcome outcome) {
    if (outcome.refused() || !outcome.catalog().history().kept()) {
      return List.of();
    }
    return console.unrecorded(Release.of(outcome.catalog(), outcome.findings(), today));
  }
}
